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
function decide(table, answers, blocks, uses) {
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
wasm.decide(retptr, ptr0, len0, ptr1, len1, ptr2, len2, ptr3, len3);
var r0 = getDataViewMemory0().getInt32(retptr + 4 * 0, true);
var r1 = getDataViewMemory0().getInt32(retptr + 4 * 1, true);
var v5 = getArrayU8FromWasm0(r0, r1).slice();
wasm.__wbindgen_free(r0, r1 * 1, 1);
return v5;
} finally {
wasm.__wbindgen_add_to_stack_pointer(16);
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
const bytes = Uint8Array.from('ĀasmāĀĀĀāaĎ`ĀĀ`āſĀ`āſāſ`ĂſſĀ`Ăſſāſ`ăſſſĀ`ăſſſāſ`ĄſſſſĀ`Ąſſſſāſ`ąſſſſſĀ`ąſſſſſāſ`ĉſſſſſſſſſĀ`Ćſſſſſ|Ā`Ąſſſ|ĀăxwċąČčČąććČĆčćĈąĈĆąĆąąĉććąąąĆăĊąăăăąăăăăăĈĂąāĄąăăăćąĈĂăąąăĉćăăąăĄĈćąćąąăĂĄăćĂĆăĄĄĈăĈāĄĆćāāćĈĆāāāāāāāāāĉāāāāāāāĄąāāĆĂĄąĄĀĀĄąāpāĂĂąăāĀđĆęăſāAƀƀǀĀċſĀAƠƈǀĀċſĀAǀƩǀĀċćǚāďĆmemoryĂĀăageĀĊĈcalendarĀăąclockĀĈĆdecideĀĀădueĀĄĈepisodesĀĂċread_numberĀČąshapeĀēď__abort_handlerăāĕ__instance_terminatedăĂğ__wbindgen_add_to_stack_pointerĀqđ__wbindgen_mallocĀNĒ__wbindgen_reallocĀQď__wbindgen_freeĀmĉćāĀAāċāvĊǛǵāwƋ#Ăďſā~#ĀAǰĂk"ĉ$Ā ĉ Ă6ĂǸā ĉ ā6ĂǴā ĉ Ă6Ăǰā ĉAǰājĐV ĉ(ĂǴā!ā ĉ(ĂǸā!Ċ ĉ Ą6ĂǸā ĉ ă6ĂǴā ĉ Ą6Ăǰā ĉAǰājĐW ĉ(ĂǴā!ċ ĉ(ĂǸā!Č ĉ Ć6ĂǸā ĉ ą6ĂǴā ĉ Ć6Ăǰā ĉAǰājĐW ĉ(ĂǴā!Ą ĉ(ĂǸā!Ă ĉ Ĉ6ĂǸā ĉ ć6ĂǴā ĉ Ĉ6Ăǰā ĉAǰājĐW ĉ(ĂǴā!č ĉ(ĂǸā!Ď ĉ Ċ6ĂĘ ĉ ā6ĂĔ ĉ Č6Ă  ĉ ċ6ĂĜ ĉ Ă6Ă( ĉ Ą6Ă$ ĉ Ď6Ă0 ĉ č6Ă, ĉAĀ6Ăļ ĉBƀƀƀƀĐ7Ă4 ĉAǰāj ā ĊĐāĂ@ ĉ(Ăǰā"ďAƀƀƀƀxFčĀ ĉAƠāj ĉAǴājAǄĀĐĉĚċ ĉBƀƀƀƀ 7Ă@Aă!ĈAĂ!ĐAĀ!ĆĂ@Ă@Ă@Ă@ă@ ĉ Ć6ĂH ĂEčā ĂAĂMčĂ Ą/āĂ"ĊAǿāKčĂ ĂAă ĂAăIě"āAāt!ă Ą/āĀ!ą Ą/āĄAĀG!ćĂ@ Ć ĉ(Ă@GčĀ ĉAǀĀjĐ] ĉ(ĂD!Đċ Ă āk!Ă Ą ăj!Ą Đ Ĉj"ā ć:ĀĀ āAſj Ċ:ĀĀ āA}j ą;āĀ ĈAĄj!Ĉ ĆAāj!ĆČĀċċ ĉBƀƀƀƀ 7ĂǰāAĀ!ĂAĆ!ĈAĂ!Đă@ ĉ Ă6ĂǸā ĎEčĂĂ@ ĎAĂMčĀ č/āĄ!ā č/āĀ!ĊĂ@Ă@ č/āĂ"ĄčĀAĀ!ąČāċ Ć ĄAſj"ăAǿǿăqMčāAā!ąċ āAǿǿăqAĄKčĀ ĎAă ĎAăIě"ĄAāt!ćĂ@ Ă ĉ(ĂǰāGčĀ ĉAǰājĐŜ ĉ(ĂǴā!Đċ Ď Ąk!Ď č ćj!č Đ Ĉj"Ą ā:ĀĀ ĄA~j Ċ;āĀ ĄA|j ă;āĀ ĄAzj ą;āĀ ĈAĈj!Ĉ ĂAāj!ĂČāċċ ĉAǰājĐeċ ĉAǀĀjĐeAƀƀƀƀx!ĂČāċ ĉ ĉ)Ăǰā7ăǠĂ ĉ ĉ(ĂǸā6ĂǨĂ ĉ)ĂD!Ę ĉ(Ă@!Ăċ ĉ ď6Ăǰā ĉAǴāj ĉAƠājAǄĀĐĉĚ ĉ Ę7ĂƼĂ ĉ Ă6ĂƸĂ ĉ ĉ)ăǠĂ7ĂǄĂ ĉ ĉ(ĂǨĂ6ĂǌĂĂ@Ă@Ă@ ďAƀƀƀƀxF"ĄčĀ ĂAƀƀƀƀxGčāċĂ@ ĄčĀ ĉAǰājĐRċĂ@ ĂAƀƀƀƀxFčĀ ĉAƸĂjĐnċ ĉ ĉ)Ă47ăĈ ĉ ĉ(Ăļ6ĂĐČāċ ĉAǀĀjAĄj ĉAƠājAǄĀĐĉĚ ĉ ĉ(ĂǨĂ6ĂƜā ĉ ĉ)ăǠĂ7ĂƔā ĉ ď6Ă@ ĉ Ę7Ăƌā ĉ Ă6ĂƈāĂ@ Č ĉ(ĂHGčĀAĀ!Ć ĉAĀ6ĂǸā ĉBƀƀƀƀ 7Ăǰā ĉ(ĂD!ĂAĂ!ĊAĂ!ąă@Ă@Ă@Ă@ Č ĆFčĀ ĂAĄj/āĀ!č ĂAĂj/āĀ!Ď ĂAāj-ĀĀ!ć Ă-ĀĀ!ăAĀ!ā ċ/āĀ"Ĉ!ĄĂ@Ă@Ă@Ă@Ă@Ă@Ă@Ă@ ĈĎĄĊāĂăĀċ ăĎĄĆąăĄĆċAĂ!ā ă!Ą ăĎĄĈĄĂăĈċAă!ā ă!Ą ăĎĄćăāĂćċAā!ā ă!Ą ăĎĄĆĂĀāĆċ Ĉ ćAǿāqKčĂČĄċ Ĉ ĎAǿǿăqMčā ĈAſjAǿǿăq"Ą čAǿǿăqKčā ĄAĈt!ĄAą!āČĄċ Ĉ ćAǿāqMčĂċ ĉAǰājĐeČĄċ ĉ(Ăǰā"ĂAƀƀƀƀxFčă ĉ(ĂǴā!ċ ĉ Č6ĂǬā ĉ ċ6ĂǨā ĉ Ă6ĂǤā ĉAǠĂj ĉAǀĀj ċ ČĐĆ ĉ(Ăh!č ĉAǰāj ĉ(Ăl"ĎAāAăĐ0Ă@ ĉ(ĂǰāAāFčĀ ĉ(ĂǸā!đ ĉ(ĂǴā!ĒĂ@ ĎEčĀ ĉ(Ăt"Đ ĉ(ĂxAĂtj!ĈAĀ!Ć ĉ(ĂǤĂ!ă ĉ(ĂǨĂ!Ċă@AĀ!ć Đ!ĄAĀ!ąĂ@ă@ Ą"Ă ĈFčā ĂAĄj!Ą Ć ĂAĂj-ĀĀGčĀĂ@ Ċ Ă/āĀ"āMčĀĂ@ ă āj-ĀĀĎăĂāĀāċ ćAǿāq"Ą ĂAăj-ĀĀ"ā Ą āKě!ćċ ąAǿāq"Ą ĂAăj-ĀĀ"ā Ą āKě!ą ĂAĄj!ĄČĀċċ đ ĆAălj"Ą ąAĈt ćAǿāq"Ăr;ĀĀ ĄAĂj Ă č ĆAātj-Āā"Ą ąAǿāq"ā Ą āIě"Ą Ă ĄKě:ĀĀ ĆAāj"Ć ĎGčĀċċ ĉ(Ăƀā!Ă ĉAǰāj ĉ(ĂƄā"āAāAāĐ0 ĉ(ĂǰāAāFčĀ ĉ(ĂǸā!Đ ĉ(ĂǴā!ēĂ@ āEčĀ ĉ(ĂǤĂ!ą ĉ(ĂǨĂ!Ċ Đ!Ą ā!Ĉă@AĀ!ĆĂ@ Ă/āĀAāGčĀAĀ!Ć Ċ ĂAĂj/āĀ"ăMčĀ ą ăj-ĀĀAĂF!ĆċĂ@Ă@Ă@ Ċ ĂAĄj/āĀ"ăKčĀ ĆEčāAă!ĆČĂċĂ@ Ć ą ăj-ĀĀ"ăErEčĀAăAĀ ăě!ĆČĂċ ăAāFčĀAĂ!ĆČāċAā!Ćċ Ą Ć:ĀĀ ĂAĆj!Ă ĄAāj!Ą ĈAſj"ĈčĀċċ ĉ ā6Ăƴā ĉ Đ6Ăưā ĉ ē6ĂƬā ĉ Ď6Ăƨā ĉ đ6ĂƤā ĉ Ē6ĂƠā ĉAǠĂjĐgAĀ!ĂĂ@ă@ ā ĂFčā Đ Ăj-ĀĀ!ĆĂ@ ĉ(Ăļ"Ą ĉ(Ă4GčĀ ĉA4jĐaċ ĉ(Ă8 Ąj Ć:ĀĀ ĉ ĄAāj6Ăļ ĂAāj!ĂČĀċċ ĉ(Ăƌā!ă ĉAǰāj ĉ(ĂƐā"ĊAāAāĐ0 ĉ(ĂǰāAāFčĀ ĉ(ĂǸā!č ĉ(ĂǴā!ĔĂ@ ĊEčĀ ĉ(ĂƜāAăt!ćAĀ!Ă ĉ(ĂƘā!ďă@AĄ!ĈĂ@ ă ĂAĂtj(āĀ"ĆAǿǿăq"Ą ĎOčĀĂ@Ă@ đ ĄAălj"ą-ĀĂ"Ĉ ĆAĐvAǿāq"ĆFčĀ Ĉ ĆKčāAĄ!Ĉ ą-Āā ĆIčĂAă!Ĉ ĉAƈāj Ă ĉAƠājĐđčĂ ć!Ć ď!Ąă@Ă@ ĆčĀAĄ!ĈČĄċĂ@ ĄAĆj-ĀĀAĂGčĀ Ą/āĀAāGčĀ Ă ĄAĂj/āĀGčĀ ā ĄAĄj/āĀ"ąMčĀ Đ ąj-ĀĀAſjAǿāqAĂIčĄċ ĄAĈj!Ą ĆAxj!ĆČĀċċ ą-ĀĀ ĆO!ĈČāċAĂAĄ ĄAāFě!Ĉċ č Ăj Ĉ:ĀĀ ĂAāj"Ă ĊGčĀċċAĀ!ĂĂ@ă@ Ċ ĂFčā č Ăj-ĀĀ!ĆĂ@ ĉ(Ăļ"Ą ĉ(Ă4GčĀ ĉA4jĐaċ ĉ(Ă8 Ąj Ć:ĀĀ ĉ ĄAāj6Ăļ ĂAāj!ĂČĀċċ ĉ(ĂƜāAăt!Ă ĉ(ĂƘā!Ąă@Ă@Ă@Ă@Ă@Ă@ ĂEčĀ Ą)āĀ"ĘB0ƈƧ!ĆAĀ!ĈĂ@ ā ĘB ƈƧAǿǿăq"ăM"ąčĀ Đ ăj-ĀĀAĂF!Ĉċ ĆAǿāq"ĆAĄFčĄĂ@Ă@Ă@ ĘƧ"ćAāqEčĀ Ċ ćAĐv"ąKčā ĆA~jĎĂĄĆĂċ ąčą Đ ăj-ĀĀAſjAǿāqAĂI!ĈČĆċ č ąj-ĀĀ!ć ĆAăFčăĂ@ ćAſjĎĂĆąĀċ ĆAĂFčĂċAĀ!Ĉ ā ăMčĄ Đ ăj-ĀĀAſjAǿāqAāKčĄ ĉAƈāj ą ĉAƠājĐđ!ĈČĄċ ĉAǐĂj ĉAǀĀj ċ ČĐċ ĉAǠĂj ĉAǀĀj ċ ČĐĆ ĉAǰāj ĉ(ĂH"ċAāAăĐ0 ĉ(ĂǰāAāFčą ċAā ċAāKě"ĕAălA}j!Ć ĉ(ĂǸā!ć ĉ(ĂǴā!ĖAĀ!ĂĂ@Ă@ă@ ć Ăj!ĄĂ@ Ć ĂGčĀ ċčĂ ĕAſj!ĕČăċ ĄAĀ;ĀĀ ĄAĂjAĀ:ĀĀ ĂAăj!ĂČĀċċ ĄAĀ;ĀĀ ĄAĂjAĀ:ĀĀċ ĉ ĉ)ĂǠĂ7ăǰā ĉ ĉ(ĂǨĂ"Ċ6ĂǸā ĉ ĕ6ĂƄĂ ĉ ć6ĂƀĂ ĉ Ė6ĂǼā ĉ(Ăt"Č ĉ(ĂxAĂt"ėj!ď ĉ ĉAǀĀj6ĂƈĂ ĉ(ĂǴā!ą Č!ăă@Ă@Ă@ ă ďFčĀ ăAĄj!Ď ă-Āă!Ĉ ă-ĀĂ!Ć ė!Ą Č!ĂĂ@ă@ ĄEčāĂ@ ĂAĂj-ĀĀ ĆGčĀ ĂAăj-ĀĀ ĈAǿāqIčĀ Ċ Ă/āĀ"āMčĀ ą āj-ĀĀAĂFčĄċ ĂAĄj!Ă ĄA|j!ĄČĀċċAā!ĂAĀ!ĄAĀ!āĂ@Ă@Ă@Ă@ ĆĎĂĀāăċAĀ!Ą Ĉ!āČāċ ĈAǿāqAāj"ĂAǿā ĂAǿāIě!ĄAĀ!āċAĀ!Ăċ ĉAǰāj ă/āĀ āAǿāqAĈt Ăr ĄAĐtrĐĐČāċ ĉ(ĂƄāAĆl!Ą ĉ(Ăƀā"ĂAĂj!ĆĂ@ă@ ĄEčā ĉAǰāj Ă/āĄAāĐĐĂ@ Ă/āĀEčĀ ĉAǰāj Ć/āĀAāĐĐċ ĂAĆj!Ă ĄAzj!Ą ĆAĆj!ĆČĀċċ ĉ(Ă`AĂt!Ą ĉ(ĂP!Ď ĉ(ĂT!ă ĉ(ĂŜ!ĊĂ@ă@ Ċ!Ă ĄEčāAĀ!ĆAĀ!ĈAĀ!āĂ@ ă Ă/āĂ"ĊMčĀAĀ!ĆĂ@ Ď ĊAĄtj"Ċ(ĂĀ"ĈAǿǿǿǿćjAć ĈAĀHě"ąAĄMčĀAĀ!ĈAĀ!āČāċAĀ!ĈAĀ!ā ĕ Ċ ąAĂt(ĂǄƅ@j/āĀ"ĊMčĀ ć ĊAălj"Ć-ĀĂ!ā Ć-Āā!Ĉ Ć-ĀĀ!Ćċ ĂAĄj!Ċ ĉAǰāj Ă/āĀ ĈAǿāqAĈt ĆAǿāqr āAĐtrĐĐ ĄA|j!ĄČĀċċ ć ĕAăl"āj!Ċ ĉ(ĂD!Ć ĉ(ĂǘĂ!ă ĉ(ĂǔĂ!ąAĀ!ĄAĀ!ĂĂ@ă@ ā ĄFčā ĉ Ă6ĂǜĂĂ@Ă@ Ă ċOčĀ ĉ ă6ĂǤĂ ĉ ą6ĂǠĂ ĉ ĉAǜĂj6ĂǨĂ ĉAǠĂj ĆĐ+čāċ ć Ąj"ĈAĀ:ĀĀ ĈAājAĀ;ĀĀċ ĂAāj!Ă ĆAĈj!Ć ĄAăj!ĄČĀċċ ĉAǰājĐg ĉAǐĂjĐf ĉAǰājAĈj!Ĉ ć!ĂĂ@ă@ Ă ĊFčā Ă-ĀĀ"ĄAĂFčā ĂAăj!ā Ĉ Ă/Āā"Ă:ĀĀ ĉ ĄAāq:ĀǺā ĉ ĂAĈv:ĀǹāAĀ!Ăă@Ă@ ĂAăGčĀ ā!ĂČĂċ Ĉ Ăj-ĀĀ!ĆĂ@ ĉ(Ăļ"Ą ĉ(Ă4GčĀ ĉA4jĐaċ ĉ(Ă8 Ąj Ć:ĀĀ ĉ ĄAāj6Ăļ ĂAāj!ĂČĀċċċĂ@ ĖEčĀAƤƈǀĀ ćAāĐ!ċ ĉ ĉ(Ăļ6ĂĐ ĉ ĉ)Ă47ăĈĂ@ ĔEčĀAƤƈǀĀ čAāĐ!ċĂ@ ĒEčĀAƤƈǀĀ đAāĐ!ċĂ@ ēEčĀAƤƈǀĀ ĐAāĐ!ċ ĉAǤājĐe ĉAƈājĐn ĉAǀĀjĐRČČċ Ď!ăČĀċċ ā ăMčā Đ ăj-ĀĀAſjAǿāqAĂI!ĈČĂċ ćAſjAĂIčāċAĀ!ĈċĂ@ ĉ(Ăļ"Ć ĉ(Ă4GčĀ ĉA4jĐaċ ĄAĈj!Ą ĉ(Ă8 Ćj Ĉ:ĀĀ ĉ ĆAāj6Ăļ ĂAxj!ĂČĀċċĀċ ĈAſjAǿāq!ĄAĄ!āċ ĄAĈv!ăĂ@ Ć ĉ(ĂǰāGčĀ ĉAǰājĐ] ĉ(ĂǴā!ąċ ą Ċj"Ĉ ă;āĀ ĈAſj Ą:ĀĀ ĈA~j ā:ĀĀ ĉ ĆAāj"Ć6ĂǸā ĊAĄj!Ċ ĂAĈj!Ă ċAĂj!ċČĀċċ ĉ ĉ(Ăļ6ĂĐ ĉ ĉ)Ă47ăĈ ĉAƈājĐn ĉAǀĀjĐRċ ĉA,jĐi ĉA$jĐi ĉAĜjĐi ĉAĔjĐh ĉAĈjĐV Ā ĉ)ĂČ7ĂĀ ĉAǰĂj$ĀċƂĜĂČſā~#ĀAƠāk"ă$ĀĂ@Ă@ ĂAČIčĀ ăAČ6ĂƘā ă ā6ĂƔā ăAǆƠǉƒă6ĂĘ ĂAtj!Ą āAČj!ą ăAĐjAĈj!ĆAĀ!āă@Ă@ āAĄGčĀ ă(ĂƘā"āAăMčĂ āAĈIčĂ Ą ă(ĂƔā"ā(ĀĀGčĂ ā(ĀĄ!ĆAǅƻǲƈx!ćĂ@ ĂAČFčĀAǅƻǲƈx!ć ą!ā Ą!Ĉă@ ć ā-ĀĀsAƓƃƀĈl!ć āAāj!ā ĈAſj"ĈčĀċċ Ć ćGčĂ ă Ą6ĂČ ă ą6ĂĈĂ@ ăAĈjĐF"āAāqčĀ ăBƀƀƀƀ 7ĂƔā āAƀǾǿćqAĈv!ąAĀ!āAĂ!ĄĂ@Ă@Ă@ă@ ă ā6ĂƜā ā ąFčā ăAĈjĐJ"ćAāqčĂ ăAĈjĐF"ĆAāqčĂ ăAĈjĐF"ĂAāqčĂ ćAƀǾăqAĈv!Ĉ ĆAƀǾǿćqAĈv!ĆĂ@Ă@Ă@Ă@Ă@ ĂAƀǾǿćqAĈv"ćAǿāKčĀ ćAſjAǿāqAğKčĀBĀ!ď ĈAďqĎĄĄāăĂćċBĀ!ď ĈAďqĎăăĆĂĆċBā!ďČĂċBĂ!ďČāċ ćAǿǿăFčă Ć ćKčăBă!ďċ ĈA/KčĂ ćƭBǿāƃBĈƆ ćƭB Ɔ ĈAĄvƭB0ƆƄ ĆƭBĐƆƄƄ ďƄ!ďĂ@ ā ă(ĂƔāGčĀ ăAƔājĐŜ ă(ĂƘā!Ąċ Ą āAătj ď7āĀ āAāj!āČĀċċ ă(ĂƔā"āAƀƀƀƀxFčĂ ă ă)ĂƘā7ĂŜ ă ā6ĂX ăAĈjĐF"āAāqčā ăBƀƀƀƀǀĀ7Ăƈā āAƀǾǿćqAĈv!ĉAĀ!ćAĎ!ĆAĄ!Ċă@ ă ć6ĂƐāĂ@Ă@Ă@Ă@ ĉ ćFčĀĂ@ ăAĈjĐJ"āAāqčĀAƀƀƀƀx!Ă āAĈvAǿāq"ā!ĈĂ@Ă@Ă@Ă@Ă@Ă@Ă@Ă@Ă@ āĎĊčĈĀāĂăĄąĆćĉċ ăAĈjĐF"āAāqčĈ āAƀǾǿćqAĈv!ĈAƂƀƀƀx!ĂČċċ ăAĈjĐF"āAāqčć ă(ĂČ"ĈAĄIčć āAƀǾǿćqAĈv!ċ ă ĈA|j6ĂČ ă ă(ĂĈ"āAĄj6ĂĈ ā(ĀĀ"ĈAĐv!āAƃƀƀƀx!ĂČċċ ăAĈjĐF"āAāqčĆ ăAĈjĐF"ĂAāqčĆ āAƀǾǿćqAĈv!Ĉ ĂAƀǾǿćqAĈv!āAƄƀƀƀx!ĂČĊċ ăAĈjĐF"āAāqčą ăAĈjĐF"ĂAāqčą āAƀǾǿćqAĈv!Ĉ ĂAƀǾǿćqAĈv!āAƅƀƀƀx!ĂČĉċ ăAƔāj ăAĈjĐ  ă(ĂƔā"ĈAƀƀƀƀxFčĄ ĈAĐv!ā ă/āƞā!ą ă/āƜā!Č ă/āƚā!Ą ă/āƘā!ċAƆƀƀƀx!ĂČĈċ ăAƔāj ăAĈjĐ  ă(ĂƔā"ĈAƀƀƀƀxFčă ĈAĐv!ā ă/āƞā!ą ă/āƜā!Č ă/āƚā!Ą ă/āƘā!ċAƇƀƀƀx!ĂČćċ ăAĈjĐF"āAāqčĂ ăAƔāj ăAĈjĐ  ă(ĂƔā"ĂAƀƀƀƀxFčĂ āAƀǾǿćqAĈv!Č ă(ĂƘā"ĈAĐv!ā ă/āƞā!Ą ă/āƜā!ċČĆċ ăAĈjĐF"āAāqčā āAƀǾǿćqAĈv!ĈAƉƀƀƀx!ĂČĄċ ăAĈjĐF"āAāqEčĂċ ăAƈājĐ*ČĆċ ă(Ăƈā"āAƀƀƀƀxFčą ă ă)Ăƌā7Ăh ă ā6ĂdĂ@Ă@ ăAĈjĐF"āAāqčĀ ăBƀƀƀƀ 7ĂƔā āAƀǾǿćqAĈv!ąAĀ!āAĂ!ĄAĂ!ćĂ@ă@ ă ā6ĂƜā ą āFčāĂ@Ă@ ăAĈjĐF"ĈAāqčĀ ăAĈjĐF"ĆAāqEčāċ ăAƔājĐeČăċ ĈAƀǾǿćqAĈv!Ĉ ĆAƀǾǿćqAĈv!ĆĂ@ ā ă(ĂƔāGčĀ ăAƔājĐ] ă(ĂƘā!Ąċ Ą ćj"Ă Ć;āĀ ĂA~j Ĉ;āĀ ćAĄj!ć āAāj!āČĀċċ ă(ĂƔā"āAƀƀƀƀxGčāċ ĀAƀƀƀƀx6ĂĀ ăAǤĀjĐ* ăAǘĀjĐeČċċ ă ă)ĂƘā7Ăt ă ā6ĂpĂ@ ăAĈjĐF"āAāqčĀ ăBƀƀƀƀĐ7ĂƔā āAƀǾǿćqAĈv!ąAĀ!āAā!ćAā!ĄĂ@Ă@Ă@Ă@ă@ ă ā6ĂƜā ą āFčā ăAĈjĐJ"ĈAāqčĂ ăAĈjĐJ"ĆAāqčĂ ĈAƀǾăqAĈv!Ĉ ĆAƀǾăqAĈv!ĆĂ@ ā ă(ĂƔāGčĀ ăAƔājĐ^ ă(ĂƘā!Ąċ Ą ćj"Ă Ć:ĀĀ ĂAſj Ĉ:ĀĀ ćAĂj!ć āAāj!āČĀċċ ă(ĂƔā"āAƀƀƀƀxFčă ă ă)ĂƘā7Ăƀā ă ā6Ă|Ă@Ă@ ăAĈjĐF"āAāqčĀ ăBƀƀƀƀ 7ĂƔā āAƀǾǿćqAĈv!ĄAĀ!āAĂ!ĂĂ@ă@ ă ā6ĂƜā ā ĄFčāĂ@Ă@ ăAĈjĐJ"ćAāqčĀ ăAĈjĐJ"ĈAāqčĀ ăAĈjĐF"ĆAāqEčāċ ăAƔājĐeČăċ ćAƀǾăqAĈvAĐt ĆAƀǾǿćqAĈvr ĈAƀǾăqAĈvAĘtr!ćĂ@ ā ă(ĂƔāGčĀ ăAƔājĐ] ă(ĂƘā!Ăċ Ă āAĂtj ć6āĀ āAāj!āČĀċċ ă(ĂƔā"āAƀƀƀƀxGčāċ ĀAƀƀƀƀx6ĂĀ ăAǼĀjĐg ăAǰĀjĐe ăAǤĀjĐ* ăAǘĀjĐeČďċ ă ă)ĂƘā7Ăƌā ă ā6Ăƈā ăAĈjĐF"āAāqčĂ ăBƀƀƀƀ 7ĂƔā āAƀǾǿćqAĈv!ČAĀ!āAĂ!ąAĄ!ćĂ@Ă@ă@ ă ā6ĂƜā Č āFčā ăAĈjĐF"ĈAāqčĂ ăAĈjĐF"ĆAāqčĂ ĈAƀǾǿćqAĈv!Ă ĆAĈvAǿǿăq"ĆAǿǿăG!ĄĂ@ ā ă(ĂƔāGčĀ ăAƔājĐ_ ă(ĂƘā!ąċ ą ćj"Ĉ Ă;āĀ ĈA~j Ć;āĀ ĈA|j Ą;āĀ ćAĆj!ć āAāj!āČĀċċ ă(ĂƔā"āAƀƀƀƀxFčă ă)ĂƘā!ď ă ă(Ă`6ĂĘ ă ă)ĂX7ăĐ ă ă)Ăd7ĂĜ ă ă(Ăl6Ă$ ă ă)Ăp7ă( ă ă(Ăx6Ă0 ă ă)Ă|7Ă4 ă ă(ĂƄā6Ăļ ă ă(ĂƐā6ĂH ă ă)Ăƈā7ă@ ă ā6ĂL ă ď7ăP ă(ĂČčĂ ďB ƈƧ!č ďƧ!Ĉ ă(Ă "Č ă(Ă$"ĆAĄtj!ċ ă(ĂĔ!Ď ă(ĂĘ!ĊAĀ!Ą Č!ąă@Ă@Ă@ ą ċF"ĉčĀ ą!ćĂ@Ă@Ă@Ă@Ă@Ă@ ą(ĂĀ"āAƀƀƀƀxsAĈ āAĀHěĎĊćāāĀĂĂăăĄąćċ Ċ ą/āĈ"āMčą Ď āAătj-ĀĀAſjAǿāqAĂIčĆČąċ Ċ ą/āĄ"āMčĄ Ď āAătj-ĀĀEčąČĄċ Ċ ą/āĄ"āMčă Ď āAătj-ĀĀAăGčăČĄċ ąAĄj!ćċ ć(ĂĈ"āEčā āAāt!ā ć(ĂĄ!ćă@ āEčă āA~j!ā ć/āĀ!Ă ćAĂj!ć Ą ĂKčĀċAĀ!ĉČāċ Ą ą/āĄKčāċ ă(ĂHAĂt!ć ă(Ă8!Ċ ă(Ăļ!ċ ă(ĂD!āĂ@ă@ ć"ĂEčā Ć ā/āĀMčā ċ ā-ĀĂ"ĄMčā ĂA|j!ć ā-Āă!ą āAĄj!ā ą Ċ ĄAātj-ĀĀIčĀċċ čAĆl!ā ĈAĂj!ćĂ@ă@ āEčā Ć Ĉ/āĄMčāĂ@ Ĉ/āĀAāGčĀ Ć ć/āĀMčĂċ ĈAĆj!Ĉ āAzj!ā ćAĆj!ćČĀċċ ă(Ă0AĂt!Ĉ ă(Ă,!ćĂ@ă@ ĈEčā Ć ć/āĂ"ĄMčĆ Ć ć/āĀMčĆ ćAĄj!ć ĈA|j!Ĉ Č ĄAĄtj(ĂĀAǿǿǿǿćjAąIčĀČĆċċ ĉAās ĂAĀGrčĄ āčĄ Ā ăAĐjAǈĀĐĉĚČđċ ąAĐj!ą ĄAāj!ĄČĀċċ ăAƔājĐeČĂċ ăAƔājĐgČĂċ ĀAƀƀƀƀx6ĂĀ ăAĐjĐRČČċ ĀAƀƀƀƀx6ĂĀ ăAƈājĐe ăAǼĀjĐg ăAǰĀjĐe ăAǤĀjĐ* ăAǘĀjĐeČċċ ĀAƀƀƀƀx6ĂĀ ăAǰĀjĐe ăAǤĀjĐ* ăAǘĀjĐeČĊċ āAƀǾǿćqAĈv!ĈAƁƀƀƀx!ĂċAĀ!āċ ĈAǿǿăq āAĐtr!ĈĂ@ ć ă(ĂƈāGčĀ ăAƈājĐ` ă(Ăƌā!Ċċ Ċ Ćj"ā ą;āĀ āA~j Č;āĀ āA|j Ą;āĀ āAzj ċ;āĀ āAvj Ĉ6ĂĀ āArj Ă6ĂĀ ĆAĐj!Ć ćAāj!ćČĀċċ ăAƔājĐeČāċ ĀAƀƀƀƀx6ĂĀ ăAǘĀjĐeČĄċ ĀAƀƀƀƀx6ĂĀČăċ Ć āj-ĀĀ!ć ăAƔājĐJ"ĈAāqčā āAāj!ā ćAǿāq ĈAƀǾăqAĈvFčĀċċ ĀAƀƀƀƀx6ĂĀċ ăAƠāj$ĀċưĐĂĒſĂ~#ĀAǐāk"Ć$Ā Ć Ă6Ă` Ć ā6ĂŜ Ć Ă6ĂX ĆAǘĀjĐV Ć(ĂŜ!ā Ć Ć(Ă`"ć6Ă, Ć ā6Ă( ąDĀĀĀĀĀĀǠǁf!ĂĂ@Ă@ ąƙDĀĀĀĀĀĀǠAcEčĀ ąƪ!ĈČāċAƀƀƀƀx!ĈċĂ@Ă@Ă@ ąAĀAǿǿǿǿć ĈAƀƀƀƀx Ăě ąDĀĀǀǿǿǿǟAdě ą ąbě"ĂƷbčĀ ĂAǠƌǇđjAƠƸƞǋĀIčāċ ĆAǀĀjAƸƂǀĀAĎĐļČāċĂ@Ă@ ăAǿǿăq"ĉEčĀ ĄAǿǿăq"Ċčāċ ĆAǀĀjAƸƂǀĀAĎĐļČāċ ĆA j ĂĐ4 Ć(Ă !ĄAĀ!Ă ĆAĀ6ĂT ĆBƀƀƀƀǀĀ7ĂL ĆAǘĀjAĊ ā ćĐB ĆBĀ7ĂƄā ĆAĀ;ā| Ć ć6Ăx ĆAĀ6ĂtAĄ!ćAā!ċă@ Ć ċAāj6Ăƀā ĆAĘj ĆAǘĀjĐ/Ă@Ă@Ă@Ă@ Ć(ĂĘ"āEčĀ ĆAĐjAĊ ā Ć(ĂĜ"ĈĐIĂ@ Ć(ĂĐ"ăEčĀ ĆAĈjAč ă Ć(ĂĔ"ČĐI Ć(ĂĈ"Ĉ ă Ĉě"āEčā Ć(ĂČ Č Ĉě!Ĉċ ĆAā;āƴā Ć Ĉ6Ăưā ĆBĀ7Ăƨā Ć ā6ĂƠā Ć Ĉ6ĂƜā Ć ā6ĂƘā ĆBƬƀƀƀưć7ĂƐā Ć ā Ĉj6ĂƤāAĀ!āă@ āAāqčĄ Ć(ĂƘā!ā ĆAǄāj ĆAƐājĐHĂ@Ă@ Ć(ĂǄāAāGčĀ Ć(ĂƬā!Ĉ Ć Ć(Ăǌā6ĂƬā ā Ĉj!ā Ć(Ăǈā Ĉk!ĈČāċ Ć-ĀƵāčą ĆAā:ĀƵāĂ@Ă@ Ć-ĀƴāAāGčĀ Ć(Ăưā!ă Ć(ĂƬā!ĈČāċ Ć(Ăưā"ă Ć(ĂƬā"ĈFčĆċ Ć(ĂƘā Ĉj!ā ă Ĉk!Ĉċ ĆAǄāj ā ĈĐąĂ@Ă@ Ć-ĀǄāEčĀ Ć-Āǅā"āčĄČāċĂ@ Ć(Ăǈā"ā ĄLčĀAĆ!āČĄċĂ@ ĂAǮĂGčĀAć!āČĄċĂ@ Ă Ć(ĂLGčĀ ĆAǌĀjĐc Ć(ĂP!ćċ ć ĂAĂtj ā6ĂĀ Ć ĂAāj"Ă6ĂTċ Ć-ĀƵā!āČĀċċĂ@ ĂčĀAā!ċAĀ!āČāċAĀ!ċ ĆAĀ6Ăǀā ĆBƀƀƀƀǀĀ7ĂƸā Ć(ĂP"č ĂAĂtj!Ď Ć(ĂL!ďA|!ĐAĄ!đ č!Čă@Ă@Ă@ Č ĎFčĀ Č(ĂĀ!ĂĂ@ ċ Ć(ĂƸāGčĀ ĆAƸājĐc Ć(ĂƼā!đċ ČAĄj!Č đ ċAĂtj Ă6ĂĀ Ć ċAāj"ċ6Ăǀā đ Đj!Ă ċ!āă@ āAĂIčĂ Ă(ĂĀ"Ĉ ĂAĄj"ă(ĂĀ"ćLčĂ Ă ć6ĂĀ ă Ĉ6ĂĀ ĂA|j!Ă āAſj!āČĀċċ Ć č6ĂŜ Ć ď6ĂX ĆAǘĀjĐj Ć Ć/Āǁā;āļ Ć Ć-Āǃā:Ā> Ć(ĂƼā!ċ Ć-Āǀā!ā Ć(ĂƸā"ĂAƀƀƀƀxFčă Ć Ć-Ā>:Ā; Ć Ć/āļ;Ā9 Ć ā:Ā8 Ć ċ6Ă4 Ć Ă6Ă0 ĆAǘĀjAǆƂǀĀAĂĐļ ĆAƸāj ĆAǘĀj Ć(Ă8"ĒAǿǿǿǿć ĒAǿǿǿǿćIěĐ1 ċ ĒAĂtj!ČAĀ!ĈAĀ!č ċ!āAā!Ă ċ!ĎAĀ!đă@ č!ē ď!Ĕ ă!ĕ ć!Ė ę!Ę Ď!ĐĂ@ă@ Đ ČFčā đAāj!đ ĐAĄj!Ď Đ(ĂĀ!ăă@Ă@Ă@ ĂAāqčĀ Ę!ęČāċ ā ČFčă ā5ĂĀB Ɔ ĈƭƄ!ę ĈAāj!Ĉ āAĄj!āċAā!Ă ă ęB ƈƧ"ćk ĊJčĀċ č ĔAǿǿăq đ ęƧk"ĂAǿǿă ĂAǿǿăIě"ďKq!ėAĀ!ĂAā!č ę!Ę Ď!Đ ėEčĂČĀċċċĂ@ ēAāqEčĀ Ć Ć(Ăǀā6Ă` Ć Ć)ĂƸā7ăX ĆAƐāj ĆAǘĀj ĔAǿǿăqĐ1 ĆAǘĀj ĆAƐāj ĖĐ6 ĆAǄāj ĆAǘĀj ĕĐ6 ĒAĂt!ĂAĀ!āĂ@ă@ ĂEčā ā Ą ĂA|j"Ă ċj(ĂĀ"ĈN Ą Ĉk ĊLqj!āČĀċċ ĆAƐāj ĆAǄāj āAǿǿă āAǿǿăIěĐ1Ă@Ă@Ă@ ĉAſj"āEčĀ ĒAĂt!Ăă@ ĂEčĂ ā Ą ĂA|j"Ă ċj"Č(ĂĀ"ĈN Ą Ĉk ĊLqk"āčĀċċă@ Č ċFčā Ą ČA|j"Č(ĂĀ"ĂHčĀ Ą Ăk ĊJčĀċ ĆAǀĀj ĆAƐājAƥƐą Ċ Ăj"ĂAāj ĂAǛǯzjAǻƧyIěĐ6Čāċ ĆAǘĀj ĆAƐājAāAĀĐX ĆAǀĀj ĆAǘĀjAāAĀĐXċ ĆA0jĐjČćċ ĆAǀĀjAǕƂǀĀAąĐļ ĆAƸājĐk ĆA0jĐjČĆċ ĐAĄj!ĐČĀċċ ĆAǌĀjĐjċAǈƂǀĀ!ĂAĆ!ĈĂ@Ă@Ă@ āAzjAǿāqAājAĀ āAǿāqAąKěĎăāĂĀāċAƠƃǀĀ!ĂAĈ!ĈČāċ āAĂtAǼćq"ā(ĂƈƆ@!Ă ā(Ăǰƅ@!Ĉċ ĆAǘĀj Ă ĈĐļ ĆAǀĀj ĆAǘĀj ċAǿǿǿǿć ċAǿǿǿǿćIěĐ1ČĂċ Ć(Ăƀā!ċČĀċċ ĆA(jĐh ĆAǀĀjĐV Ā Ć)ĂD7ĂĀ ĆAǐāj$ĀċưċĂĎſā~#ĀAƠāk"Ą$Ā Ą Ă6Ăƀā Ą ā6Ă| Ą Ă6Ăx ĄAǸĀjĐV Ą(Ă|!Ă Ą Ą(Ăƀā"ą6Ă@ Ą Ă6Ăļ ăDĀĀĀĀĀĀǠǁf!ĆĂ@Ă@ ăƙDĀĀĀĀĀĀǠAcEčĀ ăƪ!ćČāċAƀƀƀƀx!ćċAĀ!āAā!ĈĂ@Ă@ ăAĀAǿǿǿǿć ćAƀƀƀƀx Ćě ăDĀĀǀǿǿǿǟAdě ă ăbě"ĉƷačĀAĀ!ĆČāċAĀ!Ć ĉAǠƌǇđjAƟƸƞǋĀKčĀ ĄAĀ6ĂL ĄBƀƀƀƀǀĀ7ĂD ĄAǐĀjAĞ Ă ąĐB ĄAā;āt Ą ą6Ăp ĄAĀ6ĂlAĄ!ĊAĀ!ćAĀ!ċĂ@Ă@ă@ ĄA0j ĄAǐĀjĐ.Ă@Ă@ Ą(Ă0"ĂEčĀ ĄAǸĀjAğ Ă Ą(Ă4"āĐB ĄAā;āƜā Ą ā6ĂƘā ĄAĀ6ĂƔā ĄA(j ĄAǸĀjĐ.Ă@ Ą(Ă("ČEčĀ Ą(Ă,!č ĄA j ĄAǸĀjĐ. Ą(Ă "ĎEčĀ Ą(Ă$!ď ĄAĘj ĄAǸĀjĐ. Ą(ĂĘ"ĐEčĀ Ą(ĂĜ!đ ĄAĐj ĄAǸĀjĐ. Ą(ĂĐ"ĈEčĀĂ@Ă@Ă@ Ą(ĂĔ"āĎĂăĀāċ Ĉ-ĀĀ"ĂAUjĎăĂāĂāċ Ĉ-ĀĀ!ĂċĂ@Ă@Ă@Ă@ ĂAǿāqAUjĎăāĂĀĂċ āAſj!Ć ĈAāj!ĈĂ@ āAĉIčĀAĀ!Ăă@ ĆEčĄ Ĉ-ĀĀAPj"āAĉKčą ĂƬBĊ~"ĒB ƈƧ ĒƧ"ąAğuGčą āAĀJ ą āk"Ă ąHsčą ĈAāj!Ĉ ĆAſj!ĆČĀċċAĀ!Ăă@ ĆEčă Ĉ-ĀĀAPj"āAĉKčĄ ĈAāj!Ĉ ĆAſj!Ć ĂAĊl āk!ĂČĀċċ āAſj!ā ĈAāj!ĈċĂ@ āAĈIčĀAĀ!Ăă@ āEčĂ Ĉ-ĀĀAPj"ĆAĉKčă ĂƬBĊ~"ĒB ƈƧ ĒƧ"ąAğuGčă ĆAĀH ą Ćj"Ă ąHsčă ĈAāj!Ĉ āAſj!āČĀċċAĀ!Ăă@ āEčā Ĉ-ĀĀAPj"ĆAĉKčĂ ĈAāj!Ĉ āAſj!ā Ć ĂAĊlj!ĂČĀċċ ĂAǠƌǇđjAƟƸƞǋĀKčĀ ĄAĈj ĄAǸĀjĐ. Ą(ĂĈEčĂċAā!ĈAĀ!āAĀ!ĆČĄċ Ą(ĂH!Ă ĄAĀ6Ăƀā ĄBƀƀƀƀĐ7Ăx ĄAǸĀjAǚƃǀĀAďĐĝ ĄAǸĀjAǩƃǀĀAċĐĝ ĄAǸĀjAǴƃǀĀA#Đĝă@ ćEčă ĄAǸĀjAƗƄǀĀAČĐĝ ĄAǸĀjAƣƄǀĀAĄ Ă(ĂĀ Ă(ĂĄĐĔ ĄAǸĀjAƧƄǀĀ ĉĐA ĄAǸĀjAƯƄǀĀ Ă(ĂĘĐA ĄAǸĀjAƷƄǀĀAčĐĝ ĄAǸĀjAǄƄǀĀAĈ Ă(ĂĈ"ā Ă(ĂČ"ĈĐĔ ĄAǸĀjAǌƄǀĀAČ Ă(ĂĐ Ă(ĂĔĐĔ ĄAǸĀjAǘƄǀĀAČĐĝ ĄAǸĀjAǤƄǀĀAĎĐĝ ĄAǸĀjAǲƄǀĀAČĐĝ ĄAǸĀjAǌƄǀĀAČ ā ĈĐĔ ĄAǸĀjAǾƄǀĀAĊĐĝ ĄAǸĀjAƈƅǀĀAĊĐĝ ćAdj!ć ĂAĜj!ĂČĀċċĂ@ ċ Ą(ĂDGčĀ ĄAǄĀjĐb Ą(ĂH!Ċċ Ċ ċAĜlj"ā Ă6ĂĘ ā đ6ĂĔ ā Đ6ĂĐ ā ď6ĂČ ā Ď6ĂĈ ā č6ĂĄ ā Č6ĂĀ Ą ċAāj"ċ6ĂL ćAĜj!ćČĀċċ ĄAǸĀjAƒƅǀĀAčĐĝ Ą(Ăƀā!ā Ą(Ă|!Ĉ Ą(Ăx!Ćċ ĄAǄĀjĐfċ ĄAļjĐh Ą ā6Ăƀā Ą Ĉ6Ă| Ą Ć6Ăx ĄAǸĀjĐV Ā Ą)Ă|7ĂĀ ĄAƠāj$ĀċǃĊāąſ#ĀAƐāk"Ć$Ā Ć Ă6Ăp Ć ā6Ăl Ć Ă6Ăh ĆAǨĀjĐV Ć(Ăl!ć Ć(Ăp!ā Ć Ą6Ăp Ć ă6Ăl Ć Ą6Ăh ĆAǨĀjĐV Ć(Ăl!Ĉ Ć(Ăp!ĉ Ć ā6Ă@ Ć ć6Ăļ Ć ĉ6ĂH Ć Ĉ6ĂD ąDĀĀĀĀĀĀǠǁf!ĂĂ@Ă@ ąƙDĀĀĀĀĀĀǠAcEčĀ ąƪ!ĄČāċAƀƀƀƀx!ĄċĂ@Ă@Ă@Ă@Ă@ ąAĀAǿǿǿǿć ĄAƀƀƀƀx Ăě ąDĀĀǀǿǿǿǟAdě ą ąbě"ĊƷbčĀ ĊAǠƌǇđjAƠƸƞǋĀIčāċAĎ!Ă ĆAĎ6ĂTAƸƂǀĀ!ā ĆAƸƂǀĀ6ĂP ĆAƀƀƀƀx6ĂLČāċ ĆAǨĀjA  ć āĐBĂ@Ă@Ă@Ă@Ă@ă@ ĆAƄāj ĆAǨĀjĐğ Ć(ĂƄāAāGčāĂ@ Ć(Ăƈā"ĂEčĀĂ@ ā ĂKčĀ ā ĂGčĂČāċ ć Ăj,ĀĀA@Hčāċ ć Ăj"Ą ā Ăk"ăAƋƀǀĀAĆĐYEčĀċ ĆA8j ć ĂĐė Ć/ā8"ĂAĄFčĂ ăAzj!ā ĄAĆj!ć Ć/ā:AĐt Ăr!ĂČāċAĄ!ĂċĂ@Ă@ āAąFčĀ āAċGčā ćAƫƅǀĀAċĐKčāAĀ!ĄČĄċ ćAƶƅǀĀAąĐKčĀAĂ!ĄAā!ćAā!āČăċĂ@ ć āAƻƅǀĀAĆĐYčĀ ĆA0j ć āĐė Ć/ā0"āAĄFčā Ć/ā2!ćAā!ĄČăċ ĆA(j ćAĆj āAzjĐė Ć/ā("āAĄGčāċAĎ!Ă ĆAĎ6ĂTAƸƂǀĀ!ā ĆAƸƂǀĀ6ĂP ĆAƀƀƀƀx6ĂLČĂċ Ć/ā*!ćAĂ!Ąċ ĆA j Ĉ ĉĐĒ ĆAǨĀj Ć(Ă  Ć(Ă$ĐčĂ@ Ć-ĀhAāGčĀ ĆAƀƀƀƀx6ĂL Ć Ć-ĀiAĂt"ā(Ăǰƅ@"Ă6ĂT Ć ā(ĂƈƆ@"ā6ĂPČāċĂ@Ă@Ă@Ă@ Ć(Ăl Ć(ĂpĐ>"ă ĊJčĀĂ@Ă@ ĂAǿǿăqAĄFčĀ Ă ĂAĐvAā ăĐĎ"Ă!ă ĄĎăĄăāĄċ ă!ĂĂ@ ĄĎăĄăĀĄċ ā ćAā ăĐĎ!Ăċ ĆAĘj ā ćĐD Ć(ĂĜ!ĄĂ@Ă@ Ć(ĂĘAāGčĀ ĆAĐj ĊĐ4 ĆAǨĀj Ć(ĂĐĐ& Ć(Ăh!Ĉ Ć(Ăl!ĉ ĆAĈj ăĐ4 ĆAǨĀj Ć(ĂĈĐ& ĉ Ć(Ălk Ĉ Ć(ĂhkAČlj!ĈČāċ Ċ ăk!ĈċĂ@ ā ć ĈAĀ ĈAĀJě ĄAā ĄAāKěn"Ĉ ăĐĎ"Ą ĊNčĀ ā ć ĈAāj ăĐĎ!Ąċ ĆAǨĀjAƖƃǀĀAƑƃǀĀ Ą Ă Ą ĂJě"ā ĊF"ćěAăAą ćěĐļ ĆAƄāj ĆAǨĀj āĐę ĆAǌĀj ĆAƄāj ĂĐęČăċAĆ!Ă ĆAĆ6ĂTAǈƂǀĀ!ā ĆAǈƂǀĀ6ĂP ĆAƀƀƀƀx6ĂLČăċ ā ćAā ĂĐĎ!Ăċ ĆAǨĀj Ċ ĂJ Ċ ĂHkAājAǿāqAĂt"ā(ĂǤƅ@ ā(Ăǘƅ@Đļ ĆAǌĀj ĆAǨĀj ĂĐęċ Ć(ĂLAƀƀƀƀxGčā Ć(ĂT!Ă Ć(ĂP!āċ ĆAǘĀj ā ĂĐļČāċ Ć Ć(ĂT6Ă` Ć Ć)ĂL7ăXċ ĆAǄĀjĐh ĆAļjĐh ĆAǘĀjĐV Ā Ć)ĂŜ7ĂĀ ĆAƐāj$ĀċǾćāċſ#ĀAǠāk"ă$Ā ăAǀĀj ā ĂĐĒĂ@Ă@Ă@Ă@Ă@A/ ă(Ă@"Ą ă(ĂD"ĂĐTčĀA. Ą ĂĐTčāA- Ą ĂĐT!āĂ@Ă@ ĂEčĀ āEčāċ Ā Ą ĂĐĘČąċ ăAā;āƈā ăAĀ6ĂƄā ă Ą6Ă| ă Ă6Ăx ă Ą6Ăt ă Ă6Ăp ăAĀ6Ăl ă Ą Ăj6Ăƀā ăA8j ăAǬĀjĐě ă(Ă8"āEčĂ ă(Ăļ!ą ăA0j ăAǬĀjĐě ă(Ă0"ĆEčĂ ă(Ă4!ć ăA(j ăAǬĀjĐě ă(Ă("ĈEčĂ ă(Ă,!ĉ ăA j ăAǬĀjĐěĂ@ ă(Ă EčĀ ăAĀ6ĂHČĄċ ă ĉ6ĂŜ ă Ĉ6ĂX ă ć6ĂT ă Ć6ĂP ă ą6ĂL ă ā6ĂHČăċ ăAǬĀjA/ Ą ĂĐB ăAā;āƐā ă Ă6Ăƌā ăAĀ6Ăƈā ăAǈĀj ăAǬĀjĐ"ČĂċ ăAǬĀjA. Ą ĂĐB ăAā;āƐā ă Ă6Ăƌā ăAĀ6Ăƈā ăAǈĀj ăAǬĀjĐ"Čāċ ăAĀ6ĂHċĂ@Ă@Ă@ ă(ĂH"ĊEčĀ ă(ĂŜ!ċ ă(ĂX!Č ă(ĂT!ā ă(ĂP!Ĉ ă(ĂL!č ăAĀ6ĂƄā ă Ą6Ă| ă Ą6Ăt ăBƯƀƀƀǠą7Ăl ă Ă6Ăx ă Ą Ăj6ĂƀāĂ@Ă@ă@ ăAǠĀj ăAǬĀjĐ$ ă(Ă`ĎăĂĀāĂċċ ăAā6Ăǔā ăAǬĀjAĈjAǔƀǀĀAǠĀĐĉĚ ăBĀ7Ăǘā ăAǸĀj!Ą āAĄG!ĉAā!Ćă@Ă@ ĆAčGčĀAĀ!ĂČąċ ĄA|j(ĂĀ!ćĂ@ Ą(ĂĀ"ą āGčĀ ć ā Ĉ āĐ2čĄċAă!ĂĂ@ ĉčĀ ąAĉGčĀAăAĄ ćAƂƀǀĀAĉĐKě!ĂċĂ@Ă@ Ă ąIčĀ Ă ąF!ąČāċ ć Ăj,ĀĀAƿſJ!ąċĂ@ Ă āGčĀ ąEčĀ ć ā Ĉ āĐ2čĄċ ĆAāj!Ć ĄAĈj!ĄČĀċċ ăAĘj Ĉ āAāAĂĐ8 ă(ĂĜ!Ć ă(ĂĘ!ĂČĂċ ĀAƁĂ;āĀČĂċAā!Ăċ ăAĐj Ċ čAāAĂĐ8Ă@Ă@ ă(ĂĐAāGčĀ ĂAāqEčā ă(ĂĔ!Ă ăAĈj Č ċAĂAĂĐ8Ă@ ă(ĂĈAāGčĀ ĀAƁĄ;āĀČăċ ă Č ċAĄAĆĐ8Ă@ ă(ĂĀAāGčĀ Ā ă(ĂĄ Ć ĂĐĖČăċ ĀAƁĂ;āĀČĂċ ĀAƁĂ;āĀČāċ ĀAƁĂ;āĀċ ăAǠāj$ĀċǶąĂĔſā~#ĀAǀĀk"Ą$Ā ĄAČj ā Ă ăĐċ ĄAĘj ā Ą(ĂĐ"ą Ą(ĂĔ"ĆĐć Ą(Ă !ć Ą(ĂĜ!Ĉ ĄAƀƀƀƀx6Ă$ ĆAăt!ĉ ā(ĂĜ"ă ā(Ă AĂtj!Ċ ā(ĂĄ!ċ ā(ĂĈ!Č ā(ĂĐ!č ā(ĂĔ!ĎAƀƀƀƀx!ďĂ@Ă@Ă@Ă@ă@ ă ĊFčāĂ@Ă@ Ď ăAĂj/āĀ"ĂMčĀ č ĂAĄtj"Đ(ĂĀ"ĂAƀƀƀƀxsAĈ ĂAĀHěAſj"đAąIčāċ Ą Ē6Ă, Ą ē6Ă( Ą ď6Ă$ ďAƀƀƀƀxFčĄ ĄA$jĐfČĄċĂ@Ă@ ć ă/āĀ"ĂMčĀ Ĉ Ăj-ĀĀAĂGčĀ Ą Đ đAĂt(ĂǄƅ@j/āĀ"Ă6Ă0 Č ĂMčĀ Ą Ć6Ă8 Ą ą6Ă4 Ą ĄA0j6Ăļ ĄA4j ċ ĂAăt"ĔjĐ+čāċ ăAĄj!ăČāċ ăAĄj!ăĂ@ ďAƀƀƀƀxGčĀ ĄA4j ĆAĄAĈĐ0 Ą(Ă4AāFčă Ą(Ăļ!ē Ą(Ă8!ďAĀ!Ē ĆEčā ē ą ĉĐĉĚ Ć!Ēċ Ē ĂMčĀ ē Ĕj"ĕ)ĂĀ"ĘƧ!Ė ĘB0ƈƧ!Ă ĘB ƈƧ!ėAĂ!ĔĂ@Ă@Ă@Ă@Ă@Ă@ đĎąąĀāĂăąċAā!ĔČĄċ Đ(ĂĄ!ĔČăċ Đ/āĆ"đ ėAǿǿăq"Đ đ ĐKě!ėČāċ Đ/āĆ"đ Ă đ ĂIě!ĂċAſ!ĔċĂ@ Ĕ Ėq"đEčĀ ėAǿǿăq ĂKčĀ ėƭBǿǿăƃB Ɔ đƭƄ ĂƭB0ƆƄ!Ęċ ĕ Ę7ĂĀČĀċċ Ą Ē6Ă, Ą ē6Ă( ďAƀƀƀƀxFčā Ą)Ă(!Ę Ą ď6Ă4 Ą Ę7Ă8 Ā ā ĘƧ ĘB ƈƧĐć ĄA4jĐf ĄAĘjĐgČĂċĀċ Ā Ą(Ă 6ĂĈ Ā Ą)ĂĘ7ĂĀċ ĄAČjĐf ĄAǀĀj$ĀċǪąĂďſā~#ĀA0k"Ą$Ā ĄAĜj ā(ĂĔ"ąAāAāĐ0Ă@ Ą(ĂĜAāFčĀ ĄAĀ6ĂĈ Ą Ą(Ă$"Ć6ĂĄ Ą Ą(Ă 6ĂĀ ąAĄt!ć ĄAĘjAĂj!Ĉ ā(ĂĐ!ĉAĀ!ąAĀ!āă@Ă@Ă@Ă@Ă@ ć ąFčĀ Ą ā6ĂĐ Ą Ć6ĂČ ĉ ąj"Ċ(ĂĀ!ċ Ą ĄAČj6ĂĔAĄ!ČAĂ!čĂ@Ă@Ă@Ă@Ă@Ă@Ă@ ċAƀƀƀƀxsAĈ ċAĀHě"ċĎĊĊąąĄąąĀāĂăĆċ ĄAĔj ĊAČj(ĂĀ"č ĊAĈj(ĂĀ čĐħAǿāq!čČĉċ ĄAĔjAā ĊAĈj(ĂĀ ĊAČj(ĂĀĐħAǿāq!čČĈċ ĄAĔj ĊAČj/āĀ ĊAĄj(ĂĀ ĊAĈj(ĂĀĐħAǿāq!čČćċ Ą ĊAĄj/āĀ;āĘ ĄAā:Āě Ą ā6Ă( Ą Ć6Ă$ Ą Ĉ6Ă  Ą ĄAěj6Ă, Ą ĄAĘj6ĂĜAĂAĀ ĄAĜjĐ3AāFě!čČĆċAĈ!Čċ ă ĉ Č ąjj/āĀ"čMčĀ Ă čAătj)ĂĀ"ēƧ!ĎAĂ!Č ēB ƈƧ"ď!Đ ēB0ƈƧ"đ!ĒĂ@Ă@Ă@Ă@ ċAſjĎąćĀāĂăćċAā!ČČąċ ĊAĄj(ĂĀ!ČČĄċ ĊAĆj/āĀ"č ďAǿǿăq"ċ č ċKě!ĐAſ!Č đ!ĒČĄċ ĊAĆj/āĀ"č đ č đIě!ĒAſ!Č ď!ĐČăċAā!čČăċ Ā Ą(ĂĈ6ĂĈ Ā Ą)ĂĀ7ĂĀ ĄA0j$Āďċ ď!Đ đ!ĒċAĀ!č Č Ďq"ċEčĀ ĐAǿǿăq"Ċ ĒKčĀAā!č ċ ĎGčĀ Ċ ďAǿǿăqGčĀAĂAā Ē đFě!čċĂ@ ā Ą(ĂĀGčĀ ĄĐa Ą(ĂĄ!Ćċ Ć āj č:ĀĀ Ą āAāj"ā6ĂĈ ąAĐj!ąČĀċċĀċƘĆāąſ#ĀAǠĀk"Ć$Ā Ć Ă6ĂŜ Ć ā6ĂX Ć Ă6ĂT ĆAǔĀjĐV Ć(ĂX!ā Ć(ĂŜ!ć Ć Ą6ĂŜ Ć ă6ĂX Ć Ą6ĂT ĆAǔĀjĐV Ć(ĂX!ă Ć(ĂŜ!Ĉ Ć ć6Ă$ Ć ā6Ă  Ć Ĉ6Ă, Ć ă6Ă( ąDĀĀĀĀĀĀǠǁf!ĉĂ@Ă@ ąƙDĀĀĀĀĀĀǠAcEčĀ ąƪ!ĊČāċAƀƀƀƀx!ĊċAĎ!ĄAƸƂǀĀ!ĂĂ@Ă@Ă@ ąAĀAǿǿǿǿć ĊAƀƀƀƀx ĉě ąDĀĀǀǿǿǿǟAdě ą ąbě"ĉƷbčĀ ĉAǠƌǇđjAƟƸƞǋĀKčĀ ĆAĘj ā ćĐĒ ĆAǔĀj Ć(ĂĘ Ć(ĂĜĐčĂ@ Ć-ĀTAāGčĀ Ć-ĀUAĂt"Ă(Ăǰƅ@!Ą Ă(ĂƈƆ@!ĂČāċĂ@ ĉ Ć(ĂX"Ă Ć(ĂŜ"āĐ>k"ćAĀNčĀAĆ!ĄAǈƂǀĀ!ĂČāċ ĆAĐj ă ĈĐĒ ĆAļj Ć(ĂĐ Ć(ĂĔĐč ćAļn!ăĂ@ Ć-ĀļčĀ Ć(ĂD!Ĉ Ć(Ă@!ĉ Ă āĐ> ĉ ĈĐ>NčĀAƨƃǀĀ!ĂČāċAǿǿă ăAǿǿăq ćAǿǿǯāKě!ć ĆAǔĀj ĂĐ& ĆAĈj Ć(ĂTĐ# Ć(ĂČ!ăĂ@Ă@ Ć(ĂĈ"Ĉ ĂAƠċl āj"ĄJčĀ Ą ĈAļjNčĀAć!ĄAƶƃǀĀ!ăČāċAąAĀ ă ĄL Ą ăAļjHq"ăě!ĄAƽƃǀĀAā ăě!ăċ ĆAǔĀjAǆƂǀĀAĂĐļ ĆAǈĀj ĆAǔĀj Ă āĐ>Đę ĆAǔĀj ĆAǈĀj ćĐ1 ĆAǈĀj ĆAǔĀj ă ĄĐXĂ@ Ć(ĂHAƀƀƀƀxGčĀ Ć(ĂP!Ą Ć(ĂL!ĂČĂċ Ć Ć(ĂP6Ă8 Ć Ć)ĂH7ă0ČĂċ Ć Ą6ĂP Ć Ă6ĂL ĆAƀƀƀƀx6ĂHċ ĆA0j Ă ĄĐļċ ĆA(jĐh ĆA jĐh ĆA0jĐV Ā Ć)Ă47ĂĀ ĆAǠĀj$ĀċǉĄāĎſ#ĀAĐk!ăĂ@Ă@ ĂAĐOčĀ Ā!ĄČāċ ĀAĀ ĀkAăq"ąj!Ć ā!ć Ā!ĄĂ@Ă@ă@Ă@ Ą ĆIčĀ Ć Ă ąk"ĂA|q"Ĉj!Ą ā ąj"ćAăq"ĉčĂ ć!āă@ Ć ĄOčĄ Ć ā(ĂĀ6ĂĀ āAĄj!ā ĆAĄj!ĆČĀċċ Ą ć-ĀĀ:ĀĀ ćAāj!ć ĄAāj!ĄČĀċċ ăAĀ6ĂČ ăAČj ĉr!ĊAĀ!ĆĂ@AĄ ĉk"ċAāqEčĀ Ċ ć-ĀĀ:ĀĀAā!ĆċAĀ ĉk!Č ĉAăt!čĂ@ ċAĂqEčĀ Ċ Ćj ć Ćj/āĀ;āĀċ ā Čj!āAĀ čkAĘq!Ď ă(ĂČ!ċ Ā!Ćă@ ā ąj!ČĂ@ Ć ąj"ĊAĄj ĄIčĀAĀ!Ć ăAĀ:ĀĈ ăAĀ:ĀĆĂ@Ă@ ĉAāGčĀ ăAĈj!ďAĀ!ĉAĀ!ČAĀ!ĐČāċ ă ČAĄj-ĀĀ"ĉ:ĀĈ ČAąj-ĀĀAĈt!ČAĂ!Đ ăAĆj!ďċĂ@ ćAāqEčĀ ď ā Đ ąjjAĄj-ĀĀ:ĀĀ ă-ĀĆAĐt!Ć ă-ĀĈ!ĉċ Ċ Č Ćr ĉAǿāqr Ďt ċ čvr6ĂĀČĂċ Ċ ċ čv ČAĄj(ĂĀ"ċ Ďtr6ĂĀ ĆAĄj!Ć āAĄj!āČĀċċ ĂAăq!Ă ć Ĉj!āċ Ą Ăj!ĆĂ@ă@ Ą ĆOčā Ą ā-ĀĀ:ĀĀ āAāj!ā ĄAāj!ĄČĀċċ ĀċƆąāăſ#ĀAǀĀk"Ą$Ā Ą Ă6Ăļ Ą ā6Ă8 Ą Ă6Ă4 ĄA4jĐV Ą(Ă8!Ă Ą Ą(Ăļ"ą6ĂĘ Ą Ă6ĂĔ ăDĀĀĀĀĀĀǠǁf!āĂ@Ă@ ăƙDĀĀĀĀĀĀǠAcEčĀ ăƪ!ĆČāċAƀƀƀƀx!ĆċĂ@Ă@Ă@Ă@Ă@ ăAĀAǿǿǿǿć ĆAƀƀƀƀx āě ăDĀĀǀǿǿǿǟAdě ă ăbě"āƷbčĀ āAǠƌǇđjAƠƸƞǋĀIčāċAĎ!Ă ĄAĎ6Ă$AƸƂǀĀ!ā ĄAƸƂǀĀ6Ă  ĄAƀƀƀƀx6ĂĜČāċ ĄAĈj āĐ4 Ą(ĂĈ!ā ĄA4j Ă ąĐąĂ@ Ą-Ā4AāGčĀ ĄAƀƀƀƀx6ĂĜ Ą Ą-Ā5AĂt"ā(Ăǰƅ@"Ă6Ă$ Ą ā(ĂƈƆ@"ā6Ă ČāċĂ@Ă@ Ą(Ă8"Ă āJčĀ ĄA4j ĂĐ& Ą(Ă4!Ć Ą(Ăļ!ą Ą(Ă8!Ă ĄA4j āĐ& Ą(Ă4 Ćk Ą(Ăļ ąH Ą(Ă8"ā ĂH ā ĂFěk"ĂAĐtAƁĂ ĂAƃāIě"ĂAāqEčāAć!Ă ĄAć6Ă$AǎƂǀĀ!ā ĄAǎƂǀĀ6Ă  ĄAƀƀƀƀx6ĂĜČĂċAĆ!Ă ĄAĆ6Ă$AǈƂǀĀ!ā ĄAǈƂǀĀ6Ă  ĄAƀƀƀƀx6ĂĜČāċ ĄA4jAǆƂǀĀAĂĐļ ĄAĜj ĄA4j ĂAĐvĐ1 Ą(ĂĜAƀƀƀƀxGčā Ą(Ă$!Ă Ą(Ă !āċ ĄA(j ā ĂĐļČāċ Ą Ą(Ă$6Ă0 Ą Ą)ĂĜ7ă(ċ ĄAĔjĐh ĄA(jĐV Ā Ą)Ă,7ĂĀ ĄAǀĀj$ĀċƟĄāčſ#ĀAĐk"Ą$Ā ā(ĂĄ!ą ĄAĄj ā(ĂĈ"ĆAĄAĈĐ0Ă@ Ą(ĂĄAāFčĀ Ą(ĂČ!ć Ą(ĂĈ!ĈĂ@ ĆEčĀAĀ!ĉ ć!Ċă@AĀ!ċĂ@ ĉ ăOčĀ Ă(āĀ!ċċ ąAāj-ĀĀ!ČAǿǿă!čAĀ!āAă!ĎĂ@Ă@Ă@Ă@Ă@Ă@Ă@Ă@Ă@Ă@Ă@Ă@ ą-ĀĀĎĄăĀāĂăċAĀ!āAſAĀ Čkv!ĎČĂċAĀ!āAſAĀ Čkv!ĎAā!ďAǿǿă!čAǿǿă!ČAĀ!Đ ċAǿāqĎĆĉĉĉćĂăĉċ ąAĂj/āĀ!ā ąAĄj/āĀ!čAſ!ĎċAā!ď č!Č ā!Đ ċAǿāqĎĆĄĂćąĀāĄċ ċAƀǀăqEčĂČăċ ċAĐv"Đ čAǿǿăq"Č Đ ČIě!Č Đ āAǿǿăq"ċ Đ ċKě!ĐAſ!ďČąċ č!Č ā!Đ ąAĆj-ĀĀĎăāĂĄāċAā ċAĈvt!ďČĂċ č!Č ā!Đ Ď!ďČĂċAĂ!ďċ č!Č ā!Đċ Ċ č Č ĐAǿǿăq ČAǿǿăqK ď Ďq"ďEr"ċěƭB0Ɔ ā Đ ċěƭBǿǿăƃB ƆƄ Ď ď ċěƭƄ7ĂĀ ąAĈj!ą ĊAĈj!Ċ ĂAĄj!Ă Ć ĉAāj"ĉGčĀċċ Ā Ć6ĂĈ Ā ć6ĂĄ Ā Ĉ6ĂĀ ĄAĐj$ĀďċĀċǼăĂăſā~#ĀAǀĀk"Ą$Ā Ą ā6Ă( Ą Ā6Ă$ Ą ā6Ă  ĄA jĐV Ą(Ă$!ā Ą Ą(Ă("Ā6ĂĐ Ą ā6ĂČ Ą ā ĀĐĒĂ@Ă@Ă@ Ą(ĂĄ"āčĀAĀ!ĀAĀ!āČāċĂ@Ă@Ă@Ă@ Ą(ĂĀ"Ā āĐGčĀ ĄAĀ6Ă Ă@ Ā āA- ĄA jĐtAāĐYEčĀ ĀAāj āAſjĐGčĄċ ĄAĀ6Ă8 Ą Ā6Ă0 Ą Ā6Ă( ĄBƮƀƀƀǀą7ă  Ą ā6Ă, Ą Ā āj6Ă4 ĄAĔj ĄA jĐH Ą(ĂĔEčĂ Ą(ĂĜ!ą Ā Ą(ĂĘĐGEčĂAƂƀĄAĂ Ā ąj ā ąkĐGě!āČāċAĀ!ąă@Ă@Ă@Ă@ āEčĀ ąƭBĊ~"ćB ƈƧčā ćƧ!ąČĂċA{!ā ąAǿǿăKčć ĂAǿǿăq ąAǿǿăqKčą ăAǿǿăq ąAǿǿăqIčć ąAĐtAār!āČăċAſ!ąċAſ ą Ā-ĀĀAPjAǿāqj"Ć Ć ąIě!ą āAſj!ā ĀAāj!ĀČĀċċ āAĐv!Ā āAǿǿăqAĂGčĂA~ ĀAǿāqk!āČăċA~!āČĂċA|!āČāċ ĀAſ āAāqě!āċ ĄAČjĐh ĄAǀĀj$Ā āċǶăāąſ#ĀAǠĀk"ă$Ā ă ā ĂĐĒĂ@Ă@ ă(ĂĄčĀ ĀAā;āĀČāċ ăAČj ā ĂAǔĀĐ9Ă@ ă(ĂČ"āEčĀ ă(ĂĐ!Ą ăAČjA: ă(ĂĔ ă(ĂĘ"ĂĐB ăAā;ā0 ă Ă6Ă, ăAĀ6Ă( ă ăAČj6Ă4 ăA8j ăA4jĐ; ăAǀĀj ăA4jĐ; ăAǈĀj ăA4jĐ; ăAǐĀj ăA4jĐ;Aā!ĂĂ@ ă-Ā8"ąAĂFčĀAā!Ă ă-Ā@"ĆAǿāqAĂFčĀAā!Ă ă-ĀPAǿāqAĂGčĀĂ@ ąAāqEčĀ ă-Ā9!ĂČāċĂ@ ĆAāqEčĀ ă-ĀA!ĂČāċ ă(ĂD!ć ă(Ăļ!ĆAĀ!ąĂ@Ă@ ă-ĀH"ĂAĂFčĀ ĂAāqčā ă(ĂL!ąċĂ@ ĄčĀAā!ĂČĂċ ăAǘĀj ā ĄĐĘĂ@ ă-ĀXAāGčĀ ă-ĀY!ĂČĂċĂ@ ąA;LčĀAĄ!ĂČĂċĂ@Ă@Ă@ ĆAėKčĀ ćAļIčāċ ĀAĄ:ĀāAā!ĂČāċ Ā ă(ĂŜ6ĂĄ Ā ć ĆAļlj6ĂĈAĀ!Ăċ Ā Ă:ĀĀČăċ ă-ĀI!Ăċ ĀAā:ĀĀ Ā Ă:ĀāČāċ ĀAƁĂ;āĀċ ăAǠĀj$ĀċƠăĂąſā~#ĀA k"Ą$Ā ĄAĈj Ā āĐD Ą(ĂČ!āĂ@Ă@Ă@Ă@Ă@ Ą(ĂĈAāGčĀ Ą ăĐ4AƿƫǗ9!Ā āƭ Ăƭ~"ĉB ƈƧčă ĉƧ"āAĀH"ąčă Ą(ĂĄ!Ć ĄAĔj Ą(ĂĀ"ĂĐ& Ą(ĂĜ!ć ĄAĔj ĂĐ& ą Ą(ĂĘ Ą(ĂĔAČljAſj"Ĉ āj"Ă ĈHsčăAğ!ā Ă ĂAČm"ąAČlk"ĂAğu"Ĉ ąj!ą ĈAČq Ăj"ĂAāj!Ĉ ĂAĊKčĂAā ĂtAƨĊqčā ĂAāGčĂĂ@ ąAăqčĀ ąAƐăo!ĂAĝ!ā ąAǤĀočă ĂEčăċAĜ!āČĂċĂ@Ă@ āƭ Ăƭ~"ĉB ƈƧčĀ ĉƧ!āČāċAſ!āċĂ@ ă āj"ā ăNčĀAǿǿǿǿć!āċ āAƿƫǗ9 āAƿƫǗ9Hě!ăČăċAĞ!āċ ĄAĔj ą Ĉ ā ć ā ćHěĐĖ Ą-ĀĔčĀ Ą(ĂĘ ĆĐ>!Āċ ă Ā ă ĀJě!ăċ ĄA j$Ā ăċƄăāĈſAĀ!ăĂ@ Ă āAĈ āAĈKěj"Ą ĂIčĀ ĄApKčĀ ĄAďjApq"ĄAĚ Ąg"Ąkx"ąAğq ąA?Kj"ĆAąv Ąk"ĄAěj"ąAğKčĀĂ@ ĀAƀ j"ć ąAĂtj(ĂĀAſ Ćtqh"ĆA IčĀ Ā(Ăƀ!Aſ ĄAĜjtqh"ąAğKčā ć ąAĂtj(ĂĀh!Ćċ āAſj!Ĉ Ā ąAćtj ĆAĂtj"Ą Ą(ĂĀ"Ą(ĂĈ"ă6ĂĀ Ą(ĂĀ!ĉ ĄAĈj!ĊĂ@Ă@ ăEčĀ ăAĀ6ĂČČāċ ć ąAĂtj"ă ă(ĂĀA~ Ćwq"ă6ĂĀ ăčĀ Ā Ā(Ăƀ!A~ ąwq6Ăƀ!ċĂ@ ĉ Ă Ąk Ĉ ĊjAĀ ākq"ăjAďjApq"ĂFčĀ Ą ĉApqj Ą Ăj"ą6ĂĄ ą Ą6ĂĄ ą ĉ Ăk"Ć6ĂĀ Ā ą ĆĐ5ċ Ą ĂAār6ĂĀ āAĐIčĀ ăA|j Ą6ĂĀċ ăċƞăāĆſ Ā(ĂĄ!ă Ā(ĂĈ!Ą Ā(ĂĘ"ą(ĂĔ!ĆĂ@Ă@Ă@ă@ Ć āAǿǿăq"āMčă ą(ĂĐ āAĄtj!ćAā!ĈĂ@ Ą āMčĀ ă āj-ĀĀ!ĈċĂ@Ă@Ă@Ă@Ă@ ć(ĂĀ"āAƀƀƀƀxsAĈ āAĀHěAſjĎĉĆĆĄĆĆĀāĂăĈċ ćAĄj!ćČāċ ćAĄj!ćċ ĈEčą ć(ĂĈAāt!ā Ā(ĂĘ!Ą ć(ĂĄ!ćă@ āEčĆĂ@Ă@Ă@ Ą(ĂĔ ć/āĀ"ĆKčĀ ĈAāFčāČĂċ ĈAāFčĀ Ą(ĂĐ ĆAĄtj(ĂĀAƉƀƀƀxGčāċ Ā Ć ĂĐĐċ ćAĂj!ć āA~j!āČĀċċ ć/āĄ!āČāċċAĈ!āČāċAĄ!āċ Ā(ĂĔ ć āj/āĀ"āMčĀ ĈAāGčĀ Ā(ĂĐ āAălj"ā ā-Āā"ć ĂAĈvAǿāq"Ĉ ć ĈKě:Āā ā ā-ĀĂ"ć ĂAĐvAǿāq"Ĉ ć ĈKě:ĀĂ ā Ă ā-ĀĀrAāq:ĀĀċċƉăāĆſ#ĀA k"ă$ĀĂ@Ă@Ă@Ă@ ā Ā(ĂĈIčĀ ăAā:ĀĘ ă ā6ĂĔ ă Ā(ĂĐ"ā6ĂČ ă ā Ā(ĂĔAătj"Ā6ĂĐČāċ Ā(ĂĄ āAĂtj-Āă!Ą ăAā:ĀĘ ă ā6ĂĔ ă Ā(ĂĐ"ā6ĂČ ă ā Ā(ĂĔAăt"ąj"Ā6ĂĐ Ąčāċ Ă(ĂĐ!Ć Ă(ĂĔ!ć ăAČjAĈj!Ąă@ ā ĀG!Ă ā ĀFčĂ ă ā6ĂĜ āAĈj!ąĂ@ Ą ăAĜjĐSEčĀ ć āAĄj/āĀ"ĈMčĀ ą!ā Ć Ĉj-ĀĀAſjAǿāqAĂOčāČăċ ą!āČĀċċ ăAČjAĈj!Ā Ă(ĂĐ!ć Ă(ĂĔ!Ĉă@ ąE!Ă ąEčā ă ā6ĂĜĂ@ Ā ăAĜjĐSEčĀĂ@ Ĉ āAĄj/āĀ"ĄKčĀAĀ!ĂČăċ ć Ąj-ĀĀA}jAǿāqAǾāIčĂċ āAĈj!ā ąAxj!ąČĀċċ ăA j$Ā ĂċǸĂāĉſ#ĀA k"ă$Ā ăAĀ6ĂĜ ă ā6ĂĔ ă ā6ĂČ ă Ă6ĂĐ ă ā Ăj6ĂĘ ăAĔj!ĄĂ@Ă@ă@ ă(ĂĔ!ą ă(ĂĘ!Ć ă ĄĐ: ă(ĂĄ"ĂAƀƀǄĀFčā ă(ĂĀ!ć ĂĐ(čĀċ Ć ąk ćj ă(ĂĔ"Ćj ă(ĂĘ"Ăk!ĈČāċAĀ!Ĉ ă(ĂĘ!Ă ă(ĂĔ!ĆAĀ!ćċĂ@ă@ Ć Ă"ąFčāĂ@ ąAſj"Ă,ĀĀ"ĄAſJčĀĂ@Ă@ ąA~j"Ă-ĀĀ"ĉAĘtAĘu"ĊA@HčĀ ĉAğq!ĉČāċĂ@Ă@ ąA}j"Ă-ĀĀ"ĉAĘtAĘu"ċA@HčĀ ĉAďq!ĉČāċ ąA|j"Ă-ĀĀAćqAĆt ċA?qr!ĉċ ĉAĆt ĊA?qr!ĉċ ĉAĆt ĄA?qr!Ąċ ĄĐ(čĀċ ą Ćk ă(ĂĜj!Ĉċ Ā Ĉ ćk6ĂĄ Ā ā ćj6ĂĀ ăA j$ĀċǯĂāĂſ#ĀAƠāk"ă$Ā ă Ă6ĂX ă ā6ĂT ă Ă6ĂP ăAǐĀjĐV ă(ĂT!Ă ă ă(ĂX"ā6ĂĄ ă Ă6ĂĀ ăAǐĀj Ă āĐāĂ@Ă@Ă@ ă(ĂPAƀƀƀƀxGčĀAĂ!ĂAĀ!āAĀ!ĄČāċ ăAĈj ăAǐĀjAǈĀĐĉĚ ă(ĂĐ!Ă ă(ĂL!ā ă ă(Ă46ĂX ă ā6ĂT ă Ă6ĂP ăAǐĀj!āAĀ!ĂĂ@ă@ ĂAĆFčā ăAƚāj Ăj ā(ĂĀ"ĄAǿǿă ĄAǿǿăIě;āĀ ĂAĂj!Ă āAĄj!āČĀċċAă!ā ăAǐĀjAăAĂAĂĐ0 ă(ĂPAāFčā ă(ĂT!Ą ă(ĂX"Ă ă/āƞā;āĄ Ă ă(āƚā6āĀ ăAĈjĐRċ ăĐh ă ā6ĂX ă Ă6ĂT ă Ą6ĂP ăAǐĀjĐW Ā ă)ĂT7ĂĀ ăAƠāj$ĀďċĀċǘĂāāſ#ĀA0k"ą$Ā ąAĘj ā ĂĐļ ą ă6Ă( ą ă Ąj6Ă, ąA(j!ĂAƁƀǄĀ!ăĂ@ă@ ąAƁƀǄĀ6Ă$Ă@Ă@ ăAƀƀƼſjĎĂăĀāċ ąAĐj ĂĐĞ ą(ĂĐAāGčĂ ą(ĂĔ!ăċĂ@Ă@Ă@Ă@Ă@Ă@Ă@ ăAwjĎąąĄāāăĀċ ăA,Fčā ăA;Fčā ăAǜĀFčāċ ăA IčĄ ăAƁſjA!IčĄ ąAĘj ăĐ7ČĄċ ąAĘjAǜĀĐ7 ąAĘj ăĐ7ČăċĂ@ ą(Ă$"ăAƁƀǄĀGčĀ ąAĈj ĂĐĞ ą ą(ĂČAƀƀǄĀ ą(ĂĈAāqě"ă6Ă$ċ ăAĊFčĂċ ąAĘjAƤƅǀĀAĂĐCČāċ ąAĘjA Đ7ċ ą(Ă$!ăČĀċċ Ā ą(ĂĜ ą(Ă Đĝ ąAĘjĐk ąA0j$ĀċƹĂāąſĂ@Ă@Ă@ ăAćKčĀAĀ!Ą āAǿāq!ąAĀ!Ćă@Ă@ ă ĆGčĀ ă!ĆČĄċ Ă Ćj-ĀĀ ąFčĂ ĆAāj!ĆČĀċċĂ@ ĂAăjA|q Ăk"ąEčĀAĀ!Ć āAǿāq!Ąă@ ą ĆFčā Ă Ćj-ĀĀ ĄFčĂ ĆAāj!ĆČĀċċ ăAxj!ć āAǿāqAƁƂƄĈl!ĆĂ@ă@ ą ćKčāAƀƂƄĈ Ă ąj"Ą(ĂĀ Ćs"Ĉk ĈrAƀƂƄĈ ĄAĄj(ĂĀ Ćs"Ąk ĄrqAƀƁƂƄxqAƀƁƂƄxGčā ąAĈj!ąČĀċċ ą!Ćă@Ă@ ă ĆGčĀAĀ!ĄČăċ Ă Ćj-ĀĀ āAǿāqFčā ĆAāj!ĆČĀċċAā!Ąċ Ā Ć6ĂĄ Ā Ą6ĂĀċƕĂāĄſ#ĀAĐk"Ą$Ā Ą Ă6ĂČ Ą ā6ĂĈĂ@Ă@AƠƂǀĀ ĄAĈjĐMčĀ ĀAą:ĀāAā!ąČāċAā!ąAƬƂǀĀ ĄAČjĐM!ĆĂ@ ăAāHčĀ ĆEčĀAğ!ĆĂ@ ĂAċKčĀĂ@Aā ĂtAǐĔqčĀ ĂAĂGčāĂ@ āAăqčĀ āAƐăo!ćAĝ!Ć āAǤĀočĂ ćEčĂċAĜ!ĆČāċAĞ!Ćċ ă ĆKčĀ Ā ă ā ĂAăH"ąk"āAĄmj āAǭĂlj āAƜſmj āAƐămjAĉA} ąě ĂjAƙālAĂjAąmjAƓƋTj6ĂĄAĀ!ąČāċ ĀAă:Āāċ Ā ą:ĀĀ ĄAĐj$ĀċƽĂāăſ#ĀA k"ă$Ā ăAĐj ā ĂA Đ9Ă@Ă@Ă@Ă@Ă@Ă@Ă@Ă@Ă@Ă@Ă@Ă@ ă(ĂĐ"ĂEčĀ ă(ĂĜ!Ą ă(ĂĘ!ą ăAĈj Ă ă(ĂĔAāAĉĐ8AĄ!ā ă(ĂĈAāGčĊ ă(ĂČ"ĂAƀƀĄOčĊ ĂEčĊ ĄA}jĎĄăāĂĆĊċAĄ!āČĉċ ą(ĀĀAǨǞǕƓćGčĂČćċ ąAǂƃǀĀAąĐKEčĆ ąAǊƃǀĀAąĐKEčĂ ąAǏƃǀĀAąĐKčćČąċ ąAǇƃǀĀAăĐKčĆČăċ ą(ĀĀAǤǂǥƛćFčĂ ą(ĀĀAǷǊƕǛĆGčąċAĂ!āČąċ ąAǔƃǀĀAĆĐKčăČāċAā!āČăċAă!āČĂċAĀ!āČāċċ Ā Ă;āĂ Ā ā;āĀ ăA j$ĀċƑĂāąſ#ĀA0k"ă$Ā ăAĘj ā ĂĐĒĂ@Ă@ ă(ĂĜčĀ ĀAā;āĀČāċ ăA j ā ĂA-Đ9Ă@Ă@Ă@ ă(Ă "ĂEčĀ ă(Ă$!ā ăA j ă(Ă( ă(Ă,A-Đ9 ă(Ă "ĄEčā ă(Ă,!ą ă(Ă(!Ć ă(Ă$!ć ăAĐj Ă āAĄAĆĐ8 ă(ĂĐAāqEčĂ ă(ĂĔ!Ă ăAĈj Ą ćAĂAĂĐ8 ă(ĂĈAāqEčĂ ă(ĂČ!ā ă Ć ąAĂAĂĐ8 ă(ĂĀAāGčĂ Ā Ă ā ă(ĂĄĐĖČăċ ĀAƁĂ;āĀČĂċ ĀAƁĂ;āĀČāċ ĀAƁĂ;āĀċ ăA0j$ĀċƌĂāăſ#ĀAǀĀk"ă$Ā ăAĈj ĂĐ4 ăAĀ6Ă0 ăBƀƀƀƀĐ7Ă( ă(ĂČ!Ą ă(ĂĈ"ą ăA(jAƑƀǀĀAāĐ@ ăA(jAǔĀĐ7 Ą ăA(jAƒƀǀĀAāĐU ăAĜj ā ă(Ă, ă(Ă0ĐX ăA4j ąAĄjAćo"āAğuA8q āAătj"āAǨƁǀĀj(ĂĀ āAǬƁǀĀj(ĂĀĐļ ăA4jA Đ7 ą ăA4jĐ- ăA4jAƀƀǀĀAĂĐC Ą ăA4jAƒƀǀĀAāĐU ăAĐj ăAĜj ă(Ă8 ă(ĂļĐX Ā ăAĐj ĂĐ1 ăA4jĐk ăA(jĐk ăAǀĀj$ĀċǱāāĄſĂ@Ă@ ĀAČj"ă ā ĂĐď"ĀčĀAĀ!Ā Ă āAĈ āAĈKěj"Ą ĂIčĀ ĄApKčĀ ĄAďjApq"ĄAƀƀƀ`KčĀĂ@ Ąg"ąAěFčĀ ĄAſAĚ ąkt"ąAſsj ąq"ĄAǰǿ{Kčāċ ĄAƏƀĄj"ąAĐv@Ā"ĄAſFčĀ ĄAĐt"ĀEčā ąAƀƀ|q!ĄĂ@ă@ ĄEčā ĀAĀ6ĂĄ Ā ĄApj"ą6ĂĀ Ā ąj"Ć Ā6ĂĄ ĆAē6ĂĀ ă Ā ąĐ5 Ā Ąj!ĀAĀ!ĄČĀċċ ă ā ĂĐď!Āċ ĀďċĀċǶāāĈſ#ĀAĐk"Ă$Ā āAĐj!ăĂ@Ă@ă@AĀ!Ą ā-Āĝčā ā(ĂĈ!ąĂ@Ă@ă@ ā(ĂĐ!Ć ā(ĂĔ!ć ĂAĈj ăĐ: Ă(ĂČ"ĈAƀƀǄĀFčā Ă(ĂĈ!ĉ ĈĐ(EčĀċ ā(ĂĀ!Ĉ ā ć Ćk ĉj ā(ĂĐj ā(ĂĔk6ĂĀ ą Ĉj!Ą ĉ Ĉk!ĈČāċ ā-ĀĝčĂ āAā:Āĝ ā(ĂĄ!ć ā(ĂĀ!ĆĂ@ ā-ĀĜčĀ ć ĆFčĄċ ć Ćk!Ĉ ā(ĂĈ Ćj!Ąċ ĈEčĀČĂċċċ Ā Ĉ6ĂĄ Ā Ą6ĂĀ ĂAĐj$ĀċǧāĂąſā~#ĀAĐk"ą$ĀAĀ!ĆĂ@ Ă āj"ā ĂIčĀAĀ!ć ąAČj!ĈĂ@Ă@ Ąƭ ā Ā(ĂĀ"ĉAāt"Ă ā ĂKě"ĂAĈAĄ ĄAāFě"Ć Ă ĆKě"Ćƭ~"ĊB ƈƧčĀ ĊƧ"ĂAƀƀƀƀx ăkKčĀĂ@Ă@ ĉEčĀ Ā(ĂĄ ĉ Ąl ă ĂĐO!ĄČāċ ă ĂĐl!Ąċ Ąčā ą ă6ĂČ ąAĈj!Ĉ Ă!ćċ Ĉ ć6ĂĀ ą(ĂČ!ĆČāċ Ā Ć6ĂĀ Ā Ą6ĂĄAƁƀƀƀx!Ćċ ąAĐj$Ā Ćċǥāāăſ#ĀAĐk"ă$Ā ă ā6ĂĈ ă ā Ăj6ĂČAĀ!āă@ ă ăAĈjĐĞĂ@Ă@Ă@ ă(ĂĀAāGčĀ ă(ĂĄ"ĂAƀāI"ĄEčāAā!ąČĂċ ĀAƟƅǀĀAĂĐC ăAĐj$ĀďċĂ@ ĂAƀĐOčĀAĂ!ąČāċAăAĄ ĂAƀƀĄIě!ąċĂ@ ą ājAǌĀIčĀ ĀAơƅǀĀAăĐCAā!āċĂ@Ă@ ĄEčĀAā!ĄČāċĂ@ ĂAƀĐOčĀAĂ!ĄČāċAăAĄ ĂAƀƀĄIě!Ąċ Ā ĂĐ7 Ą āj!āČĀċċǖāāąſĂ@Ă@ ā(ĂĀ"Ă ā(ĂĄGčĀAĀ!ăČāċAā!ă ā ĂAāj6ĂĀ Ă-ĀĀ"ĄAĘtAĘuAſJčĀ ā ĂAĂj6ĂĀ Ă-ĀāA?q!ą ĄAğq!ĆĂ@ ĄAǟāKčĀ ĆAĆt ąr!ĄČāċ ā ĂAăj6ĂĀ ąAĆt Ă-ĀĂA?qr!ąĂ@ ĄAǰāOčĀ ą ĆAČtr!ĄČāċ ā ĂAĄj6ĂĀ ąAĆt Ă-ĀăA?qr ĆAĒtAƀƀǰĀqr!Ąċ Ā Ą6ĂĄ Ā ă6ĂĀċǏāāĊſ#ĀAĐk"Ă$ĀAĀ!ăĂ@ ā(ĂĐ"Ą ā(ĂĈ"ąKčĀ āAĔj"Ć ā-ĀĘ"ćjAſj!Ĉ ā(ĂĄ!ĉ ā(ĂČ!ĊĂ@ă@ Ą ĊIčĂ ĂAĈj Ĉ-ĀĀ ĉ Ċj Ą ĊkĐĕ Ă(ĂĈAāGčā ā Ċ Ă(ĂČjAāj"Ċ6ĂČ Ċ ćIčĀ Ċ ąKčĀ ĉ Ċ ćk"ċj Ć ćĐKčĀċ Ā Ċ6ĂĈ Ā ċ6ĂĄAā!ăČāċ ā Ą6ĂČċ Ā ă6ĂĀ ĂAĐj$ĀċǛāāąſ#ĀAĐk"Ă$ĀĂ@Ă@ āĐF"ăAāqEčĀ ĀAƀƀƀƀx6ĂĀČāċ ĂBƀƀƀƀ 7ĂĄ ăAƀǾǿćqAĈv!ĄAĀ!ăAĂ!ąă@ Ă ă6ĂČĂ@ ă ĄGčĀ Ā Ă(ĂČ6ĂĈ Ā Ă)ĂĄ7ĂĀČĂċĂ@ āĐF"ĆAāqčĀ ĆAƀǾǿćqAĈv!ĆĂ@ ă Ă(ĂĄGčĀ ĂAĄjĐ[ Ă(ĂĈ!ąċ ą ăAātj Ć;āĀ ăAāj!ăČāċċ ĀAƀƀƀƀx6ĂĀ ĂAĄjĐeċ ĂAĐj$ĀċƮāāăſĂ@Ă@ ĂAďKčĀ āAxj!āČāċ āA|j(ĂĀ!āċ ĀAČj!ă ā(ĂĀ"ĂA~q!ĀĂ@ ā ĂApqj"Ą(ĂĀ"ĂAāqčĀ ă Ą ĂĐ, Ā Ăj!Ā Ą ĂApqj!ĄċĂ@Ă@ ā(ĂĄ"ĂEčĀ Ă(ĂĀ"ąAāqčĀ ă Ă ąĐ, ą Āj!ĀČāċ ā!Ăċ Ă Ā6ĂĀ ă Ă ĀĐ5 Ą Ă6ĂĄċƵāāćſ#ĀA k"Ă$Ā ĂAĘj āĐ.Ă@Ă@ Ă(ĂĘ"ăEčĀ Ă(ĂĜ!Ą ĂAĐj āĐ. Ă(ĂĐ"ąEčĀ Ă(ĂĔ!Ć ĂAĈj āĐ. Ă(ĂĈ"ćEčĀ Ă(ĂČ!Ĉ Ă āĐ.Ă@ Ă(ĂĀEčĀ ĀAĀ6ĂĀČĂċ Ā Ĉ6ĂĔ Ā ć6ĂĐ Ā Ć6ĂČ Ā ą6ĂĈ Ā Ą6ĂĄ Ā ă6ĂĀČāċ ĀAĀ6ĂĀċ ĂA j$ĀċƦāāĄſ#ĀAĐk"Ă$Ā ĂAĈj āAăAğĐĖ Ă(ĂČ!ă Ă-ĀĈ!Ą ĂAĈj āAĊAğĐĖ Ă(ĂČ!ā Ă-ĀĈ!ą ĀAơƸ~ ă Ąě"ă ăAĄjAćo"ăk ăAğuAǹǿǿ?qjAƠċlAļj6ĂĀ ĀAơƸ~ ā ąě"ā āAĄjAćo"āk āAğuAǹǿǿ?qjAƠċlAļj6ĂĄ ĂAĐj$ĀċƬāāĆſ#ĀAĐk"Ă$Ā ā(ĂĐ!ă ā(ĂĔ!Ą ĂAĈj āAĐjĐ:AĂ!ąĂ@ Ă(ĂČ"ĆAƀƀǄĀFčĀ Ă(ĂĈ!ć ā(ĂĐ ā(ĂĔk Ą ăkj!ĄAĀ!ąĂ@ă@Ă@ ąAĈGčĀAā!ąČĂċ ā ąj!ă ąAĄj!ą ă(ĂĀ ĆGčĀċAĀ!ąċ Ā ć6ĂĄ Ā Ą ćj6ĂĈċ Ā ą6ĂĀ ĂAĐj$ĀċƨāāăſĂ@ ĀAƀāIčĀ ĀA?qAƀſr!Ă ĀAĆv!ăĂ@ ĀAƀĐOčĀ ā Ă:Āā ā ăAǀār:ĀĀďċ ĀAČv!Ą ăA?qAƀſr!ăĂ@ ĀAǿǿăKčĀ ā Ă:ĀĂ ā ă:Āā ā ĄAǠār:ĀĀďċ ā Ă:Āă ā ă:ĀĂ ā ĄA?qAƀſr:Āā ā ĀAĒvApr:ĀĀďċ ā Ā:ĀĀċƜāāăſ Ā āAǬǴ+j"ā āAƱǵĈm"ĂAƱǵĈlk"āAǌtm āj āAƬƝĂmj āAǐƊwmj"ăAǭĂm"Ą ĂAƐălj ăAǌtm āj ăAƔƝĂmj ĄAƓ}lj"āAƱĂJ"ăj6ĂĀ Ā āAąlAĂjAƙām"ĂAwAă ăěj6ĂĄ Ā ā ĂAƙālAĂjA{mjAāj6ĂĈċƨāāăſ#ĀA k"Ą$Ā Ā(ĂĀ!ĀAĂ!ą ĄAĂ:Āċ Ą Ă ăAātj"ă6ĂĐ Ą Ă6ĂČ Ą Ā(ĂĄ"Ć6ĂĘ Ą Ā(ĂĀ"Ā6ĂĔ Ą ĄAċj6ĂĜĂ@ ĄAČjĐ3 āOčĀ ĄAā:Āċ Ą Ć6ĂĘ Ą Ā6ĂĔ Ą ă6ĂĐ Ą Ă6ĂČ Ą ĄAċj6ĂĜ ĄAČjĐ3 āO!ąċ ĄA j$Ā ąċƗāāĂſĂ@Ă@ ĀAwj"āAėKčĀAā!ĂAƟƀƀĄ āvAāqčāċAĀ!Ă ĀAƅāIčĀĂ@Ă@ ĀAĈv"āEčĀĂ@ āA0FčĀ āA FčĂ āAĖGčă ĀAƀ-F!ĂČăċ ĀAƀǠĀF!ĂČĂċ ĀAǿāq-ĀƠƆ@!ĂČāċ ĀAǿāq-ĀƠƆ@AĂqAāv!Ăċ ĂAāqċƉāāăſ ā āAğu"ăs ăk!ĄĂ@Ă@ă@ ĂEčāĂ@Ă@ ĂAſj"ĂčĀAā!ąČāċAĊ!ăAā!ą Ă!āĂ@ă@Ă@ āAāqEčĀ ă ąl!ą āAāFčĂċ āAāv!ā ă ăl!ăČĀċċ ąEčăċ Ā Ą ąnAĊpA0rĐLČĀċċďċĀċƙāāĆſ Ā(ĂĈ!ā Ā(ĂĄ"Ă!ăAĀ!Ąă@Ă@Ă@Ă@ āEčĀ Ă ĄAĄtj!ąĂ@Ă@ ă(ĂĀ"ĆAƀƀƀƀxsAĈ ĆAĀHěAzjĎăāāĀĄċ ă!ĆČĂċ ąAĄj!ĆČāċĂ@ Ā(ĂĀEčĀAƤƈǀĀ ĂAĄĐ!ċďċ ĆĐeċ ĄAāj!Ą āAſj!ā ăAĐj!ăČĀċċƠāāĆſ Ā(ĂĈ(ĂĀ!Ă Ā(ĂĄ!ăAĀ!ĄAǿǿă!ąAĀ!ĆAă!ćĂ@Ă@Ă@ ā-ĀĀĎĄĂāāĀĂċ ā/āĂ!Ć ā/āĄ!ąAſ!ćČāċAĀ!ĆAſAĀ ā-Āākv!ćċĂ@ Ă ăOčĀ Ā(ĂĀ ĂAătj"Ā(ĂĀ ćGčĀ Ā/āĄ ĆAǿǿăqGčĀ Ā/āĆ ąAǿǿăqF!Ąċ ĄċƎāāĂſ ā(ĂČ!ăĂ@ ā(ĂĈ"āEčĀ ā ă6ĂČċĂ@ ăEčĀ ă ā6ĂĈďċ ĀAě Ăg"ăk"ĄAćtj ĂAĚ ăkxAğq"ăAĂtj ā6ĂĀĂ@ āčĀ Ā ĄAĂtj"ā ā(Ăƀ A~ ăwq"ă6Ăƀ  ăčĀ Ā Ā(Ăƀ!A~ Ąwq6Ăƀ!ċċƏāāĄſ#ĀAĐk"Ă$Ā ĂAĄj ĀĐ&Aā!ă Ă(ĂĈ!Ą ā Ă(ĂČ"ąAāAĂ ąAĊHěĐ) āA Đ7AĀ!ąĂ@ ĄAſj"ĄAċKčĀ ĄAăt"ă(Ăǘƀ@!ą ă(Ăǔƀ@!ăċ ā ă ąĐC āA Đ7 ĂAĄj ĀĐ& ā Ă(ĂĄAĄĐ) ĂAĐj$ĀċƎāāăſ#ĀA k"Ă$ĀĂ@Ă@ ā-Ā%EčĀAĀ!āČāċ ā(ĂĄ!ă ĂAĔj āĐğĂ@ Ă(ĂĔAāGčĀ ā(ĂĜ!Ą ā Ă(ĂĜ6ĂĜ ă Ąj!ā Ă(ĂĘ Ąk!ăČāċ ĂAĈj āĐ= Ă(ĂČ!ă Ă(ĂĈ!āċ Ā ă6ĂĄ Ā ā6ĂĀ ĂA j$ĀċƍāāĄſ#ĀA k"Ă$ĀĂ@Ă@ ā-Ā%EčĀAĀ!āČāċ ā(ĂĄ!ă ĂAĔj āĐğĂ@ Ă(ĂĔAāGčĀ ā(ĂĜ!Ą ā Ă(ĂĜ"ą6ĂĜ ă Ąj!ā ą Ąk!ăČāċ ĂAĈj āĐ= Ă(ĂČ!ă Ă(ĂĈ!āċ Ā ă6ĂĄ Ā ā6ĂĀ ĂA j$ĀċƎāĂāſā~Ă@Ă@ ăƭ āƭ~"ąB ƈƧčĀ ąƧ"ăAƀƀƀƀx ĂkKčĀĂ@ ăčĀ Ā Ă6ĂĈAĀ!Ă ĀAĀ6ĂĄČĂċĂ@ Ă ăĐl"ĄčĀ Ā ă6ĂĈ Ā Ă6ĂĄAā!ĂČĂċ Ā Ą6ĂĈ Ā ā6ĂĄAĀ!ĂČāċ ĀAĀ6ĂĄAā!Ăċ Ā Ă6ĂĀċƃāāāſ āAĊĐ7Ă@ ĂAſJčĀ āA-Đ7AĀ Ăk!ĂċAā!ăĂ@ă@Ă@Ă@ ăEčĀ Ă ănAĉKčāČăċĀċ ăAĊl!ăČĀċċĂ@ă@ ăEčā ā Ă ănAĊpA0rĐL ăAĊn!ăČĀċċ Ā ā(ĂĈ6ĂĈ Ā ā)ĂĀ7ĂĀċvāăſĂ@ă@ āE ăEr"Ąčā Ă-ĀĀ!ą Ā-ĀĀ!Ć ăAſj!ă ĂAāj!Ă āAſj!ā ĀAāj!Ā ĆA AĀ ĆAƿſjAǿāqAĚIěrAǿāq ąA AĀ ąAƿſjAǿāqAĚIěrAǿāqFčĀċċ Ąċ}āćſĂ@ Ā(ĂĄ"ā Ā(ĂĀ"ĂGčĀAĀďċ ā ĂkAāv!ă Ā(ĂĐ!Ą Ā(ĂČ!ą Ā(ĂĈ!ĆAĀ!āă@AĀ!ĀĂ@ ą Ă/āĀ"ćMčĀ Ć ćj-ĀĀ Ą-ĀĀO!Āċ ĂAĂj!Ă Ā āj!ā ăAſj"ăčĀċ āċ}āăſ#ĀA0k"Ă$Ā ĂAĘj āĐE Ă(ĂĜ!ă ĂA$j Ă(ĂĘ"ĄĐ& ĂAĐj Ă(Ă$Đ#Ă@ Ă(ĂĐ āJčĀ ā Ă(ĂĔNčĀ ĂAĈj āAļjĐE Ă(ĂČ!ă Ă(ĂĈ!Ąċ Ā Ą6ĂĀ Ā ă6ĂĄ ĂA0j$Āċzāăſ āAĀ6ĂČ ā ĀAě Ăg"ăk"ĄAćtj ĂAĚ ăkxAğq"ăAĂtj"ą(ĂĀ"Ă6ĂĈ ą ā6ĂĀĂ@ ĂEčĀ Ă ā6ĂČċ Ā Ā(Ăƀ!Aā Ątr6Ăƀ! Ā ĄAĂtj"Ā Ā(Ăƀ Aā ătr6Ăƀ ċƅāāāſ#ĀA0k"ă$Ā ăAĀ6Ă  ăBƀƀƀƀĐ7ĂĘ Ă ăAĘjAƑƀǀĀAāĐ@ ăAČj ā ă(ĂĜ ă(Ă ĐX ăAĀ6Ă, ăBƀƀƀƀĐ7Ă$ Ă ăA$jĐ- Ā ăAČj ă(Ă( ă(Ă,ĐX ăA$jĐk ăAĘjĐk ăA0j$Āċ{āăſ Ā(ĂĈ!ĂĂ@Ă@ āAƀāOčĀAā!ăČāċĂ@ āAƀĐOčĀAĂ!ăČāċAăAĄ āAƀƀĄIě!ăċ Ă!ĄĂ@ ă Ā(ĂĀ ĂkMčĀ Ā Ă ăAāAāĐd Ā(ĂĈ!Ąċ ā Ā(ĂĄ ĄjĐ% Ā ă Ăj6ĂĈċpāāſAĀ!ąĂ@Ă@ ă ĂKčĀ Ă ĄKčāAĀ!ăAā!ąă@ ĂEčĂĂ@ ā-ĀĀAPjAǿāq"ĄAĉMčĀAĀ!ąČĂċ ăAĊl Ąj!ă ĂAſj!Ă āAāj!āČĀċċċ Ā ă6ĂĄ Ā ą6ĂĀċqāĂſ#ĀA0k"Ą$Ā ĄAĔj ă ā ĂĐB ĄAĈj ĄAĔjĐğĂ@Ă@ Ą(ĂĈAāGčĀ Ą(ĂČ!ă Ā Ă Ą(ĂĐ"ąk6ĂČ Ā ā ąj6ĂĈ Ā ă6ĂĄČāċAĀ!āċ Ā ā6ĂĀ ĄA0j$Āċwāąſ#ĀAĐk"Ă$Ā ā(ĂĀ!ă ā(ĂĄ!Ą ĂAĈj āĐĞĂ@Ă@ Ă(ĂĈAāFčĀAƀƀǄĀ!ąČāċ Ă(ĂČ!ą ā ā(ĂĈ"Ć Ąj ă ā(ĂĄjk ā(ĂĀj6ĂĈċ Ā ą6ĂĄ Ā Ć6ĂĀ ĂAĐj$ĀċqāĂſ#ĀAĐk"Ă$Ā ĂAĈj ā(ĂĀĐ.Ă@Ă@ Ă(ĂĈ"āčĀAĂ!āČāċ Ă ā Ă(ĂČAĂAĂĐ8 Ă(ĂĀ!ā Ă(ĂĄ!ă ĀAā:Āā Ā ă6ĂĄ āAſsAāq!āċ Ā ā:ĀĀ ĂAĐj$Āċkāăſ#ĀAĐk"ă$Ā ăAĄj ĂAāAāĐ0Ă@ ă(ĂĄAāFčĀ ă(ĂĈ!Ą ă(ĂČ!ą ĀAĀ6ĂĈ Ā ą6ĂĄ Ā Ą6ĂĀĂ@ ĂEčĀ ą ā ĂĐĉĚ Ā Ă6ĂĈċ ăAĐj$ĀďċĀċoāĄſAĀ!ĂĂ@Ă@ ā-Ā%EčĀČāċ āAā:Ā%Ă@Ă@ ā-Ā$AāGčĀ ā(Ă !ă ā(ĂĜ!ĄČāċ ā(Ă "ă ā(ĂĜ"ĄFčāċ ă Ąk!ą ā(ĂĄ Ąj!Ăċ Ā ą6ĂĄ Ā Ă6ĂĀċXāăſ#ĀA k"Ă$Ā ĂAĔj ĀĐ& ĂAĈj Ă(ĂĔĐ# Ă(ĂČ!ă Ă(ĂĈ!Ą ĂA j$Ā ĀAƠċl āj"ĂADj Ă Ă ăAļjHě Ă Ą ĂLěċdāĂſĂ@Ă@ Ā(ĂĀ"ĄEčĀ Ā(ĂĄ!ąĂ@Ă@ āEčĀ ą Ą ăl Ă ă ālĐO"ăEčăČāċAƤƈǀĀ ą ĂĐ! Ă!ăċ Ā ā6ĂĀ Ā ă6ĂĄċAƁƀƀƀx!Ăċ ĂċVāĂſ#ĀAĐk"Ą$Ā ĄAĄj ĀĐ& Ą(ĂČ!Ā Ą(ĂĈ!ą ā Ą(ĂĄAĄĐ) ā Ă ăĐC ā ąAĂĐ) ā Ă ăĐC ā ĀAĂĐ) ĄAĐj$ĀċYāĂſ#ĀAĐk"ă$Ā ăAĈj ĂĐE ă(ĂČ!Ă ă(ĂĈ!Ą Ā āAĈĐC Ą ĀAāAĀĐ@ ĀAǔĀĐ7 Ă ĀAāAĀĐU ĀAƦƅǀĀAąĐC ăAĐj$ĀċYāāſ#ĀAĐk"Ą$Ā ĄAĀ6ĂČ ā ĄAČjĐtĚ Ā ă6ĂĐ ĀAĀ6ĂČ Ā ă6ĂĈ Ā Ă6ĂĄ ĀAā:ĀĘ Ā ā6ĂĀ Ā Ą(ĂČ6ĂĔ ĄAĐj$ĀċQāāſĂ@Ă@Ă@ Ă Ā(ĂĀ Ā(ĂĈ"ăkKčĀ ĂčāČĂċ Ā ă ĂAāAāĐd Ā(ĂĈ!ăċ Ā(ĂĄ ăj ā ĂĐĉĚċ Ā ă Ăj6ĂĈċŜāāſ ĂAǿǿăq!ĂAā!ăĂ@Ă@Ă@Ă@Ă@ āAǿǿăqĎĄĀāĂĄĀċ ĂAļl!ĂČĂċ ĂAƠċl!ĂČāċ ĂAǠǎĀl!ĂċAĀ!ăċ Ā Ă6ĂĄ Ā ă6ĂĀċLāĂſ Ā ā āAƠċm"ĂAƠċlk"āAğu"ăAƠċq āj6ĂĄ Ā ă Ăj"āAơƸ~ āAơƸ~Jě"āAƥƐą āAƥƐąHě6ĂĀċHāāſĂ@Ă@ Ā(ĂĄ"āAĂOčĀAā!ĀČāċ Ā āA~j6ĂĄ Ā Ā(ĂĀ"āAĂj6ĂĀ ā/ĀĀ!āAĀ!Āċ āAĈt ĀrċDāĂſĂ@ āčĀAĀďċĂ@ă@ āE!Ă āEčā āAſj!ā Ā-ĀĀ!ă ĀAāj!Ā ăAFjAǿāqAǵāKčĀċċ ĂċOāāſ#ĀAĐk"Ă$ĀĂ@Ă@Ă@ă@ ĂAĄj āĐ$ Ă(ĂĄĎăāĀĂāċċ Ā Ă)ĂĈ7ĂĄAā!āČāċAĀ!āċ Ā ā6ĂĀ ĂAĐj$ĀċBāāſ#ĀAĐk"Ą$Ā ĄAĀ6ĂČ Ă ă ā ĄAČjĐtĐZ!ā Ā ăAſj6ĂĄ Ā ĂAĀ āě6ĂĀ ĄAĐj$ĀċEāāſĂ@Ă@ Ā(ĂĄ"āčĀAā!ĀČāċ Ā āAſj6ĂĄ Ā Ā(ĂĀ"āAāj6ĂĀ ā-ĀĀ!āAĀ!Āċ āAĈt Ārċ@āĂſă@Ă@ ĂčĀAĀďċ ĂAſj!Ă ā-ĀĀ!ă Ā-ĀĀ!Ą āAāj!ā ĀAāj!Ā Ą ăFčĀċ Ą ăkċAāāſĂ@ Ā(ĂĀ Ā(ĂĈ"ĂGčĀ Ā ĂAāAāAāĐdċĂ@ă@ āAƀƀǄĀFčā Ā āĐ7AƀƀǄĀ!āČĀċċċ:āāſAĀ!ĂĂ@ Ā(ĂĀ ā(ĂĀ"āJčĀ Ā(ĂĄ!ĂĂ@ Ā-ĀĈčĀ ā ĂLďċ ā ĂH!Ăċ Ăċ4ĀĂ@ āiAāGčĀ ĀAƀƀƀƀx ākKčĀĂ@ ĀEčĀĐu Ā āĐr"āEčāċ āďċĀċ5āāſĂ@AƤƈǀĀ Ă ăĐĚ"ĄEčĀ Ą Ā ă ā ă āIěĐĉĚAƤƈǀĀ Ā ĂĐ!ċ Ąċ5āāſĂ@ ĀEčĀĂ@ ā(ĂĀ"ĂEčĀ Ā ĂđāĀċ ā(ĂĄ"ĂEčĀ Ā Ă ā(ĂĈĐsċċ.ĀĂ@ ăiAāGčĀ āAƀƀƀƀx ăkKčĀ Ā ā ă ĂĐO"ăEčĀ ăďċĀċ)Ā ĀĐe ĀAČjĐ* ĀAĘjĐe ĀA$jĐg ĀA0jĐe ĀAļjĐeċ4āāſAĀ!ĂĂ@ ā(ĂĀ"ā-ĀĆ Ā-ĀĄGčĀ ā/āĀEčĀ Ā(ĂĀ ā/āĂF!Ăċ Ăċ-āāſ#ĀAĐk"ă$Ā ăAĈj Ā ā ĂĐĕ ă(ĂĈ!Ă ăAĐj$Ā ĂAāFċħāāſ ā ĀAļm"ĄAĂĐ) ā Ă ăĐC ā Ā ĄAļlkAĂĐ)ċ*āāſĂ@ Ā(ĂĀ Ā(ĂĈ"āMčĀ Ā āAāAāĐ?AƁƀƀƀxFčĀĀċċ*āāſĂ@ Ā(ĂĀ Ā(ĂĈ"āMčĀ Ā āAĂAĂĐ?AƁƀƀƀxFčĀĀċċ$Ā āAĊĐ7 ā Ă ăĐC Ā ā(ĂĈ6ĂĈ Ā ā)ĂĀ7ĂĀċĞāāſAĀ!ĄĂ@ ā ăIčĀ Ă Ā ăĐp!Ąċ ĄċĚĀĂ@ āčĀAĀďċ Ă Ā ājAſjAāĐpċĞĀĂ@ Ā Ā(ĂĀAāAĂAĂĐĜAƁƀƀƀxFčĀĀċċĞĀĂ@ Ā Ā(ĂĀAāAĂAĈĐĜAƁƀƀƀxFčĀĀċċĞĀĂ@ Ā Ā(ĂĀAāAĂAĄĐĜAƁƀƀƀxFčĀĀċċĞĀĂ@ Ā Ā(ĂĀAāAāAĂĐĜAƁƀƀƀxFčĀĀċċĞĀĂ@ Ā Ā(ĂĀAāAĂAĆĐĜAƁƀƀƀxFčĀĀċċĞĀĂ@ Ā Ā(ĂĀAāAĄAĐĐĜAƁƀƀƀxFčĀĀċċĞĀĂ@ Ā Ā(ĂĀAāAāAāĐĜAƁƀƀƀxFčĀĀċċĞĀĂ@ Ā Ā(ĂĀAāAĄAĜĐĜAƁƀƀƀxFčĀĀċċĞĀĂ@ Ā Ā(ĂĀAāAĄAĄĐĜAƁƀƀƀxFčĀĀċċěĀĂ@ Ā ā Ă ă ĄĐĜAƁƀƀƀxFčĀĀċċěĀĂ@ Ā(ĂĀEčĀAƤƈǀĀ Ā(ĂĄAĂĐ!ċċěĀĂ@ Ā(ĂĀEčĀAƤƈǀĀ Ā(ĂĄAĄĐ!ċċěĀĂ@ Ā(ĂĀEčĀAƤƈǀĀ Ā(ĂĄAāĐ!ċċěĀĂ@ Ā(ĂĄEčĀAƤƈǀĀ Ā(ĂĀAāĐ!ċċěĀĂ@ Ā(ĂĄEčĀAƤƈǀĀ Ā(ĂĀAĂĐ!ċċěĀĂ@ Ā(ĂĀEčĀAƤƈǀĀ Ā(ĂĄAĄĐ!ċċěĀĂ@ Ā(ĂĀEčĀAƤƈǀĀ Ā(ĂĄAāĐ!ċċĖĀĂ@ āEčĀĐu ā ĀĐr!Āċ ĀċĒĀĂ@ āEčĀ Ā ā ĂĐsċċčĀ ĀĐe ĀAČjĐeċĔĀAĀ Ā6ĂƼƩ@AĀAā6ĂƸƩ@ċċĀ Ā ā ĂĐKEċċĀ Ā#Āj$Ā#ĀċčĀAƤƈǀĀ ā ĀĐĚċčĀAƤƈǀĀ Ā ĂĐ!ċĊĀ Ā āĐ% āċăĀďċĂĀċċƶĈĂĀAƀƀǀĀċƠĈ, September then -:JanuaryFebruaryMarchAprilMayJuneJulyAugustOctoberNovemberDecemberēĀĐĀćĀĀĀĚĀĐĀĈĀĀĀ"ĀĐĀąĀĀĀħĀĐĀąĀĀĀ,ĀĐĀăĀĀĀ/ĀĐĀĄĀĀĀ3ĀĐĀĄĀĀĀ7ĀĐĀĆĀĀĀĂĀĐĀĉĀĀĀ=ĀĐĀćĀĀĀDĀĐĀĈĀĀĀLĀĐĀĈĀĀĀSundayMondayTuesdayWednesdayThursdayFridaySaturdayĀĀƴĀĐĀĆĀĀĀƺĀĐĀĆĀĀĀǀĀĐĀćĀĀĀǇĀĐĀĉĀĀĀǐĀĐĀĈĀĀĀǘĀĐĀĆĀĀĀǞĀĐĀĈĀĀĀlćĀĀƗĈĀĀĀĀĀĀāĀĀĀČĀĀĀĀĀĀĀnot-a-deadlineokfuturetoo-oldemptynot-a-dateshort-yearno-such-dayno-such-timeout-of-rangeaheadnowoverduetoo-manybefore-missingskippedtwicehoursdayweeksmonthmonthsBEGIN:VCALENDARVERSION:2.0PRODID:-//Fingerpost//Deadlines//ENBEGIN:VEVENTUID:DTSTAMP:DTSTART:DURATION:PT1MSUMMARY:DESCRIPTION:BEGIN:VALARMACTION:DISPLAYTRIGGER:PT0SEND:VALARMEND:VEVENTEND:VCALENDARčĊčĊ Ŝn00ZčĊimmediatelydailyevery ĀĀĀĄĀĀĀĄĀĀĀĈĀĀĀĄĀĀĀĄĀĀĀąĀĀĀăĀĀĀćĀĀĀƑāĐĀƖāĐĀƙāĐĀąĀĀĀĊĀĀĀĊĀĀĀċĀĀĀČĀĀĀČĀĀĀUāĐĀZāĐĀdāĐĀnāĐĀyāĐĀƅāĐĀĂĂĂĂĂĂĂĂĂĂĂĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĂĂĀĀĀĀĀĂĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĂĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀāĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀāĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀAƠƈǀĀċĄāĀĀĀ', (byte) => byte.charCodeAt(0));
const { instance } = await WebAssembly.instantiate(bytes, { './fingerpost_bg.js': {  } });
__wbg_set_wasm(instance.exports);

};
globalThis.fingerpost = { age, calendar, clock, decide, due, episodes, read_number, shape, names: { decide: ['ruled-out', 'possible', 'certain', 'replaced'], places: ['open', 'certain', 'lower', 'possible', ''], parts: ['other', 'reason', 'floor', 'duty', 'only'], read_number: ['', 'not-a-number', 'not-whole', 'too-small', 'too-large'], clock: ['state', 'iso', 'words', 'minutes', 'hours', 'change'], due: ['state', 'iso', 'words', 'minutes', 'firstIso', 'firstWords', 'firstMinutes'], age: ['state', 'years'], episodes: ['state', 'count', 'most', 'firstIso', 'first', 'lastIso', 'last', 'trailing', 'clearsIso', 'clears'], shape: ['questions', 'rows', 'scales'] }, ready: ready() };
})();
