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
function clock(text, missing, now) {
let deferred4_0;
let deferred4_1;
try {
const retptr = wasm.__wbindgen_add_to_stack_pointer(-16) >>> 0;
const val3 = +now;
let ptr0, len0, ptr1, len1;
try {
ptr0 = passStringToWasm0(text, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
len0 = WASM_VECTOR_LEN;
ptr1 = passStringToWasm0(missing, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
len1 = WASM_VECTOR_LEN;
} catch (e) {
if (ptr1) { wasm.__wbindgen_free(ptr1, len1 * 1, 1); }
if (ptr0) { wasm.__wbindgen_free(ptr0, len0 * 1, 1); }
throw e;
}
wasm.clock(retptr, ptr0, len0, ptr1, len1, val3);
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
function places(table, answers, blocks, uses) {
try {
const retptr = wasm.__wbindgen_add_to_stack_pointer(-16) >>> 0;
let ptr0, len0, ptr1, len1, ptr2, len2, ptr3, len3;
try {
ptr0 = passArray8ToWasm0(table, wasm.__wbindgen_malloc);
len0 = WASM_VECTOR_LEN;
ptr1 = passArray16ToWasm0(answers, wasm.__wbindgen_malloc);
len1 = WASM_VECTOR_LEN;
ptr2 = passArray16ToWasm0(blocks, wasm.__wbindgen_malloc);
len2 = WASM_VECTOR_LEN;
ptr3 = passArray16ToWasm0(uses, wasm.__wbindgen_malloc);
len3 = WASM_VECTOR_LEN;
} catch (e) {
if (ptr3) { wasm.__wbindgen_free(ptr3, len3 * 2, 2); }
if (ptr2) { wasm.__wbindgen_free(ptr2, len2 * 2, 2); }
if (ptr1) { wasm.__wbindgen_free(ptr1, len1 * 2, 2); }
if (ptr0) { wasm.__wbindgen_free(ptr0, len0 * 1, 1); }
throw e;
}
wasm.places(retptr, ptr0, len0, ptr1, len1, ptr2, len2, ptr3, len3);
var r0 = getDataViewMemory0().getInt32(retptr + 4 * 0, true);
var r1 = getDataViewMemory0().getInt32(retptr + 4 * 1, true);
var v5 = getArrayU8FromWasm0(r0, r1).slice();
wasm.__wbindgen_free(r0, r1 * 1, 1);
return v5;
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
function shown(table, answers, blocks, uses) {
try {
const retptr = wasm.__wbindgen_add_to_stack_pointer(-16) >>> 0;
let ptr0, len0, ptr1, len1, ptr2, len2, ptr3, len3;
try {
ptr0 = passArray8ToWasm0(table, wasm.__wbindgen_malloc);
len0 = WASM_VECTOR_LEN;
ptr1 = passArray16ToWasm0(answers, wasm.__wbindgen_malloc);
len1 = WASM_VECTOR_LEN;
ptr2 = passArray16ToWasm0(blocks, wasm.__wbindgen_malloc);
len2 = WASM_VECTOR_LEN;
ptr3 = passArray16ToWasm0(uses, wasm.__wbindgen_malloc);
len3 = WASM_VECTOR_LEN;
} catch (e) {
if (ptr3) { wasm.__wbindgen_free(ptr3, len3 * 2, 2); }
if (ptr2) { wasm.__wbindgen_free(ptr2, len2 * 2, 2); }
if (ptr1) { wasm.__wbindgen_free(ptr1, len1 * 2, 2); }
if (ptr0) { wasm.__wbindgen_free(ptr0, len0 * 1, 1); }
throw e;
}
wasm.shown(retptr, ptr0, len0, ptr1, len1, ptr2, len2, ptr3, len3);
var r0 = getDataViewMemory0().getInt32(retptr + 4 * 0, true);
var r1 = getDataViewMemory0().getInt32(retptr + 4 * 1, true);
var v5 = getArrayU8FromWasm0(r0, r1).slice();
wasm.__wbindgen_free(r0, r1 * 1, 1);
return v5;
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
const bytes = Uint8Array.from('ĀasmāĀĀĀāaĎ`ĀĀ`āſĀ`āſāſ`ĂſſĀ`Ăſſāſ`ăſſſĀ`ăſſſāſ`ĄſſſſĀ`Ąſſſſāſ`ąſſſſſĀ`ąſſſſſāſ`ĉſſſſſſſſſĀ`Ćſſſſſ|Ā`Ąſſſ|Āă}|ąČĉčČċąČċĆčĉĈąăĈĆĆąąĉĉććąąąĆăĊąăăăąăăăăăĈĈĂąāąăăăćąĈĂăąąăĉćăăąăĄĈćąćąąăĂĄăćĂĆĄĄăĈăĈĄĆāćāāāćĈĆāāāāāāāāāćāāāāāāāāĄāāąāāĆĂĄąĄĀĀĄąāpāĂĂąăāĀđĆęăſāAƀƀǀĀċſĀAƌƈǀĀċſĀAƬƩǀĀċćǭāđĆmemoryĂĀăageĀĊĈcalendarĀăąclockĀćădueĀĄĈepisodesĀāĈevaluateĀĔĆplacesĀĈċread_numberĀČąshapeĀēąshownĀąď__abort_handlerăāĕ__instance_terminatedăĂğ__wbindgen_add_to_stack_pointerĀvđ__wbindgen_mallocĀNĒ__wbindgen_reallocĀRď__wbindgen_freeĀrĉćāĀAāċā{Ċǣǣā|ƥėĂċſĂ~#ĀAƀāk"ă$ĀĂ@Ă@ ĂAČIčĀ ăAČ6Ăx ă ā6Ăt ăAǆƠǉƊă6ĂĐ ĂAtj!Ą āAČj!ą ăAĈjAĈj!ĆAĀ!āă@Ă@ āAĄGčĀ ă(Ăx"āAăMčĂ āAĈIčĂ Ą ă(Ăt"ā(ĀĀGčĂ ā(ĀĄ!ĆAǅƻǲƈx!ćĂ@ ĂAČFčĀAǅƻǲƈx!ć ą!ā Ą!Ĉă@ ć ā-ĀĀsAƓƃƀĈl!ć āAāj!ā ĈAſj"ĈčĀċċ Ć ćGčĂ ă Ą6ĂĄ ă ą6ĂĀĂ@ ăĐG"āAāqčĀ ăBƀƀƀƀ 7Ăt āAƀǾǿćqAĈv!ąAĀ!āAĂ!ĄĂ@ă@ ă ā6Ă|Ă@Ă@ ā ąFčĀ ăĐK"ĈAāqčă ăĐG"ćAāqčă ăĐG"ĂAāqčă ćAƀǾǿćqAĈv!Ć ĂAƀǾǿćqAĈv!ćĂ@Ă@ ĈAƀǾăqAĈv"ĈAďq"ĂĎăăāĀąċ ćAǿǿăFčĄ Ć ćKčĄČĂċ ćAǿāKčă ćEčă ćAǿāqA!IčāČăċ ă(Ăt"āAƀƀƀƀxFčă ă ă)Ăx7ĂH ă ā6ĂDĂ@ ăĐG"āAāqčĀ ăBƀƀƀƀǀĀ7Ăh āAƀǾǿćqAĈv!ĉAĀ!ćAĎ!ĆAĄ!Ċă@ ă ć6ĂpĂ@Ă@Ă@Ă@ ĉ ćFčĀĂ@ ăĐK"āAāqčĀAƀƀƀƀx!Ă āAĈvAǿāq"ā!ĈĂ@Ă@Ă@Ă@Ă@Ă@Ă@Ă@Ă@ āĎĊčĈĀāĂăĄąĆćĉċ ăĐG"āAāqčĈ āAƀǾǿćqAĈv!ĈAƂƀƀƀx!ĂČċċ ăĐG"āAāqčć ă(ĂĄ"ĈAĄIčć āAƀǾǿćqAĈv!ċ ă ĈA|j6ĂĄ ă ă(ĂĀ"āAĄj6ĂĀ ā(ĀĀ"ĈAĐv!āAƃƀƀƀx!ĂČċċ ăĐG"āAāqčĆ ăĐG"ĂAāqčĆ āAƀǾǿćqAĈv!Ĉ ĂAƀǾǿćqAĈv!āAƄƀƀƀx!ĂČĊċ ăĐG"āAāqčą ăĐG"ĂAāqčą āAƀǾǿćqAĈv!Ĉ ĂAƀǾǿćqAĈv!āAƅƀƀƀx!ĂČĉċ ăAǴĀj ăĐ! ă(Ăt"ĈAƀƀƀƀxFčĄ ĈAĐv!ā ă/ā~!ą ă/ā|!Č ă/āz!Ą ă/āx!ċAƆƀƀƀx!ĂČĈċ ăAǴĀj ăĐ! ă(Ăt"ĈAƀƀƀƀxFčă ĈAĐv!ā ă/ā~!ą ă/ā|!Č ă/āz!Ą ă/āx!ċAƇƀƀƀx!ĂČćċ ăĐG"āAāqčĂ ăAǴĀj ăĐ! ă(Ăt"ĂAƀƀƀƀxFčĂ āAƀǾǿćqAĈv!Č ă(Ăx"ĈAĐv!ā ă/ā~!Ą ă/ā|!ċČĆċ ăĐG"āAāqčā āAƀǾǿćqAĈv!ĈAƉƀƀƀx!ĂČĄċ ăĐG"āAāqEčĂċ ăAǨĀjĐ,Čąċ ă(Ăh"āAƀƀƀƀxFčĄ ă ă)Ăl7ĂT ă ā6ĂPĂ@ ăĐG"āAāqčĀ ăBƀƀƀƀĐ7Ăt āAƀǾǿćqAĈv!ąAĀ!āAā!ćAā!ĄĂ@Ă@Ă@Ă@ă@ ă ā6Ă| ą āFčā ăĐK"ĈAāqčĂ ăĐK"ĆAāqčĂ ĈAƀǾăqAĈv!Ĉ ĆAƀǾăqAĈv!ĆĂ@ ā ă(ĂtGčĀ ăAǴĀjĐ^ ă(Ăx!Ąċ Ą ćj"Ă Ć:ĀĀ ĂAſj Ĉ:ĀĀ ćAĂj!ć āAāj!āČĀċċ ă(Ăt"āAƀƀƀƀxFčă ă ă)Ăx7Ă` ă ā6ĂŜĂ@Ă@ ăĐG"āAāqčĀ ăBƀƀƀƀ 7Ăt āAƀǾǿćqAĈv!ĄAĀ!āAĂ!ĂĂ@ă@ ă ā6Ă| ā ĄFčāĂ@Ă@ ăĐK"ćAāqčĀ ăĐK"ĈAāqčĀ ăĐG"ĆAāqEčāċ ăAǴĀjĐgČăċ ćAƀǾăqAĈvAĐt ĆAƀǾǿćqAĈvr ĈAƀǾăqAĈvAĘtr!ćĂ@ ā ă(ĂtGčĀ ăAǴĀjĐ_ ă(Ăx!Ăċ Ă āAĂtj ć6āĀ āAāj!āČĀċċ ă(Ăt"āAƀƀƀƀxGčāċ ĀAƀƀƀƀx6ĂĀ ăAǜĀjĐi ăAǐĀjĐ, ăAǄĀjĐgČđċ ă ă)Ăx7Ăl ă ā6Ăh ăĐG"āAāqčĂ ăBƀƀƀƀ 7Ăt āAƀǾǿćqAĈv!ČAĀ!āAĂ!ąAĄ!ćĂ@Ă@ă@ ă ā6Ă| Č āFčā ăĐG"ĈAāqčĂ ăĐG"ĆAāqčĂ ĈAƀǾǿćqAĈv!Ă ĆAĈvAǿǿăq"ĆAǿǿăG!ĄĂ@ ā ă(ĂtGčĀ ăAǴĀjĐ` ă(Ăx!ąċ ą ćj"Ĉ Ă;āĀ ĈA~j Ć;āĀ ĈA|j Ą;āĀ ćAĆj!ć āAāj!āČĀċċ ă(Ăt"āAƀƀƀƀxFčă ă)Ăx!Ď ă ă(ĂL6ĂĐ ă ă)ĂD7ăĈ ă ă)ĂP7ĂĔ ă ă(ĂX6ĂĜ ă ă)ĂŜ7ă  ă ă(Ăd6Ă( ă ă)Ăh7Ă, ă ă(Ăp6Ă4 ă ā6Ă8 ă Ď7Ăļ ă(ĂĄčĂ ĎB ƈ"ďƧ!č ĎƧ!Ĉ ă(ĂĘ"Ą ă(ĂĜ"ąAĄtj!Č ă(ĂČ!ĉ ă(ĂĐ!ċAĀ!Ăă@Ă@Ă@ Ą ČF"ĊčĀ Ą!ćĂ@Ă@Ă@Ă@Ă@Ă@ Ą(ĂĀ"āAƀƀƀƀxsAĈ āAĀHěĎĊćāāĀĂĂăăĄąćċ ċ Ą/āĈ"āMčą ĉ āAătj-ĀĀAāFčĆČąċ ċ Ą/āĄ"āMčĄ ĉ āAătj-ĀĀEčąČĄċ ċ Ą/āĄ"āMčă ĉ āAătj-ĀĀAĂGčăČĄċ ĄAĄj!ćċ ć(ĂĈ"āEčā āAāt!ā ć(ĂĄ!ćă@ āEčă āA~j!ā ć/āĀ!Ć ćAĂj!ć Ă ĆKčĀċAĀ!ĊČāċ Ă Ą/āĄKčāċ ă(Ă4AĂt!ć ă(Ă$!ċ ă(Ă(!Č ă(Ă0!āĂ@ă@ ć"ĆEčā ą ā/āĀMčā Č ā-ĀĂ"ĂMčā ĆA|j!ć ā-Āă!Ą āAĄj!ā Ą ċ ĂAātj-ĀĀIčĀċċ čAĆl!ā ĈAĂj!ćĂ@ă@ āEčā ą Ĉ/āĄMčĆĂ@ Ĉ/āĀAāGčĀ ď ć3āĀXčćċ ĈAĆj!Ĉ āAzj!ā ćAĆj!ćČĀċċ Ċ ĆEqEčĄ Ā ăAĈjAļĐĉĚČēċ ĄAĐj!Ą ĂAāj!ĂČĀċċ ăAǴĀjĐgČĂċ ăAǴĀjĐiČĂċ ĀAƀƀƀƀx6ĂĀ ăAĈjĐWČĎċ ĀAƀƀƀƀx6ĂĀ ăAǨĀjĐg ăAǜĀjĐi ăAǐĀjĐ, ăAǄĀjĐgČčċ ĀAƀƀƀƀx6ĂĀ ăAǐĀjĐ, ăAǄĀjĐgČČċ āAƀǾǿćqAĈv!ĈAƁƀƀƀx!ĂċAĀ!āċ ĈAǿǿăq āAĐtr!ĈĂ@ ć ă(ĂhGčĀ ăAǨĀjĐa ă(Ăl!Ċċ Ċ Ćj"ā ą;āĀ āA~j Č;āĀ āA|j Ą;āĀ āAzj ċ;āĀ āAvj Ĉ6ĂĀ āArj Ă6ĂĀ ĆAĐj!Ć ćAāj!ćČĀċċ ĀAƀƀƀƀx6ĂĀ ăAǄĀjĐgČćċ ĈA0Očā ćƭBǿāƃBĈƆ ćƭB Ɔ ĈAĄvƭB0ƆƄ ĆƭBĐƆƄƄ ĂƭƄ!ĎĂ@ ā ă(ĂtGčĀ ăAǴĀjĐb ă(Ăx!Ąċ Ą āAătj Ď7āĀ āAāj!āČĀċċ ăAǴĀjĐgċ ĀAƀƀƀƀx6ĂĀČăċ Ć āj-ĀĀ!ć ăAǴĀjĐK"ĈAāqčā āAāj!ā ćAǿāq ĈAƀǾăqAĈvFčĀċċ ĀAƀƀƀƀx6ĂĀċ ăAƀāj$ĀċưĐĂĒſĂ~#ĀAǐāk"Ć$Ā Ć Ă6Ă` Ć ā6ĂŜ Ć Ă6ĂX ĆAǘĀjĐX Ć(ĂŜ!ā Ć Ć(Ă`"ć6Ă, Ć ā6Ă( ąDĀĀĀĀĀĀǠǁf!ĂĂ@Ă@ ąƙDĀĀĀĀĀĀǠAcEčĀ ąƪ!ĈČāċAƀƀƀƀx!ĈċĂ@Ă@Ă@ ąAĀAǿǿǿǿć ĈAƀƀƀƀx Ăě ąDĀĀǀǿǿǿǟAdě ą ąbě"ĂƷbčĀ ĂAǠƌǇđjAƠƸƞǋĀIčāċ ĆAǀĀjAƸƂǀĀAĎĐ=ČāċĂ@Ă@ ăAǿǿăq"ĉEčĀ ĄAǿǿăq"Ċčāċ ĆAǀĀjAƸƂǀĀAĎĐ=Čāċ ĆA j ĂĐ5 Ć(Ă !ĄAĀ!Ă ĆAĀ6ĂT ĆBƀƀƀƀǀĀ7ĂL ĆAǘĀjAĊ ā ćĐC ĆBĀ7ĂƄā ĆAĀ;ā| Ć ć6Ăx ĆAĀ6ĂtAĄ!ćAā!ċă@ Ć ċAāj6Ăƀā ĆAĘj ĆAǘĀjĐ0Ă@Ă@Ă@Ă@ Ć(ĂĘ"āEčĀ ĆAĐjAĊ ā Ć(ĂĜ"ĈĐJĂ@ Ć(ĂĐ"ăEčĀ ĆAĈjAč ă Ć(ĂĔ"ČĐJ Ć(ĂĈ"Ĉ ă Ĉě"āEčā Ć(ĂČ Č Ĉě!Ĉċ ĆAā;āƴā Ć Ĉ6Ăưā ĆBĀ7Ăƨā Ć ā6ĂƠā Ć Ĉ6ĂƜā Ć ā6ĂƘā ĆBƬƀƀƀưć7ĂƐā Ć ā Ĉj6ĂƤāAĀ!āă@ āAāqčĄ Ć(ĂƘā!ā ĆAǄāj ĆAƐājĐIĂ@Ă@ Ć(ĂǄāAāGčĀ Ć(ĂƬā!Ĉ Ć Ć(Ăǌā6ĂƬā ā Ĉj!ā Ć(Ăǈā Ĉk!ĈČāċ Ć-ĀƵāčą ĆAā:ĀƵāĂ@Ă@ Ć-ĀƴāAāGčĀ Ć(Ăưā!ă Ć(ĂƬā!ĈČāċ Ć(Ăưā"ă Ć(ĂƬā"ĈFčĆċ Ć(ĂƘā Ĉj!ā ă Ĉk!Ĉċ ĆAǄāj ā ĈĐĆĂ@Ă@ Ć-ĀǄāEčĀ Ć-Āǅā"āčĄČāċĂ@ Ć(Ăǈā"ā ĄLčĀAĆ!āČĄċĂ@ ĂAǮĂGčĀAć!āČĄċĂ@ Ă Ć(ĂLGčĀ ĆAǌĀjĐd Ć(ĂP!ćċ ć ĂAĂtj ā6ĂĀ Ć ĂAāj"Ă6ĂTċ Ć-ĀƵā!āČĀċċĂ@ ĂčĀAā!ċAĀ!āČāċAĀ!ċ ĆAĀ6Ăǀā ĆBƀƀƀƀǀĀ7ĂƸā Ć(ĂP"č ĂAĂtj!Ď Ć(ĂL!ďA|!ĐAĄ!đ č!Čă@Ă@Ă@ Č ĎFčĀ Č(ĂĀ!ĂĂ@ ċ Ć(ĂƸāGčĀ ĆAƸājĐd Ć(ĂƼā!đċ ČAĄj!Č đ ċAĂtj Ă6ĂĀ Ć ċAāj"ċ6Ăǀā đ Đj!Ă ċ!āă@ āAĂIčĂ Ă(ĂĀ"Ĉ ĂAĄj"ă(ĂĀ"ćLčĂ Ă ć6ĂĀ ă Ĉ6ĂĀ ĂA|j!Ă āAſj!āČĀċċ Ć č6ĂŜ Ć ď6ĂX ĆAǘĀjĐl Ć Ć/Āǁā;āļ Ć Ć-Āǃā:Ā> Ć(ĂƼā!ċ Ć-Āǀā!ā Ć(ĂƸā"ĂAƀƀƀƀxFčă Ć Ć-Ā>:Ā; Ć Ć/āļ;Ā9 Ć ā:Ā8 Ć ċ6Ă4 Ć Ă6Ă0 ĆAǘĀjAǆƂǀĀAĂĐ= ĆAƸāj ĆAǘĀj Ć(Ă8"ĒAǿǿǿǿć ĒAǿǿǿǿćIěĐ2 ċ ĒAĂtj!ČAĀ!ĈAĀ!č ċ!āAā!Ă ċ!ĎAĀ!đă@ č!ē ď!Ĕ ă!ĕ ć!Ė ę!Ę Ď!ĐĂ@ă@ Đ ČFčā đAāj!đ ĐAĄj!Ď Đ(ĂĀ!ăă@Ă@Ă@ ĂAāqčĀ Ę!ęČāċ ā ČFčă ā5ĂĀB Ɔ ĈƭƄ!ę ĈAāj!Ĉ āAĄj!āċAā!Ă ă ęB ƈƧ"ćk ĊJčĀċ č ĔAǿǿăq đ ęƧk"ĂAǿǿă ĂAǿǿăIě"ďKq!ėAĀ!ĂAā!č ę!Ę Ď!Đ ėEčĂČĀċċċĂ@ ēAāqEčĀ Ć Ć(Ăǀā6Ă` Ć Ć)ĂƸā7ăX ĆAƐāj ĆAǘĀj ĔAǿǿăqĐ2 ĆAǘĀj ĆAƐāj ĖĐ7 ĆAǄāj ĆAǘĀj ĕĐ7 ĒAĂt!ĂAĀ!āĂ@ă@ ĂEčā ā Ą ĂA|j"Ă ċj(ĂĀ"ĈN Ą Ĉk ĊLqj!āČĀċċ ĆAƐāj ĆAǄāj āAǿǿă āAǿǿăIěĐ2Ă@Ă@Ă@ ĉAſj"āEčĀ ĒAĂt!Ăă@ ĂEčĂ ā Ą ĂA|j"Ă ċj"Č(ĂĀ"ĈN Ą Ĉk ĊLqk"āčĀċċă@ Č ċFčā Ą ČA|j"Č(ĂĀ"ĂHčĀ Ą Ăk ĊJčĀċ ĆAǀĀj ĆAƐājAƥƐą Ċ Ăj"ĂAāj ĂAǛǯzjAǻƧyIěĐ7Čāċ ĆAǘĀj ĆAƐājAāAĀĐZ ĆAǀĀj ĆAǘĀjAāAĀĐZċ ĆA0jĐlČćċ ĆAǀĀjAǕƂǀĀAąĐ= ĆAƸājĐn ĆA0jĐlČĆċ ĐAĄj!ĐČĀċċ ĆAǌĀjĐlċAǈƂǀĀ!ĂAĆ!ĈĂ@Ă@Ă@ āAzjAǿāqAājAĀ āAǿāqAąKěĎăāĂĀāċAƠƃǀĀ!ĂAĈ!ĈČāċ āAĂtAǼćq"ā(ĂǴƅ@!Ă ā(Ăǜƅ@!Ĉċ ĆAǘĀj Ă ĈĐ= ĆAǀĀj ĆAǘĀj ċAǿǿǿǿć ċAǿǿǿǿćIěĐ2ČĂċ Ć(Ăƀā!ċČĀċċ ĆA(jĐj ĆAǀĀjĐX Ā Ć)ĂD7ĂĀ ĆAǐāj$ĀċǓďĂċſā~#ĀAưāk"ą$Ā ąAǄĀj ā ĂĐĀĂ@Ă@Ă@Ă@ ą(ĂDAƀƀƀƀxFčĀ ąAĈj ąAǄĀjAļĐĉĚ Ą ą(ĂĐ"ĂGčāAĀ!Ć ąAĀ6ĂL ąBƀƀƀƀ 7ĂD ą(ĂČ!ĂAĂ!ćAĂ!Ĉă@Ă@Ă@Ă@ Ą ĆFčĀ ĂAĄj/āĀ!ĉ ĂAĂj/āĀ!Ċ ĂAāj-ĀĀ!ċ Ă-ĀĀ!ČAĀ!č ă/āĀ"Ď!āĂ@Ă@Ă@Ă@Ă@Ă@Ă@ ĎĎĄĉāĂăĀċ ČĎăąĄăąċAĂ!č Č!ā ČĎăćăĂćċAă!č Č!ā ČĎăĆĂāĆċAā!č Č!ā ČĎăąāĀąċ Ď ĊAǿǿăqMčā ĎAſjAǿǿăq"ā ĉAǿǿăqKčā āAĈt!āAą!čČĄċ Ď ċMčĂċ ąAƀƀƀƀx6ĂƐā ą Ć6ĂƔā ąAǄĀjĐgČĆċ ą ą(ĂL6ĂƘā ą ą)ĂD"Đ7ăƐā ĐƧAƀƀƀƀxFčą ą ą(ĂƘā"Ą6Ăƈā ą ą)ăƐā7ăƀā ą(ĂƄā!Ċ ąAǄĀj ą(ĂĜ"ĎAāAāĐ1Ă@ ą(ĂDAāFčĀ ąAĀ6ĂƘā ą ą(ĂL"č6ĂƔā ą ą(ĂH6ĂƐā ĎAĄt!Č ąAƬājAĂj!ċ ą(ĂĘ!ĈAĀ!āAĀ!ĂĂ@ă@ Č āFčā ą Ă6ĂƤā ą č6ĂƠā Ĉ āj"ć(ĂĀ!Ć ą ąAƠāj6ĂƨāAĂ!ăĂ@Ă@Ă@Ă@Ă@Ă@Ă@Ă@Ă@Ă@Ă@ ĆAƀƀƀƀxsAĈ ĆAĀHěĎĊĊĀāĂăĄąĆćĈĊċAĀAĂAā ąAĈj ćAĄj/āĀ Ċ ĄĐ)Aǿāq"ĆAăFě ĆAĂFě!ăČĉċAĂ ąAĈj ćAĄj/āĀ Ċ ĄĐ)Aǿāq"ĆAăG ĆAĂFě!ăČĈċ ąAĈj ćAĈj/āĀ Ċ ĄĐ)"ĆAǿǁăqAĄFčĆAā!ăČćċAĀAĂ ćAĆj/āĀ ąAĈj ćAĄj/āĀ Ċ ĄĐ)"ĆAĐvKěAā ĆAǿāqAąFě!ăČĆċAĀAĂ ćAĆj/āĀ ąAĈj ćAĄj/āĀ Ċ ĄĐ)"ĆAĐvIěAā ĆAǿāqAąFě!ăČąċ ąAƨāj ćAČj(ĂĀ"Ć ćAĈj(ĂĀ ĆĐ(Aǿāq!ăČĄċ ąAƨājAā ćAĈj(ĂĀ ćAČj(ĂĀĐ(Aǿāq!ăČăċ ąAƨāj ćAČj/āĀ ćAĄj(ĂĀ ćAĈj(ĂĀĐ(Aǿāq!ăČĂċ ą ćAĄj/āĀ;āƬā ąAā:ĀƯā ą Ă6ĂP ą č6ĂL ą ċ6ĂH ą ąAƯāj6ĂT ą ąAƬāj6ĂDAĂAĀ ąAǄĀjĐ4AāFě!ăČāċAĀ ćAĄj(ĂĀ ĆAĈvvAāqkAĂq!ăċĂ@ Ă ą(ĂƐāGčĀ ąAƐājĐe ą(ĂƔā!čċ č Ăj ă:ĀĀ ą ĂAāj"Ă6ĂƘā āAĐj!āČĀċċ ą(ĂƔā!ć ą(ĂƐā!ď ą(Ă$!ċ ąAǄĀj ą(Ă("ĄAāAăĐ1 ą(ĂDAāFčĀ ą(ĂL!ĊĂ@ ĄEčĀ ą(Ă0"ĉ ą(Ă4AĂtj!ăAĀ!Ćă@AĀ!Ĉ ĉ!āAĀ!ČĂ@ă@ ā"Ă ăFčā ĂAĄj!ā Ć ĂAĂj-ĀĀGčĀĂ@ Ď Ă/āĀ"čMčĀĂ@ ć čj-ĀĀĎăĂāĀāċ ĈAǿāq"ā ĂAăj-ĀĀ"č ā čKě!Ĉċ ČAǿāq"ā ĂAăj-ĀĀ"č ā čKě!Č ĂAĄj!āČĀċċ Ċ ĆAălj"ā ČAĈt ĈAǿāq"Ăr;ĀĀ āAĂj Ă ċ ĆAātj-Āā"ā ČAǿāq"č ā čIě"ā Ă āKě:ĀĀ ĆAāj"Ć ĄGčĀċċ ą(ĂH!ċ ą(Ăļ!Ĉ ąAǄĀj ą(Ă@"ăAāAāĐ1 ą(ĂDAāFčĀ ą(ĂL!ČĂ@ ăEčĀ Ĉ!ĂAĀ!āă@AĀ!ĆĂ@ Ă/āĀAāGčĀAĀ!Ć ă ĂAĂj/āĀ"čMčĀAĀ!Ć Ď Ĉ čAĆlj/āĄ"čMčĀ ć čj-ĀĀAĂF!ĆċĂ@Ă@Ă@ Ď ĂAĄj/āĀ"čKčĀ ĆEčāAă!ĆČĂċĂ@ Ć ć čj-ĀĀ"čErEčĀAăAĀ čě!ĆČĂċ čAāFčĀAĂ!ĆČāċAā!Ćċ Č āj Ć:ĀĀ ĂAĆj!Ă ă āAāj"āGčĀċċ ą(ĂH!ĂĂ@ ďEčĀAƐƈǀĀ ćAāĐ"ċ Ā ă6ĂĔ Ā Č6ĂĐ Ā Ă6ĂČ Ā Ą6ĂĈ Ā Ċ6ĂĄ Ā ċ6ĂĀ ąAƀājĐg ąAĈjĐWČćċĀċ ĎAſjAǿāq!āAĄ!čċ āAĈv!ČĂ@ Ć ą(ĂDGčĀ ąAǄĀjĐ_ ą(ĂH!Ĉċ Ĉ ćj"Ď Č;āĀ ĎAſj ā:ĀĀ ĎA~j č:ĀĀ ą ĆAāj"Ć6ĂL ćAĄj!ć ĂAĈj!Ă ăAĂj!ăČĀċċ ąAǄĀjĐq ĀAƀƀƀƀx6ĂĀČĂċ ąAƀƀƀƀx6ĂƐā ą Ă6ĂƔāċ ąAƐājĐp ĀAƀƀƀƀx6ĂĀ ąAĈjĐWċ ąAưāj$ĀċưċĂĎſā~#ĀAƠāk"Ą$Ā Ą Ă6Ăƀā Ą ā6Ă| Ą Ă6Ăx ĄAǸĀjĐX Ą(Ă|!Ă Ą Ą(Ăƀā"ą6Ă@ Ą Ă6Ăļ ăDĀĀĀĀĀĀǠǁf!ĆĂ@Ă@ ăƙDĀĀĀĀĀĀǠAcEčĀ ăƪ!ćČāċAƀƀƀƀx!ćċAĀ!āAā!ĈĂ@Ă@ ăAĀAǿǿǿǿć ćAƀƀƀƀx Ćě ăDĀĀǀǿǿǿǟAdě ă ăbě"ĉƷačĀAĀ!ĆČāċAĀ!Ć ĉAǠƌǇđjAƟƸƞǋĀKčĀ ĄAĀ6ĂL ĄBƀƀƀƀǀĀ7ĂD ĄAǐĀjAĞ Ă ąĐC ĄAā;āt Ą ą6Ăp ĄAĀ6ĂlAĄ!ĊAĀ!ćAĀ!ċĂ@Ă@ă@ ĄA0j ĄAǐĀjĐ/Ă@Ă@ Ą(Ă0"ĂEčĀ ĄAǸĀjAğ Ă Ą(Ă4"āĐC ĄAā;āƜā Ą ā6ĂƘā ĄAĀ6ĂƔā ĄA(j ĄAǸĀjĐ/Ă@ Ą(Ă("ČEčĀ Ą(Ă,!č ĄA j ĄAǸĀjĐ/ Ą(Ă "ĎEčĀ Ą(Ă$!ď ĄAĘj ĄAǸĀjĐ/ Ą(ĂĘ"ĐEčĀ Ą(ĂĜ!đ ĄAĐj ĄAǸĀjĐ/ Ą(ĂĐ"ĈEčĀĂ@Ă@Ă@ Ą(ĂĔ"āĎĂăĀāċ Ĉ-ĀĀ"ĂAUjĎăĂāĂāċ Ĉ-ĀĀ!ĂċĂ@Ă@Ă@Ă@ ĂAǿāqAUjĎăāĂĀĂċ āAſj!Ć ĈAāj!ĈĂ@ āAĉIčĀAĀ!Ăă@ ĆEčĄ Ĉ-ĀĀAPj"āAĉKčą ĂƬBĊ~"ĒB ƈƧ ĒƧ"ąAğuGčą āAĀJ ą āk"Ă ąHsčą ĈAāj!Ĉ ĆAſj!ĆČĀċċAĀ!Ăă@ ĆEčă Ĉ-ĀĀAPj"āAĉKčĄ ĈAāj!Ĉ ĆAſj!Ć ĂAĊl āk!ĂČĀċċ āAſj!ā ĈAāj!ĈċĂ@ āAĈIčĀAĀ!Ăă@ āEčĂ Ĉ-ĀĀAPj"ĆAĉKčă ĂƬBĊ~"ĒB ƈƧ ĒƧ"ąAğuGčă ĆAĀH ą Ćj"Ă ąHsčă ĈAāj!Ĉ āAſj!āČĀċċAĀ!Ăă@ āEčā Ĉ-ĀĀAPj"ĆAĉKčĂ ĈAāj!Ĉ āAſj!ā Ć ĂAĊlj!ĂČĀċċ ĂAǠƌǇđjAƟƸƞǋĀKčĀ ĄAĈj ĄAǸĀjĐ/ Ą(ĂĈEčĂċAā!ĈAĀ!āAĀ!ĆČĄċ Ą(ĂH!Ă ĄAĀ6Ăƀā ĄBƀƀƀƀĐ7Ăx ĄAǸĀjAǚƃǀĀAďĐĞ ĄAǸĀjAǩƃǀĀAċĐĞ ĄAǸĀjAǴƃǀĀA#ĐĞă@ ćEčă ĄAǸĀjAƗƄǀĀAČĐĞ ĄAǸĀjAƣƄǀĀAĄ Ă(ĂĀ Ă(ĂĄĐĕ ĄAǸĀjAƧƄǀĀ ĉĐB ĄAǸĀjAƯƄǀĀ Ă(ĂĘĐB ĄAǸĀjAƷƄǀĀAčĐĞ ĄAǸĀjAǄƄǀĀAĈ Ă(ĂĈ"ā Ă(ĂČ"ĈĐĕ ĄAǸĀjAǌƄǀĀAČ Ă(ĂĐ Ă(ĂĔĐĕ ĄAǸĀjAǘƄǀĀAČĐĞ ĄAǸĀjAǤƄǀĀAĎĐĞ ĄAǸĀjAǲƄǀĀAČĐĞ ĄAǸĀjAǌƄǀĀAČ ā ĈĐĕ ĄAǸĀjAǾƄǀĀAĊĐĞ ĄAǸĀjAƈƅǀĀAĊĐĞ ćAdj!ć ĂAĜj!ĂČĀċċĂ@ ċ Ą(ĂDGčĀ ĄAǄĀjĐc Ą(ĂH!Ċċ Ċ ċAĜlj"ā Ă6ĂĘ ā đ6ĂĔ ā Đ6ĂĐ ā ď6ĂČ ā Ď6ĂĈ ā č6ĂĄ ā Č6ĂĀ Ą ċAāj"ċ6ĂL ćAĜj!ćČĀċċ ĄAǸĀjAƒƅǀĀAčĐĞ Ą(Ăƀā!ā Ą(Ă|!Ĉ Ą(Ăx!Ćċ ĄAǄĀjĐhċ ĄAļjĐj Ą ā6Ăƀā Ą Ĉ6Ă| Ą Ć6Ăx ĄAǸĀjĐX Ā Ą)Ă|7ĂĀ ĄAƠāj$ĀċǃĊāąſ#ĀAƐāk"Ć$Ā Ć Ă6Ăp Ć ā6Ăl Ć Ă6Ăh ĆAǨĀjĐX Ć(Ăl!ć Ć(Ăp!ā Ć Ą6Ăp Ć ă6Ăl Ć Ą6Ăh ĆAǨĀjĐX Ć(Ăl!Ĉ Ć(Ăp!ĉ Ć ā6Ă@ Ć ć6Ăļ Ć ĉ6ĂH Ć Ĉ6ĂD ąDĀĀĀĀĀĀǠǁf!ĂĂ@Ă@ ąƙDĀĀĀĀĀĀǠAcEčĀ ąƪ!ĄČāċAƀƀƀƀx!ĄċĂ@Ă@Ă@Ă@Ă@ ąAĀAǿǿǿǿć ĄAƀƀƀƀx Ăě ąDĀĀǀǿǿǿǟAdě ą ąbě"ĊƷbčĀ ĊAǠƌǇđjAƠƸƞǋĀIčāċAĎ!Ă ĆAĎ6ĂTAƸƂǀĀ!ā ĆAƸƂǀĀ6ĂP ĆAƀƀƀƀx6ĂLČāċ ĆAǨĀjA  ć āĐCĂ@Ă@Ă@Ă@Ă@ă@ ĆAƄāj ĆAǨĀjĐ  Ć(ĂƄāAāGčāĂ@ Ć(Ăƈā"ĂEčĀĂ@ ā ĂKčĀ ā ĂGčĂČāċ ć Ăj,ĀĀA@Hčāċ ć Ăj"Ą ā Ăk"ăAƋƀǀĀAĆĐ[EčĀċ ĆA8j ć ĂĐĘ Ć/ā8"ĂAĄFčĂ ăAzj!ā ĄAĆj!ć Ć/ā:AĐt Ăr!ĂČāċAĄ!ĂċĂ@Ă@ āAąFčĀ āAċGčā ćAƫƅǀĀAċĐLčāAĀ!ĄČĄċ ćAƶƅǀĀAąĐLčĀAĂ!ĄAā!ćAā!āČăċĂ@ ć āAƻƅǀĀAĆĐ[čĀ ĆA0j ć āĐĘ Ć/ā0"āAĄFčā Ć/ā2!ćAā!ĄČăċ ĆA(j ćAĆj āAzjĐĘ Ć/ā("āAĄGčāċAĎ!Ă ĆAĎ6ĂTAƸƂǀĀ!ā ĆAƸƂǀĀ6ĂP ĆAƀƀƀƀx6ĂLČĂċ Ć/ā*!ćAĂ!Ąċ ĆA j Ĉ ĉĐĒ ĆAǨĀj Ć(Ă  Ć(Ă$ĐčĂ@ Ć-ĀhAāGčĀ ĆAƀƀƀƀx6ĂL Ć Ć-ĀiAĂt"ā(Ăǜƅ@"Ă6ĂT Ć ā(ĂǴƅ@"ā6ĂPČāċĂ@Ă@Ă@Ă@ Ć(Ăl Ć(ĂpĐ?"ă ĊJčĀĂ@Ă@ ĂAǿǿăqAĄFčĀ Ă ĂAĐvAā ăĐď"Ă!ă ĄĎăĄăāĄċ ă!ĂĂ@ ĄĎăĄăĀĄċ ā ćAā ăĐď!Ăċ ĆAĘj ā ćĐD Ć(ĂĜ!ĄĂ@Ă@ Ć(ĂĘAāGčĀ ĆAĐj ĊĐ5 ĆAǨĀj Ć(ĂĐĐħ Ć(Ăh!Ĉ Ć(Ăl!ĉ ĆAĈj ăĐ5 ĆAǨĀj Ć(ĂĈĐħ ĉ Ć(Ălk Ĉ Ć(ĂhkAČlj!ĈČāċ Ċ ăk!ĈċĂ@ ā ć ĈAĀ ĈAĀJě ĄAā ĄAāKěn"Ĉ ăĐď"Ą ĊNčĀ ā ć ĈAāj ăĐď!Ąċ ĆAǨĀjAƖƃǀĀAƑƃǀĀ Ą Ă Ą ĂJě"ā ĊF"ćěAăAą ćěĐ= ĆAƄāj ĆAǨĀj āĐĚ ĆAǌĀj ĆAƄāj ĂĐĚČăċAĆ!Ă ĆAĆ6ĂTAǈƂǀĀ!ā ĆAǈƂǀĀ6ĂP ĆAƀƀƀƀx6ĂLČăċ ā ćAā ĂĐď!Ăċ ĆAǨĀj Ċ ĂJ Ċ ĂHkAājAǿāqAĂt"ā(Ăǐƅ@ ā(ĂǄƅ@Đ= ĆAǌĀj ĆAǨĀj ĂĐĚċ Ć(ĂLAƀƀƀƀxGčā Ć(ĂT!Ă Ć(ĂP!āċ ĆAǘĀj ā ĂĐ=Čāċ Ć Ć(ĂT6Ă` Ć Ć)ĂL7ăXċ ĆAǄĀjĐj ĆAļjĐj ĆAǘĀjĐX Ā Ć)ĂŜ7ĂĀ ĆAƐāj$ĀċǌĈĂĈſā~#ĀAưāk"ĉ$Ā ĉ Ă6Ă8 ĉ ā6Ă4 ĉ Ă6Ă0 ĉA0jĐX ĉ(Ă4!Ă ĉ(Ă8!ā ĉ Ą6Ă8 ĉ ă6Ă4 ĉ Ą6Ă0 ĉA0jĐY ĉ(Ă4!Ą ĉ(Ă8!ă ĉ Ć6Ă8 ĉ ą6Ă4 ĉ Ć6Ă0 ĉA0jĐY ĉ(Ă4!Ć ĉ(Ă8!ą ĉ Ĉ6Ă8 ĉ ć6Ă4 ĉ Ĉ6Ă0 ĉA0jĐY ĉ(Ă4!Ĉ ĉ(Ă8!ć ĉ ā6ĂĈ ĉ Ă6ĂĄ ĉ ă6ĂĐ ĉ Ą6ĂČ ĉ ą6ĂĘ ĉ Ć6ĂĔ ĉ ć6Ă  ĉ Ĉ6ĂĜ ĉAĀ6Ă, ĉBƀƀƀƀĐ7Ă$ ĉA0j Ă ā Ą ăĐĂ ĉAǈĀj"Ă Ć ą Ĉ ćĐċ ĉ(ĂH!ĄĂ@Ă@Ă@Ă@ ĉ(Ă0AƀƀƀƀxF"ĆčĀ ĄAƀƀƀƀxGčāċĂ@ ĆčĀ ĉA0jĐUċ ĄAƀƀƀƀxFčā ĂĐsČāċ ĉ ĉ)Ă@7ăp ĉ ĉ)Ă87ăh ĉ ĉ)Ă07ă` ĉ Ă)ĂĐ7ăƈā ĉ Ă)ĂĈ"đ7ăƀā ĉ Ă)ĂĀ7ăx ĉAĀ6ĂƤā ĉ ĉ(Ă|"Ă đƧAĂtj6ĂƠā ĉ Ă6ĂƜā ĉ ĉAǠĀj6ĂƬā ĉ ĉAǸĀj6Ăƨā ĉAƐāj ĉAƜājĐĎ ĉ(Ăƈā!Ă ĉAƜāj ĉ(Ăƌā"āAāAāĐ1 ĉ(ĂƜāAāFčā ĉ(ĂƤā!ă ĉ(ĂƠā!ĊĂ@ āEčĀ ĉ(Ăp!ċ ĉ(Ăt!ć ĉ(ĂƘā!Č ĉ(ĂƔā!č ă!Ą ā!Ĉă@Ă@Ă@Ă@Ă@ Ă/āĀAāGčĀAĄ!ąĂ@ Č ĂAĂj/āĀ"ĎMčĀ č Ďj-ĀĀ!ąċAĀ!ĆĂ@ ć ĂAĄj/āĀ"ďMčĀ ċ ďj-ĀĀAĂF!Ćċ ĂAĆj-ĀĀ"ĐAăGčā ąAſjAĂOčĂČăċ ć ĂAĄj/āĀ"ĆMčā ċ Ćj-ĀĀAſjAǿāqAĂI!ĆČĂċĂ@ ąAſjĎĂĂāĀċĂ@ ĐAĂGčĀ ć ďMčā ċ ďj-ĀĀAſjAǿāqAĂI!ĆČĂċAĀ!Ć ć ďMčā ċ ďj-ĀĀAſjAǿāqAāKčā ĉAǸĀj Ď ĉAǠĀjĐđ!ĆČāċAĀ!Ćċ Ą Ć:ĀĀ ĂAĈj!Ă ĄAāj!Ą ĈAſj"ĈčĀċċ ĉAƐājĐmAĀ!ĂAā!ĆĂ@ă@ ā ĂFčā ă Ăj-ĀĀ!ĄĂ@ Ă ĉ(Ă$GčĀ ĉA$jĐe ĉ(Ă(!Ćċ Ć Ăj Ą:ĀĀ ĉ ĂAāj"Ă6Ă,ČĀċċĂ@ ĊEčĀAƐƈǀĀ ăAāĐ"ċ ĉAǸĀjĐs ĉAǠĀjĐUċ ĉ ĉ(Ă,6Ă8 ĉ ĉ)Ă$7ă0 ĉAĜjĐk ĉAĔjĐk ĉAČjĐk ĉAĄjĐj ĉA0jĐX Ā ĉ)Ă47ĂĀ ĉAưāj$ĀďċĀċǾćāċſ#ĀAǠāk"ă$Ā ăAǀĀj ā ĂĐĒĂ@Ă@Ă@Ă@Ă@A/ ă(Ă@"Ą ă(ĂD"ĂĐTčĀA. Ą ĂĐTčāA- Ą ĂĐT!āĂ@Ă@ ĂEčĀ āEčāċ Ā Ą ĂĐęČąċ ăAā;āƈā ăAĀ6ĂƄā ă Ą6Ă| ă Ă6Ăx ă Ą6Ăt ă Ă6Ăp ăAĀ6Ăl ă Ą Ăj6Ăƀā ăA8j ăAǬĀjĐĜ ă(Ă8"āEčĂ ă(Ăļ!ą ăA0j ăAǬĀjĐĜ ă(Ă0"ĆEčĂ ă(Ă4!ć ăA(j ăAǬĀjĐĜ ă(Ă("ĈEčĂ ă(Ă,!ĉ ăA j ăAǬĀjĐĜĂ@ ă(Ă EčĀ ăAĀ6ĂHČĄċ ă ĉ6ĂŜ ă Ĉ6ĂX ă ć6ĂT ă Ć6ĂP ă ą6ĂL ă ā6ĂHČăċ ăAǬĀjA/ Ą ĂĐC ăAā;āƐā ă Ă6Ăƌā ăAĀ6Ăƈā ăAǈĀj ăAǬĀjĐ#ČĂċ ăAǬĀjA. Ą ĂĐC ăAā;āƐā ă Ă6Ăƌā ăAĀ6Ăƈā ăAǈĀj ăAǬĀjĐ#Čāċ ăAĀ6ĂHċĂ@Ă@Ă@ ă(ĂH"ĊEčĀ ă(ĂŜ!ċ ă(ĂX!Č ă(ĂT!ā ă(ĂP!Ĉ ă(ĂL!č ăAĀ6ĂƄā ă Ą6Ă| ă Ą6Ăt ăBƯƀƀƀǠą7Ăl ă Ă6Ăx ă Ą Ăj6ĂƀāĂ@Ă@ă@ ăAǠĀj ăAǬĀjĐ% ă(Ă`ĎăĂĀāĂċċ ăAā6Ăǔā ăAǬĀjAĈjAǔƀǀĀAǠĀĐĉĚ ăBĀ7Ăǘā ăAǸĀj!Ą āAĄG!ĉAā!Ćă@Ă@ ĆAčGčĀAĀ!ĂČąċ ĄA|j(ĂĀ!ćĂ@ Ą(ĂĀ"ą āGčĀ ć ā Ĉ āĐ3čĄċAă!ĂĂ@ ĉčĀ ąAĉGčĀAăAĄ ćAƂƀǀĀAĉĐLě!ĂċĂ@Ă@ Ă ąIčĀ Ă ąF!ąČāċ ć Ăj,ĀĀAƿſJ!ąċĂ@ Ă āGčĀ ąEčĀ ć ā Ĉ āĐ3čĄċ ĆAāj!Ć ĄAĈj!ĄČĀċċ ăAĘj Ĉ āAāAĂĐ9 ă(ĂĜ!Ć ă(ĂĘ!ĂČĂċ ĀAƁĂ;āĀČĂċAā!Ăċ ăAĐj Ċ čAāAĂĐ9Ă@Ă@ ă(ĂĐAāGčĀ ĂAāqEčā ă(ĂĔ!Ă ăAĈj Č ċAĂAĂĐ9Ă@ ă(ĂĈAāGčĀ ĀAƁĄ;āĀČăċ ă Č ċAĄAĆĐ9Ă@ ă(ĂĀAāGčĀ Ā ă(ĂĄ Ć ĂĐėČăċ ĀAƁĂ;āĀČĂċ ĀAƁĂ;āĀČāċ ĀAƁĂ;āĀċ ăAǠāj$ĀċƘĆāąſ#ĀAǠĀk"Ć$Ā Ć Ă6ĂŜ Ć ā6ĂX Ć Ă6ĂT ĆAǔĀjĐX Ć(ĂX!ā Ć(ĂŜ!ć Ć Ą6ĂŜ Ć ă6ĂX Ć Ą6ĂT ĆAǔĀjĐX Ć(ĂX!ă Ć(ĂŜ!Ĉ Ć ć6Ă$ Ć ā6Ă  Ć Ĉ6Ă, Ć ă6Ă( ąDĀĀĀĀĀĀǠǁf!ĉĂ@Ă@ ąƙDĀĀĀĀĀĀǠAcEčĀ ąƪ!ĊČāċAƀƀƀƀx!ĊċAĎ!ĄAƸƂǀĀ!ĂĂ@Ă@Ă@ ąAĀAǿǿǿǿć ĊAƀƀƀƀx ĉě ąDĀĀǀǿǿǿǟAdě ą ąbě"ĉƷbčĀ ĉAǠƌǇđjAƟƸƞǋĀKčĀ ĆAĘj ā ćĐĒ ĆAǔĀj Ć(ĂĘ Ć(ĂĜĐčĂ@ Ć-ĀTAāGčĀ Ć-ĀUAĂt"Ă(Ăǜƅ@!Ą Ă(ĂǴƅ@!ĂČāċĂ@ ĉ Ć(ĂX"Ă Ć(ĂŜ"āĐ?k"ćAĀNčĀAĆ!ĄAǈƂǀĀ!ĂČāċ ĆAĐj ă ĈĐĒ ĆAļj Ć(ĂĐ Ć(ĂĔĐč ćAļn!ăĂ@ Ć-ĀļčĀ Ć(ĂD!Ĉ Ć(Ă@!ĉ Ă āĐ? ĉ ĈĐ?NčĀAƨƃǀĀ!ĂČāċAǿǿă ăAǿǿăq ćAǿǿǯāKě!ć ĆAǔĀj ĂĐħ ĆAĈj Ć(ĂTĐ$ Ć(ĂČ!ăĂ@Ă@ Ć(ĂĈ"Ĉ ĂAƠċl āj"ĄJčĀ Ą ĈAļjNčĀAć!ĄAƶƃǀĀ!ăČāċAąAĀ ă ĄL Ą ăAļjHq"ăě!ĄAƽƃǀĀAā ăě!ăċ ĆAǔĀjAǆƂǀĀAĂĐ= ĆAǈĀj ĆAǔĀj Ă āĐ?ĐĚ ĆAǔĀj ĆAǈĀj ćĐ2 ĆAǈĀj ĆAǔĀj ă ĄĐZĂ@ Ć(ĂHAƀƀƀƀxGčĀ Ć(ĂP!Ą Ć(ĂL!ĂČĂċ Ć Ć(ĂP6Ă8 Ć Ć)ĂH7ă0ČĂċ Ć Ą6ĂP Ć Ă6ĂL ĆAƀƀƀƀx6ĂHċ ĆA0j Ă ĄĐ=ċ ĆA(jĐj ĆA jĐj ĆA0jĐX Ā Ć)Ă47ĂĀ ĆAǠĀj$ĀċƾąĂāſā~#ĀAưāk"ĉ$Ā ĉ Ă6Ă8 ĉ ā6Ă4 ĉ Ă6Ă0 ĉA0jĐX ĉ(Ă4!Ă ĉ(Ă8!ā ĉ Ą6Ă8 ĉ ă6Ă4 ĉ Ą6Ă0 ĉA0jĐY ĉ(Ă4!Ą ĉ(Ă8!ă ĉ Ć6Ă8 ĉ ą6Ă4 ĉ Ć6Ă0 ĉA0jĐY ĉ(Ă4!Ć ĉ(Ă8!ą ĉ Ĉ6Ă8 ĉ ć6Ă4 ĉ Ĉ6Ă0 ĉA0jĐY ĉ(Ă4!Ĉ ĉ(Ă8!ć ĉ ā6ĂĈ ĉ Ă6ĂĄ ĉ ă6ĂĐ ĉ Ą6ĂČ ĉ ą6ĂĘ ĉ Ć6ĂĔ ĉAĀ6Ă, ĉBƀƀƀƀĐ7Ă$ ĉ ć6Ă  ĉ Ĉ6ĂĜ ĉA0j Ă ā Ą ăĐĂ ĉAǈĀj"Ă Ć ą Ĉ ćĐċ ĉ(ĂH!ĄĂ@Ă@Ă@ ĉ(Ă0AƀƀƀƀxF"ĆčĀ ĄAƀƀƀƀxGčāċĂ@ ĆčĀ ĉA0jĐUċ ĄAƀƀƀƀxFčā ĂĐsČāċ ĉ ĉ)Ă@7ăp ĉ ĉ)Ă87ăh ĉ ĉ)Ă07ă` ĉ Ă)ĂĐ7ăƈā ĉ Ă)ĂĈ"Ċ7ăƀā ĉ Ă)ĂĀ7ăxAĀ!Ă ĉAĀ6ĂƤā ĉ ĉ(Ă|"Ą ĊƧAĂtj6ĂƠā ĉ Ą6ĂƜā ĉ ĉAǠĀj6ĂƬā ĉ ĉAǸĀj6Ăƨā ĉAƐāj ĉAƜājĐĎ ĉ(ĂƔā!Ĉ ĉ(ĂƐā!ă ĉ(ĂƘā!āAā!ĆĂ@ă@ ā ĂFčā Ĉ Ăj-ĀĀ!ĄĂ@ Ă ĉ(Ă$GčĀ ĉA$jĐe ĉ(Ă(!Ćċ Ć Ăj Ą:ĀĀ ĉ ĂAāj"Ă6Ă,ČĀċċ ĉ Ĉ6ĂƠā ĉ ă6ĂƜā ĉAƜājĐm ĉAǸĀjĐs ĉAǠĀjĐUċ ĉAĜjĐk ĉAĔjĐk ĉAČjĐk ĉAĄjĐj ĉA$jĐX Ā ĉ)Ă(7ĂĀ ĉAưāj$ĀċǉĄāĎſ#ĀAĐk!ăĂ@Ă@ ĂAĐOčĀ Ā!ĄČāċ ĀAĀ ĀkAăq"ąj!Ć ā!ć Ā!ĄĂ@Ă@ă@Ă@ Ą ĆIčĀ Ć Ă ąk"ĂA|q"Ĉj!Ą ā ąj"ćAăq"ĉčĂ ć!āă@ Ć ĄOčĄ Ć ā(ĂĀ6ĂĀ āAĄj!ā ĆAĄj!ĆČĀċċ Ą ć-ĀĀ:ĀĀ ćAāj!ć ĄAāj!ĄČĀċċ ăAĀ6ĂČ ăAČj ĉr!ĊAĀ!ĆĂ@AĄ ĉk"ċAāqEčĀ Ċ ć-ĀĀ:ĀĀAā!ĆċAĀ ĉk!Č ĉAăt!čĂ@ ċAĂqEčĀ Ċ Ćj ć Ćj/āĀ;āĀċ ā Čj!āAĀ čkAĘq!Ď ă(ĂČ!ċ Ā!Ćă@ ā ąj!ČĂ@ Ć ąj"ĊAĄj ĄIčĀAĀ!Ć ăAĀ:ĀĈ ăAĀ:ĀĆĂ@Ă@ ĉAāGčĀ ăAĈj!ďAĀ!ĉAĀ!ČAĀ!ĐČāċ ă ČAĄj-ĀĀ"ĉ:ĀĈ ČAąj-ĀĀAĈt!ČAĂ!Đ ăAĆj!ďċĂ@ ćAāqEčĀ ď ā Đ ąjjAĄj-ĀĀ:ĀĀ ă-ĀĆAĐt!Ć ă-ĀĈ!ĉċ Ċ Č Ćr ĉAǿāqr Ďt ċ čvr6ĂĀČĂċ Ċ ċ čv ČAĄj(ĂĀ"ċ Ďtr6ĂĀ ĆAĄj!Ć āAĄj!āČĀċċ ĂAăq!Ă ć Ĉj!āċ Ą Ăj!ĆĂ@ă@ Ą ĆOčā Ą ā-ĀĀ:ĀĀ āAāj!ā ĄAāj!ĄČĀċċ ĀċƆąāăſ#ĀAǀĀk"Ą$Ā Ą Ă6Ăļ Ą ā6Ă8 Ą Ă6Ă4 ĄA4jĐX Ą(Ă8!Ă Ą Ą(Ăļ"ą6ĂĘ Ą Ă6ĂĔ ăDĀĀĀĀĀĀǠǁf!āĂ@Ă@ ăƙDĀĀĀĀĀĀǠAcEčĀ ăƪ!ĆČāċAƀƀƀƀx!ĆċĂ@Ă@Ă@Ă@Ă@ ăAĀAǿǿǿǿć ĆAƀƀƀƀx āě ăDĀĀǀǿǿǿǟAdě ă ăbě"āƷbčĀ āAǠƌǇđjAƠƸƞǋĀIčāċAĎ!Ă ĄAĎ6Ă$AƸƂǀĀ!ā ĄAƸƂǀĀ6Ă  ĄAƀƀƀƀx6ĂĜČāċ ĄAĈj āĐ5 Ą(ĂĈ!ā ĄA4j Ă ąĐĆĂ@ Ą-Ā4AāGčĀ ĄAƀƀƀƀx6ĂĜ Ą Ą-Ā5AĂt"ā(Ăǜƅ@"Ă6Ă$ Ą ā(ĂǴƅ@"ā6Ă ČāċĂ@Ă@ Ą(Ă8"Ă āJčĀ ĄA4j ĂĐħ Ą(Ă4!Ć Ą(Ăļ!ą Ą(Ă8!Ă ĄA4j āĐħ Ą(Ă4 Ćk Ą(Ăļ ąH Ą(Ă8"ā ĂH ā ĂFěk"ĂAĐtAƁĂ ĂAƃāIě"ĂAāqEčāAć!Ă ĄAć6Ă$AǎƂǀĀ!ā ĄAǎƂǀĀ6Ă  ĄAƀƀƀƀx6ĂĜČĂċAĆ!Ă ĄAĆ6Ă$AǈƂǀĀ!ā ĄAǈƂǀĀ6Ă  ĄAƀƀƀƀx6ĂĜČāċ ĄA4jAǆƂǀĀAĂĐ= ĄAĜj ĄA4j ĂAĐvĐ2 Ą(ĂĜAƀƀƀƀxGčā Ą(Ă$!Ă Ą(Ă !āċ ĄA(j ā ĂĐ=Čāċ Ą Ą(Ă$6Ă0 Ą Ą)ĂĜ7ă(ċ ĄAĔjĐj ĄA(jĐX Ā Ą)Ă,7ĂĀ ĄAǀĀj$ĀċƞĄāĉſ#ĀA0k"ą$Ā ąBƀƀƀƀ 7ĂĀAă!ĆAĂ!ćAĀ!ĈĂ@Ă@Ă@Ă@ă@ ą Ĉ6ĂĈ ĂEčā ĂAĂMčĂ ā/āĂ"ĉAǿāKčĂ ĂAă ĂAăIě"ĊAāt!ċ ā/āĀ!Č ā/āĄAĀG!čĂ@ Ĉ ą(ĂĀGčĀ ąĐ_ ą(ĂĄ!ćċ Ă Ċk!Ă ā ċj!ā ć Ćj"Ċ č:ĀĀ ĊAſj ĉ:ĀĀ ĊA}j Č;āĀ ĆAĄj!Ć ĈAāj!ĈČĀċċ ąBƀƀƀƀ 7ĂČAĀ!ĂAĆ!ĆAĂ!ćĂ@ă@ ą Ă6ĂĔĂ@Ă@Ă@ ĄEčĀ ĄAĂMčĄ ă/āĄ!Ċ ă/āĀ!ĉ ă/āĂ"āčāAĀ!ČČĂċ Ā ą)ĂĀ7ĂĀ ą ą(ĂĈ6Ă  ą ą)ĂČ7Ă$ Ā ą)ă 7ĂĈ ą ą(ĂĔ6Ă, Ā ą)ă(7ĂĐČĆċ Ĉ āAſj"ċAǿǿăqMčĂAā!Čċ ĊAǿǿăqAăKčā ĄAă ĄAăIě"āAāt!čĂ@ Ă ą(ĂČGčĀ ąAČjĐb ą(ĂĐ!ćċ Ą āk!Ą ă čj!ă ć Ćj"ā Ċ:ĀĀ āA~j ĉ;āĀ āA|j ċ;āĀ āAzj Č;āĀ ĆAĈj!Ć ĂAāj!ĂČĀċċ ĀAƀƀƀƀx6ĂĀ ąAČjĐgČāċ ĀAƀƀƀƀx6ĂĀċ ąĐgċ ąA0j$ĀċǼăĂăſā~#ĀAǀĀk"Ą$Ā Ą ā6Ă( Ą Ā6Ă$ Ą ā6Ă  ĄA jĐX Ą(Ă$!ā Ą Ą(Ă("Ā6ĂĐ Ą ā6ĂČ Ą ā ĀĐĒĂ@Ă@Ă@ Ą(ĂĄ"āčĀAĀ!ĀAĀ!āČāċĂ@Ă@Ă@Ă@ Ą(ĂĀ"Ā āĐHčĀ ĄAĀ6Ă Ă@ Ā āA- ĄA jĐyAāĐ[EčĀ ĀAāj āAſjĐHčĄċ ĄAĀ6Ă8 Ą Ā6Ă0 Ą Ā6Ă( ĄBƮƀƀƀǀą7ă  Ą ā6Ă, Ą Ā āj6Ă4 ĄAĔj ĄA jĐI Ą(ĂĔEčĂ Ą(ĂĜ!ą Ā Ą(ĂĘĐHEčĂAƂƀĄAĂ Ā ąj ā ąkĐHě!āČāċAĀ!ąă@Ă@Ă@Ă@ āEčĀ ąƭBĊ~"ćB ƈƧčā ćƧ!ąČĂċA{!ā ąAǿǿăKčć ĂAǿǿăq ąAǿǿăqKčą ăAǿǿăq ąAǿǿăqIčć ąAĐtAār!āČăċAſ!ąċAſ ą Ā-ĀĀAPjAǿāqj"Ć Ć ąIě!ą āAſj!ā ĀAāj!ĀČĀċċ āAĐv!Ā āAǿǿăqAĂGčĂA~ ĀAǿāqk!āČăċA~!āČĂċA|!āČāċ ĀAſ āAāqě!āċ ĄAČjĐj ĄAǀĀj$Ā āċǶăāąſ#ĀAǠĀk"ă$Ā ă ā ĂĐĒĂ@Ă@ ă(ĂĄčĀ ĀAā;āĀČāċ ăAČj ā ĂAǔĀĐ:Ă@ ă(ĂČ"āEčĀ ă(ĂĐ!Ą ăAČjA: ă(ĂĔ ă(ĂĘ"ĂĐC ăAā;ā0 ă Ă6Ă, ăAĀ6Ă( ă ăAČj6Ă4 ăA8j ăA4jĐļ ăAǀĀj ăA4jĐļ ăAǈĀj ăA4jĐļ ăAǐĀj ăA4jĐļAā!ĂĂ@ ă-Ā8"ąAĂFčĀAā!Ă ă-Ā@"ĆAǿāqAĂFčĀAā!Ă ă-ĀPAǿāqAĂGčĀĂ@ ąAāqEčĀ ă-Ā9!ĂČāċĂ@ ĆAāqEčĀ ă-ĀA!ĂČāċ ă(ĂD!ć ă(Ăļ!ĆAĀ!ąĂ@Ă@ ă-ĀH"ĂAĂFčĀ ĂAāqčā ă(ĂL!ąċĂ@ ĄčĀAā!ĂČĂċ ăAǘĀj ā ĄĐęĂ@ ă-ĀXAāGčĀ ă-ĀY!ĂČĂċĂ@ ąA;LčĀAĄ!ĂČĂċĂ@Ă@Ă@ ĆAėKčĀ ćAļIčāċ ĀAĄ:ĀāAā!ĂČāċ Ā ă(ĂŜ6ĂĄ Ā ć ĆAļlj6ĂĈAĀ!Ăċ Ā Ă:ĀĀČăċ ă-ĀI!Ăċ ĀAā:ĀĀ Ā Ă:ĀāČāċ ĀAƁĂ;āĀċ ăAǠĀj$ĀċƵăāĎſ#ĀAĐk"Ă$Ā ĂAĄj ā(ĂĄ"ă ā(ĂĀ"ĄkAĂv"ąAāAāĐ1Ă@ Ă(ĂĄAāFčĀ Ă(ĂČ!Ć Ă(ĂĈ!ćĂ@ Ą ăFčĀ ā(ĂĐ!Ĉ ā(ĂČ!ĉ ā(ĂĈ!ĊAĀ!āă@AĄ!ċĂ@ Ą āAĂtj(āĀ"ČAǿǿăq"ă Ĉ(ĂĈOčĀĂ@Ă@ Ĉ(ĂĄ ăAălj"č-ĀĂ"ċ ČAĐvAǿāq"ČFčĀ ċ ČKčāAĄ!ċ č-Āā ČIčĂAă!ċ ĉ Ċ ĈĐđčĂ ĉ(ĂĔAăt!Č Ĉ(ĂĐ!Ď Ĉ(ĂĔ!ď ĉ(ĂĐ!ăă@Ă@ ČčĀAĄ!ċČĄċĂ@ ăAĆj-ĀĀAĂGčĀ ă/āĀAāGčĀ Ċ ăAĂj/āĀGčĀ ď ăAĄj/āĀ"čMčĀ Ď čj-ĀĀAſjAǿāqAĂIčĄċ ăAĈj!ă ČAxj!ČČĀċċ č-ĀĀ ČO!ċČāċAĂAĄ ăAāFě!ċċ Ć āj ċ:ĀĀ ĊAāj!Ċ āAāj"ā ąGčĀċċ Ā ą6ĂĈ Ā Ć6ĂĄ Ā ć6ĂĀ ĂAĐj$ĀďċĀċƠăĂąſā~#ĀA k"Ą$Ā ĄAĈj Ā āĐD Ą(ĂČ!āĂ@Ă@Ă@Ă@Ă@ Ą(ĂĈAāGčĀ Ą ăĐ5AƿƫǗ9!Ā āƭ Ăƭ~"ĉB ƈƧčă ĉƧ"āAĀH"ąčă Ą(ĂĄ!Ć ĄAĔj Ą(ĂĀ"ĂĐħ Ą(ĂĜ!ć ĄAĔj ĂĐħ ą Ą(ĂĘ Ą(ĂĔAČljAſj"Ĉ āj"Ă ĈHsčăAğ!ā Ă ĂAČm"ąAČlk"ĂAğu"Ĉ ąj!ą ĈAČq Ăj"ĂAāj!Ĉ ĂAĊKčĂAā ĂtAƨĊqčā ĂAāGčĂĂ@ ąAăqčĀ ąAƐăo!ĂAĝ!ā ąAǤĀočă ĂEčăċAĜ!āČĂċĂ@Ă@ āƭ Ăƭ~"ĉB ƈƧčĀ ĉƧ!āČāċAſ!āċĂ@ ă āj"ā ăNčĀAǿǿǿǿć!āċ āAƿƫǗ9 āAƿƫǗ9Hě!ăČăċAĞ!āċ ĄAĔj ą Ĉ ā ć ā ćHěĐė Ą-ĀĔčĀ Ą(ĂĘ ĆĐ?!Āċ ă Ā ă ĀJě!ăċ ĄA j$Ā ăċƄăāĈſAĀ!ăĂ@ Ă āAĈ āAĈKěj"Ą ĂIčĀ ĄApKčĀ ĄAďjApq"ĄAĚ Ąg"Ąkx"ąAğq ąA?Kj"ĆAąv Ąk"ĄAěj"ąAğKčĀĂ@ ĀAƀ j"ć ąAĂtj(ĂĀAſ Ćtqh"ĆA IčĀ Ā(Ăƀ!Aſ ĄAĜjtqh"ąAğKčā ć ąAĂtj(ĂĀh!Ćċ āAſj!Ĉ Ā ąAćtj ĆAĂtj"Ą Ą(ĂĀ"Ą(ĂĈ"ă6ĂĀ Ą(ĂĀ!ĉ ĄAĈj!ĊĂ@Ă@ ăEčĀ ăAĀ6ĂČČāċ ć ąAĂtj"ă ă(ĂĀA~ Ćwq"ă6ĂĀ ăčĀ Ā Ā(Ăƀ!A~ ąwq6Ăƀ!ċĂ@ ĉ Ă Ąk Ĉ ĊjAĀ ākq"ăjAďjApq"ĂFčĀ Ą ĉApqj Ą Ăj"ą6ĂĄ ą Ą6ĂĄ ą ĉ Ăk"Ć6ĂĀ Ā ą ĆĐ6ċ Ą ĂAār6ĂĀ āAĐIčĀ ăA|j Ą6ĂĀċ ăċƉăāĆſ#ĀA k"ă$ĀĂ@Ă@Ă@Ă@ ā Ā(ĂĈIčĀ ăAā:ĀĘ ă ā6ĂĔ ă Ā(ĂĐ"ā6ĂČ ă ā Ā(ĂĔAătj"Ā6ĂĐČāċ Ā(ĂĄ āAĂtj-Āă!Ą ăAā:ĀĘ ă ā6ĂĔ ă Ā(ĂĐ"ā6ĂČ ă ā Ā(ĂĔAăt"ąj"Ā6ĂĐ Ąčāċ Ă(ĂĐ!Ć Ă(ĂĔ!ć ăAČjAĈj!Ąă@ ā ĀG!Ă ā ĀFčĂ ă ā6ĂĜ āAĈj!ąĂ@ Ą ăAĜjĐSEčĀ ć āAĄj/āĀ"ĈMčĀ ą!ā Ć Ĉj-ĀĀAſjAǿāqAĂOčāČăċ ą!āČĀċċ ăAČjAĈj!Ā Ă(ĂĐ!ć Ă(ĂĔ!Ĉă@ ąE!Ă ąEčā ă ā6ĂĜĂ@ Ā ăAĜjĐSEčĀĂ@ Ĉ āAĄj/āĀ"ĄKčĀAĀ!ĂČăċ ć Ąj-ĀĀA}jAǿāqAǾāIčĂċ āAĈj!ā ąAxj!ąČĀċċ ăA j$Ā ĂċǸĂāĉſ#ĀA k"ă$Ā ăAĀ6ĂĜ ă ā6ĂĔ ă ā6ĂČ ă Ă6ĂĐ ă ā Ăj6ĂĘ ăAĔj!ĄĂ@Ă@ă@ ă(ĂĔ!ą ă(ĂĘ!Ć ă ĄĐ; ă(ĂĄ"ĂAƀƀǄĀFčā ă(ĂĀ!ć ĂĐ*čĀċ Ć ąk ćj ă(ĂĔ"Ćj ă(ĂĘ"Ăk!ĈČāċAĀ!Ĉ ă(ĂĘ!Ă ă(ĂĔ!ĆAĀ!ćċĂ@ă@ Ć Ă"ąFčāĂ@ ąAſj"Ă,ĀĀ"ĄAſJčĀĂ@Ă@ ąA~j"Ă-ĀĀ"ĉAĘtAĘu"ĊA@HčĀ ĉAğq!ĉČāċĂ@Ă@ ąA}j"Ă-ĀĀ"ĉAĘtAĘu"ċA@HčĀ ĉAďq!ĉČāċ ąA|j"Ă-ĀĀAćqAĆt ċA?qr!ĉċ ĉAĆt ĊA?qr!ĉċ ĉAĆt ĄA?qr!Ąċ ĄĐ*čĀċ ą Ćk ă(ĂĜj!Ĉċ Ā Ĉ ćk6ĂĄ Ā ā ćj6ĂĀ ăA j$ĀċǱĂāĂſ#ĀAƐāk"ă$Ā ă Ă6ĂT ă ā6ĂP ă Ă6ĂL ăAǌĀjĐX ă(ĂP!Ă ă ă(ĂT"ā6ĂČ ă Ă6ĂĈ ăAǌĀj Ă āĐĀĂ@Ă@Ă@ ă(ĂLAƀƀƀƀxGčĀAĂ!ĂAĀ!āAĀ!ĄČāċ ăAĐj ăAǌĀjAļĐĉĚ ă(ĂĘ!Ă ă(ĂH!ā ă ă(Ă06ĂT ă ā6ĂP ă Ă6ĂL ăAǌĀj!āAĀ!ĂĂ@ă@ ĂAĆFčā ăAƊāj Ăj ā(ĂĀ"ĄAǿǿă ĄAǿǿăIě;āĀ ĂAĂj!Ă āAĄj!āČĀċċAă!ā ăAǌĀjAăAĂAĂĐ1 ă(ĂLAāFčā ă(ĂP!Ą ă(ĂT"Ă ă/āƎā;āĄ Ă ă(āƊā6āĀ ăAĐjĐWċ ăAĈjĐj ă ā6ĂT ă Ă6ĂP ă Ą6ĂL ăAǌĀjĐY Ā ă)ĂP7ĂĀ ăAƐāj$ĀďċĀċǞĂĂĂſā~#ĀAǐĀk"ą$Ā ą Ă6Ă@ ą ā6Ăļ ą Ă6Ă8 ąA8jĐX ą(Ăļ!ā ą(Ă@!Ć ą Ą6Ă@ ą ă6Ăļ ą Ą6Ă8 ąA8jĐY ą(Ăļ!Ą ą(Ă@!ă ą Ć6ĂĈ ą ā6ĂĄAĀ!Ă ąAĀ6ĂĜ ąBƀƀƀƀĐ7ĂĔ ą ă6ĂĐ ą Ą6ĂČ ąA j ā Ć Ą ăĐĂĂ@ ą(Ă AƀƀƀƀxFčĀ ą ą)Ă0"ć7ăH ą ą)Ă(7ă@ ą ą)Ă 7ă8 ćƧ!ă ą(ĂL!ĆAā!āĂ@ă@ Ć ĂFčā ă Ăj-ĀĀ!ĄĂ@ Ă ą(ĂĔGčĀ ąAĔjĐe ą(ĂĘ!āċ ā Ăj Ą:ĀĀ ą ĂAāj"Ă6ĂĜČĀċċ ąA8jĐUċ ąAČjĐk ąAĄjĐj ąAĔjĐX Ā ą)ĂĘ7ĂĀ ąAǐĀj$ĀċǘĂāāſ#ĀA0k"ą$Ā ąAĘj ā ĂĐ= ą ă6Ă( ą ă Ąj6Ă, ąA(j!ĂAƁƀǄĀ!ăĂ@ă@ ąAƁƀǄĀ6Ă$Ă@Ă@ ăAƀƀƼſjĎĂăĀāċ ąAĐj ĂĐğ ą(ĂĐAāGčĂ ą(ĂĔ!ăċĂ@Ă@Ă@Ă@Ă@Ă@Ă@ ăAwjĎąąĄāāăĀċ ăA,Fčā ăA;Fčā ăAǜĀFčāċ ăA IčĄ ăAƁſjA!IčĄ ąAĘj ăĐ8ČĄċ ąAĘjAǜĀĐ8 ąAĘj ăĐ8ČăċĂ@ ą(Ă$"ăAƁƀǄĀGčĀ ąAĈj ĂĐğ ą ą(ĂČAƀƀǄĀ ą(ĂĈAāqě"ă6Ă$ċ ăAĊFčĂċ ąAĘjAƤƅǀĀAĂĐEČāċ ąAĘjA Đ8ċ ą(Ă$!ăČĀċċ Ā ą(ĂĜ ą(Ă ĐĞ ąAĘjĐn ąA0j$ĀċƹĂāąſĂ@Ă@Ă@ ăAćKčĀAĀ!Ą āAǿāq!ąAĀ!Ćă@Ă@ ă ĆGčĀ ă!ĆČĄċ Ă Ćj-ĀĀ ąFčĂ ĆAāj!ĆČĀċċĂ@ ĂAăjA|q Ăk"ąEčĀAĀ!Ć āAǿāq!Ąă@ ą ĆFčā Ă Ćj-ĀĀ ĄFčĂ ĆAāj!ĆČĀċċ ăAxj!ć āAǿāqAƁƂƄĈl!ĆĂ@ă@ ą ćKčāAƀƂƄĈ Ă ąj"Ą(ĂĀ Ćs"Ĉk ĈrAƀƂƄĈ ĄAĄj(ĂĀ Ćs"Ąk ĄrqAƀƁƂƄxqAƀƁƂƄxGčā ąAĈj!ąČĀċċ ą!Ćă@Ă@ ă ĆGčĀAĀ!ĄČăċ Ă Ćj-ĀĀ āAǿāqFčā ĆAāj!ĆČĀċċAā!Ąċ Ā Ć6ĂĄ Ā Ą6ĂĀċƕĂāĄſ#ĀAĐk"Ą$Ā Ą Ă6ĂČ Ą ā6ĂĈĂ@Ă@AƠƂǀĀ ĄAĈjĐMčĀ ĀAą:ĀāAā!ąČāċAā!ąAƬƂǀĀ ĄAČjĐM!ĆĂ@ ăAāHčĀ ĆEčĀAğ!ĆĂ@ ĂAċKčĀĂ@Aā ĂtAǐĔqčĀ ĂAĂGčāĂ@ āAăqčĀ āAƐăo!ćAĝ!Ć āAǤĀočĂ ćEčĂċAĜ!ĆČāċAĞ!Ćċ ă ĆKčĀ Ā ă ā ĂAăH"ąk"āAĄmj āAǭĂlj āAƜſmj āAƐămjAĉA} ąě ĂjAƙālAĂjAąmjAƓƋTj6ĂĄAĀ!ąČāċ ĀAă:Āāċ Ā ą:ĀĀ ĄAĐj$ĀċƽĂāăſ#ĀA k"ă$Ā ăAĐj ā ĂA Đ:Ă@Ă@Ă@Ă@Ă@Ă@Ă@Ă@Ă@Ă@Ă@Ă@ ă(ĂĐ"ĂEčĀ ă(ĂĜ!Ą ă(ĂĘ!ą ăAĈj Ă ă(ĂĔAāAĉĐ9AĄ!ā ă(ĂĈAāGčĊ ă(ĂČ"ĂAƀƀĄOčĊ ĂEčĊ ĄA}jĎĄăāĂĆĊċAĄ!āČĉċ ą(ĀĀAǨǞǕƓćGčĂČćċ ąAǂƃǀĀAąĐLEčĆ ąAǊƃǀĀAąĐLEčĂ ąAǏƃǀĀAąĐLčćČąċ ąAǇƃǀĀAăĐLčĆČăċ ą(ĀĀAǤǂǥƛćFčĂ ą(ĀĀAǷǊƕǛĆGčąċAĂ!āČąċ ąAǔƃǀĀAĆĐLčăČāċAā!āČăċAă!āČĂċAĀ!āČāċċ Ā Ă;āĂ Ā ā;āĀ ăA j$ĀċƑĂāąſ#ĀA0k"ă$Ā ăAĘj ā ĂĐĒĂ@Ă@ ă(ĂĜčĀ ĀAā;āĀČāċ ăA j ā ĂA-Đ:Ă@Ă@Ă@ ă(Ă "ĂEčĀ ă(Ă$!ā ăA j ă(Ă( ă(Ă,A-Đ: ă(Ă "ĄEčā ă(Ă,!ą ă(Ă(!Ć ă(Ă$!ć ăAĐj Ă āAĄAĆĐ9 ă(ĂĐAāqEčĂ ă(ĂĔ!Ă ăAĈj Ą ćAĂAĂĐ9 ă(ĂĈAāqEčĂ ă(ĂČ!ā ă Ć ąAĂAĂĐ9 ă(ĂĀAāGčĂ Ā Ă ā ă(ĂĄĐėČăċ ĀAƁĂ;āĀČĂċ ĀAƁĂ;āĀČāċ ĀAƁĂ;āĀċ ăA0j$ĀċƌĂāăſ#ĀAǀĀk"ă$Ā ăAĈj ĂĐ5 ăAĀ6Ă0 ăBƀƀƀƀĐ7Ă( ă(ĂČ!Ą ă(ĂĈ"ą ăA(jAƑƀǀĀAāĐA ăA(jAǔĀĐ8 Ą ăA(jAƒƀǀĀAāĐV ăAĜj ā ă(Ă, ă(Ă0ĐZ ăA4j ąAĄjAćo"āAğuA8q āAătj"āAǨƁǀĀj(ĂĀ āAǬƁǀĀj(ĂĀĐ= ăA4jA Đ8 ą ăA4jĐ. ăA4jAƀƀǀĀAĂĐE Ą ăA4jAƒƀǀĀAāĐV ăAĐj ăAĜj ă(Ă8 ă(ĂļĐZ Ā ăAĐj ĂĐ2 ăA4jĐn ăA(jĐn ăAǀĀj$ĀċǱāāĄſĂ@Ă@ ĀAČj"ă ā ĂĐĐ"ĀčĀAĀ!Ā Ă āAĈ āAĈKěj"Ą ĂIčĀ ĄApKčĀ ĄAďjApq"ĄAƀƀƀ`KčĀĂ@ Ąg"ąAěFčĀ ĄAſAĚ ąkt"ąAſsj ąq"ĄAǰǿ{Kčāċ ĄAƏƀĄj"ąAĐv@Ā"ĄAſFčĀ ĄAĐt"ĀEčā ąAƀƀ|q!ĄĂ@ă@ ĄEčā ĀAĀ6ĂĄ Ā ĄApj"ą6ĂĀ Ā ąj"Ć Ā6ĂĄ ĆAē6ĂĀ ă Ā ąĐ6 Ā Ąj!ĀAĀ!ĄČĀċċ ă ā ĂĐĐ!Āċ ĀďċĀċǶāāĈſ#ĀAĐk"Ă$Ā āAĐj!ăĂ@Ă@ă@AĀ!Ą ā-Āĝčā ā(ĂĈ!ąĂ@Ă@ă@ ā(ĂĐ!Ć ā(ĂĔ!ć ĂAĈj ăĐ; Ă(ĂČ"ĈAƀƀǄĀFčā Ă(ĂĈ!ĉ ĈĐ*EčĀċ ā(ĂĀ!Ĉ ā ć Ćk ĉj ā(ĂĐj ā(ĂĔk6ĂĀ ą Ĉj!Ą ĉ Ĉk!ĈČāċ ā-ĀĝčĂ āAā:Āĝ ā(ĂĄ!ć ā(ĂĀ!ĆĂ@ ā-ĀĜčĀ ć ĆFčĄċ ć Ćk!Ĉ ā(ĂĈ Ćj!Ąċ ĈEčĀČĂċċċ Ā Ĉ6ĂĄ Ā Ą6ĂĀ ĂAĐj$ĀċǧāĂąſā~#ĀAĐk"ą$ĀAĀ!ĆĂ@ Ă āj"ā ĂIčĀAĀ!ć ąAČj!ĈĂ@Ă@ Ąƭ ā Ā(ĂĀ"ĉAāt"Ă ā ĂKě"ĂAĈAĄ ĄAāFě"Ć Ă ĆKě"Ćƭ~"ĊB ƈƧčĀ ĊƧ"ĂAƀƀƀƀx ăkKčĀĂ@Ă@ ĉEčĀ Ā(ĂĄ ĉ Ąl ă ĂĐP!ĄČāċ ă ĂĐo!Ąċ Ąčā ą ă6ĂČ ąAĈj!Ĉ Ă!ćċ Ĉ ć6ĂĀ ą(ĂČ!ĆČāċ Ā Ć6ĂĀ Ā Ą6ĂĄAƁƀƀƀx!Ćċ ąAĐj$Ā Ćċǥāāăſ#ĀAĐk"ă$Ā ă ā6ĂĈ ă ā Ăj6ĂČAĀ!āă@ ă ăAĈjĐğĂ@Ă@Ă@ ă(ĂĀAāGčĀ ă(ĂĄ"ĂAƀāI"ĄEčāAā!ąČĂċ ĀAƟƅǀĀAĂĐE ăAĐj$ĀďċĂ@ ĂAƀĐOčĀAĂ!ąČāċAăAĄ ĂAƀƀĄIě!ąċĂ@ ą ājAǌĀIčĀ ĀAơƅǀĀAăĐEAā!āċĂ@Ă@ ĄEčĀAā!ĄČāċĂ@ ĂAƀĐOčĀAĂ!ĄČāċAăAĄ ĂAƀƀĄIě!Ąċ Ā ĂĐ8 Ą āj!āČĀċċǖāāąſĂ@Ă@ ā(ĂĀ"Ă ā(ĂĄGčĀAĀ!ăČāċAā!ă ā ĂAāj6ĂĀ Ă-ĀĀ"ĄAĘtAĘuAſJčĀ ā ĂAĂj6ĂĀ Ă-ĀāA?q!ą ĄAğq!ĆĂ@ ĄAǟāKčĀ ĆAĆt ąr!ĄČāċ ā ĂAăj6ĂĀ ąAĆt Ă-ĀĂA?qr!ąĂ@ ĄAǰāOčĀ ą ĆAČtr!ĄČāċ ā ĂAĄj6ĂĀ ąAĆt Ă-ĀăA?qr ĆAĒtAƀƀǰĀqr!Ąċ Ā Ą6ĂĄ Ā ă6ĂĀċǏāāĊſ#ĀAĐk"Ă$ĀAĀ!ăĂ@ ā(ĂĐ"Ą ā(ĂĈ"ąKčĀ āAĔj"Ć ā-ĀĘ"ćjAſj!Ĉ ā(ĂĄ!ĉ ā(ĂČ!ĊĂ@ă@ Ą ĊIčĂ ĂAĈj Ĉ-ĀĀ ĉ Ċj Ą ĊkĐĖ Ă(ĂĈAāGčā ā Ċ Ă(ĂČjAāj"Ċ6ĂČ Ċ ćIčĀ Ċ ąKčĀ ĉ Ċ ćk"ċj Ć ćĐLčĀċ Ā Ċ6ĂĈ Ā ċ6ĂĄAā!ăČāċ ā Ą6ĂČċ Ā ă6ĂĀ ĂAĐj$ĀċǛāāąſ#ĀAĐk"Ă$ĀĂ@Ă@ āĐG"ăAāqEčĀ ĀAƀƀƀƀx6ĂĀČāċ ĂBƀƀƀƀ 7ĂĄ ăAƀǾǿćqAĈv!ĄAĀ!ăAĂ!ąă@ Ă ă6ĂČĂ@ ă ĄGčĀ Ā Ă(ĂČ6ĂĈ Ā Ă)ĂĄ7ĂĀČĂċĂ@ āĐG"ĆAāqčĀ ĆAƀǾǿćqAĈv!ĆĂ@ ă Ă(ĂĄGčĀ ĂAĄjĐ] Ă(ĂĈ!ąċ ą ăAātj Ć;āĀ ăAāj!ăČāċċ ĀAƀƀƀƀx6ĂĀ ĂAĄjĐgċ ĂAĐj$ĀċƮāāăſĂ@Ă@ ĂAďKčĀ āAxj!āČāċ āA|j(ĂĀ!āċ ĀAČj!ă ā(ĂĀ"ĂA~q!ĀĂ@ ā ĂApqj"Ą(ĂĀ"ĂAāqčĀ ă Ą ĂĐ- Ā Ăj!Ā Ą ĂApqj!ĄċĂ@Ă@ ā(ĂĄ"ĂEčĀ Ă(ĂĀ"ąAāqčĀ ă Ă ąĐ- ą Āj!ĀČāċ ā!Ăċ Ă Ā6ĂĀ ă Ă ĀĐ6 Ą Ă6ĂĄċƵāāćſ#ĀA k"Ă$Ā ĂAĘj āĐ/Ă@Ă@ Ă(ĂĘ"ăEčĀ Ă(ĂĜ!Ą ĂAĐj āĐ/ Ă(ĂĐ"ąEčĀ Ă(ĂĔ!Ć ĂAĈj āĐ/ Ă(ĂĈ"ćEčĀ Ă(ĂČ!Ĉ Ă āĐ/Ă@ Ă(ĂĀEčĀ ĀAĀ6ĂĀČĂċ Ā Ĉ6ĂĔ Ā ć6ĂĐ Ā Ć6ĂČ Ā ą6ĂĈ Ā Ą6ĂĄ Ā ă6ĂĀČāċ ĀAĀ6ĂĀċ ĂA j$ĀċƦāāĄſ#ĀAĐk"Ă$Ā ĂAĈj āAăAğĐė Ă(ĂČ!ă Ă-ĀĈ!Ą ĂAĈj āAĊAğĐė Ă(ĂČ!ā Ă-ĀĈ!ą ĀAơƸ~ ă Ąě"ă ăAĄjAćo"ăk ăAğuAǹǿǿ?qjAƠċlAļj6ĂĀ ĀAơƸ~ ā ąě"ā āAĄjAćo"āk āAğuAǹǿǿ?qjAƠċlAļj6ĂĄ ĂAĐj$ĀċƬāāĆſ#ĀAĐk"Ă$Ā ā(ĂĐ!ă ā(ĂĔ!Ą ĂAĈj āAĐjĐ;AĂ!ąĂ@ Ă(ĂČ"ĆAƀƀǄĀFčĀ Ă(ĂĈ!ć ā(ĂĐ ā(ĂĔk Ą ăkj!ĄAĀ!ąĂ@ă@Ă@ ąAĈGčĀAā!ąČĂċ ā ąj!ă ąAĄj!ą ă(ĂĀ ĆGčĀċAĀ!ąċ Ā ć6ĂĄ Ā Ą ćj6ĂĈċ Ā ą6ĂĀ ĂAĐj$ĀċƨāāăſĂ@ ĀAƀāIčĀ ĀA?qAƀſr!Ă ĀAĆv!ăĂ@ ĀAƀĐOčĀ ā Ă:Āā ā ăAǀār:ĀĀďċ ĀAČv!Ą ăA?qAƀſr!ăĂ@ ĀAǿǿăKčĀ ā Ă:ĀĂ ā ă:Āā ā ĄAǠār:ĀĀďċ ā Ă:Āă ā ă:ĀĂ ā ĄA?qAƀſr:Āā ā ĀAĒvApr:ĀĀďċ ā Ā:ĀĀċƜāāăſ Ā āAǬǴ+j"ā āAƱǵĈm"ĂAƱǵĈlk"āAǌtm āj āAƬƝĂmj āAǐƊwmj"ăAǭĂm"Ą ĂAƐălj ăAǌtm āj ăAƔƝĂmj ĄAƓ}lj"āAƱĂJ"ăj6ĂĀ Ā āAąlAĂjAƙām"ĂAwAă ăěj6ĂĄ Ā ā ĂAƙālAĂjA{mjAāj6ĂĈċƨāāăſ#ĀA k"Ą$Ā Ā(ĂĀ!ĀAĂ!ą ĄAĂ:Āċ Ą Ă ăAātj"ă6ĂĐ Ą Ă6ĂČ Ą Ā(ĂĄ"Ć6ĂĘ Ą Ā(ĂĀ"Ā6ĂĔ Ą ĄAċj6ĂĜĂ@ ĄAČjĐ4 āOčĀ ĄAā:Āċ Ą Ć6ĂĘ Ą Ā6ĂĔ Ą ă6ĂĐ Ą Ă6ĂČ Ą ĄAċj6ĂĜ ĄAČjĐ4 āO!ąċ ĄA j$Ā ąċƧāāāſĂ@Ă@Ă@Ă@ ă āAǿǿăq"ĄKčĀAĀ!āČāċ Ă ĄAĂtj"ā/Āā āAăj-ĀĀAĐtr!ă ā-ĀĀ!āĂ@ Ā(ĂĈ ĄKčĀ āAǿāqAāGčāAĀ!āČăċ āAǿāqAāFčāċ āAǿāq!āČāċĂ@Ă@ Ā(ĂĄ ĄAătj-ĀĆ"āĎăĂĀāĂċAă!āČāċAĂ!āċ ăAĈt ārċƗāāĂſĂ@Ă@ ĀAwj"āAėKčĀAā!ĂAƟƀƀĄ āvAāqčāċAĀ!Ă ĀAƅāIčĀĂ@Ă@ ĀAĈv"āEčĀĂ@ āA0FčĀ āA FčĂ āAĖGčă ĀAƀ-F!ĂČăċ ĀAƀǠĀF!ĂČĂċ ĀAǿāq-ĀƌƆ@!ĂČāċ ĀAǿāq-ĀƌƆ@AĂqAāv!Ăċ ĂAāqċƉāāăſ ā āAğu"ăs ăk!ĄĂ@Ă@ă@ ĂEčāĂ@Ă@ ĂAſj"ĂčĀAā!ąČāċAĊ!ăAā!ą Ă!āĂ@ă@Ă@ āAāqEčĀ ă ąl!ą āAāFčĂċ āAāv!ā ă ăl!ăČĀċċ ąEčăċ Ā Ą ąnAĊpA0rĐOČĀċċďċĀċƙāāĆſ Ā(ĂĈ!ā Ā(ĂĄ"Ă!ăAĀ!Ąă@Ă@Ă@Ă@ āEčĀ Ă ĄAĄtj!ąĂ@Ă@ ă(ĂĀ"ĆAƀƀƀƀxsAĈ ĆAĀHěAzjĎăāāĀĄċ ă!ĆČĂċ ąAĄj!ĆČāċĂ@ Ā(ĂĀEčĀAƐƈǀĀ ĂAĄĐ"ċďċ ĆĐgċ ĄAāj!Ą āAſj!ā ăAĐj!ăČĀċċƎāāĂſ ā(ĂČ!ăĂ@ ā(ĂĈ"āEčĀ ā ă6ĂČċĂ@ ăEčĀ ă ā6ĂĈďċ ĀAě Ăg"ăk"ĄAćtj ĂAĚ ăkxAğq"ăAĂtj ā6ĂĀĂ@ āčĀ Ā ĄAĂtj"ā ā(Ăƀ A~ ăwq"ă6Ăƀ  ăčĀ Ā Ā(Ăƀ!A~ Ąwq6Ăƀ!ċċƏāāĄſ#ĀAĐk"Ă$Ā ĂAĄj ĀĐħAā!ă Ă(ĂĈ!Ą ā Ă(ĂČ"ąAāAĂ ąAĊHěĐ+ āA Đ8AĀ!ąĂ@ ĄAſj"ĄAċKčĀ ĄAăt"ă(Ăǘƀ@!ą ă(Ăǔƀ@!ăċ ā ă ąĐE āA Đ8 ĂAĄj ĀĐħ ā Ă(ĂĄAĄĐ+ ĂAĐj$ĀċƎāāăſ#ĀA k"Ă$ĀĂ@Ă@ ā-Ā%EčĀAĀ!āČāċ ā(ĂĄ!ă ĂAĔj āĐ Ă@ Ă(ĂĔAāGčĀ ā(ĂĜ!Ą ā Ă(ĂĜ6ĂĜ ă Ąj!ā Ă(ĂĘ Ąk!ăČāċ ĂAĈj āĐ> Ă(ĂČ!ă Ă(ĂĈ!āċ Ā ă6ĂĄ Ā ā6ĂĀ ĂA j$ĀċƍāāĄſ#ĀA k"Ă$ĀĂ@Ă@ ā-Ā%EčĀAĀ!āČāċ ā(ĂĄ!ă ĂAĔj āĐ Ă@ Ă(ĂĔAāGčĀ ā(ĂĜ!Ą ā Ă(ĂĜ"ą6ĂĜ ă Ąj!ā ą Ąk!ăČāċ ĂAĈj āĐ> Ă(ĂČ!ă Ă(ĂĈ!āċ Ā ă6ĂĄ Ā ā6ĂĀ ĂA j$ĀċƎāĂāſā~Ă@Ă@ ăƭ āƭ~"ąB ƈƧčĀ ąƧ"ăAƀƀƀƀx ĂkKčĀĂ@ ăčĀ Ā Ă6ĂĈAĀ!Ă ĀAĀ6ĂĄČĂċĂ@ Ă ăĐo"ĄčĀ Ā ă6ĂĈ Ā Ă6ĂĄAā!ĂČĂċ Ā Ą6ĂĈ Ā ā6ĂĄAĀ!ĂČāċ ĀAĀ6ĂĄAā!Ăċ Ā Ă6ĂĀċƃāāāſ āAĊĐ8Ă@ ĂAſJčĀ āA-Đ8AĀ Ăk!ĂċAā!ăĂ@ă@Ă@Ă@ ăEčĀ Ă ănAĉKčāČăċĀċ ăAĊl!ăČĀċċĂ@ă@ ăEčā ā Ă ănAĊpA0rĐO ăAĊn!ăČĀċċ Ā ā(ĂĈ6ĂĈ Ā ā)ĂĀ7ĂĀċvāăſĂ@ă@ āE ăEr"Ąčā Ă-ĀĀ!ą Ā-ĀĀ!Ć ăAſj!ă ĂAāj!Ă āAſj!ā ĀAāj!Ā ĆA AĀ ĆAƿſjAǿāqAĚIěrAǿāq ąA AĀ ąAƿſjAǿāqAĚIěrAǿāqFčĀċċ Ąċ}āćſĂ@ Ā(ĂĄ"ā Ā(ĂĀ"ĂGčĀAĀďċ ā ĂkAāv!ă Ā(ĂĐ!Ą Ā(ĂČ!ą Ā(ĂĈ!ĆAĀ!āă@AĀ!ĀĂ@ ą Ă/āĀ"ćMčĀ Ć ćj-ĀĀ Ą-ĀĀO!Āċ ĂAĂj!Ă Ā āj!ā ăAſj"ăčĀċ āċ}āăſ#ĀA0k"Ă$Ā ĂAĘj āĐF Ă(ĂĜ!ă ĂA$j Ă(ĂĘ"ĄĐħ ĂAĐj Ă(Ă$Đ$Ă@ Ă(ĂĐ āJčĀ ā Ă(ĂĔNčĀ ĂAĈj āAļjĐF Ă(ĂČ!ă Ă(ĂĈ!Ąċ Ā Ą6ĂĀ Ā ă6ĂĄ ĂA0j$Āċzāăſ āAĀ6ĂČ ā ĀAě Ăg"ăk"ĄAćtj ĂAĚ ăkxAğq"ăAĂtj"ą(ĂĀ"Ă6ĂĈ ą ā6ĂĀĂ@ ĂEčĀ Ă ā6ĂČċ Ā Ā(Ăƀ!Aā Ątr6Ăƀ! Ā ĄAĂtj"Ā Ā(Ăƀ Aā ătr6Ăƀ ċƅāāāſ#ĀA0k"ă$Ā ăAĀ6Ă  ăBƀƀƀƀĐ7ĂĘ Ă ăAĘjAƑƀǀĀAāĐA ăAČj ā ă(ĂĜ ă(Ă ĐZ ăAĀ6Ă, ăBƀƀƀƀĐ7Ă$ Ă ăA$jĐ. Ā ăAČj ă(Ă( ă(Ă,ĐZ ăA$jĐn ăAĘjĐn ăA0j$Āċyāăſ Ā(ĂĈ!ĂĂ@Ă@ āAƀāOčĀAā!ăČāċĂ@ āAƀĐOčĀAĂ!ăČāċAăAĄ āAƀƀĄIě!ăċ Ă!ĄĂ@ ă Ā(ĂĀ ĂkMčĀ Ā Ă ăAāĐf Ā(ĂĈ!Ąċ ā Ā(ĂĄ ĄjĐ& Ā ă Ăj6ĂĈċpāāſAĀ!ąĂ@Ă@ ă ĂKčĀ Ă ĄKčāAĀ!ăAā!ąă@ ĂEčĂĂ@ ā-ĀĀAPjAǿāq"ĄAĉMčĀAĀ!ąČĂċ ăAĊl Ąj!ă ĂAſj!Ă āAāj!āČĀċċċ Ā ă6ĂĄ Ā ą6ĂĀċqāĂſ#ĀA0k"Ą$Ā ĄAĔj ă ā ĂĐC ĄAĈj ĄAĔjĐ Ă@Ă@ Ą(ĂĈAāGčĀ Ą(ĂČ!ă Ā Ă Ą(ĂĐ"ąk6ĂČ Ā ā ąj6ĂĈ Ā ă6ĂĄČāċAĀ!āċ Ā ā6ĂĀ ĄA0j$Āċwāąſ#ĀAĐk"Ă$Ā ā(ĂĀ!ă ā(ĂĄ!Ą ĂAĈj āĐğĂ@Ă@ Ă(ĂĈAāFčĀAƀƀǄĀ!ąČāċ Ă(ĂČ!ą ā ā(ĂĈ"Ć Ąj ă ā(ĂĄjk ā(ĂĀj6ĂĈċ Ā ą6ĂĄ Ā Ć6ĂĀ ĂAĐj$ĀċqāĂſ#ĀAĐk"Ă$Ā ĂAĈj ā(ĂĀĐ/Ă@Ă@ Ă(ĂĈ"āčĀAĂ!āČāċ Ă ā Ă(ĂČAĂAĂĐ9 Ă(ĂĀ!ā Ă(ĂĄ!ă ĀAā:Āā Ā ă6ĂĄ āAſsAāq!āċ Ā ā:ĀĀ ĂAĐj$Āċkāăſ#ĀAĐk"ă$Ā ăAĄj ĂAāAāĐ1Ă@ ă(ĂĄAāFčĀ ă(ĂĈ!Ą ă(ĂČ!ą ĀAĀ6ĂĈ Ā ą6ĂĄ Ā Ą6ĂĀĂ@ ĂEčĀ ą ā ĂĐĉĚ Ā Ă6ĂĈċ ăAĐj$ĀďċĀċoāĄſAĀ!ĂĂ@Ă@ ā-Ā%EčĀČāċ āAā:Ā%Ă@Ă@ ā-Ā$AāGčĀ ā(Ă !ă ā(ĂĜ!ĄČāċ ā(Ă "ă ā(ĂĜ"ĄFčāċ ă Ąk!ą ā(ĂĄ Ąj!Ăċ Ā ą6ĂĄ Ā Ă6ĂĀċXāăſ#ĀA k"Ă$Ā ĂAĔj ĀĐħ ĂAĈj Ă(ĂĔĐ$ Ă(ĂČ!ă Ă(ĂĈ!Ą ĂA j$Ā ĀAƠċl āj"ĂADj Ă Ă ăAļjHě Ă Ą ĂLěċdāĂſĂ@Ă@ Ā(ĂĀ"ĄEčĀ Ā(ĂĄ!ąĂ@Ă@ āEčĀ ą Ą ăl Ă ă ālĐP"ăEčăČāċAƐƈǀĀ ą ĂĐ" Ă!ăċ Ā ā6ĂĀ Ā ă6ĂĄċAƁƀƀƀx!Ăċ ĂċVāĂſ#ĀAĐk"Ą$Ā ĄAĄj ĀĐħ Ą(ĂČ!Ā Ą(ĂĈ!ą ā Ą(ĂĄAĄĐ+ ā Ă ăĐE ā ąAĂĐ+ ā Ă ăĐE ā ĀAĂĐ+ ĄAĐj$ĀċYāĂſ#ĀAĐk"ă$Ā ăAĈj ĂĐF ă(ĂČ!Ă ă(ĂĈ!Ą Ā āAĈĐE Ą ĀAāAĀĐA ĀAǔĀĐ8 Ă ĀAāAĀĐV ĀAƦƅǀĀAąĐE ăAĐj$ĀċYāāſ#ĀAĐk"Ą$Ā ĄAĀ6ĂČ ā ĄAČjĐyĚ Ā ă6ĂĐ ĀAĀ6ĂČ Ā ă6ĂĈ Ā Ă6ĂĄ ĀAā:ĀĘ Ā ā6ĂĀ Ā Ą(ĂČ6ĂĔ ĄAĐj$ĀċŜāāſ ĂAǿǿăq!ĂAā!ăĂ@Ă@Ă@Ă@Ă@ āAǿǿăqĎĄĀāĂĄĀċ ĂAļl!ĂČĂċ ĂAƠċl!ĂČāċ ĂAǠǎĀl!ĂċAĀ!ăċ Ā Ă6ĂĄ Ā ă6ĂĀċOāāſĂ@Ă@Ă@ Ă Ā(ĂĀ Ā(ĂĈ"ăkKčĀ ĂčāČĂċ Ā ă ĂAāĐf Ā(ĂĈ!ăċ Ā(ĂĄ ăj ā ĂĐĉĚċ Ā ă Ăj6ĂĈċLāĂſ Ā ā āAƠċm"ĂAƠċlk"āAğu"ăAƠċq āj6ĂĄ Ā ă Ăj"āAơƸ~ āAơƸ~Jě"āAƥƐą āAƥƐąHě6ĂĀċHāāſĂ@Ă@ Ā(ĂĄ"āAĂOčĀAā!ĀČāċ Ā āA~j6ĂĄ Ā Ā(ĂĀ"āAĂj6ĂĀ ā/ĀĀ!āAĀ!Āċ āAĈt ĀrċDāĂſĂ@ āčĀAĀďċĂ@ă@ āE!Ă āEčā āAſj!ā Ā-ĀĀ!ă ĀAāj!Ā ăAFjAǿāqAǵāKčĀċċ ĂċOāāſ#ĀAĐk"Ă$ĀĂ@Ă@Ă@ă@ ĂAĄj āĐ% Ă(ĂĄĎăāĀĂāċċ Ā Ă)ĂĈ7ĂĄAā!āČāċAĀ!āċ Ā ā6ĂĀ ĂAĐj$ĀċBāāſ#ĀAĐk"Ą$Ā ĄAĀ6ĂČ Ă ă ā ĄAČjĐyĐŜ!ā Ā ăAſj6ĂĄ Ā ĂAĀ āě6ĂĀ ĄAĐj$ĀċEāāſĂ@Ă@ Ā(ĂĄ"āčĀAā!ĀČāċ Ā āAſj6ĂĄ Ā Ā(ĂĀ"āAāj6ĂĀ ā-ĀĀ!āAĀ!Āċ āAĈt Ārċ@āĂſă@Ă@ ĂčĀAĀďċ ĂAſj!Ă ā-ĀĀ!ă Ā-ĀĀ!Ą āAāj!ā ĀAāj!Ā Ą ăFčĀċ Ą ăkċ:āāſAĀ!ĂĂ@ Ā(ĂĀ ā(ĂĀ"āJčĀ Ā(ĂĄ!ĂĂ@ Ā-ĀĈčĀ ā ĂLďċ ā ĂH!Ăċ Ăċ4ĀĂ@ āiAāGčĀ ĀAƀƀƀƀx ākKčĀĂ@ ĀEčĀĐz Ā āĐw"āEčāċ āďċĀċ?āāſĂ@ Ā(ĂĀ Ā(ĂĈ"ĂGčĀ Ā ĂAāAāĐfċĂ@ă@ āAƀƀǄĀFčā Ā āĐ8AƀƀǄĀ!āČĀċċċ5āāſĂ@AƐƈǀĀ Ă ăĐě"ĄEčĀ Ą Ā ă ā ă āIěĐĉĚAƐƈǀĀ Ā ĂĐ"ċ Ąċ5āāſĂ@ ĀEčĀĂ@ ā(ĂĀ"ĂEčĀ Ā ĂđāĀċ ā(ĂĄ"ĂEčĀ Ā Ă ā(ĂĈĐxċċ.ĀĂ@ ăiAāGčĀ āAƀƀƀƀx ăkKčĀ Ā ā ă ĂĐP"ăEčĀ ăďċĀċ4āāſAĀ!ĂĂ@ ā(ĂĀ"ā-ĀĆ Ā-ĀĄGčĀ ā/āĀEčĀ Ā(ĂĀ ā/āĂF!Ăċ Ăċ-āāſ#ĀAĐk"ă$Ā ăAĈj Ā ā ĂĐĖ ă(ĂĈ!Ă ăAĐj$Ā ĂAāFċ4ĀĂ@ Ā(ĂĀEčĀAƐƈǀĀ Ā(ĂĄAāĐ"ċĂ@ Ā(ĂČEčĀAƐƈǀĀ Ā(ĂĐAāĐ"ċċħāāſ ā ĀAļm"ĄAĂĐ+ ā Ă ăĐE ā Ā ĄAļlkAĂĐ+ċ"Ā ĀĐg ĀAČjĐ, ĀAĘjĐi ĀA$jĐg ĀA0jĐgċ*āāſĂ@ Ā(ĂĀ Ā(ĂĈ"āMčĀ Ā āAāAāĐ@AƁƀƀƀxFčĀĀċċ*āāſĂ@ Ā(ĂĀ Ā(ĂĈ"āMčĀ Ā āAĂAĂĐ@AƁƀƀƀxFčĀĀċċ$Ā āAĊĐ8 ā Ă ăĐE Ā ā(ĂĈ6ĂĈ Ā ā)ĂĀ7ĂĀċĞāāſAĀ!ĄĂ@ ā ăIčĀ Ă Ā ăĐu!Ąċ ĄċĚĀĂ@ āčĀAĀďċ Ă Ā ājAſjAāĐuċĞĀĂ@ Ā Ā(ĂĀAāAĂAĂĐĝAƁƀƀƀxFčĀĀċċĞĀĂ@ Ā Ā(ĂĀAāAāAĂĐĝAƁƀƀƀxFčĀĀċċĞĀĂ@ Ā Ā(ĂĀAāAĂAĄĐĝAƁƀƀƀxFčĀĀċċĞĀĂ@ Ā Ā(ĂĀAāAĂAĆĐĝAƁƀƀƀxFčĀĀċċĞĀĂ@ Ā Ā(ĂĀAāAĄAĐĐĝAƁƀƀƀxFčĀĀċċĞĀĂ@ Ā Ā(ĂĀAāAĂAĈĐĝAƁƀƀƀxFčĀĀċċĞĀĂ@ Ā Ā(ĂĀAāAĄAĜĐĝAƁƀƀƀxFčĀĀċċĞĀĂ@ Ā Ā(ĂĀAāAĄAĄĐĝAƁƀƀƀxFčĀĀċċĞĀĂ@ Ā Ā(ĂĀAāAāAāĐĝAƁƀƀƀxFčĀĀċċěĀĂ@ Ā ā ĂAā ăĐĝAƁƀƀƀxFčĀĀċċěĀĂ@ Ā(ĂĀEčĀAƐƈǀĀ Ā(ĂĄAĂĐ"ċċěĀĂ@ Ā(ĂĀEčĀAƐƈǀĀ Ā(ĂĄAĄĐ"ċċěĀĂ@ Ā(ĂĀEčĀAƐƈǀĀ Ā(ĂĄAāĐ"ċċěĀĂ@ Ā(ĂĄEčĀAƐƈǀĀ Ā(ĂĀAāĐ"ċċěĀĂ@ Ā(ĂĄEčĀAƐƈǀĀ Ā(ĂĀAĂĐ"ċċěĀĂ@ Ā(ĂĀEčĀAƐƈǀĀ Ā(ĂĄAĄĐ"ċċěĀĂ@ Ā(ĂĀEčĀAƐƈǀĀ Ā(ĂĄAāĐ"ċċěĀĂ@ Ā(ĂĀEčĀAƐƈǀĀ Ā(ĂĄAāĐ"ċċĖĀĂ@ āEčĀĐz ā ĀĐw!Āċ ĀċėĀĂ@ Ā(ĂĀAƀƀƀƀxFčĀ ĀĐgċċėĀĂ@ Ā(ĂĀAƀƀƀƀxFčĀ ĀĐWċċĒĀĂ@ āEčĀ Ā ā ĂĐxċċčĀ ĀĐg ĀAČjĐgċĔĀAĀ Ā6ĂƨƩ@AĀAā6ĂƤƩ@ċċĀ Ā ā ĂĐLEċċĀ Ā#Āj$Ā#ĀċčĀAƐƈǀĀ ā ĀĐěċčĀAƐƈǀĀ Ā ĂĐ"ċĊĀ Ā āĐ& āċăĀďċĂĀċċƢĈĂĀAƀƀǀĀċƌĈ, September then -:JanuaryFebruaryMarchAprilMayJuneJulyAugustOctoberNovemberDecemberēĀĐĀćĀĀĀĚĀĐĀĈĀĀĀ"ĀĐĀąĀĀĀħĀĐĀąĀĀĀ,ĀĐĀăĀĀĀ/ĀĐĀĄĀĀĀ3ĀĐĀĄĀĀĀ7ĀĐĀĆĀĀĀĂĀĐĀĉĀĀĀ=ĀĐĀćĀĀĀDĀĐĀĈĀĀĀLĀĐĀĈĀĀĀSundayMondayTuesdayWednesdayThursdayFridaySaturdayĀĀƴĀĐĀĆĀĀĀƺĀĐĀĆĀĀĀǀĀĐĀćĀĀĀǇĀĐĀĉĀĀĀǐĀĐĀĈĀĀĀǘĀĐĀĆĀĀĀǞĀĐĀĈĀĀĀlćĀĀƗĈĀĀĀĀĀĀāĀĀĀČĀĀĀĀĀĀĀnot-a-deadlineokfuturetoo-oldemptynot-a-dateshort-yearno-such-dayno-such-timeout-of-rangeaheadnowoverduetoo-manybefore-missingskippedtwicehoursdayweeksmonthmonthsBEGIN:VCALENDARVERSION:2.0PRODID:-//Fingerpost//Deadlines//ENBEGIN:VEVENTUID:DTSTAMP:DTSTART:DURATION:PT1MSUMMARY:DESCRIPTION:BEGIN:VALARMACTION:DISPLAYTRIGGER:PT0SEND:VALARMEND:VEVENTEND:VCALENDARčĊčĊ Ŝn00ZčĊimmediatelydailyevery ĀĀĀąĀĀĀăĀĀĀćĀĀĀƑāĐĀƖāĐĀƙāĐĀąĀĀĀĊĀĀĀĊĀĀĀċĀĀĀČĀĀĀČĀĀĀUāĐĀZāĐĀdāĐĀnāĐĀyāĐĀƅāĐĀĂĂĂĂĂĂĂĂĂĂĂĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĂĂĀĀĀĀĀĂĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĂĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀāĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀāĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀAƌƈǀĀċĄāĀĀĀ', (byte) => byte.charCodeAt(0));
const { instance } = await WebAssembly.instantiate(bytes, { './fingerpost_bg.js': {  } });
__wbg_set_wasm(instance.exports);

};
globalThis.fingerpost = { age, calendar, clock, due, episodes, evaluate, places, read_number, shape, shown, names: { evaluate: ['ruled-out', 'possible', 'certain', 'replaced'], places: ['open', 'certain', 'lower', 'possible', ''], shown: ['other', 'reason', 'floor', 'duty'], read_number: ['', 'not-a-number', 'not-whole', 'too-small', 'too-large'], clock: ['state', 'iso', 'words', 'minutes', 'hours', 'change'], due: ['state', 'iso', 'words', 'minutes', 'firstIso', 'firstWords', 'firstMinutes'], age: ['state', 'years'], episodes: ['state', 'count', 'most', 'firstIso', 'first', 'lastIso', 'last', 'trailing', 'clearsIso', 'clears'], shape: ['questions', 'rows', 'scales'] }, ready: ready() };
})();
