// Runs the wasm that pages load on what a test of the tool gives it, and prints what it answers: see tests/wasm_agrees.rs.
//
//   node agree.mjs decide SCRIPT   SETS FILE…    one digest per 1,000 sets of answers, for each table
//   node agree.mjs find SCRIPT SETS FILE…        one digest per 1,000 questions to a directory and what its hours come to, for each table
//   node agree.mjs call SCRIPT FILE              the result of each call, as JSON
//
// A table's file is JSON: `table`, its bytes in hexadecimal, and `codes`, a list of codes a question, to choose from.
//
// Answers come from xorshift32 (Marsaglia 2003), seeded with 1 for each table: one number a question, whose remainder chooses from its
// codes; then one more, and if that is a multiple of 256, the answer at its remainder becomes 65535, which hardly any question knows. The
// digest is FNV-1a, 32 bits, over the bytes of all results.
//
// A directory's file has `codes` for the need, the audience, the ways and whether it must be open, and `moments`. A question is a code of
// each, then one of the moments and, by the next number, up to two days more. Its digest is over the numbers of what is found and the
// characters of the states.

import { readFileSync } from 'node:fs';
import { runInThisContext } from 'node:vm';

const [what, script, ...rest] = process.argv.slice(2);

runInThisContext(readFileSync(script, 'utf8'), { filename: script });
const { fingerpost } = globalThis;
await fingerpost.ready;

if (what === 'decide' || what === 'find') {
  const [sets, ...files] = rest;
  const compare = { decide, find }[what];
  for (const file of files) compare(JSON.parse(readFileSync(file, 'utf8')), Number(sets));
} else {
  const calls = JSON.parse(readFileSync(rest[0], 'utf8'));
  console.log(JSON.stringify(calls.map(call)));
}

function decide({ table, codes }, sets) {
  const bytes = Buffer.from(table, 'hex');
  const answers = new Uint16Array(codes.length);
  const next = xorshift32(1);
  let digest = 0x811c9dc5;
  for (let set = 1; set <= sets; set += 1) {
    codes.forEach((choice, question) => {
      answers[question] = choice[next() % choice.length];
    });
    const odd = next();
    if (odd % 256 === 0) answers[odd % answers.length] = 65535;
    for (const byte of fingerpost.decide(bytes, answers, new Uint16Array(), new Uint16Array())) digest = Math.imul(digest ^ byte, 0x01000193);
    if (set % 1000 === 0) {
      console.log(digest >>> 0);
      digest = 0x811c9dc5;
    }
  }
}

function find({ table, codes, moments }, sets) {
  const bytes = Buffer.from(table, 'hex');
  const next = xorshift32(1);
  let digest = 0x811c9dc5;
  const add = (number) => {
    digest = Math.imul(digest ^ number, 0x01000193);
  };
  for (let set = 1; set <= sets; set += 1) {
    const [need, audience, ways, open] = codes.map((choice) => choice[next() % choice.length]);
    const now = moments[next() % moments.length] + (next() % 2880);
    fingerpost.find(bytes, need, audience, ways, open === 1, now).forEach(add);
    const states = fingerpost.states(bytes, now);
    for (let at = 0; at < states.length; at += 1) add(states.charCodeAt(at));
    if (set % 1000 === 0) {
      console.log(digest >>> 0);
      digest = 0x811c9dc5;
    }
  }
}

function xorshift32(seed) {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
}

// JSON has no NaN and no lists of bytes.
function call([name, ...given]) {
  const result = fingerpost[name](...given.map((argument) => {
    if (argument === null) return NaN;
    if (argument.bytes !== undefined) return Buffer.from(argument.bytes, 'hex');
    if (argument.codes !== undefined) return Uint16Array.from(argument.codes);
    return argument;
  }));
  return typeof result === 'object' ? [...result] : result;
}
