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
const bytes = Uint8Array.from('ĀasmāĀĀĀāYĎ`ĀĀ`Āāſ`āſĀ`āſāſ`ĂſſĀ`Ăſſāſ`ăſſſĀ`ăſſſāſ`ĄſſſſĀ`Ąſſſſāſ`ąſſſſſĀ`ąſſſſſāſ`Ćſſſſſ|Ā`Ąſſſ|ĀăqpĆĊČčČĆćččĉĆĉćĆĆĊĈĈĆĆĆćĄċĆĄĄĄĆĄĄĄĄĄĉĉăĆĂĆĄĄĄĈĆĉăĄĆĆĄĊĈĄĄĆĄąĉĈĆĈĆĆĄăąĄĈăćąąĄĉĄĉćĈĂĂĂĈĉćĂĂĂĂĂĂĂĂĂĈĂĂĂĂĂĂąāĆĂćăąĆąĀĀĄąāpāĂĂąăāĀđĆęăſāAƀƀǀĀċſĀAǼƇǀĀċſĀAƜƩǀĀċćǜāďĆmemoryĂĀăageĀĈĈcalendarĀăąclockĀćădueĀĄĈepisodesĀĂĈevaluateĀāċread_numberĀĉąshapeĀĎď__abort_handlerăāĕ__instance_terminatedăĂğ__wbindgen_add_to_stack_pointerĀjđ__wbindgen_mallocĀHĒ__wbindgen_reallocĀLď__wbindgen_freeĀgĉćāĀAāċāoĊƊǈāpƥėĂċſĂ~#ĀAƀāk"ă$ĀĂ@Ă@ ĂAČIčĀ ăAČ6Ăx ă ā6Ăt ăAǆƠǉƊă6ĂĐ ĂAtj!Ą āAČj!ą ăAĈjAĈj!ĆAĀ!āă@Ă@ āAĄGčĀ ă(Ăx"āAăMčĂ āAĈIčĂ Ą ă(Ăt"ā(ĀĀGčĂ ā(ĀĄ!ĆAǅƻǲƈx!ćĂ@ ĂAČFčĀAǅƻǲƈx!ć ą!ā Ą!Ĉă@ ć ā-ĀĀsAƓƃƀĈl!ć āAāj!ā ĈAſj"ĈčĀċċ Ć ćGčĂ ă Ą6ĂĄ ă ą6ĂĀĂ@ ăĐA"āAāqčĀ ăBƀƀƀƀ 7Ăt āAƀǾǿćqAĈv!ąAĀ!āAĂ!ĄĂ@ă@ ă ā6Ă|Ă@Ă@ ā ąFčĀ ăĐE"ĈAāqčă ăĐA"ćAāqčă ăĐA"ĂAāqčă ćAƀǾǿćqAĈv!Ć ĂAƀǾǿćqAĈv!ćĂ@Ă@ ĈAƀǾăqAĈv"ĈAďq"ĂĎăăāĀąċ ćAǿǿăFčĄ Ć ćKčĄČĂċ ćAǿāKčă ćEčă ćAǿāqA!IčāČăċ ă(Ăt"āAƀƀƀƀxFčă ă ă)Ăx7ĂH ă ā6ĂDĂ@ ăĐA"āAāqčĀ ăBƀƀƀƀǀĀ7Ăh āAƀǾǿćqAĈv!ĉAĀ!ćAĎ!ĆAĄ!Ċă@ ă ć6ĂpĂ@Ă@Ă@Ă@ ĉ ćFčĀĂ@ ăĐE"āAāqčĀAƀƀƀƀx!Ă āAĈvAǿāq"ā!ĈĂ@Ă@Ă@Ă@Ă@Ă@Ă@Ă@Ă@ āĎĊčĈĀāĂăĄąĆćĉċ ăĐA"āAāqčĈ āAƀǾǿćqAĈv!ĈAƂƀƀƀx!ĂČċċ ăĐA"āAāqčć ă(ĂĄ"ĈAĄIčć āAƀǾǿćqAĈv!ċ ă ĈA|j6ĂĄ ă ă(ĂĀ"āAĄj6ĂĀ ā(ĀĀ"ĈAĐv!āAƃƀƀƀx!ĂČċċ ăĐA"āAāqčĆ ăĐA"ĂAāqčĆ āAƀǾǿćqAĈv!Ĉ ĂAƀǾǿćqAĈv!āAƄƀƀƀx!ĂČĊċ ăĐA"āAāqčą ăĐA"ĂAāqčą āAƀǾǿćqAĈv!Ĉ ĂAƀǾǿćqAĈv!āAƅƀƀƀx!ĂČĉċ ăAǴĀj ăĐě ă(Ăt"ĈAƀƀƀƀxFčĄ ĈAĐv!ā ă/ā~!ą ă/ā|!Č ă/āz!Ą ă/āx!ċAƆƀƀƀx!ĂČĈċ ăAǴĀj ăĐě ă(Ăt"ĈAƀƀƀƀxFčă ĈAĐv!ā ă/ā~!ą ă/ā|!Č ă/āz!Ą ă/āx!ċAƇƀƀƀx!ĂČćċ ăĐA"āAāqčĂ ăAǴĀj ăĐě ă(Ăt"ĂAƀƀƀƀxFčĂ āAƀǾǿćqAĈv!Č ă(Ăx"ĈAĐv!ā ă/ā~!Ą ă/ā|!ċČĆċ ăĐA"āAāqčā āAƀǾǿćqAĈv!ĈAƉƀƀƀx!ĂČĄċ ăĐA"āAāqEčĂċ ăAǨĀjĐ&Čąċ ă(Ăh"āAƀƀƀƀxFčĄ ă ă)Ăl7ĂT ă ā6ĂPĂ@ ăĐA"āAāqčĀ ăBƀƀƀƀĐ7Ăt āAƀǾǿćqAĈv!ąAĀ!āAā!ćAā!ĄĂ@Ă@Ă@Ă@ă@ ă ā6Ă| ą āFčā ăĐE"ĈAāqčĂ ăĐE"ĆAāqčĂ ĈAƀǾăqAĈv!Ĉ ĆAƀǾăqAĈv!ĆĂ@ ā ă(ĂtGčĀ ăAǴĀjĐV ă(Ăx!Ąċ Ą ćj"Ă Ć:ĀĀ ĂAſj Ĉ:ĀĀ ćAĂj!ć āAāj!āČĀċċ ă(Ăt"āAƀƀƀƀxFčă ă ă)Ăx7Ă` ă ā6ĂŜĂ@Ă@ ăĐA"āAāqčĀ ăBƀƀƀƀ 7Ăt āAƀǾǿćqAĈv!ĄAĀ!āAĂ!ĂĂ@ă@ ă ā6Ă| ā ĄFčāĂ@Ă@ ăĐE"ćAāqčĀ ăĐE"ĈAāqčĀ ăĐA"ĆAāqEčāċ ăAǴĀjĐ_Čăċ ćAƀǾăqAĈvAĐt ĆAƀǾǿćqAĈvr ĈAƀǾăqAĈvAĘtr!ćĂ@ ā ă(ĂtGčĀ ăAǴĀjĐW ă(Ăx!Ăċ Ă āAĂtj ć6āĀ āAāj!āČĀċċ ă(Ăt"āAƀƀƀƀxGčāċ ĀAƀƀƀƀx6ĂĀ ăAǜĀjĐa ăAǐĀjĐ& ăAǄĀjĐ_Čđċ ă ă)Ăx7Ăl ă ā6Ăh ăĐA"āAāqčĂ ăBƀƀƀƀ 7Ăt āAƀǾǿćqAĈv!ČAĀ!āAĂ!ąAĄ!ćĂ@Ă@ă@ ă ā6Ă| Č āFčā ăĐA"ĈAāqčĂ ăĐA"ĆAāqčĂ ĈAƀǾǿćqAĈv!Ă ĆAĈvAǿǿăq"ĆAǿǿăG!ĄĂ@ ā ă(ĂtGčĀ ăAǴĀjĐX ă(Ăx!ąċ ą ćj"Ĉ Ă;āĀ ĈA~j Ć;āĀ ĈA|j Ą;āĀ ćAĆj!ć āAāj!āČĀċċ ă(Ăt"āAƀƀƀƀxFčă ă)Ăx!Ď ă ă(ĂL6ĂĐ ă ă)ĂD7ăĈ ă ă)ĂP7ĂĔ ă ă(ĂX6ĂĜ ă ă)ĂŜ7ă  ă ă(Ăd6Ă( ă ă)Ăh7Ă, ă ă(Ăp6Ă4 ă ā6Ă8 ă Ď7Ăļ ă(ĂĄčĂ ĎB ƈ"ďƧ!č ĎƧ!Ĉ ă(ĂĘ"Ą ă(ĂĜ"ąAĄtj!Č ă(ĂČ!ĉ ă(ĂĐ!ċAĀ!Ăă@Ă@Ă@ Ą ČF"ĊčĀ Ą!ćĂ@Ă@Ă@Ă@Ă@Ă@ Ą(ĂĀ"āAƀƀƀƀxsAĈ āAĀHěĎĊćāāĀĂĂăăĄąćċ ċ Ą/āĈ"āMčą ĉ āAătj-ĀĀAāFčĆČąċ ċ Ą/āĄ"āMčĄ ĉ āAătj-ĀĀEčąČĄċ ċ Ą/āĄ"āMčă ĉ āAătj-ĀĀAĂGčăČĄċ ĄAĄj!ćċ ć(ĂĈ"āEčā āAāt!ā ć(ĂĄ!ćă@ āEčă āA~j!ā ć/āĀ!Ć ćAĂj!ć Ă ĆKčĀċAĀ!ĊČāċ Ă Ą/āĄKčāċ ă(Ă4AĂt!ć ă(Ă$!ċ ă(Ă(!Č ă(Ă0!āĂ@ă@ ć"ĆEčā ą ā/āĀMčā Č ā-ĀĂ"ĂMčā ĆA|j!ć ā-Āă!Ą āAĄj!ā Ą ċ ĂAātj-ĀĀIčĀċċ čAĆl!ā ĈAĂj!ćĂ@ă@ āEčā ą Ĉ/āĄMčĆĂ@ Ĉ/āĀAāGčĀ ď ć3āĀXčćċ ĈAĆj!Ĉ āAzj!ā ćAĆj!ćČĀċċ Ċ ĆEqEčĄ Ā ăAĈjAļĐĆĚČēċ ĄAĐj!Ą ĂAāj!ĂČĀċċ ăAǴĀjĐ_ČĂċ ăAǴĀjĐaČĂċ ĀAƀƀƀƀx6ĂĀ ăAĈjĐOČĎċ ĀAƀƀƀƀx6ĂĀ ăAǨĀjĐ_ ăAǜĀjĐa ăAǐĀjĐ& ăAǄĀjĐ_Ččċ ĀAƀƀƀƀx6ĂĀ ăAǐĀjĐ& ăAǄĀjĐ_ČČċ āAƀǾǿćqAĈv!ĈAƁƀƀƀx!ĂċAĀ!āċ ĈAǿǿăq āAĐtr!ĈĂ@ ć ă(ĂhGčĀ ăAǨĀjĐY ă(Ăl!Ċċ Ċ Ćj"ā ą;āĀ āA~j Č;āĀ āA|j Ą;āĀ āAzj ċ;āĀ āAvj Ĉ6ĂĀ āArj Ă6ĂĀ ĆAĐj!Ć ćAāj!ćČĀċċ ĀAƀƀƀƀx6ĂĀ ăAǄĀjĐ_Čćċ ĈA0Očā ćƭBǿāƃBĈƆ ćƭB Ɔ ĈAĄvƭB0ƆƄ ĆƭBĐƆƄƄ ĂƭƄ!ĎĂ@ ā ă(ĂtGčĀ ăAǴĀjĐZ ă(Ăx!Ąċ Ą āAătj Ď7āĀ āAāj!āČĀċċ ăAǴĀjĐ_ċ ĀAƀƀƀƀx6ĂĀČăċ Ć āj-ĀĀ!ć ăAǴĀjĐE"ĈAāqčā āAāj!ā ćAǿāq ĈAƀǾăqAĈvFčĀċċ ĀAƀƀƀƀx6ĂĀċ ăAƀāj$ĀċǽđāĎſ#ĀAưāk"ą$Ā ą Ă6ĂT ą ā6ĂP ą Ă6ĂL ąAǌĀjĐP ą(ĂP!Ă ą(ĂT!ā ą Ą6ĂT ą ă6ĂP ą Ą6ĂL ąAǌĀjĐQ ą(ĂT!Ć ą(ĂP!ć ą ā6ĂČ ą Ă6ĂĈ ąAǌĀj Ă āĐĀĂ@Ă@ ą(ĂLAƀƀƀƀxGčĀAā!ĂĐf"ĄAā:ĀĀAā!āČāċ ąAĐj ąAǌĀjAļĐĆĚĂ@ Ć ą(ĂĘGčĀAĀ!ā ąAĀ6ĂT ąBƀƀƀƀ 7ĂL ą(ĂĔ!ĂAĂ!Ĉ ć!ĉAĂ!Ċă@Ă@Ă@Ă@ Ć āFčĀ ĂAĄj/āĀ!ċ ĂAĂj/āĀ!Č ĂAāj-ĀĀ!č Ă-ĀĀ!ĎAĀ!ă ĉ/āĀ"ď!ĄĂ@Ă@Ă@Ă@Ă@Ă@Ă@ ďĎĄĉāĂăĀċ ĎĎăąĄăąċAĂ!ă Ď!Ą ĎĎăćăĂćċAă!ă Ď!Ą ĎĎăĆĂāĆċAā!ă Ď!Ą ĎĎăąāĀąċ ď ČAǿǿăqMčā ďAſjAǿǿăq"Ą ċAǿǿăqKčā ĄAĈt!ĄAą!ăČĄċ ď čMčĂċ ąAǌĀjĐ_ČĄċ ą(ĂL"ĂAƀƀƀƀxFčă ą(ĂP!Č ą Ć6ĂƐā ą Č6Ăƌā ą Ă6Ăƈā ąAǌĀj ą(Ă$"ĉAāAāĐ+Ă@ ą(ĂLAāFčĀ ąAĀ6ĂƜā ą ą(ĂT"ď6ĂƘā ą ą(ĂP6ĂƔā ĉAĄt!Ď ąAƬājAĂj!č ą(Ă !ĊAĀ!ĄAĀ!ĂĂ@ă@ Ď ĄFčā ą Ă6ĂƤā ą ď6ĂƠā Ċ Ąj"Ĉ(ĂĀ!ā ą ąAƠāj6ĂƨāAĂ!ăĂ@Ă@Ă@Ă@Ă@Ă@Ă@Ă@Ă@Ă@Ă@ āAƀƀƀƀxsAĈ āAĀHěĎĊĊĀāĂăĄąĆćĈĊċAĀAĂAā ąAĐj ĈAĄj/āĀ Č ĆĐ#Aǿāq"āAăFě āAĂFě!ăČĉċAĂ ąAĐj ĈAĄj/āĀ Č ĆĐ#Aǿāq"āAăG āAĂFě!ăČĈċ ąAĐj ĈAĈj/āĀ Č ĆĐ#"āAǿǁăqAĄFčĆAā!ăČćċAĀAĂ ĈAĆj/āĀ ąAĐj ĈAĄj/āĀ Č ĆĐ#"āAĐvKěAā āAǿāqAąFě!ăČĆċAĀAĂ ĈAĆj/āĀ ąAĐj ĈAĄj/āĀ Č ĆĐ#"āAĐvIěAā āAǿāqAąFě!ăČąċ ąAƨāj ĈAČj(ĂĀ"ā ĈAĈj(ĂĀ āĐ"Aǿāq!ăČĄċ ąAƨājAā ĈAĈj(ĂĀ ĈAČj(ĂĀĐ"Aǿāq!ăČăċ ąAƨāj ĈAČj/āĀ ĈAĄj(ĂĀ ĈAĈj(ĂĀĐ"Aǿāq!ăČĂċ ą ĈAĄj/āĀ;āƬā ąAā:ĀƯā ą Ă6ĂX ą ď6ĂT ą č6ĂP ą ąAƯāj6ĂŜ ą ąAƬāj6ĂLAĂAĀ ąAǌĀjĐ.AāFě!ăČāċAĀ ĈAĄj(ĂĀ āAĈvvAāqkAĂq!ăċĂ@ Ă ą(ĂƔāGčĀ ąAƔājĐ] ą(ĂƘā!ďċ ď Ăj ă:ĀĀ ą ĂAāj"Ă6ĂƜā ĄAĐj!ĄČĀċċ ą(ĂƘā!Ĉ ą(ĂƔā!Đ ą(Ă,!ċ ąAǌĀj ą(Ă0"ČAāAăĐ+ ą(ĂLAāFčĀ ą(ĂT!č ą(ĂP!đĂ@ ČEčĀ ą(Ă8"Ē ą(ĂļAĂtj!ăAĀ!āă@AĀ!Ċ Ē!ĄAĀ!ĎĂ@ă@ Ą"Ă ăFčā ĂAĄj!Ą ā ĂAĂj-ĀĀGčĀĂ@ ĉ Ă/āĀ"ďMčĀĂ@ Ĉ ďj-ĀĀĎăĂāĀāċ ĊAǿāq"Ą ĂAăj-ĀĀ"ď Ą ďKě!Ċċ ĎAǿāq"Ą ĂAăj-ĀĀ"ď Ą ďKě!Ď ĂAĄj!ĄČĀċċ č āAălj"Ą ĎAĈt ĊAǿāq"Ăr;ĀĀ ĄAĂj Ă ċ āAātj-Āā"Ą ĎAǿāq"ď Ą ďIě"Ą Ă ĄKě:ĀĀ āAāj"ā ČGčĀċċ ą(ĂD!Ċ ąAǌĀj ą(ĂH"āAāAāĐ+ ą(ĂLAāFčĀ ą(ĂT!ď ą(ĂP!ċĂ@ āEčĀ Ċ!ĂAĀ!Ąă@AĀ!ăĂ@ Ă/āĀAāGčĀAĀ!ă ā ĂAĂj/āĀ"ĎMčĀAĀ!ă ĉ Ċ ĎAĆlj/āĄ"ĎMčĀ Ĉ Ďj-ĀĀAĂF!ăċĂ@Ă@Ă@ ĉ ĂAĄj/āĀ"ĎKčĀ ăEčāAă!ăČĂċĂ@ ă Ĉ Ďj-ĀĀ"ĎErEčĀAăAĀ Ďě!ăČĂċ ĎAāFčĀAĂ!ăČāċAā!ăċ ď Ąj ă:ĀĀ ĂAĆj!Ă ā ĄAāj"ĄGčĀċċĂ@ ĐEčĀAƀƈǀĀ ĈAāĐĜċĐf"ĂAĀ:ĀĀ ąAā6ĂT ą Ă6ĂP ąAā6ĂL ČAăl!Ą č!ĂĂ@ă@ ĄEčā ą Ă-ĀĂ:ĀƖā ą Ă/ĀĀ;ĀƔā ĄA}j!Ą ąAǌĀj ąAƔājAăĐ? ĂAăj!ĂČĀċċAĀ!ĄĂ@ă@ ą(ĂT!Ă ā ĄFčā ď Ąj-ĀĀ!ăĂ@ Ă ą(ĂLGčĀ ąAǌĀjĐ]ċ ą(ĂP Ăj ă:ĀĀ ą ĂAāj6ĂT ĄAāj!ĄČĀċċ ą(ĂP!Ą ą(ĂL!āĂ@ đEčĀAƀƈǀĀ čAāĐĜċĂ@ ċEčĀAƀƈǀĀ ďAāĐĜċ ąAƈājĐ_ ąAĐjĐOČąċĀċ ďAſjAǿāq!ĄAĄ!ăċ ĄAĈv!ĎĂ@ ā ą(ĂLGčĀ ąAǌĀjĐW ą(ĂP!Ċċ Ċ Ĉj"ď Ď;āĀ ďAſj Ą:ĀĀ ďA~j ă:ĀĀ ą āAāj"ā6ĂT ĈAĄj!Ĉ ĂAĈj!Ă ĉAĂj!ĉČĀċċĐf"ĄAĂ:ĀĀ ąAĐjĐOAā!ĂAā!āċĂ@ ĆEčĀAƀƈǀĀ ćAĂĐĜċ ąAĈjĐb ą Ă6ĂT ą Ą6ĂP ą ā6ĂL ąAǌĀjĐP Ā ą)ĂP7ĂĀ ąAưāj$ĀċưĐĂĒſĂ~#ĀAǐāk"Ć$Ā Ć Ă6Ă` Ć ā6ĂŜ Ć Ă6ĂX ĆAǘĀjĐP Ć(ĂŜ!ā Ć Ć(Ă`"ć6Ă, Ć ā6Ă( ąDĀĀĀĀĀĀǠǁf!ĂĂ@Ă@ ąƙDĀĀĀĀĀĀǠAcEčĀ ąƪ!ĈČāċAƀƀƀƀx!ĈċĂ@Ă@Ă@ ąAĀAǿǿǿǿć ĈAƀƀƀƀx Ăě ąDĀĀǀǿǿǿǟAdě ą ąbě"ĂƷbčĀ ĂAǠƌǇđjAƠƸƞǋĀIčāċ ĆAǀĀjAƸƂǀĀAĎĐ7ČāċĂ@Ă@ ăAǿǿăq"ĉEčĀ ĄAǿǿăq"Ċčāċ ĆAǀĀjAƸƂǀĀAĎĐ7Čāċ ĆA j ĂĐ/ Ć(Ă !ĄAĀ!Ă ĆAĀ6ĂT ĆBƀƀƀƀǀĀ7ĂL ĆAǘĀjAĊ ā ćĐ= ĆBĀ7ĂƄā ĆAĀ;ā| Ć ć6Ăx ĆAĀ6ĂtAĄ!ćAā!ċă@ Ć ċAāj6Ăƀā ĆAĘj ĆAǘĀjĐ*Ă@Ă@Ă@Ă@ Ć(ĂĘ"āEčĀ ĆAĐjAĊ ā Ć(ĂĜ"ĈĐDĂ@ Ć(ĂĐ"ăEčĀ ĆAĈjAč ă Ć(ĂĔ"ČĐD Ć(ĂĈ"Ĉ ă Ĉě"āEčā Ć(ĂČ Č Ĉě!Ĉċ ĆAā;āƴā Ć Ĉ6Ăưā ĆBĀ7Ăƨā Ć ā6ĂƠā Ć Ĉ6ĂƜā Ć ā6ĂƘā ĆBƬƀƀƀưć7ĂƐā Ć ā Ĉj6ĂƤāAĀ!āă@ āAāqčĄ Ć(ĂƘā!ā ĆAǄāj ĆAƐājĐCĂ@Ă@ Ć(ĂǄāAāGčĀ Ć(ĂƬā!Ĉ Ć Ć(Ăǌā6ĂƬā ā Ĉj!ā Ć(Ăǈā Ĉk!ĈČāċ Ć-ĀƵāčą ĆAā:ĀƵāĂ@Ă@ Ć-ĀƴāAāGčĀ Ć(Ăưā!ă Ć(ĂƬā!ĈČāċ Ć(Ăưā"ă Ć(ĂƬā"ĈFčĆċ Ć(ĂƘā Ĉj!ā ă Ĉk!Ĉċ ĆAǄāj ā ĈĐąĂ@Ă@ Ć-ĀǄāEčĀ Ć-Āǅā"āčĄČāċĂ@ Ć(Ăǈā"ā ĄLčĀAĆ!āČĄċĂ@ ĂAǮĂGčĀAć!āČĄċĂ@ Ă Ć(ĂLGčĀ ĆAǌĀjĐŜ Ć(ĂP!ćċ ć ĂAĂtj ā6ĂĀ Ć ĂAāj"Ă6ĂTċ Ć-ĀƵā!āČĀċċĂ@ ĂčĀAā!ċAĀ!āČāċAĀ!ċ ĆAĀ6Ăǀā ĆBƀƀƀƀǀĀ7ĂƸā Ć(ĂP"č ĂAĂtj!Ď Ć(ĂL!ďA|!ĐAĄ!đ č!Čă@Ă@Ă@ Č ĎFčĀ Č(ĂĀ!ĂĂ@ ċ Ć(ĂƸāGčĀ ĆAƸājĐŜ Ć(ĂƼā!đċ ČAĄj!Č đ ċAĂtj Ă6ĂĀ Ć ċAāj"ċ6Ăǀā đ Đj!Ă ċ!āă@ āAĂIčĂ Ă(ĂĀ"Ĉ ĂAĄj"ă(ĂĀ"ćLčĂ Ă ć6ĂĀ ă Ĉ6ĂĀ ĂA|j!Ă āAſj!āČĀċċ Ć č6ĂŜ Ć ď6ĂX ĆAǘĀjĐc Ć Ć/Āǁā;āļ Ć Ć-Āǃā:Ā> Ć(ĂƼā!ċ Ć-Āǀā!ā Ć(ĂƸā"ĂAƀƀƀƀxFčă Ć Ć-Ā>:Ā; Ć Ć/āļ;Ā9 Ć ā:Ā8 Ć ċ6Ă4 Ć Ă6Ă0 ĆAǘĀjAǆƂǀĀAĂĐ7 ĆAƸāj ĆAǘĀj Ć(Ă8"ĒAǿǿǿǿć ĒAǿǿǿǿćIěĐ, ċ ĒAĂtj!ČAĀ!ĈAĀ!č ċ!āAā!Ă ċ!ĎAĀ!đă@ č!ē ď!Ĕ ă!ĕ ć!Ė ę!Ę Ď!ĐĂ@ă@ Đ ČFčā đAāj!đ ĐAĄj!Ď Đ(ĂĀ!ăă@Ă@Ă@ ĂAāqčĀ Ę!ęČāċ ā ČFčă ā5ĂĀB Ɔ ĈƭƄ!ę ĈAāj!Ĉ āAĄj!āċAā!Ă ă ęB ƈƧ"ćk ĊJčĀċ č ĔAǿǿăq đ ęƧk"ĂAǿǿă ĂAǿǿăIě"ďKq!ėAĀ!ĂAā!č ę!Ę Ď!Đ ėEčĂČĀċċċĂ@ ēAāqEčĀ Ć Ć(Ăǀā6Ă` Ć Ć)ĂƸā7ăX ĆAƐāj ĆAǘĀj ĔAǿǿăqĐ, ĆAǘĀj ĆAƐāj ĖĐ1 ĆAǄāj ĆAǘĀj ĕĐ1 ĒAĂt!ĂAĀ!āĂ@ă@ ĂEčā ā Ą ĂA|j"Ă ċj(ĂĀ"ĈN Ą Ĉk ĊLqj!āČĀċċ ĆAƐāj ĆAǄāj āAǿǿă āAǿǿăIěĐ,Ă@Ă@Ă@ ĉAſj"āEčĀ ĒAĂt!Ăă@ ĂEčĂ ā Ą ĂA|j"Ă ċj"Č(ĂĀ"ĈN Ą Ĉk ĊLqk"āčĀċċă@ Č ċFčā Ą ČA|j"Č(ĂĀ"ĂHčĀ Ą Ăk ĊJčĀċ ĆAǀĀj ĆAƐājAƥƐą Ċ Ăj"ĂAāj ĂAǛǯzjAǻƧyIěĐ1Čāċ ĆAǘĀj ĆAƐājAāAĀĐR ĆAǀĀj ĆAǘĀjAāAĀĐRċ ĆA0jĐcČćċ ĆAǀĀjAǕƂǀĀAąĐ7 ĆAƸājĐd ĆA0jĐcČĆċ ĐAĄj!ĐČĀċċ ĆAǌĀjĐcċAǈƂǀĀ!ĂAĆ!ĈĂ@Ă@Ă@ āAzjAǿāqAājAĀ āAǿāqAąKěĎăāĂĀāċAƠƃǀĀ!ĂAĈ!ĈČāċ āAĂtAǼćq"ā(ĂǤƅ@!Ă ā(Ăǌƅ@!Ĉċ ĆAǘĀj Ă ĈĐ7 ĆAǀĀj ĆAǘĀj ċAǿǿǿǿć ċAǿǿǿǿćIěĐ,ČĂċ Ć(Ăƀā!ċČĀċċ ĆA(jĐb ĆAǀĀjĐP Ā Ć)ĂD7ĂĀ ĆAǐāj$ĀċưċĂĎſā~#ĀAƠāk"Ą$Ā Ą Ă6Ăƀā Ą ā6Ă| Ą Ă6Ăx ĄAǸĀjĐP Ą(Ă|!Ă Ą Ą(Ăƀā"ą6Ă@ Ą Ă6Ăļ ăDĀĀĀĀĀĀǠǁf!ĆĂ@Ă@ ăƙDĀĀĀĀĀĀǠAcEčĀ ăƪ!ćČāċAƀƀƀƀx!ćċAĀ!āAā!ĈĂ@Ă@ ăAĀAǿǿǿǿć ćAƀƀƀƀx Ćě ăDĀĀǀǿǿǿǟAdě ă ăbě"ĉƷačĀAĀ!ĆČāċAĀ!Ć ĉAǠƌǇđjAƟƸƞǋĀKčĀ ĄAĀ6ĂL ĄBƀƀƀƀǀĀ7ĂD ĄAǐĀjAĞ Ă ąĐ= ĄAā;āt Ą ą6Ăp ĄAĀ6ĂlAĄ!ĊAĀ!ćAĀ!ċĂ@Ă@ă@ ĄA0j ĄAǐĀjĐ)Ă@Ă@ Ą(Ă0"ĂEčĀ ĄAǸĀjAğ Ă Ą(Ă4"āĐ= ĄAā;āƜā Ą ā6ĂƘā ĄAĀ6ĂƔā ĄA(j ĄAǸĀjĐ)Ă@ Ą(Ă("ČEčĀ Ą(Ă,!č ĄA j ĄAǸĀjĐ) Ą(Ă "ĎEčĀ Ą(Ă$!ď ĄAĘj ĄAǸĀjĐ) Ą(ĂĘ"ĐEčĀ Ą(ĂĜ!đ ĄAĐj ĄAǸĀjĐ) Ą(ĂĐ"ĈEčĀĂ@Ă@Ă@ Ą(ĂĔ"āĎĂăĀāċ Ĉ-ĀĀ"ĂAUjĎăĂāĂāċ Ĉ-ĀĀ!ĂċĂ@Ă@Ă@Ă@ ĂAǿāqAUjĎăāĂĀĂċ āAſj!Ć ĈAāj!ĈĂ@ āAĉIčĀAĀ!Ăă@ ĆEčĄ Ĉ-ĀĀAPj"āAĉKčą ĂƬBĊ~"ĒB ƈƧ ĒƧ"ąAğuGčą āAĀJ ą āk"Ă ąHsčą ĈAāj!Ĉ ĆAſj!ĆČĀċċAĀ!Ăă@ ĆEčă Ĉ-ĀĀAPj"āAĉKčĄ ĈAāj!Ĉ ĆAſj!Ć ĂAĊl āk!ĂČĀċċ āAſj!ā ĈAāj!ĈċĂ@ āAĈIčĀAĀ!Ăă@ āEčĂ Ĉ-ĀĀAPj"ĆAĉKčă ĂƬBĊ~"ĒB ƈƧ ĒƧ"ąAğuGčă ĆAĀH ą Ćj"Ă ąHsčă ĈAāj!Ĉ āAſj!āČĀċċAĀ!Ăă@ āEčā Ĉ-ĀĀAPj"ĆAĉKčĂ ĈAāj!Ĉ āAſj!ā Ć ĂAĊlj!ĂČĀċċ ĂAǠƌǇđjAƟƸƞǋĀKčĀ ĄAĈj ĄAǸĀjĐ) Ą(ĂĈEčĂċAā!ĈAĀ!āAĀ!ĆČĄċ Ą(ĂH!Ă ĄAĀ6Ăƀā ĄBƀƀƀƀĐ7Ăx ĄAǸĀjAǌƃǀĀAďĐĘ ĄAǸĀjAǛƃǀĀAċĐĘ ĄAǸĀjAǦƃǀĀA#ĐĘă@ ćEčă ĄAǸĀjAƉƄǀĀAČĐĘ ĄAǸĀjAƕƄǀĀAĄ Ă(ĂĀ Ă(ĂĄĐď ĄAǸĀjAƙƄǀĀ ĉĐļ ĄAǸĀjAơƄǀĀ Ă(ĂĘĐļ ĄAǸĀjAƩƄǀĀAčĐĘ ĄAǸĀjAƶƄǀĀAĈ Ă(ĂĈ"ā Ă(ĂČ"ĈĐď ĄAǸĀjAƾƄǀĀAČ Ă(ĂĐ Ă(ĂĔĐď ĄAǸĀjAǊƄǀĀAČĐĘ ĄAǸĀjAǖƄǀĀAĎĐĘ ĄAǸĀjAǤƄǀĀAČĐĘ ĄAǸĀjAƾƄǀĀAČ ā ĈĐď ĄAǸĀjAǰƄǀĀAĊĐĘ ĄAǸĀjAǺƄǀĀAĊĐĘ ćAdj!ć ĂAĜj!ĂČĀċċĂ@ ċ Ą(ĂDGčĀ ĄAǄĀjĐ[ Ą(ĂH!Ċċ Ċ ċAĜlj"ā Ă6ĂĘ ā đ6ĂĔ ā Đ6ĂĐ ā ď6ĂČ ā Ď6ĂĈ ā č6ĂĄ ā Č6ĂĀ Ą ċAāj"ċ6ĂL ćAĜj!ćČĀċċ ĄAǸĀjAƄƅǀĀAčĐĘ Ą(Ăƀā!ā Ą(Ă|!Ĉ Ą(Ăx!Ćċ ĄAǄĀjĐ`ċ ĄAļjĐb Ą ā6Ăƀā Ą Ĉ6Ă| Ą Ć6Ăx ĄAǸĀjĐP Ā Ą)Ă|7ĂĀ ĄAƠāj$ĀċǃĊāąſ#ĀAƐāk"Ć$Ā Ć Ă6Ăp Ć ā6Ăl Ć Ă6Ăh ĆAǨĀjĐP Ć(Ăl!ć Ć(Ăp!ā Ć Ą6Ăp Ć ă6Ăl Ć Ą6Ăh ĆAǨĀjĐP Ć(Ăl!Ĉ Ć(Ăp!ĉ Ć ā6Ă@ Ć ć6Ăļ Ć ĉ6ĂH Ć Ĉ6ĂD ąDĀĀĀĀĀĀǠǁf!ĂĂ@Ă@ ąƙDĀĀĀĀĀĀǠAcEčĀ ąƪ!ĄČāċAƀƀƀƀx!ĄċĂ@Ă@Ă@Ă@Ă@ ąAĀAǿǿǿǿć ĄAƀƀƀƀx Ăě ąDĀĀǀǿǿǿǟAdě ą ąbě"ĊƷbčĀ ĊAǠƌǇđjAƠƸƞǋĀIčāċAĎ!Ă ĆAĎ6ĂTAƸƂǀĀ!ā ĆAƸƂǀĀ6ĂP ĆAƀƀƀƀx6ĂLČāċ ĆAǨĀjA  ć āĐ=Ă@Ă@Ă@Ă@Ă@ă@ ĆAƄāj ĆAǨĀjĐĚ Ć(ĂƄāAāGčāĂ@ Ć(Ăƈā"ĂEčĀĂ@ ā ĂKčĀ ā ĂGčĂČāċ ć Ăj,ĀĀA@Hčāċ ć Ăj"Ą ā Ăk"ăAƋƀǀĀAĆĐSEčĀċ ĆA8j ć ĂĐĒ Ć/ā8"ĂAĄFčĂ ăAzj!ā ĄAĆj!ć Ć/ā:AĐt Ăr!ĂČāċAĄ!ĂċĂ@Ă@ āAąFčĀ āAċGčā ćAƝƅǀĀAċĐFčāAĀ!ĄČĄċ ćAƨƅǀĀAąĐFčĀAĂ!ĄAā!ćAā!āČăċĂ@ ć āAƭƅǀĀAĆĐSčĀ ĆA0j ć āĐĒ Ć/ā0"āAĄFčā Ć/ā2!ćAā!ĄČăċ ĆA(j ćAĆj āAzjĐĒ Ć/ā("āAĄGčāċAĎ!Ă ĆAĎ6ĂTAƸƂǀĀ!ā ĆAƸƂǀĀ6ĂP ĆAƀƀƀƀx6ĂLČĂċ Ć/ā*!ćAĂ!Ąċ ĆA j Ĉ ĉĐč ĆAǨĀj Ć(Ă  Ć(Ă$ĐĊĂ@ Ć-ĀhAāGčĀ ĆAƀƀƀƀx6ĂL Ć Ć-ĀiAĂt"ā(Ăǌƅ@"Ă6ĂT Ć ā(ĂǤƅ@"ā6ĂPČāċĂ@Ă@Ă@Ă@ Ć(Ăl Ć(ĂpĐ9"ă ĊJčĀĂ@Ă@ ĂAǿǿăqAĄFčĀ Ă ĂAĐvAā ăĐċ"Ă!ă ĄĎăĄăāĄċ ă!ĂĂ@ ĄĎăĄăĀĄċ ā ćAā ăĐċ!Ăċ ĆAĘj ā ćĐ> Ć(ĂĜ!ĄĂ@Ă@ Ć(ĂĘAāGčĀ ĆAĐj ĊĐ/ ĆAǨĀj Ć(ĂĐĐ! Ć(Ăh!Ĉ Ć(Ăl!ĉ ĆAĈj ăĐ/ ĆAǨĀj Ć(ĂĈĐ! ĉ Ć(Ălk Ĉ Ć(ĂhkAČlj!ĈČāċ Ċ ăk!ĈċĂ@ ā ć ĈAĀ ĈAĀJě ĄAā ĄAāKěn"Ĉ ăĐċ"Ą ĊNčĀ ā ć ĈAāj ăĐċ!Ąċ ĆAǨĀjAƖƃǀĀAƑƃǀĀ Ą Ă Ą ĂJě"ā ĊF"ćěAăAą ćěĐ7 ĆAƄāj ĆAǨĀj āĐĔ ĆAǌĀj ĆAƄāj ĂĐĔČăċAĆ!Ă ĆAĆ6ĂTAǈƂǀĀ!ā ĆAǈƂǀĀ6ĂP ĆAƀƀƀƀx6ĂLČăċ ā ćAā ĂĐċ!Ăċ ĆAǨĀj Ċ ĂJ Ċ ĂHkAājAǿāqAĂt"ā(Ăǀƅ@ ā(Ăƴƅ@Đ7 ĆAǌĀj ĆAǨĀj ĂĐĔċ Ć(ĂLAƀƀƀƀxGčā Ć(ĂT!Ă Ć(ĂP!āċ ĆAǘĀj ā ĂĐ7Čāċ Ć Ć(ĂT6Ă` Ć Ć)ĂL7ăXċ ĆAǄĀjĐb ĆAļjĐb ĆAǘĀjĐP Ā Ć)ĂŜ7ĂĀ ĆAƐāj$ĀċǾćāċſ#ĀAǠāk"ă$Ā ăAǀĀj ā ĂĐčĂ@Ă@Ă@Ă@Ă@A/ ă(Ă@"Ą ă(ĂD"ĂĐMčĀA. Ą ĂĐMčāA- Ą ĂĐM!āĂ@Ă@ ĂEčĀ āEčāċ Ā Ą ĂĐēČąċ ăAā;āƈā ăAĀ6ĂƄā ă Ą6Ă| ă Ă6Ăx ă Ą6Ăt ă Ă6Ăp ăAĀ6Ăl ă Ą Ăj6Ăƀā ăA8j ăAǬĀjĐĖ ă(Ă8"āEčĂ ă(Ăļ!ą ăA0j ăAǬĀjĐĖ ă(Ă0"ĆEčĂ ă(Ă4!ć ăA(j ăAǬĀjĐĖ ă(Ă("ĈEčĂ ă(Ă,!ĉ ăA j ăAǬĀjĐĖĂ@ ă(Ă EčĀ ăAĀ6ĂHČĄċ ă ĉ6ĂŜ ă Ĉ6ĂX ă ć6ĂT ă Ć6ĂP ă ą6ĂL ă ā6ĂHČăċ ăAǬĀjA/ Ą ĂĐ= ăAā;āƐā ă Ă6Ăƌā ăAĀ6Ăƈā ăAǈĀj ăAǬĀjĐĝČĂċ ăAǬĀjA. Ą ĂĐ= ăAā;āƐā ă Ă6Ăƌā ăAĀ6Ăƈā ăAǈĀj ăAǬĀjĐĝČāċ ăAĀ6ĂHċĂ@Ă@Ă@ ă(ĂH"ĊEčĀ ă(ĂŜ!ċ ă(ĂX!Č ă(ĂT!ā ă(ĂP!Ĉ ă(ĂL!č ăAĀ6ĂƄā ă Ą6Ă| ă Ą6Ăt ăBƯƀƀƀǠą7Ăl ă Ă6Ăx ă Ą Ăj6ĂƀāĂ@Ă@ă@ ăAǠĀj ăAǬĀjĐğ ă(Ă`ĎăĂĀāĂċċ ăAā6Ăǔā ăAǬĀjAĈjAǔƀǀĀAǠĀĐĆĚ ăBĀ7Ăǘā ăAǸĀj!Ą āAĄG!ĉAā!Ćă@Ă@ ĆAčGčĀAĀ!ĂČąċ ĄA|j(ĂĀ!ćĂ@ Ą(ĂĀ"ą āGčĀ ć ā Ĉ āĐ-čĄċAă!ĂĂ@ ĉčĀ ąAĉGčĀAăAĄ ćAƂƀǀĀAĉĐFě!ĂċĂ@Ă@ Ă ąIčĀ Ă ąF!ąČāċ ć Ăj,ĀĀAƿſJ!ąċĂ@ Ă āGčĀ ąEčĀ ć ā Ĉ āĐ-čĄċ ĆAāj!Ć ĄAĈj!ĄČĀċċ ăAĘj Ĉ āAāAĂĐ3 ă(ĂĜ!Ć ă(ĂĘ!ĂČĂċ ĀAƁĂ;āĀČĂċAā!Ăċ ăAĐj Ċ čAāAĂĐ3Ă@Ă@ ă(ĂĐAāGčĀ ĂAāqEčā ă(ĂĔ!Ă ăAĈj Č ċAĂAĂĐ3Ă@ ă(ĂĈAāGčĀ ĀAƁĄ;āĀČăċ ă Č ċAĄAĆĐ3Ă@ ă(ĂĀAāGčĀ Ā ă(ĂĄ Ć ĂĐđČăċ ĀAƁĂ;āĀČĂċ ĀAƁĂ;āĀČāċ ĀAƁĂ;āĀċ ăAǠāj$ĀċǉĄāĎſ#ĀAĐk!ăĂ@Ă@ ĂAĐOčĀ Ā!ĄČāċ ĀAĀ ĀkAăq"ąj!Ć ā!ć Ā!ĄĂ@Ă@ă@Ă@ Ą ĆIčĀ Ć Ă ąk"ĂA|q"Ĉj!Ą ā ąj"ćAăq"ĉčĂ ć!āă@ Ć ĄOčĄ Ć ā(ĂĀ6ĂĀ āAĄj!ā ĆAĄj!ĆČĀċċ Ą ć-ĀĀ:ĀĀ ćAāj!ć ĄAāj!ĄČĀċċ ăAĀ6ĂČ ăAČj ĉr!ĊAĀ!ĆĂ@AĄ ĉk"ċAāqEčĀ Ċ ć-ĀĀ:ĀĀAā!ĆċAĀ ĉk!Č ĉAăt!čĂ@ ċAĂqEčĀ Ċ Ćj ć Ćj/āĀ;āĀċ ā Čj!āAĀ čkAĘq!Ď ă(ĂČ!ċ Ā!Ćă@ ā ąj!ČĂ@ Ć ąj"ĊAĄj ĄIčĀAĀ!Ć ăAĀ:ĀĈ ăAĀ:ĀĆĂ@Ă@ ĉAāGčĀ ăAĈj!ďAĀ!ĉAĀ!ČAĀ!ĐČāċ ă ČAĄj-ĀĀ"ĉ:ĀĈ ČAąj-ĀĀAĈt!ČAĂ!Đ ăAĆj!ďċĂ@ ćAāqEčĀ ď ā Đ ąjjAĄj-ĀĀ:ĀĀ ă-ĀĆAĐt!Ć ă-ĀĈ!ĉċ Ċ Č Ćr ĉAǿāqr Ďt ċ čvr6ĂĀČĂċ Ċ ċ čv ČAĄj(ĂĀ"ċ Ďtr6ĂĀ ĆAĄj!Ć āAĄj!āČĀċċ ĂAăq!Ă ć Ĉj!āċ Ą Ăj!ĆĂ@ă@ Ą ĆOčā Ą ā-ĀĀ:ĀĀ āAāj!ā ĄAāj!ĄČĀċċ Āċưąāąſ#ĀAǀĀk"Ą$Ā Ą Ă6Ăļ Ą ā6Ă8 Ą Ă6Ă4 ĄA4jĐP Ą(Ă8!Ă Ą Ą(Ăļ"ą6ĂĔ Ą Ă6ĂĐ ăDĀĀĀĀĀĀǠǁf!āĂ@Ă@ ăƙDĀĀĀĀĀĀǠAcEčĀ ăƪ!ĆČāċAƀƀƀƀx!ĆċĂ@Ă@Ă@Ă@Ă@ ăAĀAǿǿǿǿć ĆAƀƀƀƀx āě ăDĀĀǀǿǿǿǟAdě ă ăbě"āƷbčĀ āAǠƌǇđjAƠƸƞǋĀIčāċAĎ!Ă ĄAĎ6Ă0AƸƂǀĀ!ā ĄAƸƂǀĀ6Ă, ĄAƀƀƀƀx6Ă(Čāċ ĄAĈj Ă ąĐč ĄA4j Ą(ĂĈ Ą(ĂČĐĊĂ@ Ą-Ā4AāGčĀ ĄAƀƀƀƀx6Ă( Ą Ą-Ā5AĂt"ā(Ăǌƅ@"Ă6Ă0 Ą ā(ĂǤƅ@"ā6Ă,ČāċĂ@Ă@Ă@ ā Ą(Ă8"Ă Ą(Ăļ"ĆĐ9k"āAĀHčĀ ĄA4j ĂĐ! Ą Ą(Ă4ĐĞAǿǿă āAļnAǿǿăq āAǿǿǯāKě!ą Ą(ĂĄ!ć Ą(ĂĀ"Ĉ ĂAƠċl Ćj"āJčā ā ĈAļjNčāAć!āAƨƃǀĀ!ćČĂċAĆ!Ă ĄAĆ6Ă0AǈƂǀĀ!ā ĄAǈƂǀĀ6Ă, ĄAƀƀƀƀx6Ă(ČĂċAąAĀ ć āL ā ćAļjHq"ćě!āAƯƃǀĀAā ćě!ćċ ĄA4jAǆƂǀĀAĂĐ7 ĄA(j ĄA4j Ă ĆĐ9ĐĔ ĄA4j ĄA(j ąĐ, ĄA(j ĄA4j ć āĐR Ą(Ă(AƀƀƀƀxGčā Ą(Ă0!Ă Ą(Ă,!āċ ĄAĘj ā ĂĐ7Čāċ Ą Ą(Ă06Ă  Ą Ą)Ă(7ăĘċ ĄAĐjĐb ĄAĘjĐP Ā Ą)ĂĜ7ĂĀ ĄAǀĀj$ĀċƆąāăſ#ĀAǀĀk"Ą$Ā Ą Ă6Ăļ Ą ā6Ă8 Ą Ă6Ă4 ĄA4jĐP Ą(Ă8!Ă Ą Ą(Ăļ"ą6ĂĘ Ą Ă6ĂĔ ăDĀĀĀĀĀĀǠǁf!āĂ@Ă@ ăƙDĀĀĀĀĀĀǠAcEčĀ ăƪ!ĆČāċAƀƀƀƀx!ĆċĂ@Ă@Ă@Ă@Ă@ ăAĀAǿǿǿǿć ĆAƀƀƀƀx āě ăDĀĀǀǿǿǿǟAdě ă ăbě"āƷbčĀ āAǠƌǇđjAƠƸƞǋĀIčāċAĎ!Ă ĄAĎ6Ă$AƸƂǀĀ!ā ĄAƸƂǀĀ6Ă  ĄAƀƀƀƀx6ĂĜČāċ ĄAĈj āĐ/ Ą(ĂĈ!ā ĄA4j Ă ąĐąĂ@ Ą-Ā4AāGčĀ ĄAƀƀƀƀx6ĂĜ Ą Ą-Ā5AĂt"ā(Ăǌƅ@"Ă6Ă$ Ą ā(ĂǤƅ@"ā6Ă ČāċĂ@Ă@ Ą(Ă8"Ă āJčĀ ĄA4j ĂĐ! Ą(Ă4!Ć Ą(Ăļ!ą Ą(Ă8!Ă ĄA4j āĐ! Ą(Ă4 Ćk Ą(Ăļ ąH Ą(Ă8"ā ĂH ā ĂFěk"ĂAĐtAƁĂ ĂAƃāIě"ĂAāqEčāAć!Ă ĄAć6Ă$AǎƂǀĀ!ā ĄAǎƂǀĀ6Ă  ĄAƀƀƀƀx6ĂĜČĂċAĆ!Ă ĄAĆ6Ă$AǈƂǀĀ!ā ĄAǈƂǀĀ6Ă  ĄAƀƀƀƀx6ĂĜČāċ ĄA4jAǆƂǀĀAĂĐ7 ĄAĜj ĄA4j ĂAĐvĐ, Ą(ĂĜAƀƀƀƀxGčā Ą(Ă$!Ă Ą(Ă !āċ ĄA(j ā ĂĐ7Čāċ Ą Ą(Ă$6Ă0 Ą Ą)ĂĜ7ă(ċ ĄAĔjĐb ĄA(jĐP Ā Ą)Ă,7ĂĀ ĄAǀĀj$ĀċǼăĂăſā~#ĀAǀĀk"Ą$Ā Ą ā6Ă( Ą Ā6Ă$ Ą ā6Ă  ĄA jĐP Ą(Ă$!ā Ą Ą(Ă("Ā6ĂĐ Ą ā6ĂČ Ą ā ĀĐčĂ@Ă@Ă@ Ą(ĂĄ"āčĀAĀ!ĀAĀ!āČāċĂ@Ă@Ă@Ă@ Ą(ĂĀ"Ā āĐBčĀ ĄAĀ6Ă Ă@ Ā āA- ĄA jĐmAāĐSEčĀ ĀAāj āAſjĐBčĄċ ĄAĀ6Ă8 Ą Ā6Ă0 Ą Ā6Ă( ĄBƮƀƀƀǀą7ă  Ą ā6Ă, Ą Ā āj6Ă4 ĄAĔj ĄA jĐC Ą(ĂĔEčĂ Ą(ĂĜ!ą Ā Ą(ĂĘĐBEčĂAƂƀĄAĂ Ā ąj ā ąkĐBě!āČāċAĀ!ąă@Ă@Ă@Ă@ āEčĀ ąƭBĊ~"ćB ƈƧčā ćƧ!ąČĂċA{!ā ąAǿǿăKčć ĂAǿǿăq ąAǿǿăqKčą ăAǿǿăq ąAǿǿăqIčć ąAĐtAār!āČăċAſ!ąċAſ ą Ā-ĀĀAPjAǿāqj"Ć Ć ąIě!ą āAſj!ā ĀAāj!ĀČĀċċ āAĐv!Ā āAǿǿăqAĂGčĂA~ ĀAǿāqk!āČăċA~!āČĂċA|!āČāċ ĀAſ āAāqě!āċ ĄAČjĐb ĄAǀĀj$Ā āċǶăāąſ#ĀAǠĀk"ă$Ā ă ā ĂĐčĂ@Ă@ ă(ĂĄčĀ ĀAā;āĀČāċ ăAČj ā ĂAǔĀĐ4Ă@ ă(ĂČ"āEčĀ ă(ĂĐ!Ą ăAČjA: ă(ĂĔ ă(ĂĘ"ĂĐ= ăAā;ā0 ă Ă6Ă, ăAĀ6Ă( ă ăAČj6Ă4 ăA8j ăA4jĐ6 ăAǀĀj ăA4jĐ6 ăAǈĀj ăA4jĐ6 ăAǐĀj ăA4jĐ6Aā!ĂĂ@ ă-Ā8"ąAĂFčĀAā!Ă ă-Ā@"ĆAǿāqAĂFčĀAā!Ă ă-ĀPAǿāqAĂGčĀĂ@ ąAāqEčĀ ă-Ā9!ĂČāċĂ@ ĆAāqEčĀ ă-ĀA!ĂČāċ ă(ĂD!ć ă(Ăļ!ĆAĀ!ąĂ@Ă@ ă-ĀH"ĂAĂFčĀ ĂAāqčā ă(ĂL!ąċĂ@ ĄčĀAā!ĂČĂċ ăAǘĀj ā ĄĐēĂ@ ă-ĀXAāGčĀ ă-ĀY!ĂČĂċĂ@ ąA;LčĀAĄ!ĂČĂċĂ@Ă@Ă@ ĆAėKčĀ ćAļIčāċ ĀAĄ:ĀāAā!ĂČāċ Ā ă(ĂŜ6ĂĄ Ā ć ĆAļlj6ĂĈAĀ!Ăċ Ā Ă:ĀĀČăċ ă-ĀI!Ăċ ĀAā:ĀĀ Ā Ă:ĀāČāċ ĀAƁĂ;āĀċ ăAǠĀj$ĀċƠăĂąſā~#ĀA k"Ą$Ā ĄAĈj Ā āĐ> Ą(ĂČ!āĂ@Ă@Ă@Ă@Ă@ Ą(ĂĈAāGčĀ Ą ăĐ/AƿƫǗ9!Ā āƭ Ăƭ~"ĉB ƈƧčă ĉƧ"āAĀH"ąčă Ą(ĂĄ!Ć ĄAĔj Ą(ĂĀ"ĂĐ! Ą(ĂĜ!ć ĄAĔj ĂĐ! ą Ą(ĂĘ Ą(ĂĔAČljAſj"Ĉ āj"Ă ĈHsčăAğ!ā Ă ĂAČm"ąAČlk"ĂAğu"Ĉ ąj!ą ĈAČq Ăj"ĂAāj!Ĉ ĂAĊKčĂAā ĂtAƨĊqčā ĂAāGčĂĂ@ ąAăqčĀ ąAƐăo!ĂAĝ!ā ąAǤĀočă ĂEčăċAĜ!āČĂċĂ@Ă@ āƭ Ăƭ~"ĉB ƈƧčĀ ĉƧ!āČāċAſ!āċĂ@ ă āj"ā ăNčĀAǿǿǿǿć!āċ āAƿƫǗ9 āAƿƫǗ9Hě!ăČăċAĞ!āċ ĄAĔj ą Ĉ ā ć ā ćHěĐđ Ą-ĀĔčĀ Ą(ĂĘ ĆĐ9!Āċ ă Ā ă ĀJě!ăċ ĄA j$Ā ăċƄăāĈſAĀ!ăĂ@ Ă āAĈ āAĈKěj"Ą ĂIčĀ ĄApKčĀ ĄAďjApq"ĄAĚ Ąg"Ąkx"ąAğq ąA?Kj"ĆAąv Ąk"ĄAěj"ąAğKčĀĂ@ ĀAƀ j"ć ąAĂtj(ĂĀAſ Ćtqh"ĆA IčĀ Ā(Ăƀ!Aſ ĄAĜjtqh"ąAğKčā ć ąAĂtj(ĂĀh!Ćċ āAſj!Ĉ Ā ąAćtj ĆAĂtj"Ą Ą(ĂĀ"Ą(ĂĈ"ă6ĂĀ Ą(ĂĀ!ĉ ĄAĈj!ĊĂ@Ă@ ăEčĀ ăAĀ6ĂČČāċ ć ąAĂtj"ă ă(ĂĀA~ Ćwq"ă6ĂĀ ăčĀ Ā Ā(Ăƀ!A~ ąwq6Ăƀ!ċĂ@ ĉ Ă Ąk Ĉ ĊjAĀ ākq"ăjAďjApq"ĂFčĀ Ą ĉApqj Ą Ăj"ą6ĂĄ ą Ą6ĂĄ ą ĉ Ăk"Ć6ĂĀ Ā ą ĆĐ0ċ Ą ĂAār6ĂĀ āAĐIčĀ ăA|j Ą6ĂĀċ ăċǸĂāĉſ#ĀA k"ă$Ā ăAĀ6ĂĜ ă ā6ĂĔ ă ā6ĂČ ă Ă6ĂĐ ă ā Ăj6ĂĘ ăAĔj!ĄĂ@Ă@ă@ ă(ĂĔ!ą ă(ĂĘ!Ć ă ĄĐ5 ă(ĂĄ"ĂAƀƀǄĀFčā ă(ĂĀ!ć ĂĐ$čĀċ Ć ąk ćj ă(ĂĔ"Ćj ă(ĂĘ"Ăk!ĈČāċAĀ!Ĉ ă(ĂĘ!Ă ă(ĂĔ!ĆAĀ!ćċĂ@ă@ Ć Ă"ąFčāĂ@ ąAſj"Ă,ĀĀ"ĄAſJčĀĂ@Ă@ ąA~j"Ă-ĀĀ"ĉAĘtAĘu"ĊA@HčĀ ĉAğq!ĉČāċĂ@Ă@ ąA}j"Ă-ĀĀ"ĉAĘtAĘu"ċA@HčĀ ĉAďq!ĉČāċ ąA|j"Ă-ĀĀAćqAĆt ċA?qr!ĉċ ĉAĆt ĊA?qr!ĉċ ĉAĆt ĄA?qr!Ąċ ĄĐ$čĀċ ą Ćk ă(ĂĜj!Ĉċ Ā Ĉ ćk6ĂĄ Ā ā ćj6ĂĀ ăA j$ĀċǱĂāĂſ#ĀAƐāk"ă$Ā ă Ă6ĂT ă ā6ĂP ă Ă6ĂL ăAǌĀjĐP ă(ĂP!Ă ă ă(ĂT"ā6ĂČ ă Ă6ĂĈ ăAǌĀj Ă āĐĀĂ@Ă@Ă@ ă(ĂLAƀƀƀƀxGčĀAĂ!ĂAĀ!āAĀ!ĄČāċ ăAĐj ăAǌĀjAļĐĆĚ ă(ĂĘ!Ă ă(ĂH!ā ă ă(Ă06ĂT ă ā6ĂP ă Ă6ĂL ăAǌĀj!āAĀ!ĂĂ@ă@ ĂAĆFčā ăAƊāj Ăj ā(ĂĀ"ĄAǿǿă ĄAǿǿăIě;āĀ ĂAĂj!Ă āAĄj!āČĀċċAă!ā ăAǌĀjAăAĂAĂĐ+ ă(ĂLAāFčā ă(ĂP!Ą ă(ĂT"Ă ă/āƎā;āĄ Ă ă(āƊā6āĀ ăAĐjĐOċ ăAĈjĐb ă ā6ĂT ă Ă6ĂP ă Ą6ĂL ăAǌĀjĐQ Ā ă)ĂP7ĂĀ ăAƐāj$ĀďċĀċǘĂāāſ#ĀA0k"ą$Ā ąAĘj ā ĂĐ7 ą ă6Ă( ą ă Ąj6Ă, ąA(j!ĂAƁƀǄĀ!ăĂ@ă@ ąAƁƀǄĀ6Ă$Ă@Ă@ ăAƀƀƼſjĎĂăĀāċ ąAĐj ĂĐę ą(ĂĐAāGčĂ ą(ĂĔ!ăċĂ@Ă@Ă@Ă@Ă@Ă@Ă@ ăAwjĎąąĄāāăĀċ ăA,Fčā ăA;Fčā ăAǜĀFčāċ ăA IčĄ ăAƁſjA!IčĄ ąAĘj ăĐ2ČĄċ ąAĘjAǜĀĐ2 ąAĘj ăĐ2ČăċĂ@ ą(Ă$"ăAƁƀǄĀGčĀ ąAĈj ĂĐę ą ą(ĂČAƀƀǄĀ ą(ĂĈAāqě"ă6Ă$ċ ăAĊFčĂċ ąAĘjAƖƅǀĀAĂĐ?Čāċ ąAĘjA Đ2ċ ą(Ă$!ăČĀċċ Ā ą(ĂĜ ą(Ă ĐĘ ąAĘjĐd ąA0j$ĀċƹĂāąſĂ@Ă@Ă@ ăAćKčĀAĀ!Ą āAǿāq!ąAĀ!Ćă@Ă@ ă ĆGčĀ ă!ĆČĄċ Ă Ćj-ĀĀ ąFčĂ ĆAāj!ĆČĀċċĂ@ ĂAăjA|q Ăk"ąEčĀAĀ!Ć āAǿāq!Ąă@ ą ĆFčā Ă Ćj-ĀĀ ĄFčĂ ĆAāj!ĆČĀċċ ăAxj!ć āAǿāqAƁƂƄĈl!ĆĂ@ă@ ą ćKčāAƀƂƄĈ Ă ąj"Ą(ĂĀ Ćs"Ĉk ĈrAƀƂƄĈ ĄAĄj(ĂĀ Ćs"Ąk ĄrqAƀƁƂƄxqAƀƁƂƄxGčā ąAĈj!ąČĀċċ ą!Ćă@Ă@ ă ĆGčĀAĀ!ĄČăċ Ă Ćj-ĀĀ āAǿāqFčā ĆAāj!ĆČĀċċAā!Ąċ Ā Ć6ĂĄ Ā Ą6ĂĀċƕĂāĄſ#ĀAĐk"Ą$Ā Ą Ă6ĂČ Ą ā6ĂĈĂ@Ă@AƠƂǀĀ ĄAĈjĐGčĀ ĀAą:ĀāAā!ąČāċAā!ąAƬƂǀĀ ĄAČjĐG!ĆĂ@ ăAāHčĀ ĆEčĀAğ!ĆĂ@ ĂAċKčĀĂ@Aā ĂtAǐĔqčĀ ĂAĂGčāĂ@ āAăqčĀ āAƐăo!ćAĝ!Ć āAǤĀočĂ ćEčĂċAĜ!ĆČāċAĞ!Ćċ ă ĆKčĀ Ā ă ā ĂAăH"ąk"āAĄmj āAǭĂlj āAƜſmj āAƐămjAĉA} ąě ĂjAƙālAĂjAąmjAƓƋTj6ĂĄAĀ!ąČāċ ĀAă:Āāċ Ā ą:ĀĀ ĄAĐj$ĀċƽĂāăſ#ĀA k"ă$Ā ăAĐj ā ĂA Đ4Ă@Ă@Ă@Ă@Ă@Ă@Ă@Ă@Ă@Ă@Ă@Ă@ ă(ĂĐ"ĂEčĀ ă(ĂĜ!Ą ă(ĂĘ!ą ăAĈj Ă ă(ĂĔAāAĉĐ3AĄ!ā ă(ĂĈAāGčĊ ă(ĂČ"ĂAƀƀĄOčĊ ĂEčĊ ĄA}jĎĄăāĂĆĊċAĄ!āČĉċ ą(ĀĀAǨǞǕƓćGčĂČćċ ąAƴƃǀĀAąĐFEčĆ ąAƼƃǀĀAąĐFEčĂ ąAǁƃǀĀAąĐFčćČąċ ąAƹƃǀĀAăĐFčĆČăċ ą(ĀĀAǤǂǥƛćFčĂ ą(ĀĀAǷǊƕǛĆGčąċAĂ!āČąċ ąAǆƃǀĀAĆĐFčăČāċAā!āČăċAă!āČĂċAĀ!āČāċċ Ā Ă;āĂ Ā ā;āĀ ăA j$ĀċƑĂāąſ#ĀA0k"ă$Ā ăAĘj ā ĂĐčĂ@Ă@ ă(ĂĜčĀ ĀAā;āĀČāċ ăA j ā ĂA-Đ4Ă@Ă@Ă@ ă(Ă "ĂEčĀ ă(Ă$!ā ăA j ă(Ă( ă(Ă,A-Đ4 ă(Ă "ĄEčā ă(Ă,!ą ă(Ă(!Ć ă(Ă$!ć ăAĐj Ă āAĄAĆĐ3 ă(ĂĐAāqEčĂ ă(ĂĔ!Ă ăAĈj Ą ćAĂAĂĐ3 ă(ĂĈAāqEčĂ ă(ĂČ!ā ă Ć ąAĂAĂĐ3 ă(ĂĀAāGčĂ Ā Ă ā ă(ĂĄĐđČăċ ĀAƁĂ;āĀČĂċ ĀAƁĂ;āĀČāċ ĀAƁĂ;āĀċ ăA0j$ĀċƌĂāăſ#ĀAǀĀk"ă$Ā ăAĈj ĂĐ/ ăAĀ6Ă0 ăBƀƀƀƀĐ7Ă( ă(ĂČ!Ą ă(ĂĈ"ą ăA(jAƑƀǀĀAāĐ; ăA(jAǔĀĐ2 Ą ăA(jAƒƀǀĀAāĐN ăAĜj ā ă(Ă, ă(Ă0ĐR ăA4j ąAĄjAćo"āAğuA8q āAătj"āAǨƁǀĀj(ĂĀ āAǬƁǀĀj(ĂĀĐ7 ăA4jA Đ2 ą ăA4jĐ( ăA4jAƀƀǀĀAĂĐ? Ą ăA4jAƒƀǀĀAāĐN ăAĐj ăAĜj ă(Ă8 ă(ĂļĐR Ā ăAĐj ĂĐ, ăA4jĐd ăA(jĐd ăAǀĀj$ĀċǱāāĄſĂ@Ă@ ĀAČj"ă ā ĂĐČ"ĀčĀAĀ!Ā Ă āAĈ āAĈKěj"Ą ĂIčĀ ĄApKčĀ ĄAďjApq"ĄAƀƀƀ`KčĀĂ@ Ąg"ąAěFčĀ ĄAſAĚ ąkt"ąAſsj ąq"ĄAǰǿ{Kčāċ ĄAƏƀĄj"ąAĐv@Ā"ĄAſFčĀ ĄAĐt"ĀEčā ąAƀƀ|q!ĄĂ@ă@ ĄEčā ĀAĀ6ĂĄ Ā ĄApj"ą6ĂĀ Ā ąj"Ć Ā6ĂĄ ĆAē6ĂĀ ă Ā ąĐ0 Ā Ąj!ĀAĀ!ĄČĀċċ ă ā ĂĐČ!Āċ ĀďċĀċǶāāĈſ#ĀAĐk"Ă$Ā āAĐj!ăĂ@Ă@ă@AĀ!Ą ā-Āĝčā ā(ĂĈ!ąĂ@Ă@ă@ ā(ĂĐ!Ć ā(ĂĔ!ć ĂAĈj ăĐ5 Ă(ĂČ"ĈAƀƀǄĀFčā Ă(ĂĈ!ĉ ĈĐ$EčĀċ ā(ĂĀ!Ĉ ā ć Ćk ĉj ā(ĂĐj ā(ĂĔk6ĂĀ ą Ĉj!Ą ĉ Ĉk!ĈČāċ ā-ĀĝčĂ āAā:Āĝ ā(ĂĄ!ć ā(ĂĀ!ĆĂ@ ā-ĀĜčĀ ć ĆFčĄċ ć Ćk!Ĉ ā(ĂĈ Ćj!Ąċ ĈEčĀČĂċċċ Ā Ĉ6ĂĄ Ā Ą6ĂĀ ĂAĐj$ĀċǧāĂąſā~#ĀAĐk"ą$ĀAĀ!ĆĂ@ Ă āj"ā ĂIčĀAĀ!ć ąAČj!ĈĂ@Ă@ Ąƭ ā Ā(ĂĀ"ĉAāt"Ă ā ĂKě"ĂAĈAĄ ĄAāFě"Ć Ă ĆKě"Ćƭ~"ĊB ƈƧčĀ ĊƧ"ĂAƀƀƀƀx ăkKčĀĂ@Ă@ ĉEčĀ Ā(ĂĄ ĉ Ąl ă ĂĐJ!ĄČāċ ă ĂĐe!Ąċ Ąčā ą ă6ĂČ ąAĈj!Ĉ Ă!ćċ Ĉ ć6ĂĀ ą(ĂČ!ĆČāċ Ā Ć6ĂĀ Ā Ą6ĂĄAƁƀƀƀx!Ćċ ąAĐj$Ā Ćċǥāāăſ#ĀAĐk"ă$Ā ă ā6ĂĈ ă ā Ăj6ĂČAĀ!āă@ ă ăAĈjĐęĂ@Ă@Ă@ ă(ĂĀAāGčĀ ă(ĂĄ"ĂAƀāI"ĄEčāAā!ąČĂċ ĀAƑƅǀĀAĂĐ? ăAĐj$ĀďċĂ@ ĂAƀĐOčĀAĂ!ąČāċAăAĄ ĂAƀƀĄIě!ąċĂ@ ą ājAǌĀIčĀ ĀAƓƅǀĀAăĐ?Aā!āċĂ@Ă@ ĄEčĀAā!ĄČāċĂ@ ĂAƀĐOčĀAĂ!ĄČāċAăAĄ ĂAƀƀĄIě!Ąċ Ā ĂĐ2 Ą āj!āČĀċċǖāāąſĂ@Ă@ ā(ĂĀ"Ă ā(ĂĄGčĀAĀ!ăČāċAā!ă ā ĂAāj6ĂĀ Ă-ĀĀ"ĄAĘtAĘuAſJčĀ ā ĂAĂj6ĂĀ Ă-ĀāA?q!ą ĄAğq!ĆĂ@ ĄAǟāKčĀ ĆAĆt ąr!ĄČāċ ā ĂAăj6ĂĀ ąAĆt Ă-ĀĂA?qr!ąĂ@ ĄAǰāOčĀ ą ĆAČtr!ĄČāċ ā ĂAĄj6ĂĀ ąAĆt Ă-ĀăA?qr ĆAĒtAƀƀǰĀqr!Ąċ Ā Ą6ĂĄ Ā ă6ĂĀċǏāāĊſ#ĀAĐk"Ă$ĀAĀ!ăĂ@ ā(ĂĐ"Ą ā(ĂĈ"ąKčĀ āAĔj"Ć ā-ĀĘ"ćjAſj!Ĉ ā(ĂĄ!ĉ ā(ĂČ!ĊĂ@ă@ Ą ĊIčĂ ĂAĈj Ĉ-ĀĀ ĉ Ċj Ą ĊkĐĐ Ă(ĂĈAāGčā ā Ċ Ă(ĂČjAāj"Ċ6ĂČ Ċ ćIčĀ Ċ ąKčĀ ĉ Ċ ćk"ċj Ć ćĐFčĀċ Ā Ċ6ĂĈ Ā ċ6ĂĄAā!ăČāċ ā Ą6ĂČċ Ā ă6ĂĀ ĂAĐj$ĀċǛāāąſ#ĀAĐk"Ă$ĀĂ@Ă@ āĐA"ăAāqEčĀ ĀAƀƀƀƀx6ĂĀČāċ ĂBƀƀƀƀ 7ĂĄ ăAƀǾǿćqAĈv!ĄAĀ!ăAĂ!ąă@ Ă ă6ĂČĂ@ ă ĄGčĀ Ā Ă(ĂČ6ĂĈ Ā Ă)ĂĄ7ĂĀČĂċĂ@ āĐA"ĆAāqčĀ ĆAƀǾǿćqAĈv!ĆĂ@ ă Ă(ĂĄGčĀ ĂAĄjĐU Ă(ĂĈ!ąċ ą ăAātj Ć;āĀ ăAāj!ăČāċċ ĀAƀƀƀƀx6ĂĀ ĂAĄjĐ_ċ ĂAĐj$ĀċƮāāăſĂ@Ă@ ĂAďKčĀ āAxj!āČāċ āA|j(ĂĀ!āċ ĀAČj!ă ā(ĂĀ"ĂA~q!ĀĂ@ ā ĂApqj"Ą(ĂĀ"ĂAāqčĀ ă Ą ĂĐħ Ā Ăj!Ā Ą ĂApqj!ĄċĂ@Ă@ ā(ĂĄ"ĂEčĀ Ă(ĂĀ"ąAāqčĀ ă Ă ąĐħ ą Āj!ĀČāċ ā!Ăċ Ă Ā6ĂĀ ă Ă ĀĐ0 Ą Ă6ĂĄċƵāāćſ#ĀA k"Ă$Ā ĂAĘj āĐ)Ă@Ă@ Ă(ĂĘ"ăEčĀ Ă(ĂĜ!Ą ĂAĐj āĐ) Ă(ĂĐ"ąEčĀ Ă(ĂĔ!Ć ĂAĈj āĐ) Ă(ĂĈ"ćEčĀ Ă(ĂČ!Ĉ Ă āĐ)Ă@ Ă(ĂĀEčĀ ĀAĀ6ĂĀČĂċ Ā Ĉ6ĂĔ Ā ć6ĂĐ Ā Ć6ĂČ Ā ą6ĂĈ Ā Ą6ĂĄ Ā ă6ĂĀČāċ ĀAĀ6ĂĀċ ĂA j$ĀċƦāāĄſ#ĀAĐk"Ă$Ā ĂAĈj āAăAğĐđ Ă(ĂČ!ă Ă-ĀĈ!Ą ĂAĈj āAĊAğĐđ Ă(ĂČ!ā Ă-ĀĈ!ą ĀAơƸ~ ă Ąě"ă ăAĄjAćo"ăk ăAğuAǹǿǿ?qjAƠċlAļj6ĂĀ ĀAơƸ~ ā ąě"ā āAĄjAćo"āk āAğuAǹǿǿ?qjAƠċlAļj6ĂĄ ĂAĐj$ĀċƬāāĆſ#ĀAĐk"Ă$Ā ā(ĂĐ!ă ā(ĂĔ!Ą ĂAĈj āAĐjĐ5AĂ!ąĂ@ Ă(ĂČ"ĆAƀƀǄĀFčĀ Ă(ĂĈ!ć ā(ĂĐ ā(ĂĔk Ą ăkj!ĄAĀ!ąĂ@ă@Ă@ ąAĈGčĀAā!ąČĂċ ā ąj!ă ąAĄj!ą ă(ĂĀ ĆGčĀċAĀ!ąċ Ā ć6ĂĄ Ā Ą ćj6ĂĈċ Ā ą6ĂĀ ĂAĐj$ĀċƨāāăſĂ@ ĀAƀāIčĀ ĀA?qAƀſr!Ă ĀAĆv!ăĂ@ ĀAƀĐOčĀ ā Ă:Āā ā ăAǀār:ĀĀďċ ĀAČv!Ą ăA?qAƀſr!ăĂ@ ĀAǿǿăKčĀ ā Ă:ĀĂ ā ă:Āā ā ĄAǠār:ĀĀďċ ā Ă:Āă ā ă:ĀĂ ā ĄA?qAƀſr:Āā ā ĀAĒvApr:ĀĀďċ ā Ā:ĀĀċƜāāăſ Ā āAǬǴ+j"ā āAƱǵĈm"ĂAƱǵĈlk"āAǌtm āj āAƬƝĂmj āAǐƊwmj"ăAǭĂm"Ą ĂAƐălj ăAǌtm āj ăAƔƝĂmj ĄAƓ}lj"āAƱĂJ"ăj6ĂĀ Ā āAąlAĂjAƙām"ĂAwAă ăěj6ĂĄ Ā ā ĂAƙālAĂjA{mjAāj6ĂĈċƨāāăſ#ĀA k"Ą$Ā Ā(ĂĀ!ĀAĂ!ą ĄAĂ:Āċ Ą Ă ăAātj"ă6ĂĐ Ą Ă6ĂČ Ą Ā(ĂĄ"Ć6ĂĘ Ą Ā(ĂĀ"Ā6ĂĔ Ą ĄAċj6ĂĜĂ@ ĄAČjĐ. āOčĀ ĄAā:Āċ Ą Ć6ĂĘ Ą Ā6ĂĔ Ą ă6ĂĐ Ą Ă6ĂČ Ą ĄAċj6ĂĜ ĄAČjĐ. āO!ąċ ĄA j$Ā ąċƧāāāſĂ@Ă@Ă@Ă@ ă āAǿǿăq"ĄKčĀAĀ!āČāċ Ă ĄAĂtj"ā/Āā āAăj-ĀĀAĐtr!ă ā-ĀĀ!āĂ@ Ā(ĂĈ ĄKčĀ āAǿāqAāGčāAĀ!āČăċ āAǿāqAāFčāċ āAǿāq!āČāċĂ@Ă@ Ā(ĂĄ ĄAătj-ĀĆ"āĎăĂĀāĂċAă!āČāċAĂ!āċ ăAĈt ārċƗāāĂſĂ@Ă@ ĀAwj"āAėKčĀAā!ĂAƟƀƀĄ āvAāqčāċAĀ!Ă ĀAƅāIčĀĂ@Ă@ ĀAĈv"āEčĀĂ@ āA0FčĀ āA FčĂ āAĖGčă ĀAƀ-F!ĂČăċ ĀAƀǠĀF!ĂČĂċ ĀAǿāq-ĀǼƅ@!ĂČāċ ĀAǿāq-ĀǼƅ@AĂqAāv!Ăċ ĂAāqċƉāāăſ ā āAğu"ăs ăk!ĄĂ@Ă@ă@ ĂEčāĂ@Ă@ ĂAſj"ĂčĀAā!ąČāċAĊ!ăAā!ą Ă!āĂ@ă@Ă@ āAāqEčĀ ă ąl!ą āAāFčĂċ āAāv!ā ă ăl!ăČĀċċ ąEčăċ Ā Ą ąnAĊpA0rĐIČĀċċďċĀċƙāāĆſ Ā(ĂĈ!ā Ā(ĂĄ"Ă!ăAĀ!Ąă@Ă@Ă@Ă@ āEčĀ Ă ĄAĄtj!ąĂ@Ă@ ă(ĂĀ"ĆAƀƀƀƀxsAĈ ĆAĀHěAzjĎăāāĀĄċ ă!ĆČĂċ ąAĄj!ĆČāċĂ@ Ā(ĂĀEčĀAƀƈǀĀ ĂAĄĐĜċďċ ĆĐ_ċ ĄAāj!Ą āAſj!ā ăAĐj!ăČĀċċƎāāĂſ ā(ĂČ!ăĂ@ ā(ĂĈ"āEčĀ ā ă6ĂČċĂ@ ăEčĀ ă ā6ĂĈďċ ĀAě Ăg"ăk"ĄAćtj ĂAĚ ăkxAğq"ăAĂtj ā6ĂĀĂ@ āčĀ Ā ĄAĂtj"ā ā(Ăƀ A~ ăwq"ă6Ăƀ  ăčĀ Ā Ā(Ăƀ!A~ Ąwq6Ăƀ!ċċƏāāĄſ#ĀAĐk"Ă$Ā ĂAĄj ĀĐ!Aā!ă Ă(ĂĈ!Ą ā Ă(ĂČ"ąAāAĂ ąAĊHěĐ% āA Đ2AĀ!ąĂ@ ĄAſj"ĄAċKčĀ ĄAăt"ă(Ăǘƀ@!ą ă(Ăǔƀ@!ăċ ā ă ąĐ? āA Đ2 ĂAĄj ĀĐ! ā Ă(ĂĄAĄĐ% ĂAĐj$ĀċƎāāăſ#ĀA k"Ă$ĀĂ@Ă@ ā-Ā%EčĀAĀ!āČāċ ā(ĂĄ!ă ĂAĔj āĐĚĂ@ Ă(ĂĔAāGčĀ ā(ĂĜ!Ą ā Ă(ĂĜ6ĂĜ ă Ąj!ā Ă(ĂĘ Ąk!ăČāċ ĂAĈj āĐ8 Ă(ĂČ!ă Ă(ĂĈ!āċ Ā ă6ĂĄ Ā ā6ĂĀ ĂA j$ĀċƍāāĄſ#ĀA k"Ă$ĀĂ@Ă@ ā-Ā%EčĀAĀ!āČāċ ā(ĂĄ!ă ĂAĔj āĐĚĂ@ Ă(ĂĔAāGčĀ ā(ĂĜ!Ą ā Ă(ĂĜ"ą6ĂĜ ă Ąj!ā ą Ąk!ăČāċ ĂAĈj āĐ8 Ă(ĂČ!ă Ă(ĂĈ!āċ Ā ă6ĂĄ Ā ā6ĂĀ ĂA j$ĀċƎāĂāſā~Ă@Ă@ ăƭ āƭ~"ąB ƈƧčĀ ąƧ"ăAƀƀƀƀx ĂkKčĀĂ@ ăčĀ Ā Ă6ĂĈAĀ!Ă ĀAĀ6ĂĄČĂċĂ@ Ă ăĐe"ĄčĀ Ā ă6ĂĈ Ā Ă6ĂĄAā!ĂČĂċ Ā Ą6ĂĈ Ā ā6ĂĄAĀ!ĂČāċ ĀAĀ6ĂĄAā!Ăċ Ā Ă6ĂĀċƃāāāſ āAĊĐ2Ă@ ĂAſJčĀ āA-Đ2AĀ Ăk!ĂċAā!ăĂ@ă@Ă@Ă@ ăEčĀ Ă ănAĉKčāČăċĀċ ăAĊl!ăČĀċċĂ@ă@ ăEčā ā Ă ănAĊpA0rĐI ăAĊn!ăČĀċċ Ā ā(ĂĈ6ĂĈ Ā ā)ĂĀ7ĂĀċvāăſĂ@ă@ āE ăEr"Ąčā Ă-ĀĀ!ą Ā-ĀĀ!Ć ăAſj!ă ĂAāj!Ă āAſj!ā ĀAāj!Ā ĆA AĀ ĆAƿſjAǿāqAĚIěrAǿāq ąA AĀ ąAƿſjAǿāqAĚIěrAǿāqFčĀċċ Ąċ}āćſĂ@ Ā(ĂĄ"ā Ā(ĂĀ"ĂGčĀAĀďċ ā ĂkAāv!ă Ā(ĂĐ!Ą Ā(ĂČ!ą Ā(ĂĈ!ĆAĀ!āă@AĀ!ĀĂ@ ą Ă/āĀ"ćMčĀ Ć ćj-ĀĀ Ą-ĀĀO!Āċ ĂAĂj!Ă Ā āj!ā ăAſj"ăčĀċ āċ}āăſ#ĀA0k"Ă$Ā ĂAĘj āĐ@ Ă(ĂĜ!ă ĂA$j Ă(ĂĘ"ĄĐ! ĂAĐj Ă(Ă$ĐĞĂ@ Ă(ĂĐ āJčĀ ā Ă(ĂĔNčĀ ĂAĈj āAļjĐ@ Ă(ĂČ!ă Ă(ĂĈ!Ąċ Ā Ą6ĂĀ Ā ă6ĂĄ ĂA0j$Āċzāăſ āAĀ6ĂČ ā ĀAě Ăg"ăk"ĄAćtj ĂAĚ ăkxAğq"ăAĂtj"ą(ĂĀ"Ă6ĂĈ ą ā6ĂĀĂ@ ĂEčĀ Ă ā6ĂČċ Ā Ā(Ăƀ!Aā Ątr6Ăƀ! Ā ĄAĂtj"Ā Ā(Ăƀ Aā ătr6Ăƀ ċƅāāāſ#ĀA0k"ă$Ā ăAĀ6Ă  ăBƀƀƀƀĐ7ĂĘ Ă ăAĘjAƑƀǀĀAāĐ; ăAČj ā ă(ĂĜ ă(Ă ĐR ăAĀ6Ă, ăBƀƀƀƀĐ7Ă$ Ă ăA$jĐ( Ā ăAČj ă(Ă( ă(Ă,ĐR ăA$jĐd ăAĘjĐd ăA0j$Āċyāăſ Ā(ĂĈ!ĂĂ@Ă@ āAƀāOčĀAā!ăČāċĂ@ āAƀĐOčĀAĂ!ăČāċAăAĄ āAƀƀĄIě!ăċ Ă!ĄĂ@ ă Ā(ĂĀ ĂkMčĀ Ā Ă ăAāĐ^ Ā(ĂĈ!Ąċ ā Ā(ĂĄ ĄjĐ  Ā ă Ăj6ĂĈċpāāſAĀ!ąĂ@Ă@ ă ĂKčĀ Ă ĄKčāAĀ!ăAā!ąă@ ĂEčĂĂ@ ā-ĀĀAPjAǿāq"ĄAĉMčĀAĀ!ąČĂċ ăAĊl Ąj!ă ĂAſj!Ă āAāj!āČĀċċċ Ā ă6ĂĄ Ā ą6ĂĀċqāĂſ#ĀA0k"Ą$Ā ĄAĔj ă ā ĂĐ= ĄAĈj ĄAĔjĐĚĂ@Ă@ Ą(ĂĈAāGčĀ Ą(ĂČ!ă Ā Ă Ą(ĂĐ"ąk6ĂČ Ā ā ąj6ĂĈ Ā ă6ĂĄČāċAĀ!āċ Ā ā6ĂĀ ĄA0j$Āċwāąſ#ĀAĐk"Ă$Ā ā(ĂĀ!ă ā(ĂĄ!Ą ĂAĈj āĐęĂ@Ă@ Ă(ĂĈAāFčĀAƀƀǄĀ!ąČāċ Ă(ĂČ!ą ā ā(ĂĈ"Ć Ąj ă ā(ĂĄjk ā(ĂĀj6ĂĈċ Ā ą6ĂĄ Ā Ć6ĂĀ ĂAĐj$ĀċqāĂſ#ĀAĐk"Ă$Ā ĂAĈj ā(ĂĀĐ)Ă@Ă@ Ă(ĂĈ"āčĀAĂ!āČāċ Ă ā Ă(ĂČAĂAĂĐ3 Ă(ĂĀ!ā Ă(ĂĄ!ă ĀAā:Āā Ā ă6ĂĄ āAſsAāq!āċ Ā ā:ĀĀ ĂAĐj$Āċkāăſ#ĀAĐk"ă$Ā ăAĄj ĂAāAāĐ+Ă@ ă(ĂĄAāFčĀ ă(ĂĈ!Ą ă(ĂČ!ą ĀAĀ6ĂĈ Ā ą6ĂĄ Ā Ą6ĂĀĂ@ ĂEčĀ ą ā ĂĐĆĚ Ā Ă6ĂĈċ ăAĐj$ĀďċĀċoāĄſAĀ!ĂĂ@Ă@ ā-Ā%EčĀČāċ āAā:Ā%Ă@Ă@ ā-Ā$AāGčĀ ā(Ă !ă ā(ĂĜ!ĄČāċ ā(Ă "ă ā(ĂĜ"ĄFčāċ ă Ąk!ą ā(ĂĄ Ąj!Ăċ Ā ą6ĂĄ Ā Ă6ĂĀċXāăſ#ĀA k"Ă$Ā ĂAĔj ĀĐ! ĂAĈj Ă(ĂĔĐĞ Ă(ĂČ!ă Ă(ĂĈ!Ą ĂA j$Ā ĀAƠċl āj"ĂADj Ă Ă ăAļjHě Ă Ą ĂLěċdāĂſĂ@Ă@ Ā(ĂĀ"ĄEčĀ Ā(ĂĄ!ąĂ@Ă@ āEčĀ ą Ą ăl Ă ă ālĐJ"ăEčăČāċAƀƈǀĀ ą ĂĐĜ Ă!ăċ Ā ā6ĂĀ Ā ă6ĂĄċAƁƀƀƀx!Ăċ ĂċVāĂſ#ĀAĐk"Ą$Ā ĄAĄj ĀĐ! Ą(ĂČ!Ā Ą(ĂĈ!ą ā Ą(ĂĄAĄĐ% ā Ă ăĐ? ā ąAĂĐ% ā Ă ăĐ? ā ĀAĂĐ% ĄAĐj$ĀċYāĂſ#ĀAĐk"ă$Ā ăAĈj ĂĐ@ ă(ĂČ!Ă ă(ĂĈ!Ą Ā āAĈĐ? Ą ĀAāAĀĐ; ĀAǔĀĐ2 Ă ĀAāAĀĐN ĀAƘƅǀĀAąĐ? ăAĐj$ĀċYāāſ#ĀAĐk"Ą$Ā ĄAĀ6ĂČ ā ĄAČjĐmĚ Ā ă6ĂĐ ĀAĀ6ĂČ Ā ă6ĂĈ Ā Ă6ĂĄ ĀAā:ĀĘ Ā ā6ĂĀ Ā Ą(ĂČ6ĂĔ ĄAĐj$ĀċŜāāſ ĂAǿǿăq!ĂAā!ăĂ@Ă@Ă@Ă@Ă@ āAǿǿăqĎĄĀāĂĄĀċ ĂAļl!ĂČĂċ ĂAƠċl!ĂČāċ ĂAǠǎĀl!ĂċAĀ!ăċ Ā Ă6ĂĄ Ā ă6ĂĀċOāāſĂ@Ă@Ă@ Ă Ā(ĂĀ Ā(ĂĈ"ăkKčĀ ĂčāČĂċ Ā ă ĂAāĐ^ Ā(ĂĈ!ăċ Ā(ĂĄ ăj ā ĂĐĆĚċ Ā ă Ăj6ĂĈċLāĂſ Ā ā āAƠċm"ĂAƠċlk"āAğu"ăAƠċq āj6ĂĄ Ā ă Ăj"āAơƸ~ āAơƸ~Jě"āAƥƐą āAƥƐąHě6ĂĀċHāāſĂ@Ă@ Ā(ĂĄ"āAĂOčĀAā!ĀČāċ Ā āA~j6ĂĄ Ā Ā(ĂĀ"āAĂj6ĂĀ ā/ĀĀ!āAĀ!Āċ āAĈt ĀrċDāĂſĂ@ āčĀAĀďċĂ@ă@ āE!Ă āEčā āAſj!ā Ā-ĀĀ!ă ĀAāj!Ā ăAFjAǿāqAǵāKčĀċċ ĂċOāāſ#ĀAĐk"Ă$ĀĂ@Ă@Ă@ă@ ĂAĄj āĐğ Ă(ĂĄĎăāĀĂāċċ Ā Ă)ĂĈ7ĂĄAā!āČāċAĀ!āċ Ā ā6ĂĀ ĂAĐj$ĀċBāāſ#ĀAĐk"Ą$Ā ĄAĀ6ĂČ Ă ă ā ĄAČjĐmĐT!ā Ā ăAſj6ĂĄ Ā ĂAĀ āě6ĂĀ ĄAĐj$ĀċEāāſĂ@Ă@ Ā(ĂĄ"āčĀAā!ĀČāċ Ā āAſj6ĂĄ Ā Ā(ĂĀ"āAāj6ĂĀ ā-ĀĀ!āAĀ!Āċ āAĈt Ārċ@āĂſă@Ă@ ĂčĀAĀďċ ĂAſj!Ă ā-ĀĀ!ă Ā-ĀĀ!Ą āAāj!ā ĀAāj!Ā Ą ăFčĀċ Ą ăkċ:āāſAĀ!ĂĂ@ Ā(ĂĀ ā(ĂĀ"āJčĀ Ā(ĂĄ!ĂĂ@ Ā-ĀĈčĀ ā ĂLďċ ā ĂH!Ăċ Ăċ4ĀĂ@ āiAāGčĀ ĀAƀƀƀƀx ākKčĀĂ@ ĀEčĀĐn Ā āĐk"āEčāċ āďċĀċ?āāſĂ@ Ā(ĂĀ Ā(ĂĈ"ĂGčĀ Ā ĂAāAāĐ^ċĂ@ă@ āAƀƀǄĀFčā Ā āĐ2AƀƀǄĀ!āČĀċċċ5āāſĂ@AƀƈǀĀ Ă ăĐĕ"ĄEčĀ Ą Ā ă ā ă āIěĐĆĚAƀƈǀĀ Ā ĂĐĜċ Ąċ5āāſĂ@ ĀEčĀĂ@ ā(ĂĀ"ĂEčĀ Ā ĂđĂĀċ ā(ĂĄ"ĂEčĀ Ā Ă ā(ĂĈĐlċċ.ĀĂ@ ăiAāGčĀ āAƀƀƀƀx ăkKčĀ Ā ā ă ĂĐJ"ăEčĀ ăďċĀċ-āāſ#ĀAĐk"ă$Ā ăAĈj Ā ā ĂĐĐ ă(ĂĈ!Ă ăAĐj$Ā ĂAāFċħāāſ ā ĀAļm"ĄAĂĐ% ā Ă ăĐ? ā Ā ĄAļlkAĂĐ%ċ"Ā ĀĐ_ ĀAČjĐ& ĀAĘjĐa ĀA$jĐ_ ĀA0jĐ_ċ*āāſĂ@ Ā(ĂĀ Ā(ĂĈ"āMčĀ Ā āAāAāĐ:AƁƀƀƀxFčĀĀċċ*āāſĂ@ Ā(ĂĀ Ā(ĂĈ"āMčĀ Ā āAĂAĂĐ:AƁƀƀƀxFčĀĀċċ$Ā āAĊĐ2 ā Ă ăĐ? Ā ā(ĂĈ6ĂĈ Ā ā)ĂĀ7ĂĀċĞāāſAĀ!ĄĂ@ ā ăIčĀ Ă Ā ăĐi!Ąċ ĄċĚĀĂ@ āčĀAĀďċ Ă Ā ājAſjAāĐiċĞĀĂ@ Ā Ā(ĂĀAāAĂAĂĐėAƁƀƀƀxFčĀĀċċĞĀĂ@ Ā Ā(ĂĀAāAāAĂĐėAƁƀƀƀxFčĀĀċċĞĀĂ@ Ā Ā(ĂĀAāAĂAĄĐėAƁƀƀƀxFčĀĀċċĞĀĂ@ Ā Ā(ĂĀAāAĂAĆĐėAƁƀƀƀxFčĀĀċċĞĀĂ@ Ā Ā(ĂĀAāAĄAĐĐėAƁƀƀƀxFčĀĀċċĞĀĂ@ Ā Ā(ĂĀAāAĂAĈĐėAƁƀƀƀxFčĀĀċċĞĀĂ@ Ā Ā(ĂĀAāAĄAĜĐėAƁƀƀƀxFčĀĀċċĞĀĂ@ Ā Ā(ĂĀAāAĄAĄĐėAƁƀƀƀxFčĀĀċċĞĀĂ@ Ā Ā(ĂĀAāAāAāĐėAƁƀƀƀxFčĀĀċċěĀĂ@ Ā ā ĂAā ăĐėAƁƀƀƀxFčĀĀċċěĀĂ@ Ā(ĂĀEčĀAƀƈǀĀ Ā(ĂĄAĂĐĜċċěĀĂ@ Ā(ĂĀEčĀAƀƈǀĀ Ā(ĂĄAĄĐĜċċěĀĂ@ Ā(ĂĀEčĀAƀƈǀĀ Ā(ĂĄAāĐĜċċěĀĂ@ Ā(ĂĄEčĀAƀƈǀĀ Ā(ĂĀAāĐĜċċěĀĂ@ Ā(ĂĀEčĀAƀƈǀĀ Ā(ĂĄAĄĐĜċċěĀĂ@ Ā(ĂĀEčĀAƀƈǀĀ Ā(ĂĄAāĐĜċċĖĀĂ@ āEčĀĐn ā ĀĐk!Āċ ĀċĔāāſĂ@AāAāĐe"ĀčĀĀċ ĀċĒĀĂ@ āEčĀ Ā ā ĂĐlċċĔĀAĀ Ā6ĂƘƩ@AĀAā6ĂƔƩ@ċċĀ Ā ā ĂĐFEċċĀ Ā#Āj$Ā#ĀċčĀAƀƈǀĀ ā ĀĐĕċčĀAƀƈǀĀ Ā ĂĐĜċĊĀ Ā āĐ  āċăĀďċĂĀċċƒĈĂĀAƀƀǀĀċǼć, September then -:JanuaryFebruaryMarchAprilMayJuneJulyAugustOctoberNovemberDecemberēĀĐĀćĀĀĀĚĀĐĀĈĀĀĀ"ĀĐĀąĀĀĀħĀĐĀąĀĀĀ,ĀĐĀăĀĀĀ/ĀĐĀĄĀĀĀ3ĀĐĀĄĀĀĀ7ĀĐĀĆĀĀĀĂĀĐĀĉĀĀĀ=ĀĐĀćĀĀĀDĀĐĀĈĀĀĀLĀĐĀĈĀĀĀSundayMondayTuesdayWednesdayThursdayFridaySaturdayĀĀƴĀĐĀĆĀĀĀƺĀĐĀĆĀĀĀǀĀĐĀćĀĀĀǇĀĐĀĉĀĀĀǐĀĐĀĈĀĀĀǘĀĐĀĆĀĀĀǞĀĐĀĈĀĀĀlćĀĀƗĈĀĀĀĀĀĀāĀĀĀČĀĀĀĀĀĀĀnot-a-deadlineokfuturetoo-oldemptynot-a-dateshort-yearno-such-dayno-such-timeout-of-rangeaheadnowoverduetoo-manyskippedtwicehoursdayweeksmonthmonthsBEGIN:VCALENDARVERSION:2.0PRODID:-//Fingerpost//Deadlines//ENBEGIN:VEVENTUID:DTSTAMP:DTSTART:DURATION:PT1MSUMMARY:DESCRIPTION:BEGIN:VALARMACTION:DISPLAYTRIGGER:PT0SEND:VALARMEND:VEVENTEND:VCALENDARčĊčĊ Ŝn00ZčĊimmediatelydailyevery ĀąĀĀĀăĀĀĀćĀĀĀƑāĐĀƖāĐĀƙāĐĀąĀĀĀĊĀĀĀĊĀĀĀċĀĀĀČĀĀĀČĀĀĀUāĐĀZāĐĀdāĐĀnāĐĀyāĐĀƅāĐĀĂĂĂĂĂĂĂĂĂĂĂĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĂĂĀĀĀĀĀĂĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĂĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀāĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀāĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀAǼƇǀĀċĄāĀĀĀ', (byte) => byte.charCodeAt(0));
const { instance } = await WebAssembly.instantiate(bytes, { './fingerpost_bg.js': {  } });
__wbg_set_wasm(instance.exports);

};
globalThis.fingerpost = { age, calendar, clock, due, episodes, evaluate, read_number, shape, ready: ready() };
})();
