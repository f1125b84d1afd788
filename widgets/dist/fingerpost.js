// Made by `cargo xtask wasm` from widgets/wasm, whose documentation says what it offers. Licence: MIT OR Apache-2.0.
(() => {
'use strict';
function age(born, now) {
let deferred3_0;
let deferred3_1;
try {
const retptr = wasm.__wbindgen_add_to_stack_pointer(-16) >>> 0;
const val2 = +now;
const ptr0 = passStringToWasm0(born, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
const len0 = WASM_VECTOR_LEN;
wasm.age(retptr, ptr0, len0, val2);
var r0 = getDataViewMemory0().getInt32(retptr + 4 * 0, true);
var r1 = getDataViewMemory0().getInt32(retptr + 4 * 1, true);
deferred3_0 = r0;
deferred3_1 = r1;
return getStringFromWasm0(r0, r1);
} finally {
wasm.__wbindgen_add_to_stack_pointer(16);
wasm.__wbindgen_free(deferred3_0, deferred3_1, 1);
}
}
function calendar(events, now) {
let deferred3_0;
let deferred3_1;
try {
const retptr = wasm.__wbindgen_add_to_stack_pointer(-16) >>> 0;
const val2 = +now;
const ptr0 = passStringToWasm0(events, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
const len0 = WASM_VECTOR_LEN;
wasm.calendar(retptr, ptr0, len0, val2);
var r0 = getDataViewMemory0().getInt32(retptr + 4 * 0, true);
var r1 = getDataViewMemory0().getInt32(retptr + 4 * 1, true);
deferred3_0 = r0;
deferred3_1 = r1;
return getStringFromWasm0(r0, r1);
} finally {
wasm.__wbindgen_add_to_stack_pointer(16);
wasm.__wbindgen_free(deferred3_0, deferred3_1, 1);
}
}
function clock(text, now) {
let deferred3_0;
let deferred3_1;
try {
const retptr = wasm.__wbindgen_add_to_stack_pointer(-16) >>> 0;
const val2 = +now;
const ptr0 = passStringToWasm0(text, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
const len0 = WASM_VECTOR_LEN;
wasm.clock(retptr, ptr0, len0, val2);
var r0 = getDataViewMemory0().getInt32(retptr + 4 * 0, true);
var r1 = getDataViewMemory0().getInt32(retptr + 4 * 1, true);
deferred3_0 = r0;
deferred3_1 = r1;
return getStringFromWasm0(r0, r1);
} finally {
wasm.__wbindgen_add_to_stack_pointer(16);
wasm.__wbindgen_free(deferred3_0, deferred3_1, 1);
}
}
function due(rule, clock, now) {
let deferred4_0;
let deferred4_1;
try {
const retptr = wasm.__wbindgen_add_to_stack_pointer(-16) >>> 0;
const val3 = +now;
let ptr0, len0, ptr1, len1;
try {
ptr0 = passStringToWasm0(rule, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
len0 = WASM_VECTOR_LEN;
ptr1 = passStringToWasm0(clock, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
len1 = WASM_VECTOR_LEN;
} catch (e) {
if (ptr1) { wasm.__wbindgen_free(ptr1, len1 * 1, 1); }
if (ptr0) { wasm.__wbindgen_free(ptr0, len0 * 1, 1); }
throw e;
}
wasm.due(retptr, ptr0, len0, ptr1, len1, val3);
var r0 = getDataViewMemory0().getInt32(retptr + 4 * 0, true);
var r1 = getDataViewMemory0().getInt32(retptr + 4 * 1, true);
deferred4_0 = r0;
deferred4_1 = r1;
return getStringFromWasm0(r0, r1);
} finally {
wasm.__wbindgen_add_to_stack_pointer(16);
wasm.__wbindgen_free(deferred4_0, deferred4_1, 1);
}
}
function episodes(dates, episodes, days, now) {
let deferred5_0;
let deferred5_1;
try {
const retptr = wasm.__wbindgen_add_to_stack_pointer(-16) >>> 0;
const val2 = +episodes;
const val3 = +days;
const val4 = +now;
const ptr0 = passStringToWasm0(dates, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
const len0 = WASM_VECTOR_LEN;
wasm.episodes(retptr, ptr0, len0, val2, val3, val4);
var r0 = getDataViewMemory0().getInt32(retptr + 4 * 0, true);
var r1 = getDataViewMemory0().getInt32(retptr + 4 * 1, true);
deferred5_0 = r0;
deferred5_1 = r1;
return getStringFromWasm0(r0, r1);
} finally {
wasm.__wbindgen_add_to_stack_pointer(16);
wasm.__wbindgen_free(deferred5_0, deferred5_1, 1);
}
}
function evaluate(table, answers) {
try {
const retptr = wasm.__wbindgen_add_to_stack_pointer(-16) >>> 0;
let ptr0, len0, ptr1, len1;
try {
ptr0 = passArray8ToWasm0(table, wasm.__wbindgen_malloc);
len0 = WASM_VECTOR_LEN;
ptr1 = passArray16ToWasm0(answers, wasm.__wbindgen_malloc);
len1 = WASM_VECTOR_LEN;
} catch (e) {
if (ptr1) { wasm.__wbindgen_free(ptr1, len1 * 2, 2); }
if (ptr0) { wasm.__wbindgen_free(ptr0, len0 * 1, 1); }
throw e;
}
wasm.evaluate(retptr, ptr0, len0, ptr1, len1);
var r0 = getDataViewMemory0().getInt32(retptr + 4 * 0, true);
var r1 = getDataViewMemory0().getInt32(retptr + 4 * 1, true);
var v3 = getArrayU8FromWasm0(r0, r1).slice();
wasm.__wbindgen_free(r0, r1 * 1, 1);
return v3;
} finally {
wasm.__wbindgen_add_to_stack_pointer(16);
}
}
function read_number(text, from, to) {
const val2 = +from;
const val3 = +to;
const ptr0 = passStringToWasm0(text, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
const len0 = WASM_VECTOR_LEN;
const ret = wasm.read_number(ptr0, len0, val2, val3);
return ret;
}
function shape(table) {
try {
const retptr = wasm.__wbindgen_add_to_stack_pointer(-16) >>> 0;
const ptr0 = passArray8ToWasm0(table, wasm.__wbindgen_malloc);
const len0 = WASM_VECTOR_LEN;
wasm.shape(retptr, ptr0, len0);
var r0 = getDataViewMemory0().getInt32(retptr + 4 * 0, true);
var r1 = getDataViewMemory0().getInt32(retptr + 4 * 1, true);
var v2 = getArrayU16FromWasm0(r0, r1).slice();
wasm.__wbindgen_free(r0, r1 * 2, 2);
return v2;
} finally {
wasm.__wbindgen_add_to_stack_pointer(16);
}
}
function getArrayU16FromWasm0(ptr, len) {
ptr = ptr >>> 0;
return getUint16ArrayMemory0().subarray(ptr / 2, ptr / 2 + len);
}
function getArrayU8FromWasm0(ptr, len) {
ptr = ptr >>> 0;
return getUint8ArrayMemory0().subarray(ptr / 1, ptr / 1 + len);
}
let cachedDataViewMemory0 = null;
function getDataViewMemory0() {
if (cachedDataViewMemory0 === null || cachedDataViewMemory0.buffer.detached === true || (cachedDataViewMemory0.buffer.detached === undefined && cachedDataViewMemory0.buffer !== wasm.memory.buffer)) {
cachedDataViewMemory0 = new DataView(wasm.memory.buffer);
}
return cachedDataViewMemory0;
}
function getStringFromWasm0(ptr, len) {
ptr = ptr >>> 0;
return decodeText(getUint8ArrayMemory0().subarray(ptr, ptr + len));
}
let cachedUint16ArrayMemory0 = null;
function getUint16ArrayMemory0() {
if (cachedUint16ArrayMemory0 === null || cachedUint16ArrayMemory0.byteLength === 0) {
cachedUint16ArrayMemory0 = new Uint16Array(wasm.memory.buffer);
}
return cachedUint16ArrayMemory0;
}
let cachedUint8ArrayMemory0 = null;
function getUint8ArrayMemory0() {
if (cachedUint8ArrayMemory0 === null || cachedUint8ArrayMemory0.byteLength === 0) {
cachedUint8ArrayMemory0 = new Uint8Array(wasm.memory.buffer);
}
return cachedUint8ArrayMemory0;
}
function passArray16ToWasm0(arg, malloc) {
const ptr = malloc(arg.length * 2, 2) >>> 0;
getUint16ArrayMemory0().set(arg, ptr / 2);
WASM_VECTOR_LEN = arg.length;
return ptr;
}
function passArray8ToWasm0(arg, malloc) {
const ptr = malloc(arg.length * 1, 1) >>> 0;
getUint8ArrayMemory0().set(arg, ptr / 1);
WASM_VECTOR_LEN = arg.length;
return ptr;
}
function passStringToWasm0(arg, malloc, realloc) {
if (realloc === undefined) {
const buf = cachedTextEncoder.encode(arg);
const ptr = malloc(buf.length, 1) >>> 0;
getUint8ArrayMemory0().subarray(ptr, ptr + buf.length).set(buf);
WASM_VECTOR_LEN = buf.length;
return ptr;
}
let len = arg.length;
let ptr = malloc(len, 1) >>> 0;
const mem = getUint8ArrayMemory0();
let offset = 0;
for (; offset < len; offset++) {
const code = arg.charCodeAt(offset);
if (code > 0x7F) break;
mem[ptr + offset] = code;
}
if (offset !== len) {
if (offset !== 0) {
arg = arg.slice(offset);
}
ptr = realloc(ptr, len, len = offset + arg.length * 3, 1) >>> 0;
const view = getUint8ArrayMemory0().subarray(ptr + offset, ptr + len);
const ret = cachedTextEncoder.encodeInto(arg, view);
offset += ret.written;
ptr = realloc(ptr, len, offset, 1) >>> 0;
}
WASM_VECTOR_LEN = offset;
return ptr;
}
let cachedTextDecoder = new TextDecoder('utf-8', { ignoreBOM: true });
cachedTextDecoder.decode();
const MAX_SAFARI_DECODE_BYTES = 2146435072;
let numBytesDecoded = 0;
function decodeText(bytes) {
numBytesDecoded += bytes.length;
if (numBytesDecoded >= MAX_SAFARI_DECODE_BYTES) {
cachedTextDecoder = new TextDecoder('utf-8', { ignoreBOM: true });
cachedTextDecoder.decode();
numBytesDecoded = bytes.length;
}
return cachedTextDecoder.decode(bytes);
}
const cachedTextEncoder = new TextEncoder();
if (!('encodeInto' in cachedTextEncoder)) {
cachedTextEncoder.encodeInto = function (arg, view) {
const buf = cachedTextEncoder.encode(arg);
view.set(buf);
return {
read: arg.length,
written: buf.length
};
};
}
let WASM_VECTOR_LEN = 0;
let wasm;
function __wbg_set_wasm(val) {
wasm = val;
}
const ready = async () => {
const bytes = Uint8Array.from('ĀasmāĀĀĀāYĎ`ĀĀ`Āāſ`āſĀ`āſāſ`ĂſſĀ`Ăſſāſ`ăſſſĀ`ăſſſāſ`ĄſſſſĀ`Ąſſſſāſ`ąſſſſſĀ`ąſſſſſāſ`Ćſſſſſ|Ā`Ąſſſ|ĀăzyĊĆĊČČčĆĄćččĆĆĉĆĉćăĆĄĆĊĈĆĈĆĄćĆĄċĄĆĆĄĄĄĆĄĄĄĄĄĉĉĆăĊĆĂĆăĄĉĄĄĈĆĉăĄĆĄĄĈĄĄĆĄąĈĉĄĄĄĈĆĈĆĆĄĄăąĄăćĄąąĉĄĉćĈĂăĂĂĈĉĂĂĂĊĂĂĂĂĂąāĆĂćăąĆąĀĀĄąāpāĂĂąăāĀđĆęăſāAƀƀǀĀċſĀAƀƈǀĀċſĀAƠƩǀĀċćǜāďĆmemoryĂĀăageĀĊĈcalendarĀąąclockĀĉădueĀĄĈepisodesĀăĈevaluateĀĂċread_numberĀčąshapeĀĔď__abort_handlerăāĕ__instance_terminatedăĂğ__wbindgen_add_to_stack_pointerĀsđ__wbindgen_mallocĀYĒ__wbindgen_reallocĀŜď__wbindgen_freeĀpĉćāĀAāċāxĊǒǿāyǟĖāĜſ#ĀAƠāk"ą$ĀĂ@Ă@ă@Ă@Ă@ āA!IčĀ ăčā Ā ā ąĐ ČĄċ āAĂIčă ā āAāv"Ą āAĒI"Ćě!ć ā Ąk!Ĉ Ā ĄAĂtj!Ă Ā!ĉă@Ă@Ă@ ćAČKčĀAā!Ċ ćAĈMčā ĉ ĉ(Ă "ă ĉ(ĂĐ"Ċ ă ĊJě"ċ ĉ(ĂČ"Č ĉ(ĂĀ"č Č čJě"Ď ċ ĎJě"ď ĉ(ĂĜ"Đ ĉ(ĂĄ"đ Đ đJě"Ē Č č Č čHě"Č Ē ČJě"č ď čJě"ē ĉ(ĂĘ"Ĕ ĉ(ĂĔ"ĕ ĉ(ĂĈ"Ė ĕ ĖJě"ė Ĕ ėJě"Ę ċ Ď ċ ĎHě"ċ Đ đ Đ đHě"Ď ċ ĎJě"Đ Ę ĐJě"đ ē đJě6Ă  ĉ Ĕ ė Ĕ ėHě"Ĕ ă Ċ ă ĊHě"ă ĕ Ė ĕ ĖHě"Ċ ă ĊJě"ĕ Ĕ ĕHě"Ė ċ Ď ċ ĎHě"ċ Ė ċHě"Ď ă Ċ ă ĊHě"ă Ē Č Ē ČHě"Ċ ă ĊHě"Č Ď ČHě6ĂĀ ĉ ď č ď čHě"č Ĕ ĕ Ĕ ĕJě"ď č ďJě"Ē ē đ ē đHě"đ Ē đJě6ĂĜ ĉ Ē đ Ē đHě"đ č ď č ďHě"č Ę Đ Ę ĐHě"ď č ďJě"Đ Ė ċ Ė ċJě"ċ ă Ċ ă ĊJě"ă ċ ăJě"Ċ Đ ĊJě"Ē đ ĒJě6ĂĘ ĉ đ Ē đ ĒHě6ĂĔ ĉ Đ Ċ Đ ĊHě"Ċ č ď č ďHě"č ċ ă ċ ăHě"ă č ăJě"ċ Ċ ċJě6ĂĐ ĉ Ċ ċ Ċ ċHě6ĂČ ĉ č ă č ăHě"ă Ď Č Ď ČJě"Ċ ă ĊJě6ĂĈ ĉ ă Ċ ă ĊHě6ĂĄAĉ!ĊČāċ ĉ ĉ(Ă0"ă ĉ(ĂĀ"Ċ ă ĊJě"ċ ĉ(Ă,"Č ĉ(ĂĔ"č Č čJě"Ď ĉ(ĂĐ"ď Ď ďJě"Đ ċ ĐJě"đ ĉ(Ă("Ē ĉ(ĂĄ"ē Ē ēJě"Ĕ ĉ(Ă "ĕ ĉ(ĂĘ"Ė ĕ ĖJě"ė Ĕ ėJě"Ę ĉ(Ă$"ę ĉ(ĂĈ"Ě ę ĚJě"ě ĉ(ĂĜ"Ĝ ĉ(ĂČ"ĝ Ĝ ĝJě"Ğ ě ĞJě"ğ Ę ğJě"  đ  Jě6Ă0 ĉ ċ Đ ċ ĐHě"ċ Ĕ ė Ĕ ėHě"Đ ě Ğ ě ĞHě"Ĕ Đ ĔJě"ė ċ ėJě"ě ĕ Ė ĕ ĖHě"ĕ Ē ē Ē ēHě"Ē ĕ ĒJě"ē Ĝ ĝ Ĝ ĝHě"Ė ę Ě ę ĚHě"ę Ė ęJě"Ě ē ĚJě"Ĝ Ď ď Ď ďHě"Ď ă Ċ ă ĊHě"ă Ď ăJě"Ċ Ĝ ĊJě"ď ě ďJě"ĝ đ   đ  Hě"đ Ę ğ Ę ğHě"Ę Č č Č čHě"Č Ę ČJě"č đ čJě"Ğ ĝ ĞJě6Ă, ĉ Ė ę Ė ęHě"Ė ĕ Ē ĕ ĒHě"Ē Ė ĒHě"ĕ Ę Č Ę ČHě"Č Ď ă Ď ăHě"ă Č ăHě"Ď ĕ ĎHě6ĂĀ ĉ ĝ Ğ ĝ ĞHě"Ę đ č đ čHě"č ě ď ě ďHě"ď č ďJě"đ Ę đJě6Ă( ĉ Đ Ĕ Đ ĔHě"Đ Ĝ Ċ Ĝ ĊHě"Ċ Đ ĊHě"Ĕ Č ă Č ăJě"ă Ė Ē Ė ĒJě"Č ă ČHě"Ē Ĕ ĒHě"Ė ċ ė ċ ėHě"ċ ē Ě ē ĚHě"ē ċ ēHě"ė ĕ Ď ĕ ĎJě"Ď ė ĎHě"ĕ Ė ĕHě6ĂĄ ĉ Ę đ Ę đHě"đ ċ ē ċ ēJě"ċ Đ Ċ Đ ĊJě"Ċ ċ ĊJě"Đ č ď č ďHě"č ă Č ă ČJě"ă č ăJě"Č Đ ČJě"ď đ ďJě6Ă$ ĉ đ ď đ ďHě6Ă  ĉ ċ Ċ ċ ĊHě"Ċ č ă č ăHě"ă Ċ ăJě"ċ Đ Č Đ ČHě"Č ċ ČJě6ĂĜ ĉ Ĕ Ē Ĕ ĒJě"č ė Ď ė ĎJě"Ď č ĎHě"ď Ė ĕ Ė ĕJě"Đ ď ĐHě6ĂĈ ĉ ċ Č ċ ČHě"ċ Ċ ă Ċ ăHě"ă č Ď č ĎJě"Ċ ă ĊJě"Č ċ ČJě6ĂĘ ĉ ċ Č ċ ČHě6ĂĔ ĉ ă Ċ ă ĊHě"ă ď Đ ď ĐJě"Ċ ă ĊJě6ĂĐ ĉ ă Ċ ă ĊHě6ĂČAč!Ċċ Ċ ćKčă ćAĂt!ă ĊAĂt!ćă@Ă@ ă ćGčĀ ĆčĆ ĉ ĀF!ă Ĉ!ć Ă!ĉ ăčĂ ĂA|j!Ċ Ā āAĂtA|j"ćj!ċ ąAČj ćj!č ąAČj!Č Ā!ăă@Ă@ ĄčĀ ĊAĄj!ćĂ@ āAāqEčĀ Č ă Ă ă ćI"ĉě(ĂĀ6ĂĀ Ă ă ćOAĂtj!Ă ă ĉAĂtj!ăċ ă ćGčć Ă ċAĄjGčć Ā ąAČj āAĂtĐĈĚČĈċ Č Ă(ĂĀ"Ď ă(ĂĀ"ď Ď ďH"Đě6ĂĀ č ċ(ĂĀ"ć Ċ(ĂĀ"ĉ ć ĉJě6ĂĀ ĄAſj!Ą čA|j!č ČAĄj!Č ĊA|AĀ ć ĉHěj!Ċ ċA|AĀ ć ĉNěj!ċ ă Ď ďNAĂtj!ă Ă ĐAĂtj!ĂČĀċċ ĉ ĉ ćjĐP ćAĄj!ćČĀċċċ Ā āAăv"ćAĜlj!ĉ Ā ćAĄtj!ĊĂ@Ă@ āAǀĀIčĀ Ā Ċ ĉ ćĐ5!ćČāċ Ā ĉ Ċ Ā(ĂĀ"ć Ċ(ĂĀ"ċH"Č ċ ĉ(ĂĀ"čHsě Č ć čHsě!ćċ ăAſj!ăĂ@Ă@ ĂčĀ ć(ĂĀ!ĉČāċ Ă(ĂĀ ć(ĂĀ"ĉHčĀ Ā(ĂĀ!Ă Ā ĉ6ĂĀ ć Ă6ĂĀ ą Ą6ĂĈ ą ĀAĄj"ĉ6Ăƌā ą Ā6ĂƔā ą ąAƌāj6ĂƘā ą ąAĈj6ĂƐā ą Ā(ĂĄ6ĂƜā ąAĀ6ĂĘ ą ĀAĈj"ć6ĂĔ ą ĉ6ĂČ Ā āAĂt"ĂjA|j!ĉ ą ąAƜāj6ĂĐĂ@ă@Ă@ ć ĉIčĀ ą(Ăƌā ĂjA|j!ĉă@ ć ĉFčă ąAƐāj ąAČjĐH ą(ĂĔ!ćČĀċċ ąAƐāj ąAČjĐH ąAƐāj ąAČjĐH ą(ĂĔ!ćČĀċċ ą ą(ĂĐ6ĂĔ ąAƐāj ąAČjĐH ą(ĂĘ"ć āOčĂ Ā(ĂĀ!ĉ Ā Ā ćAĂtj"Ă(ĂĀ6ĂĀ Ă ĉ6ĂĀ ā ćAāj"ćk!ā Ā ćAĂtj!ĀAĀ!ĂČāċ Ā(ĂĀ!Ċ Ā ĉ6ĂĀ Ā ć Ākj Ċ6ĂĀ ą ĀAĄj"ĉ6Ăƌā ą Ā6ĂƔā ą Ą6ĂƐā ą ąAƌāj6ĂƘā ą Ā(ĂĄ6ĂƜā ąAĀ6ĂĘ ą ĀAĈj"ć6ĂĔ ą ĉ6ĂČ Ā āAĂt"ĊjA|j!ĉ ą ąAƜāj6ĂĐĂ@ă@Ă@ ć ĉIčĀ ą(Ăƌā ĊjA|j!ĉă@ ć ĉFčă ąAƐāj ąAČjĐI ą(ĂĔ!ćČĀċċ ąAƐāj ąAČjĐI ąAƐāj ąAČjĐI ą(ĂĔ!ćČĀċċ ą ą(ĂĐ6ĂĔ ąAƐāj ąAČjĐI ą(ĂĘ"ć āOčā Ā(ĂĀ!Ċ Ā Ā ćAĂtj"ĉ(ĂĀ6ĂĀ ĉ Ċ6ĂĀ Ā ć Ă ă ĄĐĀ ā ćAſsj!ā ĉAĄj!Ā ĉ!ĂČĀċċĀċ ąAƠāj$ĀċƫęĂċſĂ~#ĀAǐāk"ă$ĀĂ@Ă@ ĂAċKčĀ ĀAƀƀƀƀx6ĂĀČāċ ăAČ6ĂČ ă ā6ĂĈ ăBƄƀƀƀǠƈƔƩ17ĂĜ ĂAtj!Ą āAČj!ą ăAĘjAĈj!ĆAĀ!ĂĂ@ă@Ă@ ĂAĄGčĀ ă(ĂČ"ĂAĄOčĂ ĀAƀƀƀƀx6ĂĀČăċ Ć Ăj-ĀĀ!āĂ@ ăAĈjĐU"ćAāqčĀ ĂAāj!Ă āAǿāq ćAƀǾăqAĈvFčāċċ ĀAƀƀƀƀx6ĂĀČāċĂ@Ă@ Ą ă(ĂĈ"ā(ĀĀGčĀĂ@ ĂA|qAĄGčĀ ĀAƀƀƀƀx6ĂĀČăċ ă ĂAxj6ĂČ ă āAĈj6ĂĈ ā(ĀĄ!ĆAǅƻǲƈx!āĂ@ ĄEčĀ ą!Ă Ą!ćă@ ā Ă-ĀĀsAƓƃƀĈl!ā ĂAāj!Ă ćAſj"ćčĀċċ Ć āGčĀ ă Ą6ĂĔ ă ą6ĂĐĂ@Ă@Ă@ ăAĐjĐR"ĂAāqčĀ ăAĀ:Āƀā ă ĂAĈv;āƪā ăAĀ;āƨā ă ăAƀāj6ĂƬā ă ăAĐj6ĂƤā ă ăAǏāj6ĂƠā ăAǰĀj ăAƠājĐĚĂ@Ă@ ă-ĀpAăFčĀ ă)ăp!Ď ăAƸājAĄAĂAĈĐ8 ă(ĂƸāčĄ ă(ĂƼā!Ă ă(Ăǀā"ć Ď7āĀ ăAā6ĂƔā ă ć6ĂƐā ă Ă6Ăƌā ă ă)Ăƨā7ăǀā ă ă)ĂƠā7ăƸāAĈ!āAā!Ăă@ ăAǰĀj ăAƸājĐĚ ă-ĀpAăFčĂ ă)ăp!ĎĂ@ Ă ă(ĂƌāGčĀ ăAƌāj ĂAāAĂAĈĐh ă(ĂƐā!ćċ ć āj Ď7āĀ ă ĂAāj"Ă6ĂƔā āAĈj!āČĀċċ ăAĀ6ĂƔā ăBƀƀƀƀ 7ĂƌāċĂ@ ă-ĀƀāAāGčĀ ăAƌājĐiČāċ ă(Ăƌā"ĂAƀƀƀƀxGčāċ ĀAƀƀƀƀx6ĂĀČĄċ ă ă)ĂƐā7ĂŜ ă Ă6ĂXĂ@Ă@ ăAĐjĐR"ĂAāqčĀ ăAĀ:Āǈā ă ĂAĈv;āz ăAĀ;āx ă ăAǈāj6Ă| ă ăAĐj6Ăt ă ăAǏāj6Ăp ăAƌāj ăAǰĀjĐćĂ@Ă@ ă(ĂƌāAƊƀƀƀxFčĀ ăAƸājAĄAĄAĐĐ8 ă(ĂƸāčĄ ă(ĂƼā!Ă ă(Ăǀā"Ć ă)ĂƔā7ĂĈ Ć ă)Ăƌā7ĂĀ ăAā6Ăƈā ă Ć6ĂƄā ă Ă6Ăƀā ă ă)Ăx7ăƨā ă ă)Ăp7ăƠāAĐ!āAā!Ăă@ ăAƸāj ăAƠājĐć ă(ĂƸāAƊƀƀƀxFčĂĂ@ Ă ă(ĂƀāGčĀ ăAƀāj ĂAāAĄAĐĐh ă(ĂƄā!Ćċ Ć āj"ć ă)ĂƸā7ĂĀ ć ă)Ăǀā7ĂĈ ă ĂAāj"Ă6Ăƈā āAĐj!āČĀċċ ăAĀ6Ăƈā ăBƀƀƀƀǀĀ7ĂƀāċĂ@ ă-ĀǈāAāGčĀ ăAƀājĐ1Čāċ ă(Ăƀā"ĂAƀƀƀƀxGčāċ ĀAƀƀƀƀx6ĂĀ ăAǘĀjĐiČĄċ ă ă)ĂƄā7Ăh ă Ă6ĂdĂ@Ă@ ăAĐjĐR"ĂAāqčĀ ăAĀ:Āp ă ĂAĈv;āƪā ăAĀ;āƨā ă ăAǰĀj6ĂƬā ă ăAĐj6ĂƤā ă ăAǏāj6ĂƠāĂ@Ă@ ăAƠājĐ3"ĂAāqEčĀ ăAƸājAĄAāAĂĐ8 ă(ĂƸāčĄ ă(ĂƼā!ā ă(Ăǀā"ą ĂAǿǿǿćq"ĂAĐv:Āā ą ĂAĈv:ĀĀ ăAā6ĂƔā ă ą6ĂƐā ă ā6Ăƌā ă ă)Ăƨā7ăǀā ă ă)ĂƠā7ăƸāAă!āAā!Ăă@ ăAƸājĐ3"ćAāqEčĂ ćAǿǿǿćq"ćAĐv!Ć ćAĈv!ćĂ@ Ă ă(ĂƌāGčĀ ăAƌāj ĂAāAāAĂĐh ă(ĂƐā!ąċ ą āj"Ą Ć:ĀĀ ĄAſj ć:ĀĀ ă ĂAāj"Ă6ĂƔā āAĂj!āČĀċċ ăAĀ6ĂƔā ăBƀƀƀƀĐ7ĂƌāċĂ@ ă-ĀpAāGčĀ ăAƌājĐkČāċ ă(Ăƌā"ĂAƀƀƀƀxGčāċ ĀAƀƀƀƀx6ĂĀ ăAǤĀjĐ1 ăAǘĀjĐiČĄċ ă ă)ĂƐā7ĂƄā ă Ă6ĂƀāĂ@Ă@ ăAĐjĐR"ĂAāqčĀ ăAĀ:ĀƲā ă ĂAĈv;āƪā ăAĀ;āƨā ă ăAƲāj6ĂƬā ă ăAĐj6ĂƤā ă ăAǏāj6ĂƠā ăAǈāj ăAƠājĐ4Ă@Ă@ ă/āǈāAāGčĀ ă(āǊā!Ă ăAƸājAĄAĂAĄĐ8 ă(ĂƸāčĄ ă(ĂƼā!ā ă(Ăǀā"Ć Ă6āĀ ăAā6ĂƔā ă Ć6ĂƐā ă ā6Ăƌā ă ă)Ăƨā7ăǀā ă ă)ĂƠā7ăƸāAĄ!āAā!Ăă@ ăAǈāj ăAƸājĐ4 ă/āǈāAāGčĂ ă(āǊā!ćĂ@ Ă ă(ĂƌāGčĀ ăAƌāj ĂAāAĂAĄĐh ă(ĂƐā!Ćċ Ć āj ć6āĀ ă ĂAāj"Ă6ĂƔā āAĄj!āČĀċċ ăAĀ6ĂƔā ăBƀƀƀƀ 7ĂƌāċĂ@ ă-ĀƲāAāGčĀ ăAƌājĐiČāċ ă(Ăƌā"ĂAƀƀƀƀxGčāċ ĀAƀƀƀƀx6ĂĀ ăAƀājĐk ăAǤĀjĐ1 ăAǘĀjĐiČĄċ ă ă)ĂƐā7Ăt ă Ă6ĂpĂ@Ă@ ăAĐjĐR"ĂAāqčĀ ăAĀ:ĀƟā ă ĂAĈv;āƪā ăAĀ;āƨā ă ăAƟāj6ĂƬā ă ăAĐj6ĂƤā ă ăAǏāj6ĂƠā ăAƲāj ăAƠājĐ>Ă@Ă@ ă/āƲāAĂFčĀ ăAƸājAĄAĂAĆĐ8 ă(ĂƸāčĄ ă(ĂƼā!Ă ă(Ăǀā"Ć ă/āƶā;āĄ Ć ă(āƲā6āĀ ăAā6ĂƔā ă Ć6ĂƐā ă Ă6Ăƌā ă ă)Ăƨā7ăǀā ă ă)ĂƠā7ăƸāAĆ!āAā!Ăă@ ăAǈāj ăAƸājĐ> ă/āǈāAĂFčĂĂ@ Ă ă(ĂƌāGčĀ ăAƌāj ĂAāAĂAĆĐh ă(ĂƐā!Ćċ Ć āj"ć ă/āǌā;āĄ ć ă(āǈā6āĀ ă ĂAāj"Ă6ĂƔā āAĆj!āČĀċċ ăAĀ6ĂƔā ăBƀƀƀƀ 7ĂƌāċĂ@ ă-ĀƟāAāGčĀ ăAƌājĐiČāċ ă(Ăƌā"ĂAƀƀƀƀxGčāċ ĀAƀƀƀƀx6ĂĀ ăAǰĀjĐi ăAƀājĐk ăAǤĀjĐ1 ăAǘĀjĐiČĄċ ă)ĂƐā!Ď ă ă(Ă`6Ă  ă ă)ĂX7ăĘ ă ă)Ăd7Ă$ ă ă(Ăl6Ă, ă ă)Ăƀā7ă0 ă ă(Ăƈā6Ă8 ă ă)Ăp7Ăļ ă ă(Ăx6ĂD ă Ă6ĂH ă Ď7ĂL ă(ĂĔčĂ ĎB ƈ"ďƧ!Ĉ ĎƧ!ć ă(Ă("ą ă(Ă,"ĉAĄtj!Ċ ă(ĂĜ!ċ ă(Ă !ČAĀ!Ąă@Ă@Ă@ ą ĊF"ččĀ ą!āĂ@Ă@Ă@Ă@Ă@Ă@ ą(ĂĀ"ĂAƀƀƀƀxsAĈ ĂAĀHěĎĊćāāĀĂĂăăĄąćċ Č ą/āĈ"ĂMčą ċ ĂAătj-ĀĀAāFčĆČąċ Č ą/āĄ"ĂMčĄ ċ ĂAătj-ĀĀEčąČĄċ Č ą/āĄ"ĂMčă ċ ĂAătj-ĀĀAĂGčăČĄċ ąAĄj!āċ ā(ĂĈ"ĂEčā ĂAāt!Ă ā(ĂĄ!āă@ ĂEčă ĂA~j!Ă ā/āĀ!Ć āAĂj!ā Ą ĆKčĀċAĀ!čČāċ Ą ą/āĄKčāċ ă(ĂDAĂt!ā ă(Ă4!Č ă(Ă8!Ċ ă(Ă@!ĂĂ@ă@ ā"ĆEčā ĉ Ă/āĀMčā Ċ Ă-ĀĂ"ĄMčā ĆA|j!ā Ă-Āă!ą ĂAĄj!Ă ą Č ĄAātj-ĀĀIčĀċċ ĈAĆl!Ă ćAĂj!āĂ@ă@ ĂEčā ĉ ć/āĄMčĆĂ@ ć/āĀAāGčĀ ď ā3āĀXčćċ ćAĆj!ć ĂAzj!Ă āAĆj!āČĀċċ čAās ĆAĀGrčĄ Ā ăAĘjAļĐĈĚČąċ ąAĐj!ą ĄAāj!ĄČĀċċĀċ ĀAƀƀƀƀx6ĂĀČāċ ĀAƀƀƀƀx6ĂĀ ăAĘjĐ_ċ ăAǐāj$ĀċƂĒāĎſ#ĀAǀāk"ą$Ā ą Ă6ĂP ą ā6ĂL ą Ă6ĂH ąAǈĀjĐa ą(ĂL!Ă ą(ĂP!ā ą Ą6ĂP ą ă6ĂL ą Ą6ĂH ąAǈĀjĐb ą(ĂP!Ć ą(ĂL!ć ą ā6ĂĈ ą Ă6ĂĄ ąAǈĀj Ă āĐāĂ@Ă@Ă@ ą(ĂHAƀƀƀƀxGčĀAā!ĂĐo"ĄAā:ĀĀAā!āČāċ ąAČj ąAǈĀjAļĐĈĚĂ@Ă@ Ć ą(ĂĔGčĀ ą(ĂĐ!ĄAĀ!Ă ąAĀ6Ăưā ąAĀ6ĂƜā ąAĀ6ĂƔā ą Ą6Ăƌā ą Ć6ĂƘā ą Ą ĆAătj6ĂƐā ą ć6ĂƄā ą ć ĆAātj6Ăƈā ą ąAưāj6ĂƠāĂ@Ă@ ąAƄājĐđ"ĄAǿāqAĆFčĀ ąAǈĀjAĄAĂAĄĐ8 ą(ĂHčą ą(ĂL!Ă ą(ĂP"ă Ą6āĀ ąAā6ĂƬā ą ă6Ăƨā ą Ă6ĂƤā ą ą)ĂƜā7ă` ą ą)ĂƔā7ăX ą ą)Ăƌā7ăP ą ą)ĂƄā7ăHAĄ!ĄAā!Ăă@ ąAǈĀjĐđ"āAǿāqAĆFčĂĂ@ Ă ą(ĂƤāGčĀ ąAƤāj ĂAāAĂAĄĐh ą(Ăƨā!ăċ ă Ąj ā6āĀ ą ĂAāj"Ă6ĂƬā ĄAĄj!ĄČĀċċ ąAĀ6ĂƬā ąBƀƀƀƀ 7ĂƤāċĂ@ ą(ĂưāAāGčĀ ąAƤājĐiČāċ ą(ĂƤā"ĄAƀƀƀƀxGčāċĐo"ĄAĂ:ĀĀ ąAČjĐ_Aā!ĂAā!āČāċ ą(Ăƨā!Ĉ ą Ă6ĂƬā ą Ĉ6Ăƨā ą Ą6ĂƤā ąAǈĀj ą(Ă "ĉAāAāĐ8 ą(ĂHAāFčā ąAĀ6Ăƌā ą ą(ĂP"Ċ6Ăƈā ą ą(ĂL6ĂƄā ĉAĄt!ċ ąAƼājAĂj!Č ą(ĂĜ!čAĀ!āAĀ!ĄĂ@ă@ ċ āFčā ą Ą6Ăƴā ą Ċ6Ăưā č āj"Ď(ĂĀ!ă ą ąAưāj6ĂƸāAĂ!ďĂ@Ă@Ă@Ă@Ă@Ă@Ă@Ă@Ă@Ă@Ă@ ăAƀƀƀƀxsAĈ ăAĀHěĎĊĊĀāĂăĄąĆćĈĊċAĀAĂAā ąAČj ĎAĄj/āĀ Ĉ ĂĐ,Aǿāq"ăAăFě ăAĂFě!ďČĉċAĂ ąAČj ĎAĄj/āĀ Ĉ ĂĐ,Aǿāq"ăAăG ăAĂFě!ďČĈċ ąAČj ĎAĈj/āĀ Ĉ ĂĐ,"ăAǿǁăqAĄFčĆAā!ďČćċAĀAĂ ĎAĆj/āĀ ąAČj ĎAĄj/āĀ Ĉ ĂĐ,"ăAĐvKěAā ăAǿāqAąFě!ďČĆċAĀAĂ ĎAĆj/āĀ ąAČj ĎAĄj/āĀ Ĉ ĂĐ,"ăAĐvIěAā ăAǿāqAąFě!ďČąċ ąAƸāj ĎAČj(ĂĀ"ă ĎAĈj(ĂĀ ăĐ+Aǿāq!ďČĄċ ąAƸājAā ĎAĈj(ĂĀ ĎAČj(ĂĀĐ+Aǿāq!ďČăċ ąAƸāj ĎAČj/āĀ ĎAĄj(ĂĀ ĎAĈj(ĂĀĐ+Aǿāq!ďČĂċ ą ĎAĄj/āĀ;āƼā ąAā:Āƿā ą Ą6ĂT ą Ċ6ĂP ą Č6ĂL ą ąAƿāj6ĂX ą ąAƼāj6ĂHAĂAĀ ąAǈĀjĐ;AāFě!ďČāċAĀ ĎAĄj(ĂĀ ăAĈvvAāqkAĂq!ďċĂ@ Ą ą(ĂƄāGčĀ ąAƄājĐg ą(Ăƈā!Ċċ Ċ Ąj ď:ĀĀ ą ĄAāj"Ą6Ăƌā āAĐj!āČĀċċ ą(Ăƈā!Ċ ą(ĂƄā!Đ ą(Ă(!Č ąAǈĀj ą(Ă,"čAāAăĐ8 ą(ĂHAāFčā ą(ĂP!Ĉ ą(ĂL!đĂ@ čEčĀ ą(Ă4"Ē ą(Ă8AĂtj!ăAĀ!āă@AĀ!ċ Ē!ĄAĀ!ĎĂ@ă@ Ą"Ă ăFčā ĂAĄj!Ą ā ĂAĂj-ĀĀGčĀĂ@ ĉ Ă/āĀ"ďMčĀĂ@ Ċ ďj-ĀĀĎăĂāĀāċ ċAǿāq"Ą ĂAăj-ĀĀ"ď Ą ďKě!ċċ ĎAǿāq"Ą ĂAăj-ĀĀ"ď Ą ďKě!Ď ĂAĄj!ĄČĀċċ Ĉ āAălj"Ą ĎAĈt ċAǿāq"Ăr;ĀĀ ĄAĂj Ă Č āAātj-Āā"Ą ĎAǿāq"ď Ą ďIě"Ą Ă ĄKě:ĀĀ āAāj"ā čGčĀċċ ą(Ă@!ċ ąAǈĀj ą(ĂD"āAāAāĐ8 ą(ĂHAāFčā ą(ĂP!ď ą(ĂL!ČĂ@ āEčĀ ċ!ĂAĀ!Ąă@AĀ!ăĂ@ Ă/āĀAāGčĀAĀ!ă ā ĂAĂj/āĀ"ĎMčĀAĀ!ă ĉ ċ ĎAĆlj/āĄ"ĎMčĀ Ċ Ďj-ĀĀAĂF!ăċĂ@Ă@Ă@ ĉ ĂAĄj/āĀ"ĎKčĀ ăEčāAă!ăČĂċĂ@ ă Ċ Ďj-ĀĀ"ĎErEčĀAăAĀ Ďě!ăČĂċ ĎAāFčĀAĂ!ăČāċAā!ăċ ď Ąj ă:ĀĀ ĂAĆj!Ă ā ĄAāj"ĄGčĀċċĂ@ ĐEčĀAƄƈǀĀ ĊAāĐ%ċĐo"ĂAĀ:ĀĀ ąAā6ĂP ą Ă6ĂL ąAā6ĂH čAăl!Ą Ĉ!ĂĂ@ă@ ĄEčā ą Ă-ĀĂ:ĀƆā ą Ă/ĀĀ;ĀƄā ĄA}j!Ą ąAǈĀj ąAƄājAăĐN ĂAăj!ĂČĀċċAĀ!ĄĂ@ă@ ą(ĂP!Ă ā ĄFčā ď Ąj-ĀĀ!ăĂ@ Ă ą(ĂHGčĀ ąAǈĀjĐgċ ą(ĂL Ăj ă:ĀĀ ą ĂAāj6ĂP ĄAāj!ĄČĀċċ ą(ĂL!Ą ą(ĂH!āĂ@ đEčĀAƄƈǀĀ ĈAāĐ%ċĂ@ ČEčĀAƄƈǀĀ ďAāĐ%ċ ąAƤājĐi ąAČjĐ_ċĂ@ ĆEčĀAƄƈǀĀ ćAĂĐ%ċ ąAĄjĐl ą Ă6ĂP ą Ą6ĂL ą ā6ĂH ąAǈĀjĐa Ā ą)ĂL7ĂĀ ąAǀāj$ĀďċĀċƔďĂĒſĂ~#ĀAǀāk"Ć$Ā Ć Ă6ĂX Ć ā6ĂT Ć Ă6ĂP ĆAǐĀjĐa Ć(ĂT!ā Ć Ć(ĂX"ć6Ă( Ć ā6Ă$ ąDĀĀĀĀĀĀǠǁf!ĂĂ@Ă@ ąƙDĀĀĀĀĀĀǠAcEčĀ ąƪ!ĈČāċAƀƀƀƀx!ĈċĂ@Ă@Ă@ ąAĀAǿǿǿǿć ĈAƀƀƀƀx Ăě ąDĀĀǀǿǿǿǟAdě ą ąbě"ĂƷbčĀ ĂAǠƌǇđjAƠƸƞǋĀIčāċ ĆA8jAƴƂǀĀAĎĐCČāċĂ@Ă@ ăAǿǿăq"ĉEčĀ ĄAǿǿăq"Ċčāċ ĆA8jAƴƂǀĀAĎĐCČāċ ĆAĘj ĂĐļ Ć(ĂĘ!ĄAĀ!Ă ĆAĀ6ĂL ĆBƀƀƀƀǀĀ7ĂD ĆAǐĀjAĊ ā ćĐM ĆBĀ7Ă| ĆAĀ;āt Ć ć6Ăp ĆAĀ6ĂlAĄ!ćAĀ!āAā!ċă@ Ć ċAāj6ĂxĂ@Ă@Ă@Ă@Ă@Ă@Ă@Ă@Ă@Ă@ āAāqčĀ Ć(ĂT!ā ĆAƈāj ĆAǐĀjĐ#Ă@Ă@ Ć(ĂƈāAāGčĀ Ć(Ăl!ă Ć Ć(ĂƐā"Ĉ6Ăl Ĉ ăk!Ĉ ā ăj!āČāċ ĆAĐj ĆAǐĀjĐD Ć(ĂĐ"āEčā Ć(ĂĔ!Ĉċ ĆAĈjAĊ ā ĈĐFĂ@ Ć(ĂĈ"ăEčĀ ĆAč ă Ć(ĂČ"ĈĐF Ć(ĂĄ Ĉ Ć(ĂĀ"āě!Ĉ ā ă āě!āċ āEčĀ ĆAā;āƬā ĆBĀ7ĂƠā Ć ā6ĂƘā Ć ā6ĂƐā ĆBƬƀƀƀưć7Ăƈā Ć Ĉ6Ăƨā Ć Ĉ6ĂƔā Ć ā Ĉj6ĂƜāAĀ!āă@ āAāqčĊ Ć(ĂƐā!ā ĆAưāj ĆAƈājĐTĂ@Ă@ Ć(ĂưāAāGčĀ Ć(ĂƤā!Ĉ Ć Ć(ĂƸā6ĂƤā ā Ĉj!ā Ć(Ăƴā Ĉk!ĈČāċ Ć-Āƭāčċ ĆAā:ĀƭāĂ@Ă@ Ć-ĀƬāAāGčĀ Ć(Ăƨā!ă Ć(ĂƤā!ĈČāċ Ć(Ăƨā"ă Ć(ĂƤā"ĈFčČċ Ć(ĂƐā Ĉj!ā ă Ĉk!Ĉċ ĆAưāj ā ĈĐĆĂ@Ă@ Ć-ĀưāEčĀ Ć-ĀƱā"āčĄČāċĂ@ Ć(Ăƴā"ā ĄLčĀAĆ!āČĄċĂ@ ĂAǮĂGčĀAć!āČĄċĂ@ Ă Ć(ĂDGčĀ ĆAǄĀjĐf Ć(ĂH!ćċ ć ĂAĂtj ā6ĂĀ Ć ĂAāj"Ă6ĂLċ Ć-Āƭā!āČĀċċĂ@ ĂčĀAā!ċAĀ!āČāċ Ć(ĂH!ċ Ć(ĂD!ā ĂAāFčāĂ@ ĂAĕIčĀ ċ Ă ĆAƿājĐĜČĂċ ĂAĂt!ăAĄ!Ĉă@ ă ĈFčĂ ċ ċ ĈjĐP ĈAĄj!ĈČĀċċ ĆAǄĀjĐjČāċ āAƀƀƀƀxGčā Ă!āċAǄƂǀĀ!ĂAĆ!Ĉ āAǺājAǿāqAājAĀ āAǿāqAąKěĎăĂăāĂċ Ć Ă6Ă4 Ć ā6Ă, Ć ċ6Ă0 ĆAǐĀjAǂƂǀĀAĂĐC ĆAǄĀj ĆAǐĀj ĂĐ9 ċ ĂAĂtj!ČAĀ!ăAĀ!č ċ!ĈAā!ā ċ!ĎAĀ!ďă@ č!Đ Ē!đ ć!ē ĕ!Ĕ ę!Ę Ď!ĖĂ@ă@ Ė ČFčā ďAāj!ď ĖAĄj!Ď Ė(ĂĀ!ćă@Ă@Ă@ āAāqčĀ Ę!ęČāċ Ĉ ČFčă Ĉ5ĂĀB Ɔ ăƭƄ!ę ăAāj!ă ĈAĄj!ĈċAā!ā ć ęB ƈƧ"ĕk ĊJčĀċ č đAǿǿăq ď ęƧk"āAǿǿă āAǿǿăIě"ĒKq!ėAĀ!āAā!č ę!Ę Ď!Ė ėEčĂČĀċċċ ĐAāqEčă Ć Ć(ĂL6ĂX Ć Ć)ĂD7ăP ĆAƈāj ĆAǐĀj đAǿǿăqĐ9 ĆAǐĀj ĆAƈāj ĔĐ- ĆAưāj ĆAǐĀj ēĐ- ĂAĂt!āAĀ!ĈĂ@ă@ āEčā Ĉ Ą āA|j"ā ċj(ĂĀ"ăN Ą ăk ĊLqj!ĈČĀċċ ĆAƈāj ĆAưāj ĈAǿǿă ĈAǿǿăIěĐ9Ă@Ă@Ă@ ĉAſj"āEčĀ ĂAĂt!Ăă@ ĂEčĂ ā Ą ĂA|j"Ă ċj"Č(ĂĀ"ĈN Ą Ĉk ĊLqk"āčĀċċă@ Č ċFčā Ą ČA|j"Č(ĂĀ"ĂHčĀ Ą Ăk ĊJčĀċ ĆA8j ĆAƈājAƥƐą Ċ Ăj"ĂAāj ĂAǛǯzjAǻƧyIěĐ-Čāċ ĆAǐĀj ĆAƈājAāAĀĐc ĆA8j ĆAǐĀjAāAĀĐcċ ĆA,jĐjČĆċAƜƃǀĀ!ĂAĈ!ĈČāċ āAĂtAǼćq"ā(ĂǨƅ@!Ă ā(Ăǐƅ@!Ĉċ ĆAǐĀj Ă ĈĐC ĆA8j ĆAǐĀj ċAǿǿǿǿć ċAǿǿǿǿćIěĐ9Čăċ ĆA8jAǑƂǀĀAąĐC ĆAǄĀjĐm ĆA,jĐjČĂċ Ć-Āu!ā Ć(Ăx!ċČĀċċ ĆA$jĐl ĆA8jĐa Ā Ć)Ăļ7ĂĀ ĆAǀāj$ĀċƝĎĂđſā~#ĀAƐāk"Ć$Ā Ć Ă6Ăƌā Ć ā6Ăƈā Ć Ă6ĂƄā ĆAƄājĐa Ć(Ăƈā!ć Ć(Ăƌā!Ĉ Ć Ą6Ăƌā Ć ă6Ăƈā Ć Ą6ĂƄā ĆAƄājĐa Ć(Ăƈā!ĉ Ć(Ăƌā!Ċ Ć Ĉ6ĂP Ć ć6ĂL Ć Ċ6ĂX Ć ĉ6ĂT ąDĀĀĀĀĀĀǠǁf!ĂĂ@Ă@ ąƙDĀĀĀĀĀĀǠAcEčĀ ąƪ!ĄČāċAƀƀƀƀx!ĄċĂ@Ă@Ă@Ă@Ă@ ąAĀAǿǿǿǿć ĄAƀƀƀƀx Ăě ąDĀĀǀǿǿǿǟAdě ą ąbě"ċƷbčĀ ċAǠƌǇđjAƠƸƞǋĀIčāċAĎ!Ă ĆAĎ6ĂdAƴƂǀĀ!Ą ĆAƴƂǀĀ6Ă` ĆAƀƀƀƀx6ĂŜČāċ ĆAǀĀjAĀĐ$ Ć(ĂD!ā Ć(Ă@!Ă ĆA8jAāĐ$ Ă Ć(Ă8"Ą Ă ĄK"Ąě"ČAćOčĂ ā Ć(Ăļ Ąě"č Čj"Ă čIčĂ ĂAćOčĂĂ@Ă@Ă@AƙƅǀĀ čAƙƅǀĀj"Ă ČĐVEčĀAĆ Čk"Ă Č Ă ČKěAāj!čAƟƅǀĀ!ĂAſ!ĎČāċAĀ!Ď čAĀĐğ čAāĐğ ččĀBĀ!ėAĀ!čČāċ ĂAƙƅǀĀk!ĄBĀ!ėAĀ!Ăă@Bā ĂAƙƅǀĀj1ĀĀƆ ėƄ!ė Ą ĂAāj"ĂGčĀċċ ČAſj!ďAĀ Čk!ĐAĆ čk!đ Ď!ĂAĀ!ăă@ Č Ă Č Ă ČKě ĎAſF"Ēě"ēAĆ ēAĆKě!ĔAĀ Ă Ēě!ĕĂ@Ă@Ă@Ă@Ă@ă@Ă@ ăAąj"Ă ĈIčĀAĄ!ĂČĂċĂ@Ă@ ė ć Ăj1ĀĀƈBāƃPčĀ ć ăj!Ė ē!ĂČāċ ăAĆj!ă ĒčāČĆċă@Ă@ Ĕ ĂGčĀ ď!Ăă@Ă@ ĕ ĂAāj"ĄIčĀ ĆA0j ć ăĐċ Ć/ā0"ĂAĄFčĆ Ĉ ăAĆj"Ąk!Ĉ ć Ąj!ć Ć/ā2AĐt Ăr!ĂČąċ ĄAĆKčČ ă Ăj ĈOčČ Ė Ăj!Ą ĂAƙƅǀĀj!ā ĂAſj!Ă ā-ĀĀ Ą-ĀĀFčĀċ ă čj!ă ĒčĂ đ!ĂČĈċ ă Ăj ĈOčĊ Ė Ăj!Ą ĂAƙƅǀĀj!ā ĂAāj!Ă ā-ĀĀ Ą-ĀĀFčĀċ Đ ăj"Ą Ăj!ă ĒčĀċ Ą Ăj!ăČĄċĂ@Ă@ ĈAąFčĀ ĈAċGčā ćAƠƅǀĀAċĐVčāAĀ!ăČĄċ ćAƫƅǀĀAąĐVčĀAĂ!ăAā!āAā!ĄČăċĂ@ ć ĈAưƅǀĀAĆĐdčĀ ĆA(j ć ĈĐċ Ć/ā("ĄAĄFčā Ć/ā*!āAā!ăČăċ ĆA j ćAĆj ĈAzjĐċ Ć/ā "ĄAĄGčāċAĎ!Ă ĆAĎ6ĂdAƴƂǀĀ!Ą ĆAƴƂǀĀ6Ă` ĆAƀƀƀƀx6ĂŜČĄċ Ć/ā"!āAĂ!ăċ ĆAĘj ĉ ĊĐĒ ĆAƄāj Ć(ĂĘ Ć(ĂĜĐĎĂ@ Ć-ĀƄāAāGčĀ ĆAƀƀƀƀx6ĂŜ Ć Ć-ĀƅāAĂt"Ą(Ăǐƅ@"Ă6Ăd Ć Ą(ĂǨƅ@"Ą6Ă`ČăċĂ@Ă@Ă@Ă@ Ć(Ăƈā Ć(ĂƌāĐE"Ĉ ċJčĀĂ@Ă@ ĂAǿǿăqAĄFčĀ Ă ĂAĐvAā ĈĐď"Ă!Ĉ ăĎăĄăāĄċ Ĉ!ĂĂ@ ăĎăĄăĀĄċ Ą āAā ĈĐď!Ăċ ĆAĐj Ą āĐO Ć(ĂĔ!ăĂ@Ă@ Ć(ĂĐAāGčĀ ĆAĈj ċĐļ ĆAƄāj Ć(ĂĈĐ* Ć(ĂƄā!Ė Ć(Ăƈā!Ĕ Ć ĈĐļ ĆAƄāj Ć(ĂĀĐ* Ĕ Ć(Ăƈāk Ė Ć(ĂƄākAČlj!ĖČāċ ċ Ĉk!ĖċĂ@ Ą ā ĖAĀ ĖAĀJě ăAā ăAāKěn"Ė ĈĐď"ă ċNčĀ Ą ā ĖAāj ĈĐď!ăċ ĆAƄājAƒƃǀĀAƍƃǀĀ ă Ă ă ĂJě"Ą ċF"āěAăAą āěĐC ĆAǸĀj ĆAƄāj ĄĐė ĆAǜĀj ĆAǸĀj ĂĐėČăċAĆ!Ă ĆAĆ6ĂdAǄƂǀĀ!Ą ĆAǄƂǀĀ6Ă` ĆAƀƀƀƀx6ĂŜČąċ Ą āAā ĂĐď!Ăċ ĆAƄāj ċ ĂJ ċ ĂHkAājAǿāqAĂt"Ą(ĂǄƅ@ Ą(ĂƸƅ@ĐC ĆAǜĀj ĆAƄāj ĂĐėċĂ@ Ć(ĂŜAƀƀƀƀxGčĀ Ć(Ăd!Ă Ć(Ă`!ĄČăċ Ć Ć(Ăd6Ăp Ć Ć)ĂŜ7ăhČăċAĀ!ĂČĀċċ ĆAǨĀj Ą ĂĐCċ ĆAǔĀjĐl ĆAǌĀjĐl ĆAǨĀjĐa Ā Ć)Ăl7ĂĀ ĆAƐāj$ĀďċĀċǈĈāċſ#ĀAƠāk"Ą$Ā Ą Ă6Ăx Ą ā6Ăt Ą Ă6Ăp ĄAǰĀjĐa Ą(Ăt!Ă Ą Ą(Ăx"ą6Ă8 Ą Ă6Ă4 ăDĀĀĀĀĀĀǠǁf!ĆĂ@Ă@ ăƙDĀĀĀĀĀĀǠAcEčĀ ăƪ!ćČāċAƀƀƀƀx!ćċAĀ!āAā!ĈĂ@Ă@ ăAĀAǿǿǿǿć ćAƀƀƀƀx Ćě ăDĀĀǀǿǿǿǟAdě ă ăbě"ćƷačĀAĀ!ĆČāċAĀ!Ć ćAǠƌǇđjAƟƸƞǋĀKčĀ ĄAĀ6ĂD ĄBƀƀƀƀǀĀ7Ăļ ĄAǈĀjAĞ Ă ąĐM ĄAā;āl Ą ą6Ăh ĄAĀ6ĂdAā!ĈAĀ!āAĄ!ĉĂ@Ă@Ă@Ă@ă@ ĄA(j ĄAǈĀjĐ6 Ą(Ă("ĂEčā ĄAǰĀjAğ Ă Ą(Ă,"ĆĐM ĄAā;āƔā Ą Ć6ĂƐā ĄAĀ6Ăƌā ĄA j ĄAǰĀjĐ6 Ą(Ă "ĆEčĂ Ą(Ă$!ą ĄAĘj ĄAǰĀjĐ6 Ą(ĂĘ"ĊEčĂ Ą(ĂĜ!ċ ĄAĐj ĄAǰĀjĐ6 Ą(ĂĐ"ČEčĂ Ą(ĂĔ!č ĄAĈj ĄAǰĀjĐ6 Ą(ĂĈ"ĂEčĂ ĄAƘāj Ă Ą(ĂČĐČ Ą-ĀƘāčĂ Ą(ĂƜā"ĎAǠƌǇđjAƟƸƞǋĀKčĂ Ą ĄAǰĀjĐ6 Ą(ĂĀčĂĂ@ ĈAſj Ą(ĂļGčĀ ĄAļjĐe Ą(Ă@!ĉċ ĉ āj"Ă Ć6ĂĀ ĂAĘj Ď6ĂĀ ĂAĔj č6ĂĀ ĂAĐj Č6ĂĀ ĂAČj ċ6ĂĀ ĂAĈj Ċ6ĂĀ ĂAĄj ą6ĂĀ āAĜj!ā Ą Ĉ6ĂD ĈAāj!ĈČĀċċ Ą(Ă@!Ă ĄAĀ6Ăx ĄBƀƀƀƀĐ7Ăp ĄAǰĀjAǈƃǀĀAďĐ! ĄAǰĀjAǗƃǀĀAċĐ! ĄAǰĀjAǢƃǀĀA#Đ!ă@ āEčĂ ĄAǰĀjAƅƄǀĀAČĐ! ĄAǰĀjAƑƄǀĀAĄ Ă(ĂĀ Ă(ĂĄĐĕ ĄAǰĀjAƕƄǀĀ ćĐL ĄAǰĀjAƝƄǀĀ Ă(ĂĘĐL ĄAǰĀjAƥƄǀĀAčĐ! ĄAǰĀjAƲƄǀĀAĈ Ă(ĂĈ"Ĉ Ă(ĂČ"ĆĐĕ ĄAǰĀjAƺƄǀĀAČ Ă(ĂĐ Ă(ĂĔĐĕ ĄAǰĀjAǆƄǀĀAČĐ! ĄAǰĀjAǒƄǀĀAĎĐ! ĄAǰĀjAǠƄǀĀAČĐ! ĄAǰĀjAƺƄǀĀAČ Ĉ ĆĐĕ ĄAǰĀjAǬƄǀĀAĊĐ! ĄAǰĀjAǶƄǀĀAĊĐ! āAdj!ā ĂAĜj!ĂČĀċċAā!ĈAĀ!āAĀ!ĆČāċ ĄAǰĀjAƀƅǀĀAčĐ! Ą(Ăx!ā Ą(Ăt!Ĉ Ą(Ăp!Ćċ ĄAļjĐjċ ĄA4jĐl Ą ā6Ăx Ą Ĉ6Ăt Ą Ć6Ăp ĄAǰĀjĐa Ā Ą)Ăt7ĂĀ ĄAƠāj$ĀċǾćāċſ#ĀAǠāk"ă$Ā ăAǀĀj ā ĂĐĒĂ@Ă@Ă@Ă@Ă@A/ ă(Ă@"Ą ă(ĂD"ĂĐ]čĀA. Ą ĂĐ]čāA- Ą ĂĐ]!āĂ@Ă@ ĂEčĀ āEčāċ Ā Ą ĂĐęČąċ ăAā;āƈā ăAĀ6ĂƄā ă Ą6Ă| ă Ă6Ăx ă Ą6Ăt ă Ă6Ăp ăAĀ6Ăl ă Ą Ăj6Ăƀā ăA8j ăAǬĀjĐĝ ă(Ă8"āEčĂ ă(Ăļ!ą ăA0j ăAǬĀjĐĝ ă(Ă0"ĆEčĂ ă(Ă4!ć ăA(j ăAǬĀjĐĝ ă(Ă("ĈEčĂ ă(Ă,!ĉ ăA j ăAǬĀjĐĝĂ@ ă(Ă EčĀ ăAĀ6ĂHČĄċ ă ĉ6ĂŜ ă Ĉ6ĂX ă ć6ĂT ă Ć6ĂP ă ą6ĂL ă ā6ĂHČăċ ăAǬĀjA/ Ą ĂĐM ăAā;āƐā ă Ă6Ăƌā ăAĀ6Ăƈā ăAǈĀj ăAǬĀjĐ&ČĂċ ăAǬĀjA. Ą ĂĐM ăAā;āƐā ă Ă6Ăƌā ăAĀ6Ăƈā ăAǈĀj ăAǬĀjĐ&Čāċ ăAĀ6ĂHċĂ@Ă@Ă@ ă(ĂH"ĊEčĀ ă(ĂŜ!ċ ă(ĂX!Č ă(ĂT!ā ă(ĂP!Ĉ ă(ĂL!č ăAĀ6ĂƄā ă Ą6Ă| ă Ą6Ăt ăBƯƀƀƀǠą7Ăl ă Ă6Ăx ă Ą Ăj6ĂƀāĂ@Ă@ă@ ăAǠĀj ăAǬĀjĐ( ă(Ă`ĎăĂĀāĂċċ ăAā6Ăǔā ăAǬĀjAĈjAǐƀǀĀAǠĀĐĈĚ ăBĀ7Ăǘā ăAǸĀj!Ą āAĄG!ĉAā!Ćă@Ă@ ĆAčGčĀAĀ!ĂČąċ ĄA|j(ĂĀ!ćĂ@ Ą(ĂĀ"ą āGčĀ ć ā Ĉ āĐ:čĄċAă!ĂĂ@ ĉčĀ ąAĉGčĀAăAĄ ćAƀƀǀĀAĉĐVě!ĂċĂ@Ă@ Ă ąIčĀ Ă ąF!ąČāċ ć Ăj,ĀĀAƿſJ!ąċĂ@ Ă āGčĀ ąEčĀ ć ā Ĉ āĐ:čĄċ ĆAāj!Ć ĄAĈj!ĄČĀċċ ăAĘj Ĉ āAāAĂĐ/ ă(ĂĜ!Ć ă(ĂĘ!ĂČĂċ ĀAƁĂ;āĀČĂċAā!Ăċ ăAĐj Ċ čAāAĂĐ/Ă@Ă@ ă(ĂĐAāGčĀ ĂAāqEčā ă(ĂĔ!Ă ăAĈj Č ċAĂAĂĐ/Ă@ ă(ĂĈAāGčĀ ĀAƁĄ;āĀČăċ ă Č ċAĄAĆĐ/Ă@ ă(ĂĀAāGčĀ Ā ă(ĂĄ Ć ĂĐĘČăċ ĀAƁĂ;āĀČĂċ ĀAƁĂ;āĀČāċ ĀAƁĂ;āĀċ ăAǠāj$ĀċǛąāĉſ#ĀAĐk"Ă$Ā ā(ĂČ!ăĂ@Ă@Ă@Ă@Ă@ āAĈjĐ`AāqEčĀĂ@ ā(ĂĄ"āĐU"ĄAāqčĀAƀƀƀƀx!ą ĄAĈvAǿāq"Ą!ĆĂ@Ă@Ă@Ă@Ă@Ă@Ă@Ă@Ă@ ĄĎĊčĈĀāĂăĄąĆćĉċ āĐR"āAāqčĈ āAƀǾǿćqAĈv!ĆAƂƀƀƀx!ąČċċ āĐR"ĄAāqčć ā(ĂĄ"ĆAĄIčć ĄAƀǾǿćqAĈv!ć ā ĆA|j6ĂĄ ā ā(ĂĀ"ăAĄj6ĂĀ ă(ĀĀ"ĆAĐv!ĄAƃƀƀƀx!ąČċċ āĐR"ĄAāqčĆ āĐR"āAāqčĆ ĄAƀǾǿćqAĈv!Ć āAƀǾǿćqAĈv!ĄAƄƀƀƀx!ąČĊċ āĐR"ĄAāqčą āĐR"āAāqčą ĄAƀǾǿćqAĈv!Ć āAƀǾǿćqAĈv!ĄAƅƀƀƀx!ąČĉċ ĂAĄj āĐē Ă(ĂĄ"ĆAƀƀƀƀxFčĄ ĆAĐv!Ą Ă/āĎ!Ĉ Ă/āČ!ĉ Ă/āĊ!Ċ Ă/āĈ!ćAƆƀƀƀx!ąČĈċ ĂAĄj āĐē Ă(ĂĄ"ĆAƀƀƀƀxFčă ĆAĐv!Ą Ă/āĎ!Ĉ Ă/āČ!ĉ Ă/āĊ!Ċ Ă/āĈ!ćAƇƀƀƀx!ąČćċ āĐR"ĄAāqčĂ ĂAĄj āĐē Ă(ĂĄ"ąAƀƀƀƀxFčĂ ĄAƀǾǿćqAĈv!ĉ Ă(ĂĈ"ĆAĐv!Ą Ă/āĎ!Ċ Ă/āČ!ćČĆċ āĐR"āAāqčā āAƀǾǿćqAĈv!ĆAƉƀƀƀx!ąČĄċ āĐR"āAāqEčĂċ ăAā:ĀĀċ ĀAƊƀƀƀx6ĂĀČăċ āAƀǾǿćqAĈv!ĆAƁƀƀƀx!ąċAĀ!Ąċ Ā Ĉ;āĎ Ā ĉ;āČ Ā Ċ;āĊ Ā ć;āĈ Ā ą6ĂĀ Ā ĆAǿǿăq ĄAĐtr6ĂĄċ ĂAĐj$ĀċǉĄāĎſ#ĀAĐk!ăĂ@Ă@ ĂAĐOčĀ Ā!ĄČāċ ĀAĀ ĀkAăq"ąj!Ć ā!ć Ā!ĄĂ@Ă@ă@Ă@ Ą ĆIčĀ Ć Ă ąk"ĂA|q"Ĉj!Ą ā ąj"ćAăq"ĉčĂ ć!āă@ Ć ĄOčĄ Ć ā(ĂĀ6ĂĀ āAĄj!ā ĆAĄj!ĆČĀċċ Ą ć-ĀĀ:ĀĀ ćAāj!ć ĄAāj!ĄČĀċċ ăAĀ6ĂČ ăAČj ĉr!ĊAĀ!ĆĂ@AĄ ĉk"ċAāqEčĀ Ċ ć-ĀĀ:ĀĀAā!ĆċAĀ ĉk!Č ĉAăt!čĂ@ ċAĂqEčĀ Ċ Ćj ć Ćj/āĀ;āĀċ ā Čj!āAĀ čkAĘq!Ď ă(ĂČ!ċ Ā!Ćă@ ā ąj!ČĂ@ Ć ąj"ĊAĄj ĄIčĀAĀ!Ć ăAĀ:ĀĈ ăAĀ:ĀĆĂ@Ă@ ĉAāGčĀ ăAĈj!ďAĀ!ĉAĀ!ČAĀ!ĐČāċ ă ČAĄj-ĀĀ"ĉ:ĀĈ ČAąj-ĀĀAĈt!ČAĂ!Đ ăAĆj!ďċĂ@ ćAāqEčĀ ď ā Đ ąjjAĄj-ĀĀ:ĀĀ ă-ĀĆAĐt!Ć ă-ĀĈ!ĉċ Ċ Č Ćr ĉAǿāqr Ďt ċ čvr6ĂĀČĂċ Ċ ċ čv ČAĄj(ĂĀ"ċ Ďtr6ĂĀ ĆAĄj!Ć āAĄj!āČĀċċ ĂAăq!Ă ć Ĉj!āċ Ą Ăj!ĆĂ@ă@ Ą ĆOčā Ą ā-ĀĀ:ĀĀ āAāj!ā ĄAāj!ĄČĀċċ Āċưąāąſ#ĀAǀĀk"Ą$Ā Ą Ă6Ăļ Ą ā6Ă8 Ą Ă6Ă4 ĄA4jĐa Ą(Ă8!Ă Ą Ą(Ăļ"ą6ĂĔ Ą Ă6ĂĐ ăDĀĀĀĀĀĀǠǁf!āĂ@Ă@ ăƙDĀĀĀĀĀĀǠAcEčĀ ăƪ!ĆČāċAƀƀƀƀx!ĆċĂ@Ă@Ă@Ă@Ă@ ăAĀAǿǿǿǿć ĆAƀƀƀƀx āě ăDĀĀǀǿǿǿǟAdě ă ăbě"āƷbčĀ āAǠƌǇđjAƠƸƞǋĀIčāċAĎ!Ă ĄAĎ6Ă0AƴƂǀĀ!ā ĄAƴƂǀĀ6Ă, ĄAƀƀƀƀx6Ă(Čāċ ĄAĈj Ă ąĐĒ ĄA4j Ą(ĂĈ Ą(ĂČĐĎĂ@ Ą-Ā4AāGčĀ ĄAƀƀƀƀx6Ă( Ą Ą-Ā5AĂt"ā(Ăǐƅ@"Ă6Ă0 Ą ā(ĂǨƅ@"ā6Ă,ČāċĂ@Ă@Ă@ ā Ą(Ă8"Ă Ą(Ăļ"ĆĐEk"āAĀHčĀ ĄA4j ĂĐ* Ą Ą(Ă4ĐħAǿǿă āAļnAǿǿăq āAǿǿǯāKě!ą Ą(ĂĄ!ć Ą(ĂĀ"Ĉ ĂAƠċl Ćj"āJčā ā ĈAļjNčāAƤƃǀĀ!āAć!ćČĂċAĆ!Ă ĄAĆ6Ă0AǄƂǀĀ!ā ĄAǄƂǀĀ6Ă, ĄAƀƀƀƀx6Ă(ČĂċAƫƃǀĀAā ć āL ā ćAļjHq"ćě!āAąAĀ ćě!ćċ ĄA4jAǂƂǀĀAĂĐC ĄA(j ĄA4j Ă ĆĐEĐė ĄA4j ĄA(j ąĐ9 ĄA(j ĄA4j ā ćĐc Ą(Ă(AƀƀƀƀxGčā Ą(Ă0!Ă Ą(Ă,!āċ ĄAĘj ā ĂĐCČāċ Ą Ą(Ă06Ă  Ą Ą)Ă(7ăĘċ ĄAĐjĐl ĄAĘjĐa Ā Ą)ĂĜ7ĂĀ ĄAǀĀj$ĀċƆąāăſ#ĀAǀĀk"Ą$Ā Ą Ă6Ăļ Ą ā6Ă8 Ą Ă6Ă4 ĄA4jĐa Ą(Ă8!Ă Ą Ą(Ăļ"ą6ĂĘ Ą Ă6ĂĔ ăDĀĀĀĀĀĀǠǁf!āĂ@Ă@ ăƙDĀĀĀĀĀĀǠAcEčĀ ăƪ!ĆČāċAƀƀƀƀx!ĆċĂ@Ă@Ă@Ă@Ă@ ăAĀAǿǿǿǿć ĆAƀƀƀƀx āě ăDĀĀǀǿǿǿǟAdě ă ăbě"āƷbčĀ āAǠƌǇđjAƠƸƞǋĀIčāċAĎ!Ă ĄAĎ6Ă$AƴƂǀĀ!ā ĄAƴƂǀĀ6Ă  ĄAƀƀƀƀx6ĂĜČāċ ĄAĈj āĐļ Ą(ĂĈ!ā ĄA4j Ă ąĐĆĂ@ Ą-Ā4AāGčĀ ĄAƀƀƀƀx6ĂĜ Ą Ą-Ā5AĂt"ā(Ăǐƅ@"Ă6Ă$ Ą ā(ĂǨƅ@"ā6Ă ČāċĂ@Ă@ Ą(Ă8"Ă āJčĀ ĄA4j ĂĐ* Ą(Ă4!Ć Ą(Ăļ!ą Ą(Ă8!Ă ĄA4j āĐ* Ą(Ă4 Ćk Ą(Ăļ ąH Ą(Ă8"ā ĂH ā ĂFěk"ĂAĐtAƁĂ ĂAƃāIě"ĂAāqEčāAć!Ă ĄAć6Ă$AǊƂǀĀ!ā ĄAǊƂǀĀ6Ă  ĄAƀƀƀƀx6ĂĜČĂċAĆ!Ă ĄAĆ6Ă$AǄƂǀĀ!ā ĄAǄƂǀĀ6Ă  ĄAƀƀƀƀx6ĂĜČāċ ĄA4jAǂƂǀĀAĂĐC ĄAĜj ĄA4j ĂAĐvĐ9 Ą(ĂĜAƀƀƀƀxGčā Ą(Ă$!Ă Ą(Ă !āċ ĄA(j ā ĂĐCČāċ Ą Ą(Ă$6Ă0 Ą Ą)ĂĜ7ă(ċ ĄAĔjĐl ĄA(jĐa Ā Ą)Ă,7ĂĀ ĄAǀĀj$ĀċǈĄāĆſ#ĀAĐk"ă$Ā ă ā ĂA Đ@Ă@Ă@Ă@Ă@ ă(ĂĀ"ĄEčĀ ă(ĂČ!ą ă(ĂĈ!Ć ă(ĂĄ!ćAĀ!Ăă@ ć ĂFčĂ Ą Ăj!ā ĂAāj!Ă ā-ĀĀAFjAǿāqAǶāOčĀċċAĄ!ĈČāċAĄ!ĈĂ@Ă@Ă@ ćĎĂĄĀāċ Ą-ĀĀ"āAUjĎăăāăāċ Ą-ĀĀ!āċ Ą āAǿāqA+F"Ăj!āĂ@Ă@Ă@Ă@ ć Ăk"ĂAąIčĀAĀ!ćă@ ĂEčă ā-ĀĀAPj!Ą ćAǿǿăqAĊl"ćAĐvčĂ ĄAĉKčĂ āAāj!ā ĂAſj!Ă ćAǿǿăq ĄAǿǿăqj"ćAǿǿăq ćGčąČĀċċAĀ!ćă@ ĂEčĂ ā-ĀĀAPj"ĄAĉKčĄ āAāj!ā ĂAſj!Ă ćAĊl Ąj!ćČĀċċAƁĂAƁĄ ĄAĉKě!āČāċ ćAĐt!āċ āAĐv"ĂEčĀ āAāqčĀĂ@Ă@Ă@Ă@Ă@Ă@Ă@Ă@Ă@ ąA}jĎĄĂĀāąĉċ Ć(ĀĀAǨǞǕƓćGčĂČćċ ĆAưƃǀĀAąĐVEčĆ ĆAƸƃǀĀAąĐVEčĂ ĆAƽƃǀĀAąĐVčćČąċ ĆAƵƃǀĀAăĐVčĆČăċ Ć(ĀĀAǤǂǥƛćFčĂ Ć(ĀĀAǷǊƕǛĆGčąċAĂ!ĈČąċ ĆAǂƃǀĀAĆĐVčăČāċAā!ĈČăċAă!ĈČĂċAĀ!ĈČāċċ Ā Ă;āĂ Ā Ĉ;āĀ ăAĐj$ĀċǴăĂăſā~Ă@Ă@Ă@Ă@Ă@Ă@Ă@Ă@ ĂĎĂĀāĂċ ĀAĀ:ĀāČąċ ā-ĀĀ"ăAUjĎăĂāĂāċ ā-ĀĀ!ăċĂ@Ă@Ă@Ă@Ă@ ăAǿāqAUjĎăāĂĀĂċ ĂAſj!Ą āAāj!āĂ@ ĂAĉIčĀAĀ!ăă@ ĄEčć ā-ĀĀAPj"ĂAĊOčĆ ăƬBĊ~"ĆB ƈƧ ĆƧ"ąAğuGčĄĂ@ ĂAĀJ ą Ăk"ă ąHsčĀ āAāj!ā ĄAſj!ĄČāċċ ĀAă:ĀāČćċAĀ!ăă@ ĄEčĆ ā-ĀĀAPj"ĂAĊOčą āAāj!ā ĄAſj!Ą ăAĊl Ăk!ăČĀċċ ĂAſj!Ă āAāj!āċĂ@ ĂAĈIčĀAĀ!ăă@ ĂEčą ā-ĀĀAPj"ĄAĊOčĄ ăƬBĊ~"ĆB ƈƧ ĆƧ"ąAğuGčăĂ@ ĄAĀH ą Ąj"ă ąHsčĀ āAāj!ā ĂAſj!ĂČāċċ ĀAĂ:ĀāČąċAĀ!ăă@ ĂEčĄ ā-ĀĀAPj"ĄAĊOčă āAāj!ā ĂAſj!Ă Ą ăAĊlj!ăČĀċċ ĀAă:ĀāČăċ ĀAĂ:ĀāČĂċAā!Ă ĀAā:ĀāČĂċ Ā ă6ĂĄAĀ!ĂČāċAā!Ăċ Ā Ă:ĀĀċǼăĂăſā~#ĀAǀĀk"Ą$Ā Ą ā6Ă( Ą Ā6Ă$ Ą ā6Ă  ĄA jĐa Ą(Ă$!ā Ą Ą(Ă("Ā6ĂĐ Ą ā6ĂČ Ą ā ĀĐĒĂ@Ă@Ă@ Ą(ĂĄ"āčĀAĀ!ĀAĀ!āČāċĂ@Ă@Ă@Ă@ Ą(ĂĀ"Ā āĐSčĀ ĄAĀ6Ă Ă@ Ā āA- ĄA jĐvAāĐdEčĀ ĀAāj āAſjĐSčĄċ ĄAĀ6Ă8 Ą Ā6Ă0 Ą Ā6Ă( ĄBƮƀƀƀǀą7ă  Ą ā6Ă, Ą Ā āj6Ă4 ĄAĔj ĄA jĐT Ą(ĂĔEčĂ Ą(ĂĜ!ą Ā Ą(ĂĘĐSEčĂAƂƀĄAĂ Ā ąj ā ąkĐSě!āČāċAĀ!ąă@Ă@Ă@Ă@ āEčĀ ąƭBĊ~"ćB ƈƧčā ćƧ!ąČĂċA{!ā ąAǿǿăKčć ĂAǿǿăq ąAǿǿăqKčą ăAǿǿăq ąAǿǿăqIčć ąAĐtAār!āČăċAſ!ąċAſ ą Ā-ĀĀAPjAǿāqj"Ć Ć ąIě!ą āAſj!ā ĀAāj!ĀČĀċċ āAĐv!Ā āAǿǿăqAĂGčĂA~ ĀAǿāqk!āČăċA~!āČĂċA|!āČāċ ĀAſ āAāqě!āċ ĄAČjĐl ĄAǀĀj$Ā āċǶăāąſ#ĀAǠĀk"ă$Ā ă ā ĂĐĒĂ@Ă@ ă(ĂĄčĀ ĀAā;āĀČāċ ăAČj ā ĂAǔĀĐ@Ă@ ă(ĂČ"āEčĀ ă(ĂĐ!Ą ăAČjA: ă(ĂĔ ă(ĂĘ"ĂĐM ăAā;ā0 ă Ă6Ă, ăAĀ6Ă( ă ăAČj6Ă4 ăA8j ăA4jĐB ăAǀĀj ăA4jĐB ăAǈĀj ăA4jĐB ăAǐĀj ăA4jĐBAā!ĂĂ@ ă-Ā8"ąAĂFčĀAā!Ă ă-Ā@"ĆAǿāqAĂFčĀAā!Ă ă-ĀPAǿāqAĂGčĀĂ@ ąAāqEčĀ ă-Ā9!ĂČāċĂ@ ĆAāqEčĀ ă-ĀA!ĂČāċ ă(ĂD!ć ă(Ăļ!ĆAĀ!ąĂ@Ă@ ă-ĀH"ĂAĂFčĀ ĂAāqčā ă(ĂL!ąċĂ@ ĄčĀAā!ĂČĂċ ăAǘĀj ā ĄĐęĂ@ ă-ĀXAāGčĀ ă-ĀY!ĂČĂċĂ@ ąA;LčĀAĄ!ĂČĂċĂ@Ă@Ă@ ĆAėKčĀ ćAļIčāċ ĀAĄ:ĀāAā!ĂČāċ Ā ă(ĂŜ6ĂĄ Ā ć ĆAļlj6ĂĈAĀ!Ăċ Ā Ă:ĀĀČăċ ă-ĀI!Ăċ ĀAā:ĀĀ Ā Ă:ĀāČāċ ĀAƁĂ;āĀċ ăAǠĀj$ĀċƠăĂąſā~#ĀA k"Ą$Ā ĄAĈj Ā āĐO Ą(ĂČ!āĂ@Ă@Ă@Ă@Ă@ Ą(ĂĈAāGčĀ Ą ăĐļAƿƫǗ9!Ā āƭ Ăƭ~"ĉB ƈƧčă ĉƧ"āAĀH"ąčă Ą(ĂĄ!Ć ĄAĔj Ą(ĂĀ"ĂĐ* Ą(ĂĜ!ć ĄAĔj ĂĐ* ą Ą(ĂĘ Ą(ĂĔAČljAſj"Ĉ āj"Ă ĈHsčăAğ!ā Ă ĂAČm"ąAČlk"ĂAğu"Ĉ ąj!ą ĈAČq Ăj"ĂAāj!Ĉ ĂAĊKčĂAā ĂtAƨĊqčā ĂAāGčĂĂ@ ąAăqčĀ ąAƐăo!ĂAĝ!ā ąAǤĀočă ĂEčăċAĜ!āČĂċĂ@Ă@ āƭ Ăƭ~"ĉB ƈƧčĀ ĉƧ!āČāċAſ!āċĂ@ ă āj"ā ăNčĀAǿǿǿǿć!āċ āAƿƫǗ9 āAƿƫǗ9Hě!ăČăċAĞ!āċ ĄAĔj ą Ĉ ā ć ā ćHěĐĘ Ą-ĀĔčĀ Ą(ĂĘ ĆĐE!Āċ ă Ā ă ĀJě!ăċ ĄA j$Ā ăċƄăāĈſAĀ!ăĂ@ Ă āAĈ āAĈKěj"Ą ĂIčĀ ĄApKčĀ ĄAďjApq"ĄAĚ Ąg"Ąkx"ąAğq ąA?Kj"ĆAąv Ąk"ĄAěj"ąAğKčĀĂ@ ĀAƀ j"ć ąAĂtj(ĂĀAſ Ćtqh"ĆA IčĀ Ā(Ăƀ!Aſ ĄAĜjtqh"ąAğKčā ć ąAĂtj(ĂĀh!Ćċ āAſj!Ĉ Ā ąAćtj ĆAĂtj"Ą Ą(ĂĀ"Ą(ĂĈ"ă6ĂĀ Ą(ĂĀ!ĉ ĄAĈj!ĊĂ@Ă@ ăEčĀ ăAĀ6ĂČČāċ ć ąAĂtj"ă ă(ĂĀA~ Ćwq"ă6ĂĀ ăčĀ Ā Ā(Ăƀ!A~ ąwq6Ăƀ!ċĂ@ ĉ Ă Ąk Ĉ ĊjAĀ ākq"ăjAďjApq"ĂFčĀ Ą ĉApqj Ą Ăj"ą6ĂĄ ą Ą6ĂĄ ą ĉ Ăk"Ć6ĂĀ Ā ą ĆĐ=ċ Ą ĂAār6ĂĀ āAĐIčĀ ăA|j Ą6ĂĀċ ăċƬăĂċſĂ~ Ā(ĂĐ"ā Ā(ĂĔ"Ă ā ĂKě!ă Ā(ĂĈ āAătj!Ă Ā(ĂĀ āAātj!Ą Ā(ĂĘ!ą Ā(ĂĜ!ĆĂ@ă@Ă@ ă āGčĀAć!ćČĂċ Ā āAāj"ā6ĂĐ ĂAĄj/āĀ!Ĉ ĂAĂj/āĀ!ĉ ĂAāj-ĀĀ!Ċ Ă-ĀĀ!ćBĀ!ČBĀ!čĂ@Ă@Ă@Ă@Ă@Ă@Ă@Ă@Ă@Ă@ Ą/āĀ"ċĎĄĈāĂăĀċ ćĎăąĄăąċBƀƀĈ!č ćĎăĆăĂĆċBƀƀČ!č ćĎăąĂāąċBƀƀĄ!č ćĎăĄāĀĄċ ċ ĉAǿǿăqMčā ċAſj"ćAǿǿăq ĈAǿǿăqKčā ćƭBǿǿăƃBĈƆ!ČBƀƀĔ!čČăċ ċ ĊMčāċ Ć ą6ĂĄ ĆAā6ĂĀAĆ!ćČĂċ ċAſjAǿāqƭ!ČBƀƀĐ!čċAć ČBĘƆ čƄBĐƈƧ"ć ćAćqAĆFě!ćċ Ā ąAāj"ą6ĂĘ ĂAĈj!Ă ĄAĂj!Ą ćAǿāqAćFčĀċċAĆ ćAǿāq"Ă ĂAćFě ćAƀ~qrċǸĂāĉſ#ĀA k"ă$Ā ăAĀ6ĂĜ ă ā6ĂĔ ă ā6ĂČ ă Ă6ĂĐ ă ā Ăj6ĂĘ ăAĔj!ĄĂ@Ă@ă@ ă(ĂĔ!ą ă(ĂĘ!Ć ă ĄĐA ă(ĂĄ"ĂAƀƀǄĀFčā ă(ĂĀ!ć ĂĐ.čĀċ Ć ąk ćj ă(ĂĔ"Ćj ă(ĂĘ"Ăk!ĈČāċAĀ!Ĉ ă(ĂĘ!Ă ă(ĂĔ!ĆAĀ!ćċĂ@ă@ Ć Ă"ąFčāĂ@ ąAſj"Ă,ĀĀ"ĄAſJčĀĂ@Ă@ ąA~j"Ă-ĀĀ"ĉAĘtAĘu"ĊA@HčĀ ĉAğq!ĉČāċĂ@Ă@ ąA}j"Ă-ĀĀ"ĉAĘtAĘu"ċA@HčĀ ĉAďq!ĉČāċ ąA|j"Ă-ĀĀAćqAĆt ċA?qr!ĉċ ĉAĆt ĊA?qr!ĉċ ĉAĆt ĄA?qr!Ąċ ĄĐ.čĀċ ą Ćk ă(ĂĜj!Ĉċ Ā Ĉ ćk6ĂĄ Ā ā ćj6ĂĀ ăA j$ĀċƔăāĄſ#ĀAǐĀk"Ă$ĀĂ@Ă@Ă@ āĐR"ăAāqEčĀ ĀAƀƀƀƀx6ĂĀČāċ ĂAĀ:Āě Ă ăAĈv;ā& ĂAĀ;ā$ Ă ā6Ă  Ă ĂAěj6Ă( Ă ĂAǏĀj6ĂĜ ĂAĐj ĂAĜjĐJĂ@Ă@ Ă/āĐAāqEčĀ Ă/āĒ!ā ĂA8jAĄAĂAĂĐ8 Ă(Ă8čă Ă(Ăļ!ă Ă(Ă@"Ą ā;āĀ ĂAā6Ă4 Ă Ą6Ă0 Ă ă6Ă, Ă Ă)Ă$7ă@ Ă Ă)ĂĜ7ă8AĂ!ăAā!āă@ ĂAĈj ĂA8jĐJ Ă/āĈAāqEčĂ Ă/āĊ!ąĂ@ ā Ă(Ă,GčĀ ĂA,j āAāAĂAĂĐh Ă(Ă0!Ąċ Ą ăj ą;āĀ Ă āAāj"ā6Ă4 ăAĂj!ăČĀċċ ĂAĀ6Ă4 ĂBƀƀƀƀ 7Ă,ċĂ@ Ă-ĀěAāGčĀ ĀAƀƀƀƀx6ĂĀ ĂA,jĐiČāċ Ā Ă(Ă46ĂĈ Ā Ă)Ă,7ĂĀċ ĂAǐĀj$ĀďċĀċǱĂāĂſ#ĀAƐāk"ă$Ā ă Ă6ĂT ă ā6ĂP ă Ă6ĂL ăAǌĀjĐa ă(ĂP!Ă ă ă(ĂT"ā6ĂČ ă Ă6ĂĈ ăAǌĀj Ă āĐāĂ@Ă@Ă@ ă(ĂLAƀƀƀƀxGčĀAĂ!ĂAĀ!āAĀ!ĄČāċ ăAĐj ăAǌĀjAļĐĈĚ ă(ĂĘ!Ă ă(ĂH!ā ă ă(Ă06ĂT ă ā6ĂP ă Ă6ĂL ăAǌĀj!āAĀ!ĂĂ@ă@ ĂAĆFčā ăAƊāj Ăj ā(ĂĀ"ĄAǿǿă ĄAǿǿăIě;āĀ ĂAĂj!Ă āAĄj!āČĀċċAă!ā ăAǌĀjAăAĂAĂĐ8 ă(ĂLAāFčā ă(ĂP!Ą ă(ĂT"Ă ă/āƎā;āĄ Ă ă(āƊā6āĀ ăAĐjĐ_ċ ăAĈjĐl ă ā6ĂT ă Ă6ĂP ă Ą6ĂL ăAǌĀjĐb Ā ă)ĂP7ĂĀ ăAƐāj$ĀďċĀċǘĂāāſ#ĀA0k"ą$Ā ąAĘj ā ĂĐC ą ă6Ă( ą ă Ąj6Ă, ąA(j!ĂAƁƀǄĀ!ăĂ@ă@ ąAƁƀǄĀ6Ă$Ă@Ă@ ăAƀƀƼſjĎĂăĀāċ ąAĐj ĂĐ" ą(ĂĐAāGčĂ ą(ĂĔ!ăċĂ@Ă@Ă@Ă@Ă@Ă@Ă@ ăAwjĎąąĄāāăĀċ ăA,Fčā ăA;Fčā ăAǜĀFčāċ ăA IčĄ ăAƁſjA!IčĄ ąAĘj ăĐ?ČĄċ ąAĘjAǜĀĐ? ąAĘj ăĐ?ČăċĂ@ ą(Ă$"ăAƁƀǄĀGčĀ ąAĈj ĂĐ" ą ą(ĂČAƀƀǄĀ ą(ĂĈAāqě"ă6Ă$ċ ăAĊFčĂċ ąAĘjAƒƅǀĀAĂĐNČāċ ąAĘjA Đ?ċ ą(Ă$!ăČĀċċ Ā ą(ĂĜ ą(Ă Đ! ąAĘjĐm ąA0j$ĀċƹĂāąſĂ@Ă@Ă@ ăAćKčĀAĀ!Ą āAǿāq!ąAĀ!Ćă@Ă@ ă ĆGčĀ ă!ĆČĄċ Ă Ćj-ĀĀ ąFčĂ ĆAāj!ĆČĀċċĂ@ ĂAăjA|q Ăk"ąEčĀAĀ!Ć āAǿāq!Ąă@ ą ĆFčā Ă Ćj-ĀĀ ĄFčĂ ĆAāj!ĆČĀċċ ăAxj!ć āAǿāqAƁƂƄĈl!ĆĂ@ă@ ą ćKčāAƀƂƄĈ Ă ąj"Ą(ĂĀ Ćs"Ĉk ĈrAƀƂƄĈ ĄAĄj(ĂĀ Ćs"Ąk ĄrqAƀƁƂƄxqAƀƁƂƄxGčā ąAĈj!ąČĀċċ ą!Ćă@Ă@ ă ĆGčĀAĀ!ĄČăċ Ă Ćj-ĀĀ āAǿāqFčā ĆAāj!ĆČĀċċAā!Ąċ Ā Ć6ĂĄ Ā Ą6ĂĀċƸĂāăſ#ĀAǀĀk"ă$Ā ăAĈj ĂĐļ ăAĀ6Ă$ ăBƀƀƀƀĐ7ĂĜ ă(ĂČ!Ą ă(ĂĈ!ą ăAĀ6Ă0 ăBƀƀƀƀĐ7Ă( ą ăA(jAƟƅǀĀAāĐK ăA(jAǔĀĐ? Ą ăA(jAƋƀǀĀAāĐ^ ăAĜj ă(Ă, ă(Ă0ĐN ăA(jĐm ăA(j ā ă(Ă  ă(Ă$Đc ăA4j ąAĄjAćo"āAğuA8q āAătj"āAǤƁǀĀj(ĂĀ āAǨƁǀĀj(ĂĀĐC ăA4jA Đ? ą ăA4jĐ7 ăA4jAƉƀǀĀAĂĐN Ą ăA4jAƋƀǀĀAāĐ^ ăAĐj ăA(j ă(Ă8 ă(ĂļĐc Ā ăAĐj ĂĐ9 ăA4jĐm ăAĜjĐm ăAǀĀj$ĀċƕĂāĄſ#ĀAĐk"Ą$Ā Ą Ă6ĂČ Ą ā6ĂĈĂ@Ă@AƜƂǀĀ ĄAĈjĐXčĀ ĀAą:ĀāAā!ąČāċAā!ąAƨƂǀĀ ĄAČjĐX!ĆĂ@ ăAāHčĀ ĆEčĀAğ!ĆĂ@ ĂAċKčĀĂ@Aā ĂtAǐĔqčĀ ĂAĂGčāĂ@ āAăqčĀ āAƐăo!ćAĝ!Ć āAǤĀočĂ ćEčĂċAĜ!ĆČāċAĞ!Ćċ ă ĆKčĀ Ā ă ā ĂAăH"ąk"āAĄmj āAǭĂlj āAƜſmj āAƐămjAĉA} ąě ĂjAƙālAĂjAąmjAƓƋTj6ĂĄAĀ!ąČāċ ĀAă:Āāċ Ā ą:ĀĀ ĄAĐj$ĀċƑĂāąſ#ĀA0k"ă$Ā ăAĘj ā ĂĐĒĂ@Ă@ ă(ĂĜčĀ ĀAā;āĀČāċ ăA j ā ĂA-Đ@Ă@Ă@Ă@ ă(Ă "ĂEčĀ ă(Ă$!ā ăA j ă(Ă( ă(Ă,A-Đ@ ă(Ă "ĄEčā ă(Ă,!ą ă(Ă(!Ć ă(Ă$!ć ăAĐj Ă āAĄAĆĐ/ ă(ĂĐAāqEčĂ ă(ĂĔ!Ă ăAĈj Ą ćAĂAĂĐ/ ă(ĂĈAāqEčĂ ă(ĂČ!ā ă Ć ąAĂAĂĐ/ ă(ĂĀAāGčĂ Ā Ă ā ă(ĂĄĐĘČăċ ĀAƁĂ;āĀČĂċ ĀAƁĂ;āĀČāċ ĀAƁĂ;āĀċ ăA0j$ĀċƃĂĂĄſā~ ā(ĂČ!ĂĂ@ āAĈjĐ`AāqEčĀĂ@ ā(ĂĄ"āĐU"ăAāqčĀ āĐR"ĄAāqčĀ āĐR"āAāqčĀ āAƀǾǿćqAĈv!āĂ@Ă@Ă@ ăAƀǾăqAĈv"ăAďq"ąĎăĂāĀăċ āAǿǿăFčĂ ĄAƀǾǿćqAĈv āKčĂČāċ āAǿāKčā āEčā āAǿāqA!Očāċ ăA0OčĀ Ā ą:ĀĀ ĀAćjBĀļĀĀ Ā āƭBĘƆ"Ć ĄƭBƀǾǿćƃƄ āƭBǿāƃƄ>Āā ĀAąj Ć ăAĄvƭB(ƆƄB ƈ=ĀĀďċ ĂAā:ĀĀċ ĀAă:ĀĀċǱāāĄſĂ@Ă@ ĀAČj"ă ā ĂĐĐ"ĀčĀAĀ!Ā Ă āAĈ āAĈKěj"Ą ĂIčĀ ĄApKčĀ ĄAďjApq"ĄAƀƀƀ`KčĀĂ@ Ąg"ąAěFčĀ ĄAſAĚ ąkt"ąAſsj ąq"ĄAǰǿ{Kčāċ ĄAƏƀĄj"ąAĐv@Ā"ĄAſFčĀ ĄAĐt"ĀEčā ąAƀƀ|q!ĄĂ@ă@ ĄEčā ĀAĀ6ĂĄ Ā ĄApj"ą6ĂĀ Ā ąj"Ć Ā6ĂĄ ĆAē6ĂĀ ă Ā ąĐ= Ā Ąj!ĀAĀ!ĄČĀċċ ă ā ĂĐĐ!Āċ ĀďċĀċǯāāăſĂ@ āAĂIčĀĂ@Ă@Ă@ Ā(ĂĄ Ā(ĂĀHčĀ ĀAĄj!ăAĂ!Ąă@ ā ĄFčĄ ăAĄj"ą(ĂĀ ă(ĂĀHčĂ ĄAāj!Ą ą!ăČĀċċ ĀAĄj!ăAĂ!Ąă@ ā ĄFčĂ ăAĄj"ą(ĂĀ ă(ĂĀNčā ĄAāj!Ą ą!ăČĀċċ Ā āAĀ āAārgAātA>s ĂĐĀČāċ āAāv!ă āAĂt ĀjA|j!Ąă@ ăEčā Ā(ĂĀ!ā Ā Ą(ĂĀ6ĂĀ Ą ā6ĂĀ ăAſj!ă ĀAĄj!Ā ĄA|j!ĄČĀċċċǶāāĈſ#ĀAĐk"Ă$Ā āAĐj!ăĂ@Ă@ă@AĀ!Ą ā-Āĝčā ā(ĂĈ!ąĂ@Ă@ă@ ā(ĂĐ!Ć ā(ĂĔ!ć ĂAĈj ăĐA Ă(ĂČ"ĈAƀƀǄĀFčā Ă(ĂĈ!ĉ ĈĐ.EčĀċ ā(ĂĀ!Ĉ ā ć Ćk ĉj ā(ĂĐj ā(ĂĔk6ĂĀ ą Ĉj!Ą ĉ Ĉk!ĈČāċ ā-ĀĝčĂ āAā:Āĝ ā(ĂĄ!ć ā(ĂĀ!ĆĂ@ ā-ĀĜčĀ ć ĆFčĄċ ć Ćk!Ĉ ā(ĂĈ Ćj!Ąċ ĈEčĀČĂċċċ Ā Ĉ6ĂĄ Ā Ą6ĂĀ ĂAĐj$ĀċǧāĂąſā~#ĀAĐk"ą$ĀAĀ!ĆĂ@ Ă āj"ā ĂIčĀAĀ!ć ąAČj!ĈĂ@Ă@ Ąƭ ā Ā(ĂĀ"ĉAāt"Ă ā ĂKě"ĂAĈAĄ ĄAāFě"Ć Ă ĆKě"Ćƭ~"ĊB ƈƧčĀ ĊƧ"ĂAƀƀƀƀx ăkKčĀĂ@Ă@ ĉEčĀ Ā(ĂĄ ĉ Ąl ă ĂĐZ!ĄČāċ ă ĂĐn!Ąċ Ąčā ą ă6ĂČ ąAĈj!Ĉ Ă!ćċ Ĉ ć6ĂĀ ą(ĂČ!ĆČāċ Ā Ć6ĂĀ Ā Ą6ĂĄAƁƀƀƀx!Ćċ ąAĐj$Ā ĆċǝāāćſAā!ĂAĀ!ăAā!ĄAĀ!ąĂ@ă@ Ą"Ć ăj"ćAąKčāĂ@Ă@Ă@ ĆAſs ăk"ĄAyMčĀAą ă ąjk"ĈAĆOčĀĂ@Ă@ ĄAƟƅǀĀj-ĀĀAǿāq"Ą Ĉ-Āƙƅ@"ĈIčĀ āEčā Ą ĈMčāČăċ āEčĂċĂ@ Ą ĈFčĀ ĆAāj!ĄAĀ!ăAā!Ă Ć!ąČăċAĀ ăAāj"Ą Ą ĂF"Ĉě!ă ĄAĀ Ĉě Ćj!ĄČĂċĀċ ćAāj"Ą ąk!ĂAĀ!ăċ Ă ĀGčĀċċċǙāāĆſ āAāv āj!ăĂ@ă@ ăEčāĂ@Ă@ ăAſj"ă āOčĀ Ā(ĂĀ!Ą Ā Ā ăAĂtj"ą(ĂĀ6ĂĀ ą Ą6ĂĀAĀ!ąČāċ ă āk!ąċ ā ă ā ăIě!Ćă@ ąAāt"ćAār"Ą ĆOčāĂ@ ćAĂj"ć ĆOčĀ Ą Ā ĄAĂtj(ĂĀ Ā ćAĂtj(ĂĀHj!Ąċ Ā ąAĂtj"ą(ĂĀ Ā ĄAĂtj"ć(ĂĀ"ĈNčā ć ą(ĂĀ6ĂĀ ą Ĉ6ĂĀ Ą!ąČĀċċċċǥāāăſ#ĀAĐk"ă$Ā ă ā6ĂĈ ă ā Ăj6ĂČAĀ!āă@ ă ăAĈjĐ"Ă@Ă@Ă@ ă(ĂĀAāGčĀ ă(ĂĄ"ĂAƀāI"ĄEčāAā!ąČĂċ ĀAƍƅǀĀAĂĐN ăAĐj$ĀďċĂ@ ĂAƀĐOčĀAĂ!ąČāċAăAĄ ĂAƀƀĄIě!ąċĂ@ ą ājAǌĀIčĀ ĀAƏƅǀĀAăĐNAā!āċĂ@Ă@ ĄEčĀAā!ĄČāċĂ@ ĂAƀĐOčĀAĂ!ĄČāċAăAĄ ĂAƀƀĄIě!Ąċ Ā ĂĐ? Ą āj!āČĀċċǖāāąſĂ@Ă@ ā(ĂĀ"Ă ā(ĂĄGčĀAĀ!ăČāċAā!ă ā ĂAāj6ĂĀ Ă-ĀĀ"ĄAĘtAĘuAſJčĀ ā ĂAĂj6ĂĀ Ă-ĀāA?q!ą ĄAğq!ĆĂ@ ĄAǟāKčĀ ĆAĆt ąr!ĄČāċ ā ĂAăj6ĂĀ ąAĆt Ă-ĀĂA?qr!ąĂ@ ĄAǰāOčĀ ą ĆAČtr!ĄČāċ ā ĂAĄj6ĂĀ ąAĆt Ă-ĀăA?qr ĆAĒtAƀƀǰĀqr!Ąċ Ā Ą6ĂĄ Ā ă6ĂĀċǏāāĊſ#ĀAĐk"Ă$ĀAĀ!ăĂ@ ā(ĂĐ"Ą ā(ĂĈ"ąKčĀ āAĔj"Ć ā-ĀĘ"ćjAſj!Ĉ ā(ĂĄ!ĉ ā(ĂČ!ĊĂ@ă@ Ą ĊIčĂ ĂAĈj Ĉ-ĀĀ ĉ Ċj Ą ĊkĐĖ Ă(ĂĈAāGčā ā Ċ Ă(ĂČjAāj"Ċ6ĂČ Ċ ćIčĀ Ċ ąKčĀ ĉ Ċ ćk"ċj Ć ćĐVčĀċ Ā Ċ6ĂĈ Ā ċ6ĂĄAā!ăČāċ ā Ą6ĂČċ Ā ă6ĂĀ ĂAĐj$ĀċǆāāćſAĀ!ĂAā!ăă@Aā!Ąă@AĀ!ąĂ@Ă@Ă@ă@ ă ąj"ĆAĆOčā ą Ăj"ćAąKčĂĂ@Ă@ Ć-Āƙƅ@Aǿāq"Ĉ ć-Āƙƅ@"ćIčĀ āEčā Ĉ ćMčāČąċ āEčĄċĂ@ Ĉ ćFčĀ ă!Ă ăAāj!ăČĆċAĀ ąAāj"Ĉ Ĉ ĄF"ćě!ą ĈAĀ ćě ăj!ăČĀċċ Ā Ą6ĂĄ Ā Ă6ĂĀďċĀċ ĆAāj"ă Ăk!ĄČĀċċċƮāāăſĂ@Ă@ ĂAďKčĀ āAxj!āČāċ āA|j(ĂĀ!āċ ĀAČj!ă ā(ĂĀ"ĂA~q!ĀĂ@ ā ĂApqj"Ą(ĂĀ"ĂAāqčĀ ă Ą ĂĐ2 Ā Ăj!Ā Ą ĂApqj!ĄċĂ@Ă@ ā(ĂĄ"ĂEčĀ Ă(ĂĀ"ąAāqčĀ ă Ă ąĐ2 ą Āj!ĀČāċ ā!Ăċ Ă Ā6ĂĀ ă Ă ĀĐ= Ą Ă6ĂĄċƵāāćſ#ĀA k"Ă$Ā ĂAĘj āĐ6Ă@Ă@ Ă(ĂĘ"ăEčĀ Ă(ĂĜ!Ą ĂAĐj āĐ6 Ă(ĂĐ"ąEčĀ Ă(ĂĔ!Ć ĂAĈj āĐ6 Ă(ĂĈ"ćEčĀ Ă(ĂČ!Ĉ Ă āĐ6Ă@ Ă(ĂĀEčĀ ĀAĀ6ĂĀČĂċ Ā Ĉ6ĂĔ Ā ć6ĂĐ Ā Ć6ĂČ Ā ą6ĂĈ Ā Ą6ĂĄ Ā ă6ĂĀČāċ ĀAĀ6ĂĀċ ĂA j$ĀċƦāāĄſ#ĀAĐk"Ă$Ā ĂAĈj āAăAğĐĘ Ă(ĂČ!ă Ă-ĀĈ!Ą ĂAĈj āAĊAğĐĘ Ă(ĂČ!ā Ă-ĀĈ!ą ĀAơƸ~ ă Ąě"ă ăAĄjAćo"ăk ăAğuAǹǿǿ?qjAƠċlAļj6ĂĀ ĀAơƸ~ ā ąě"ā āAĄjAćo"āk āAğuAǹǿǿ?qjAƠċlAļj6ĂĄ ĂAĐj$ĀċƬāāĆſ#ĀAĐk"Ă$Ā ā(ĂĐ!ă ā(ĂĔ!Ą ĂAĈj āAĐjĐAAĂ!ąĂ@ Ă(ĂČ"ĆAƀƀǄĀFčĀ Ă(ĂĈ!ć ā(ĂĐ ā(ĂĔk Ą ăkj!ĄAĀ!ąĂ@ă@Ă@ ąAĈGčĀAā!ąČĂċ ā ąj!ă ąAĄj!ą ă(ĂĀ ĆGčĀċAĀ!ąċ Ā ć6ĂĄ Ā Ą ćj6ĂĈċ Ā ą6ĂĀ ĂAĐj$ĀċƨāāăſĂ@ ĀAƀāIčĀ ĀA?qAƀſr!Ă ĀAĆv!ăĂ@ ĀAƀĐOčĀ ā Ă:Āā ā ăAǀār:ĀĀďċ ĀAČv!Ą ăA?qAƀſr!ăĂ@ ĀAǿǿăKčĀ ā Ă:ĀĂ ā ă:Āā ā ĄAǠār:ĀĀďċ ā Ă:Āă ā ă:ĀĂ ā ĄA?qAƀſr:Āā ā ĀAĒvApr:ĀĀďċ ā Ā:ĀĀċƜāāăſ Ā āAǬǴ+j"ā āAƱǵĈm"ĂAƱǵĈlk"āAǌtm āj āAƬƝĂmj āAǐƊwmj"ăAǭĂm"Ą ĂAƐălj ăAǌtm āj ăAƔƝĂmj ĄAƓ}lj"āAƱĂJ"ăj6ĂĀ Ā āAąlAĂjAƙām"ĂAwAă ăěj6ĂĄ Ā ā ĂAƙālAĂjA{mjAāj6ĂĈċƨāāăſ#ĀA k"Ą$Ā Ā(ĂĀ!ĀAĂ!ą ĄAĂ:Āċ Ą Ă ăAātj"ă6ĂĐ Ą Ă6ĂČ Ą Ā(ĂĄ"Ć6ĂĘ Ą Ā(ĂĀ"Ā6ĂĔ Ą ĄAċj6ĂĜĂ@ ĄAČjĐ; āOčĀ ĄAā:Āċ Ą Ć6ĂĘ Ą Ā6ĂĔ Ą ă6ĂĐ Ą Ă6ĂČ Ą ĄAċj6ĂĜ ĄAČjĐ; āO!ąċ ĄA j$Ā ąċƧāāāſĂ@Ă@Ă@Ă@ ă āAǿǿăq"ĄKčĀAĀ!āČāċ Ă ĄAĂtj"ā/Āā āAăj-ĀĀAĐtr!ă ā-ĀĀ!āĂ@ Ā(ĂĈ ĄKčĀ āAǿāqAāGčāAĀ!āČăċ āAǿāqAāFčāċ āAǿāq!āČāċĂ@Ă@ Ā(ĂĄ ĄAătj-ĀĆ"āĎăĂĀāĂċAă!āČāċAĂ!āċ ăAĈt ārċƯāāāſ#ĀA0k"ă$Ā ăAĀ6ĂĔ ăBƀƀƀƀĐ7ĂČ ăAĀ6Ă, ăBƀƀƀƀĐ7Ă$ Ă ăA$jAƟƅǀĀAāĐK ăAČj ă(Ă( ă(Ă,ĐN ăA$jĐm ăA$j ā ă(ĂĐ ă(ĂĔĐc ăAĀ6Ă  ăBƀƀƀƀĐ7ĂĘ Ă ăAĘjĐ7 Ā ăA$j ă(ĂĜ ă(Ă Đc ăAĘjĐm ăAČjĐm ăA0j$ĀċƗāāĂſĂ@Ă@ ĀAwj"āAėKčĀAā!ĂAƟƀƀĄ āvAāqčāċAĀ!Ă ĀAƅāIčĀĂ@Ă@ ĀAĈv"āEčĀĂ@ āA0FčĀ āA FčĂ āAĖGčă ĀAƀ-F!ĂČăċ ĀAƀǠĀF!ĂČĂċ ĀAǿāq-ĀƀƆ@!ĂČāċ ĀAǿāq-ĀƀƆ@AĂqAāv!Ăċ ĂAāqċƒāāĂſ#ĀAĐk"ą$ĀAĀ!ĆĂ@Ă@ ă ĂMčĀČāċ Ă ĄKčĀAĀ!ĆĂ@ă@ Ă ĆFčā ā Ćj!ă ĆAāj!Ć ă-ĀĀAFjAǿāqAǶāOčĀċAĀ!ĆČāċ ąAĈj ā ĂĐČ ą-ĀĈAſsAāq!Ć ą(ĂČ!ăċ Ā ă6ĂĄ Ā Ć6ĂĀ ąAĐj$ĀċƉāāăſ ā āAğu"ăs ăk!ĄĂ@Ă@ă@ ĂEčāĂ@Ă@ ĂAſj"ĂčĀAā!ąČāċAĊ!ăAā!ą Ă!āĂ@ă@Ă@ āAāqEčĀ ă ąl!ą āAāFčĂċ āAāv!ā ă ăl!ăČĀċċ ąEčăċ Ā Ą ąnAĊpA0rĐWČĀċċďċĀċƙāāĆſ Ā(ĂĈ!ā Ā(ĂĄ"Ă!ăAĀ!Ąă@Ă@Ă@Ă@ āEčĀ Ă ĄAĄtj!ąĂ@Ă@ ă(ĂĀ"ĆAƀƀƀƀxsAĈ ĆAĀHěAzjĎăāāĀĄċ ă!ĆČĂċ ąAĄj!ĆČāċĂ@ Ā(ĂĀEčĀAƄƈǀĀ ĂAĄĐ%ċďċ ĆĐiċ ĄAāj!Ą āAſj!ā ăAĐj!ăČĀċċƎāāĂſ ā(ĂČ!ăĂ@ ā(ĂĈ"āEčĀ ā ă6ĂČċĂ@ ăEčĀ ă ā6ĂĈďċ ĀAě Ăg"ăk"ĄAćtj ĂAĚ ăkxAğq"ăAĂtj ā6ĂĀĂ@ āčĀ Ā ĄAĂtj"ā ā(Ăƀ A~ ăwq"ă6Ăƀ  ăčĀ Ā Ā(Ăƀ!A~ Ąwq6Ăƀ!ċċƋāāăſ Ā(ĂČ!āAĂ!ĂĂ@ ĀAĈjĐ`AāqEčĀĂ@Ă@ Ā(ĂĄ"ĀĐU"ăAāqčĀAā!Ă ĀĐU"ĀAāqčĀ ĀAƀǾăqAĈt ăAƀǾăqrAĈv!ĀČāċ āAā:ĀĀAĀ!ĂAĀ!Āċ ĀAĈt Ăr!Ăċ ĂAƀǾǿćq ĂAǿāqAĂG ĂqrċƌāāĄſ ā(ĂČ!ĂAĀ!ăĂ@ āAĈjĐ`AāqEčĀĂ@Ă@ ā(ĂĄ"āĐU"ĄAāqčĀ āĐU"ąAāqčĀ āĐR"āAāqEčāċ ĂAā:ĀĀČāċ Ā ĄAƀǾăqAĈvAĐt āAƀǾǿćqAĈvr ąAƀǾăqAĈvAĘtr6āĂAā!ăċ Ā ă;āĀċſāăſĂ@ ăAĈIčĀ Ā Ā ăAăv"ăAĄt"Ąj Ā ăAĜl"ąj ăĐ5!Ā ā ā Ąj ā ąj ăĐ5!ā Ă Ă Ąj Ă ąj ăĐ5!Ăċ Ā Ă ā Ā(ĂĀ"ă ā(ĂĀ"ĄH"ą Ą Ă(ĂĀ"ĆHsě ą ă ĆHsěċƎāāăſ#ĀA k"Ă$ĀĂ@Ă@ ā-Ā%EčĀAĀ!āČāċ ā(ĂĄ!ă ĂAĔj āĐ#Ă@ Ă(ĂĔAāGčĀ ā(ĂĜ!Ą ā Ă(ĂĜ6ĂĜ ă Ąj!ā Ă(ĂĘ Ąk!ăČāċ ĂAĈj āĐD Ă(ĂČ!ă Ă(ĂĈ!āċ Ā ă6ĂĄ Ā ā6ĂĀ ĂA j$ĀċƊāāĄſ#ĀAĐk"Ă$Ā ĂAĄj ĀĐ*Aā!Ā Ă(ĂĄ!ă Ă(ĂĈ!Ą ā Ă(ĂČ"ąAāAĂ ąAĊHěĐ0 āA Đ?AĀ!ąĂ@ ĄAſj"ĄAċKčĀ ĄAăt"Ā(Ăǔƀ@!ą Ā(Ăǐƀ@!Āċ ā Ā ąĐN āA Đ? ā ăAĄĐ0 ĂAĐj$ĀċƎāĂāſā~Ă@Ă@ ăƭ āƭ~"ąB ƈƧčĀ ąƧ"ăAƀƀƀƀx ĂkKčĀĂ@ ăčĀ Ā Ă6ĂĈAĀ!Ă ĀAĀ6ĂĄČĂċĂ@ Ă ăĐn"ĄčĀ Ā ă6ĂĈ Ā Ă6ĂĄAā!ĂČĂċ Ā Ą6ĂĈ Ā ā6ĂĄAĀ!ĂČāċ ĀAĀ6ĂĄAā!Ăċ Ā Ă6ĂĀċƃāāāſ āAĊĐ?Ă@ ĂAſJčĀ āA-Đ?AĀ Ăk!ĂċAā!ăĂ@ă@Ă@Ă@ ăEčĀ Ă ănAĉKčāČăċĀċ ăAĊl!ăČĀċċĂ@ă@ ăEčā ā Ă ănAĊpA0rĐW ăAĊn!ăČĀċċ Ā ā(ĂĈ6ĂĈ Ā ā)ĂĀ7ĂĀċvāăſĂ@ă@ āE ăEr"Ąčā Ă-ĀĀ!ą Ā-ĀĀ!Ć ăAſj!ă ĂAāj!Ă āAſj!ā ĀAāj!Ā ĆA AĀ ĆAƿſjAǿāqAĚIěrAǿāq ąA AĀ ąAƿſjAǿāqAĚIěrAǿāqFčĀċċ Ąċ}āćſĂ@ Ā(ĂĄ"ā Ā(ĂĀ"ĂGčĀAĀďċ ā ĂkAāv!ă Ā(ĂĐ!Ą Ā(ĂČ!ą Ā(ĂĈ!ĆAĀ!āă@AĀ!ĀĂ@ ą Ă/āĀ"ćMčĀ Ć ćj-ĀĀ Ą-ĀĀO!Āċ ĂAĂj!Ă Ā āj!ā ăAſj"ăčĀċ āċ}āăſ#ĀA0k"Ă$Ā ĂAĘj āĐQ Ă(ĂĜ!ă ĂA$j Ă(ĂĘ"ĄĐ* ĂAĐj Ă(Ă$ĐħĂ@ Ă(ĂĐ āJčĀ ā Ă(ĂĔNčĀ ĂAĈj āAļjĐQ Ă(ĂČ!ă Ă(ĂĈ!Ąċ Ā Ą6ĂĀ Ā ă6ĂĄ ĂA0j$Āċzāăſ āAĀ6ĂČ ā ĀAě Ăg"ăk"ĄAćtj ĂAĚ ăkxAğq"ăAĂtj"ą(ĂĀ"Ă6ĂĈ ą ā6ĂĀĂ@ ĂEčĀ Ă ā6ĂČċ Ā Ā(Ăƀ!Aā Ątr6Ăƀ! Ā ĄAĂtj"Ā Ā(Ăƀ Aā ătr6Ăƀ ċzāăſ ā(ĂČ!ĂAĂ!ăĂ@ āAĈjĐ`AāqEčĀĂ@Ă@ ā(ĂĄ"āĐR"ĄAāqčĀ āĐR"āAāqEčāċ ĂAā:ĀĀČāċ Ā ĄAƀǾǿćqAĈvAĐt āAĈvAǿǿăq"ār6āĂ āAǿǿăG!ăċ Ā ă;āĀċ{āăſ Ā(ĂĈ!ĂĂ@Ă@ āAƀāOčĀAā!ăČāċĂ@ āAƀĐOčĀAĂ!ăČāċAăAĄ āAƀƀĄIě!ăċ Ă!ĄĂ@ ă Ā(ĂĀ ĂkMčĀ Ā Ă ăAāAāĐh Ā(ĂĈ!Ąċ ā Ā(ĂĄ ĄjĐ) Ā ă Ăj6ĂĈċqāĂſ#ĀA0k"Ą$Ā ĄAĔj ă ā ĂĐM ĄAĈj ĄAĔjĐ#Ă@Ă@ Ą(ĂĈAāGčĀ Ą(ĂČ!ă Ā Ă Ą(ĂĐ"ąk6ĂČ Ā ā ąj6ĂĈ Ā ă6ĂĄČāċAĀ!āċ Ā ā6ĂĀ ĄA0j$Āċwāąſ#ĀAĐk"Ă$Ā ā(ĂĀ!ă ā(ĂĄ!Ą ĂAĈj āĐ"Ă@Ă@ Ă(ĂĈAāFčĀAƀƀǄĀ!ąČāċ Ă(ĂČ!ą ā ā(ĂĈ"Ć Ąj ă ā(ĂĄjk ā(ĂĀj6ĂĈċ Ā ą6ĂĄ Ā Ć6ĂĀ ĂAĐj$ĀċqāĂſ#ĀAĐk"Ă$Ā ĂAĈj ā(ĂĀĐ6Ă@Ă@ Ă(ĂĈ"āčĀAĂ!āČāċ Ă ā Ă(ĂČAĂAĂĐ/ Ă(ĂĀ!ā Ă(ĂĄ!ă ĀAā:Āā Ā ă6ĂĄ āAſsAāq!āċ Ā ā:ĀĀ ĂAĐj$Āċkāăſ#ĀAĐk"ă$Ā ăAĄj ĂAāAāĐ8Ă@ ă(ĂĄAāFčĀ ă(ĂĈ!Ą ă(ĂČ!ą ĀAĀ6ĂĈ Ā ą6ĂĄ Ā Ą6ĂĀĂ@ ĂEčĀ ą ā ĂĐĈĚ Ā Ă6ĂĈċ ăAĐj$ĀďċĀċoāĄſAĀ!ĂĂ@Ă@ ā-Ā%EčĀČāċ āAā:Ā%Ă@Ă@ ā-Ā$AāGčĀ ā(Ă !ă ā(ĂĜ!ĄČāċ ā(Ă "ă ā(ĂĜ"ĄFčāċ ă Ąk!ą ā(ĂĄ Ąj!Ăċ Ā ą6ĂĄ Ā Ă6ĂĀċXāăſ#ĀA k"Ă$Ā ĂAĔj ĀĐ* ĂAĈj Ă(ĂĔĐħ Ă(ĂČ!ă Ă(ĂĈ!Ą ĂA j$Ā ĀAƠċl āj"ĂADj Ă Ă ăAļjHě Ă Ą ĂLěċ_āĂſ#ĀAĐk"Ą$ĀAĀ!ą ĄAĀ6ĂČ ā ĄAČjĐv!āĂ@Ă@ ăčĀAſ!ăČāċ ĂAĀ ā ăAſj"ă ĂjAāĐrě!ąċ Ā ă6ĂĄ Ā ą6ĂĀ ĄAĐj$ĀċdāĂſĂ@Ă@ Ā(ĂĀ"ĄEčĀ Ā(ĂĄ!ąĂ@Ă@ āEčĀ ą Ą ăl Ă ă ālĐZ"ăEčăČāċAƄƈǀĀ ą ĂĐ% Ă!ăċ Ā ā6ĂĀ Ā ă6ĂĄċAƁƀƀƀx!Ăċ ĂċbāĄſ ā(ĂĈ"Ă(ĂĀ!ă Ā(ĂĄ(ĂĀ!Ą ā(ĂĀ Ā(ĂĈ(ĂĀ ā(ĂČ"ĀAĂtj"ą(ĂĀ6ĂĀ ā Ă6ĂĀ ā ĂAĄj6ĂĈ ā Ā Ą ăNj6ĂČ ą Ă(ĂĀ6ĂĀċbāĄſ Ā(ĂĄ(ĂĀ!Ă ā(ĂĈ"ă(ĂĀ!Ą ā(ĂĀ Ā(ĂĈ(ĂĀ ā(ĂČ"ĀAĂtj"ą(ĂĀ6ĂĀ ā ă6ĂĀ ā ăAĄj6ĂĈ ā Ā Ą ĂHj6ĂČ ą ă(ĂĀ6ĂĀċ[āĂſ ā(ĂČ!ĂAā!ăĂ@Ă@ āAĈjĐ`AāqEčĀĂ@ ā(ĂĄĐR"āAāqčĀ āAƀǾǿćqAĈv!āČĂċ ĂAā:ĀĀċAĀ!ăċ Ā ā;āĂ Ā ă;āĀċVāĂſ#ĀAĐk"Ą$Ā ĄAĄj ĀĐ* Ą(ĂČ!Ā Ą(ĂĈ!ą ā Ą(ĂĄAĄĐ0 ā Ă ăĐN ā ąAĂĐ0 ā Ă ăĐN ā ĀAĂĐ0 ĄAĐj$ĀċYāĂſ#ĀAĐk"ă$Ā ăAĈj ĂĐQ ă(ĂČ!Ă ă(ĂĈ!Ą Ā āAĈĐN Ą ĀAāAĀĐK ĀAǔĀĐ? Ă ĀAāAĀĐ^ ĀAƔƅǀĀAąĐN ăAĐj$ĀċYāāſ#ĀAĐk"Ą$Ā ĄAĀ6ĂČ ā ĄAČjĐvĚ Ā ă6ĂĐ ĀAĀ6ĂČ Ā ă6ĂĈ Ā Ă6ĂĄ ĀAā:ĀĘ Ā ā6ĂĀ Ā Ą(ĂČ6ĂĔ ĄAĐj$ĀċQāāſĂ@Ă@Ă@ Ă Ā(ĂĀ Ā(ĂĈ"ăkKčĀ ĂčāČĂċ Ā ă ĂAāAāĐh Ā(ĂĈ!ăċ Ā(ĂĄ ăj ā ĂĐĈĚċ Ā ă Ăj6ĂĈċŜāāſ ĂAǿǿăq!ĂAā!ăĂ@Ă@Ă@Ă@Ă@ āAǿǿăqĎĄĀāĂĄĀċ ĂAļl!ĂČĂċ ĂAƠċl!ĂČāċ ĂAǠǎĀl!ĂċAĀ!ăċ Ā Ă6ĂĄ Ā ă6ĂĀċNāăſĂ@ ā(ĂĀ"Ă āA|j"ă(ĂĀ"ĄNčĀĂ@ă@ ă"āAĄj Ą6ĂĀ ā ĀFčā Ă āA|j"ă(ĂĀ"ĄHčĀċċ ā Ă6ĂĀċċLāĂſ Ā ā āAƠċm"ĂAƠċlk"āAğu"ăAƠċq āj6ĂĄ Ā ă Ăj"āAơƸ~ āAơƸ~Jě"āAƥƐą āAƥƐąHě6ĂĀċHāāſĂ@Ă@ Ā(ĂĄ"āAĂOčĀAā!ĀČāċ Ā āA~j6ĂĄ Ā Ā(ĂĀ"āAĂj6ĂĀ ā/ĀĀ!āAĀ!Āċ āAĈt ĀrċDāĂſĂ@ āčĀAĀďċĂ@ă@ āE!Ă āEčā āAſj!ā Ā-ĀĀ!ă ĀAāj!Ā ăAFjAǿāqAǵāKčĀċċ ĂċOāāſ#ĀAĐk"Ă$ĀĂ@Ă@Ă@ă@ ĂAĄj āĐ( Ă(ĂĄĎăāĀĂāċċ Ā Ă)ĂĈ7ĂĄAā!āČāċAĀ!āċ Ā ā6ĂĀ ĂAĐj$ĀċEāāſĂ@Ă@ Ā(ĂĄ"āčĀAā!ĀČāċ Ā āAſj6ĂĄ Ā Ā(ĂĀ"āAāj6ĂĀ ā-ĀĀ!āAĀ!Āċ āAĈt Ārċ@āĂſă@Ă@ ĂčĀAĀďċ ĂAſj!Ă ā-ĀĀ!ă Ā-ĀĀ!Ą āAāj!ā ĀAāj!Ā Ą ăFčĀċ Ą ăkċAāāſĂ@ Ā(ĂĀ Ā(ĂĈ"ĂGčĀ Ā ĂAāAāAāĐhċĂ@ă@ āAƀƀǄĀFčā Ā āĐ?AƀƀǄĀ!āČĀċċċ:āāſAĀ!ĂĂ@ Ā(ĂĀ ā(ĂĀ"āJčĀ Ā(ĂĄ!ĂĂ@ Ā-ĀĈčĀ ā ĂLďċ ā ĂH!Ăċ Ăċ4ĀĂ@ āiAāGčĀ ĀAƀƀƀƀx ākKčĀĂ@ ĀEčĀĐw Ā āĐt"āEčāċ āďċĀċ5āāſĂ@AƄƈǀĀ Ă ăĐě"ĄEčĀ Ą Ā ă ā ă āIěĐĈĚAƄƈǀĀ Ā ĂĐ%ċ Ąċ5āāſĂ@ ĀEčĀĂ@ ā(ĂĀ"ĂEčĀ Ā ĂđĂĀċ ā(ĂĄ"ĂEčĀ Ā Ă ā(ĂĈĐuċċ.ĀĂ@ ăiAāGčĀ āAƀƀƀƀx ăkKčĀ Ā ā ă ĂĐZ"ăEčĀ ăďċĀċ-āāſ#ĀAĐk"ă$Ā ăAĈj Ā ā ĂĐĖ ă(ĂĈ!Ă ăAĐj$Ā ĂAāFċħāāſ ā ĀAļm"ĄAĂĐ0 ā Ă ăĐN ā Ā ĄAļlkAĂĐ0ċ"Ā ĀĐi ĀAČjĐ1 ĀAĘjĐk ĀA$jĐi ĀA0jĐiċ*āĂſAĀ!āĂ@ Ā/āĀ"Ă Ā/āĂOčĀAā!ā Ā ĂAāj;āĀċ āċ*āāſĂ@ Ā(ĂĀ Ā(ĂĈ"āMčĀ Ā āAāAāĐGAƁƀƀƀxFčĀĀċċ*āāſĂ@ Ā(ĂĀ Ā(ĂĈ"āMčĀ Ā āAĂAĂĐGAƁƀƀƀxFčĀĀċċ$Ā āAĊĐ? ā Ă ăĐN Ā ā(ĂĈ6ĂĈ Ā ā)ĂĀ7ĂĀċĞāāſAĀ!ĄĂ@ ā ăIčĀ Ă Ā ăĐr!Ąċ ĄċĞĀĂ@ Ā Ā(ĂĀAāAĄAĜĐĞAƁƀƀƀxFčĀĀċċĞĀĂ@ Ā Ā(ĂĀAāAĄAĄĐĞAƁƀƀƀxFčĀĀċċĞĀĂ@ Ā Ā(ĂĀAāAāAāĐĞAƁƀƀƀxFčĀĀċċěĀĂ@ Ā ā Ă ă ĄĐĞAƁƀƀƀxFčĀĀċċěĀĂ@ Ā(ĂĀEčĀAƄƈǀĀ Ā(ĂĄAĂĐ%ċċěĀĂ@ Ā(ĂĀEčĀAƄƈǀĀ Ā(ĂĄAĄĐ%ċċěĀĂ@ Ā(ĂĀEčĀAƄƈǀĀ Ā(ĂĄAāĐ%ċċěĀĂ@ Ā(ĂĄEčĀAƄƈǀĀ Ā(ĂĀAāĐ%ċċěĀĂ@ Ā(ĂĀEčĀAƄƈǀĀ Ā(ĂĄAāĐ%ċċĖĀĂ@ āEčĀĐw ā ĀĐt!Āċ ĀċĔāāſĂ@AāAāĐn"ĀčĀĀċ ĀċĒĀĂ@ āEčĀ Ā ā ĂĐuċċĔĀAĀ Ā6ĂƜƩ@AĀAā6ĂƘƩ@ċċĀ Ā ā ĂĐVEċċĀ Ā#Āj$Ā#ĀċčĀAƄƈǀĀ ā ĀĐěċčĀAƄƈǀĀ Ā ĂĐ%ċĊĀ Ā āĐ) āċăĀďċĂĀċċƖĈĂĀAƀƀǀĀċƀĈSeptember, :JanuaryFebruaryMarchAprilMayJuneJulyAugustOctoberNovemberDecemberĀĀĀČĀĐĀćĀĀĀēĀĐĀĈĀĀĀěĀĐĀąĀĀĀ ĀĐĀąĀĀĀ%ĀĐĀăĀĀĀ(ĀĐĀĄĀĀĀ,ĀĐĀĄĀĀĀ0ĀĐĀĆĀĀĀĀĀĐĀĉĀĀĀ6ĀĐĀćĀĀĀ=ĀĐĀĈĀĀĀEĀĐĀĈĀĀĀSundayMondayTuesdayWednesdayThursdayFridaySaturdayĀĀưĀĐĀĆĀĀĀƶĀĐĀĆĀĀĀƼĀĐĀćĀĀĀǃĀĐĀĉĀĀĀǌĀĐĀĈĀĀĀǔĀĐĀĆĀĀĀǚĀĐĀĈĀĀĀlćĀĀƗĈĀĀĀĀĀĀāĀĀĀČĀĀĀĀĀĀĀnot-a-deadlineokfuturetoo-oldemptynot-a-dateshort-yearno-such-dayno-such-timeout-of-rangeaheadnowoverduetoo-manyskippedtwicehoursdayweeksmonthmonthsBEGIN:VCALENDARVERSION:2.0PRODID:-//Fingerpost//Deadlines//ENBEGIN:VEVENTUID:DTSTAMP:DTSTART:DURATION:PT1MSUMMARY:DESCRIPTION:BEGIN:VALARMACTION:DISPLAYTRIGGER:PT0SEND:VALARMEND:VEVENTEND:VCALENDARčĊčĊ Ŝn00ZčĊ then -immediatelydailyevery ĀĀąĀĀĀăĀĀĀćĀĀĀƍāĐĀƒāĐĀƕāĐĀąĀĀĀĊĀĀĀĊĀĀĀċĀĀĀČĀĀĀČĀĀĀQāĐĀVāĐĀ`āĐĀjāĐĀuāĐĀƁāĐĀĂĂĂĂĂĂĂĂĂĂĂĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĂĂĀĀĀĀĀĂĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĂĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀāĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀāĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀAƀƈǀĀċĄāĀĀĀ', (byte) => byte.charCodeAt(0));
const { instance } = await WebAssembly.instantiate(bytes, { './fingerpost_bg.js': {  } });
__wbg_set_wasm(instance.exports);

};
globalThis.fingerpost = { age, calendar, clock, due, episodes, evaluate, read_number, shape, ready: ready() };
})();
