// Says little when all is well (one line a suite) and all that a person needs when a test fails.

import { basename } from 'node:path';

export default async function* reporter(events) {
  const suites = new Map();
  let passed = 0;
  let failed = 0;
  let skipped = 0;
  const started = Date.now();

  for await (const { type, data } of events) {
    const isSuite = data?.details?.type === 'suite';
    const counts = suites.get(data?.file) ?? { passed: 0, failed: 0, skipped: 0 };
    if (data?.file) suites.set(data.file, counts);

    if (type === 'test:stdout') yield data.message;
    if (type === 'test:stderr' && !/ExperimentalWarning|--trace-warnings/.test(data.message)) yield data.message;
    const isLeftOut = data?.skip !== undefined || data?.todo !== undefined;
    if (type === 'test:pass' && !isSuite && isLeftOut) {
      skipped += 1;
      counts.skipped += 1;
      yield `SKIPPED ${data.file ? basename(data.file) + ': ' : ''}${data.name}${typeof data.skip === 'string' ? `: ${data.skip}` : ''}\n`;
    } else if (type === 'test:pass' && !isSuite) {
      passed += 1;
      counts.passed += 1;
    }
    if (type === 'test:fail' && (!isSuite || data.details.error.failureType !== 'subtestsFailed')) {
      failed += 1;
      counts.failed += 1;
      yield `\nFAILED ${data.file ? basename(data.file) + ': ' : ''}${data.name}\n${indent(reason(data.details.error))}\n`;
    }
    if ((type === 'test:pass' || type === 'test:fail') && isSuite && data.nesting === 0) {
      const { passed, failed, skipped } = counts;
      yield `   ${data.name}: ${passed} passed${failed ? `, ${failed} failed` : ''}${skipped ? `, ${skipped} skipped` : ''} (${seconds(data.details.duration_ms)})\n`;
      suites.set(data.file, { passed: 0, failed: 0, skipped: 0 });
    }
  }
  yield `   ${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''} (${seconds(Date.now() - started)})\n`;
}

const seconds = (ms) => `${(ms / 1000).toFixed(1)} s`;

const indent = (text) => text.replace(/^/gm, '  ');

function reason(error) {
  const cause = error.cause ?? error;
  if (cause.code === 'ERR_ASSERTION') return cause.message;
  return cause.stack ?? cause.message ?? String(cause);
}
