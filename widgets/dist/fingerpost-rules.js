// Made by `cargo xtask wasm` from widgets/wasm, whose documentation says what it offers. Licence: MIT OR Apache-2.0.
(() => {
'use strict';
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
const bytes = Uint8Array.from('ĀasmāĀĀĀāIċ`ĀĀ`āſĀ`āſāſ`ĂſſĀ`Ăſſāſ`ăſſſĀ`ăſſſāſ`ĄſſſſĀ`Ąſſſſāſ`ąſſſſſāſ`ĉſſſſſſſſſĀă:9ĊąĈććĆćĆąĆąĆăĉăąĈĂāĄąćĂąĈĂĄĂĄĈăĈāĄāāāāāāāāāāāāāāĄąāāĂĄąĀĀĄąāpāĂĂąăāĀđĆęăſāAƀƀǀĀċſĀAƔƂǀĀċſĀAƴƣǀĀċćưāĊĆmemoryĂĀĆdecideĀĀċread_numberĀĂąshapeĀĊď__abort_handlerăāĕ__instance_terminatedăĂğ__wbindgen_add_to_stack_pointerĀ4đ__wbindgen_mallocĀĜď__wbindgen_freeĀ1Ē__wbindgen_reallocĀğĉćāĀAāċā8ĊƯƂā9Ƌ#Ăďſā~#ĀAǰĂk"ĉ$Ā ĉ Ă6ĂǸā ĉ ā6ĂǴā ĉ Ă6Ăǰā ĉAǰājĐ" ĉ(ĂǴā!ā ĉ(ĂǸā!Ċ ĉ Ą6ĂǸā ĉ ă6ĂǴā ĉ Ą6Ăǰā ĉAǰājĐ# ĉ(ĂǴā!ċ ĉ(ĂǸā!Č ĉ Ć6ĂǸā ĉ ą6ĂǴā ĉ Ć6Ăǰā ĉAǰājĐ# ĉ(ĂǴā!Ą ĉ(ĂǸā!Ă ĉ Ĉ6ĂǸā ĉ ć6ĂǴā ĉ Ĉ6Ăǰā ĉAǰājĐ# ĉ(ĂǴā!č ĉ(ĂǸā!Ď ĉ Ċ6ĂĘ ĉ ā6ĂĔ ĉ Č6Ă  ĉ ċ6ĂĜ ĉ Ă6Ă( ĉ Ą6Ă$ ĉ Ď6Ă0 ĉ č6Ă, ĉAĀ6Ăļ ĉBƀƀƀƀĐ7Ă4 ĉAǰāj ā ĊĐāĂ@ ĉ(Ăǰā"ďAƀƀƀƀxFčĀ ĉAƠāj ĉAǴājAǄĀĐąĚċ ĉBƀƀƀƀ 7Ă@Aă!ĈAĂ!ĐAĀ!ĆĂ@Ă@Ă@Ă@ă@ ĉ Ć6ĂH ĂEčā ĂAĂMčĂ Ą/āĂ"ĊAǿāKčĂ ĂAă ĂAăIě"āAāt!ă Ą/āĀ!ą Ą/āĄAĀG!ćĂ@ Ć ĉ(Ă@GčĀ ĉAǀĀjĐ& ĉ(ĂD!Đċ Ă āk!Ă Ą ăj!Ą Đ Ĉj"ā ć:ĀĀ āAſj Ċ:ĀĀ āA}j ą;āĀ ĈAĄj!Ĉ ĆAāj!ĆČĀċċ ĉBƀƀƀƀ 7ĂǰāAĀ!ĂAĆ!ĈAĂ!Đă@ ĉ Ă6ĂǸā ĎEčĂĂ@ ĎAĂMčĀ č/āĄ!ā č/āĀ!ĊĂ@Ă@ č/āĂ"ĄčĀAĀ!ąČāċ Ć ĄAſj"ăAǿǿăqMčāAā!ąċ āAǿǿăqAĄKčĀ ĎAă ĎAăIě"ĄAāt!ćĂ@ Ă ĉ(ĂǰāGčĀ ĉAǰājĐ% ĉ(ĂǴā!Đċ Ď Ąk!Ď č ćj!č Đ Ĉj"Ą ā:ĀĀ ĄA~j Ċ;āĀ ĄA|j ă;āĀ ĄAzj ą;āĀ ĈAĈj!Ĉ ĂAāj!ĂČāċċ ĉAǰājĐ+ċ ĉAǀĀjĐ+Aƀƀƀƀx!ĂČāċ ĉ ĉ)Ăǰā7ăǠĂ ĉ ĉ(ĂǸā6ĂǨĂ ĉ)ĂD!Ę ĉ(Ă@!Ăċ ĉ ď6Ăǰā ĉAǴāj ĉAƠājAǄĀĐąĚ ĉ Ę7ĂƼĂ ĉ Ă6ĂƸĂ ĉ ĉ)ăǠĂ7ĂǄĂ ĉ ĉ(ĂǨĂ6ĂǌĂĂ@Ă@Ă@ ďAƀƀƀƀxF"ĄčĀ ĂAƀƀƀƀxGčāċĂ@ ĄčĀ ĉAǰājĐ ċĂ@ ĂAƀƀƀƀxFčĀ ĉAƸĂjĐ2ċ ĉ ĉ)Ă47ăĈ ĉ ĉ(Ăļ6ĂĐČāċ ĉAǀĀjAĄj ĉAƠājAǄĀĐąĚ ĉ ĉ(ĂǨĂ6ĂƜā ĉ ĉ)ăǠĂ7ĂƔā ĉ ď6Ă@ ĉ Ę7Ăƌā ĉ Ă6ĂƈāĂ@ Č ĉ(ĂHGčĀAĀ!Ć ĉAĀ6ĂǸā ĉBƀƀƀƀ 7Ăǰā ĉ(ĂD!ĂAĂ!ĊAĂ!ąă@Ă@Ă@Ă@ Č ĆFčĀ ĂAĄj/āĀ!č ĂAĂj/āĀ!Ď ĂAāj-ĀĀ!ć Ă-ĀĀ!ăAĀ!ā ċ/āĀ"Ĉ!ĄĂ@Ă@Ă@Ă@Ă@Ă@Ă@Ă@ ĈĎĄĊāĂăĀċ ăĎĄĆąăĄĆċAĂ!ā ă!Ą ăĎĄĈĄĂăĈċAă!ā ă!Ą ăĎĄćăāĂćċAā!ā ă!Ą ăĎĄĆĂĀāĆċ Ĉ ćAǿāqKčĂČĄċ Ĉ ĎAǿǿăqMčā ĈAſjAǿǿăq"Ą čAǿǿăqKčā ĄAĈt!ĄAą!āČĄċ Ĉ ćAǿāqMčĂċ ĉAǰājĐ+ČĄċ ĉ(Ăǰā"ĂAƀƀƀƀxFčă ĉ(ĂǴā!ċ ĉ Č6ĂǬā ĉ ċ6ĂǨā ĉ Ă6ĂǤā ĉAǠĂj ĉAǀĀj ċ ČĐă ĉ(Ăh!č ĉAǰāj ĉ(Ăl"ĎAāAăĐĕĂ@ ĉ(ĂǰāAāFčĀ ĉ(ĂǸā!đ ĉ(ĂǴā!ĒĂ@ ĎEčĀ ĉ(Ăt"Đ ĉ(ĂxAĂtj!ĈAĀ!Ć ĉ(ĂǤĂ!ă ĉ(ĂǨĂ!Ċă@AĀ!ć Đ!ĄAĀ!ąĂ@ă@ Ą"Ă ĈFčā ĂAĄj!Ą Ć ĂAĂj-ĀĀGčĀĂ@ Ċ Ă/āĀ"āMčĀĂ@ ă āj-ĀĀĎăĂāĀāċ ćAǿāq"Ą ĂAăj-ĀĀ"ā Ą āKě!ćċ ąAǿāq"Ą ĂAăj-ĀĀ"ā Ą āKě!ą ĂAĄj!ĄČĀċċ đ ĆAălj"Ą ąAĈt ćAǿāq"Ăr;ĀĀ ĄAĂj Ă č ĆAātj-Āā"Ą ąAǿāq"ā Ą āIě"Ą Ă ĄKě:ĀĀ ĆAāj"Ć ĎGčĀċċ ĉ(Ăƀā!Ă ĉAǰāj ĉ(ĂƄā"āAāAāĐĕ ĉ(ĂǰāAāFčĀ ĉ(ĂǸā!Đ ĉ(ĂǴā!ēĂ@ āEčĀ ĉ(ĂǤĂ!ą ĉ(ĂǨĂ!Ċ Đ!Ą ā!Ĉă@AĀ!ĆĂ@ Ă/āĀAāGčĀAĀ!Ć Ċ ĂAĂj/āĀ"ăMčĀ ą ăj-ĀĀAĂF!ĆċĂ@Ă@Ă@ Ċ ĂAĄj/āĀ"ăKčĀ ĆEčāAă!ĆČĂċĂ@ Ć ą ăj-ĀĀ"ăErEčĀAăAĀ ăě!ĆČĂċ ăAāFčĀAĂ!ĆČāċAā!Ćċ Ą Ć:ĀĀ ĂAĆj!Ă ĄAāj!Ą ĈAſj"ĈčĀċċ ĉ ā6Ăƴā ĉ Đ6Ăưā ĉ ē6ĂƬā ĉ Ď6Ăƨā ĉ đ6ĂƤā ĉ Ē6ĂƠā ĉAǠĂjĐ-AĀ!ĂĂ@ă@ ā ĂFčā Đ Ăj-ĀĀ!ĆĂ@ ĉ(Ăļ"Ą ĉ(Ă4GčĀ ĉA4jĐ*ċ ĉ(Ă8 Ąj Ć:ĀĀ ĉ ĄAāj6Ăļ ĂAāj!ĂČĀċċ ĉ(Ăƌā!ă ĉAǰāj ĉ(ĂƐā"ĊAāAāĐĕ ĉ(ĂǰāAāFčĀ ĉ(ĂǸā!č ĉ(ĂǴā!ĔĂ@ ĊEčĀ ĉ(ĂƜāAăt!ćAĀ!Ă ĉ(ĂƘā!ďă@AĄ!ĈĂ@ ă ĂAĂtj(āĀ"ĆAǿǿăq"Ą ĎOčĀĂ@Ă@ đ ĄAălj"ą-ĀĂ"Ĉ ĆAĐvAǿāq"ĆFčĀ Ĉ ĆKčāAĄ!Ĉ ą-Āā ĆIčĂAă!Ĉ ĉAƈāj Ă ĉAƠājĐĉčĂ ć!Ć ď!Ąă@Ă@ ĆčĀAĄ!ĈČĄċĂ@ ĄAĆj-ĀĀAĂGčĀ Ą/āĀAāGčĀ Ă ĄAĂj/āĀGčĀ ā ĄAĄj/āĀ"ąMčĀ Đ ąj-ĀĀAſjAǿāqAĂIčĄċ ĄAĈj!Ą ĆAxj!ĆČĀċċ ą-ĀĀ ĆO!ĈČāċAĂAĄ ĄAāFě!Ĉċ č Ăj Ĉ:ĀĀ ĂAāj"Ă ĊGčĀċċAĀ!ĂĂ@ă@ Ċ ĂFčā č Ăj-ĀĀ!ĆĂ@ ĉ(Ăļ"Ą ĉ(Ă4GčĀ ĉA4jĐ*ċ ĉ(Ă8 Ąj Ć:ĀĀ ĉ ĄAāj6Ăļ ĂAāj!ĂČĀċċ ĉ(ĂƜāAăt!Ă ĉ(ĂƘā!Ąă@Ă@Ă@Ă@Ă@Ă@ ĂEčĀ Ą)āĀ"ĘB0ƈƧ!ĆAĀ!ĈĂ@ ā ĘB ƈƧAǿǿăq"ăM"ąčĀ Đ ăj-ĀĀAĂF!Ĉċ ĆAǿāq"ĆAĄFčĄĂ@Ă@Ă@ ĘƧ"ćAāqEčĀ Ċ ćAĐv"ąKčā ĆA~jĎĂĄĆĂċ ąčą Đ ăj-ĀĀAſjAǿāqAĂI!ĈČĆċ č ąj-ĀĀ!ć ĆAăFčăĂ@ ćAſjĎĂĆąĀċ ĆAĂFčĂċAĀ!Ĉ ā ăMčĄ Đ ăj-ĀĀAſjAǿāqAāKčĄ ĉAƈāj ą ĉAƠājĐĉ!ĈČĄċ ĉAǐĂj ĉAǀĀj ċ ČĐĆ ĉAǠĂj ĉAǀĀj ċ ČĐă ĉAǰāj ĉ(ĂH"ċAāAăĐĕ ĉ(ĂǰāAāFčą ċAā ċAāKě"ĕAălA}j!Ć ĉ(ĂǸā!ć ĉ(ĂǴā!ĖAĀ!ĂĂ@Ă@ă@ ć Ăj!ĄĂ@ Ć ĂGčĀ ċčĂ ĕAſj!ĕČăċ ĄAĀ;ĀĀ ĄAĂjAĀ:ĀĀ ĂAăj!ĂČĀċċ ĄAĀ;ĀĀ ĄAĂjAĀ:ĀĀċ ĉ ĉ)ĂǠĂ7ăǰā ĉ ĉ(ĂǨĂ"Ċ6ĂǸā ĉ ĕ6ĂƄĂ ĉ ć6ĂƀĂ ĉ Ė6ĂǼā ĉ(Ăt"Č ĉ(ĂxAĂt"ėj!ď ĉ ĉAǀĀj6ĂƈĂ ĉ(ĂǴā!ą Č!ăă@Ă@Ă@ ă ďFčĀ ăAĄj!Ď ă-Āă!Ĉ ă-ĀĂ!Ć ė!Ą Č!ĂĂ@ă@ ĄEčāĂ@ ĂAĂj-ĀĀ ĆGčĀ ĂAăj-ĀĀ ĈAǿāqIčĀ Ċ Ă/āĀ"āMčĀ ą āj-ĀĀAĂFčĄċ ĂAĄj!Ă ĄA|j!ĄČĀċċAā!ĂAĀ!ĄAĀ!āĂ@Ă@Ă@Ă@ ĆĎĂĀāăċAĀ!Ą Ĉ!āČāċ ĈAǿāqAāj"ĂAǿā ĂAǿāIě!ĄAĀ!āċAĀ!Ăċ ĉAǰāj ă/āĀ āAǿāqAĈt Ăr ĄAĐtrĐĈČāċ ĉ(ĂƄāAĆl!Ą ĉ(Ăƀā"ĂAĂj!ĆĂ@ă@ ĄEčā ĉAǰāj Ă/āĄAāĐĈĂ@ Ă/āĀEčĀ ĉAǰāj Ć/āĀAāĐĈċ ĂAĆj!Ă ĄAzj!Ą ĆAĆj!ĆČĀċċ ĉ(Ă`AĂt!Ą ĉ(ĂP!Ď ĉ(ĂT!ă ĉ(ĂŜ!ĊĂ@ă@ Ċ!Ă ĄEčāAĀ!ĆAĀ!ĈAĀ!āĂ@ ă Ă/āĂ"ĊMčĀAĀ!ĆĂ@ Ď ĊAĄtj"Ċ(ĂĀ"ĈAǿǿǿǿćjAć ĈAĀHě"ąAĄMčĀAĀ!ĈAĀ!āČāċAĀ!ĈAĀ!ā ĕ Ċ ąAĂt(Ăƀƀ@j/āĀ"ĊMčĀ ć ĊAălj"Ć-ĀĂ!ā Ć-Āā!Ĉ Ć-ĀĀ!Ćċ ĂAĄj!Ċ ĉAǰāj Ă/āĀ ĈAǿāqAĈt ĆAǿāqr āAĐtrĐĈ ĄA|j!ĄČĀċċ ć ĕAăl"āj!Ċ ĉ(ĂD!Ć ĉ(ĂǘĂ!ă ĉ(ĂǔĂ!ąAĀ!ĄAĀ!ĂĂ@ă@ ā ĄFčā ĉ Ă6ĂǜĂĂ@Ă@ Ă ċOčĀ ĉ ă6ĂǤĂ ĉ ą6ĂǠĂ ĉ ĉAǜĂj6ĂǨĂ ĉAǠĂj ĆĐēčāċ ć Ąj"ĈAĀ:ĀĀ ĈAājAĀ;ĀĀċ ĂAāj!Ă ĆAĈj!Ć ĄAăj!ĄČĀċċ ĉAǰājĐ- ĉAǐĂjĐ, ĉAǰājAĈj!Ĉ ć!ĂĂ@ă@ Ă ĊFčā Ă-ĀĀ"ĄAĂFčā ĂAăj!ā Ĉ Ă/Āā"Ă:ĀĀ ĉ ĄAāq:ĀǺā ĉ ĂAĈv:ĀǹāAĀ!Ăă@Ă@ ĂAăGčĀ ā!ĂČĂċ Ĉ Ăj-ĀĀ!ĆĂ@ ĉ(Ăļ"Ą ĉ(Ă4GčĀ ĉA4jĐ*ċ ĉ(Ă8 Ąj Ć:ĀĀ ĉ ĄAāj6Ăļ ĂAāj!ĂČĀċċċĂ@ ĖEčĀAƘƂǀĀ ćAāĐďċ ĉ ĉ(Ăļ6ĂĐ ĉ ĉ)Ă47ăĈĂ@ ĔEčĀAƘƂǀĀ čAāĐďċĂ@ ĒEčĀAƘƂǀĀ đAāĐďċĂ@ ēEčĀAƘƂǀĀ ĐAāĐďċ ĉAǤājĐ+ ĉAƈājĐ2 ĉAǀĀjĐ ČČċ Ď!ăČĀċċ ā ăMčā Đ ăj-ĀĀAſjAǿāqAĂI!ĈČĂċ ćAſjAĂIčāċAĀ!ĈċĂ@ ĉ(Ăļ"Ć ĉ(Ă4GčĀ ĉA4jĐ*ċ ĄAĈj!Ą ĉ(Ă8 Ćj Ĉ:ĀĀ ĉ ĆAāj6Ăļ ĂAxj!ĂČĀċċĀċ ĈAſjAǿāq!ĄAĄ!āċ ĄAĈv!ăĂ@ Ć ĉ(ĂǰāGčĀ ĉAǰājĐ& ĉ(ĂǴā!ąċ ą Ċj"Ĉ ă;āĀ ĈAſj Ą:ĀĀ ĈA~j ā:ĀĀ ĉ ĆAāj"Ć6ĂǸā ĊAĄj!Ċ ĂAĈj!Ă ċAĂj!ċČĀċċ ĉ ĉ(Ăļ6ĂĐ ĉ ĉ)Ă47ăĈ ĉAƈājĐ2 ĉAǀĀjĐ ċ ĉA,jĐ/ ĉA$jĐ/ ĉAĜjĐ/ ĉAĔjĐ. ĉAĈjĐ" Ā ĉ)ĂČ7ĂĀ ĉAǰĂj$ĀċƂĜĂČſā~#ĀAƠāk"ă$ĀĂ@Ă@ ĂAČIčĀ ăAČ6ĂƘā ă ā6ĂƔā ăAǆƠǉƒă6ĂĘ ĂAtj!Ą āAČj!ą ăAĐjAĈj!ĆAĀ!āă@Ă@ āAĄGčĀ ă(ĂƘā"āAăMčĂ āAĈIčĂ Ą ă(ĂƔā"ā(ĀĀGčĂ ā(ĀĄ!ĆAǅƻǲƈx!ćĂ@ ĂAČFčĀAǅƻǲƈx!ć ą!ā Ą!Ĉă@ ć ā-ĀĀsAƓƃƀĈl!ć āAāj!ā ĈAſj"ĈčĀċċ Ć ćGčĂ ă Ą6ĂČ ă ą6ĂĈĂ@ ăAĈjĐę"āAāqčĀ ăBƀƀƀƀ 7ĂƔā āAƀǾǿćqAĈv!ąAĀ!āAĂ!ĄĂ@Ă@Ă@ă@ ă ā6ĂƜā ā ąFčā ăAĈjĐě"ćAāqčĂ ăAĈjĐę"ĆAāqčĂ ăAĈjĐę"ĂAāqčĂ ćAƀǾăqAĈv!Ĉ ĆAƀǾǿćqAĈv!ĆĂ@Ă@Ă@Ă@Ă@ ĂAƀǾǿćqAĈv"ćAǿāKčĀ ćAſjAǿāqAğKčĀBĀ!ď ĈAďqĎĄĄāăĂćċBĀ!ď ĈAďqĎăăĆĂĆċBā!ďČĂċBĂ!ďČāċ ćAǿǿăFčă Ć ćKčăBă!ďċ ĈA/KčĂ ćƭBǿāƃBĈƆ ćƭB Ɔ ĈAĄvƭB0ƆƄ ĆƭBĐƆƄƄ ďƄ!ďĂ@ ā ă(ĂƔāGčĀ ăAƔājĐ% ă(ĂƘā!Ąċ Ą āAătj ď7āĀ āAāj!āČĀċċ ă(ĂƔā"āAƀƀƀƀxFčĂ ă ă)ĂƘā7ĂŜ ă ā6ĂX ăAĈjĐę"āAāqčā ăBƀƀƀƀǀĀ7Ăƈā āAƀǾǿćqAĈv!ĉAĀ!ćAĎ!ĆAĄ!Ċă@ ă ć6ĂƐāĂ@Ă@Ă@Ă@ ĉ ćFčĀĂ@ ăAĈjĐě"āAāqčĀAƀƀƀƀx!Ă āAĈvAǿāq"ā!ĈĂ@Ă@Ă@Ă@Ă@Ă@Ă@Ă@Ă@ āĎĊčĈĀāĂăĄąĆćĉċ ăAĈjĐę"āAāqčĈ āAƀǾǿćqAĈv!ĈAƂƀƀƀx!ĂČċċ ăAĈjĐę"āAāqčć ă(ĂČ"ĈAĄIčć āAƀǾǿćqAĈv!ċ ă ĈA|j6ĂČ ă ă(ĂĈ"āAĄj6ĂĈ ā(ĀĀ"ĈAĐv!āAƃƀƀƀx!ĂČċċ ăAĈjĐę"āAāqčĆ ăAĈjĐę"ĂAāqčĆ āAƀǾǿćqAĈv!Ĉ ĂAƀǾǿćqAĈv!āAƄƀƀƀx!ĂČĊċ ăAĈjĐę"āAāqčą ăAĈjĐę"ĂAāqčą āAƀǾǿćqAĈv!Ĉ ĂAƀǾǿćqAĈv!āAƅƀƀƀx!ĂČĉċ ăAƔāj ăAĈjĐĎ ă(ĂƔā"ĈAƀƀƀƀxFčĄ ĈAĐv!ā ă/āƞā!ą ă/āƜā!Č ă/āƚā!Ą ă/āƘā!ċAƆƀƀƀx!ĂČĈċ ăAƔāj ăAĈjĐĎ ă(ĂƔā"ĈAƀƀƀƀxFčă ĈAĐv!ā ă/āƞā!ą ă/āƜā!Č ă/āƚā!Ą ă/āƘā!ċAƇƀƀƀx!ĂČćċ ăAĈjĐę"āAāqčĂ ăAƔāj ăAĈjĐĎ ă(ĂƔā"ĂAƀƀƀƀxFčĂ āAƀǾǿćqAĈv!Č ă(ĂƘā"ĈAĐv!ā ă/āƞā!Ą ă/āƜā!ċČĆċ ăAĈjĐę"āAāqčā āAƀǾǿćqAĈv!ĈAƉƀƀƀx!ĂČĄċ ăAĈjĐę"āAāqEčĂċ ăAƈājĐĒČĆċ ă(Ăƈā"āAƀƀƀƀxFčą ă ă)Ăƌā7Ăh ă ā6ĂdĂ@Ă@ ăAĈjĐę"āAāqčĀ ăBƀƀƀƀ 7ĂƔā āAƀǾǿćqAĈv!ąAĀ!āAĂ!ĄAĂ!ćĂ@ă@ ă ā6ĂƜā ą āFčāĂ@Ă@ ăAĈjĐę"ĈAāqčĀ ăAĈjĐę"ĆAāqEčāċ ăAƔājĐ+Čăċ ĈAƀǾǿćqAĈv!Ĉ ĆAƀǾǿćqAĈv!ĆĂ@ ā ă(ĂƔāGčĀ ăAƔājĐ& ă(ĂƘā!Ąċ Ą ćj"Ă Ć;āĀ ĂA~j Ĉ;āĀ ćAĄj!ć āAāj!āČĀċċ ă(ĂƔā"āAƀƀƀƀxGčāċ ĀAƀƀƀƀx6ĂĀ ăAǤĀjĐĒ ăAǘĀjĐ+Čċċ ă ă)ĂƘā7Ăt ă ā6ĂpĂ@ ăAĈjĐę"āAāqčĀ ăBƀƀƀƀĐ7ĂƔā āAƀǾǿćqAĈv!ąAĀ!āAā!ćAā!ĄĂ@Ă@Ă@Ă@ă@ ă ā6ĂƜā ą āFčā ăAĈjĐě"ĈAāqčĂ ăAĈjĐě"ĆAāqčĂ ĈAƀǾăqAĈv!Ĉ ĆAƀǾăqAĈv!ĆĂ@ ā ă(ĂƔāGčĀ ăAƔājĐħ ă(ĂƘā!Ąċ Ą ćj"Ă Ć:ĀĀ ĂAſj Ĉ:ĀĀ ćAĂj!ć āAāj!āČĀċċ ă(ĂƔā"āAƀƀƀƀxFčă ă ă)ĂƘā7Ăƀā ă ā6Ă|Ă@Ă@ ăAĈjĐę"āAāqčĀ ăBƀƀƀƀ 7ĂƔā āAƀǾǿćqAĈv!ĄAĀ!āAĂ!ĂĂ@ă@ ă ā6ĂƜā ā ĄFčāĂ@Ă@ ăAĈjĐě"ćAāqčĀ ăAĈjĐě"ĈAāqčĀ ăAĈjĐę"ĆAāqEčāċ ăAƔājĐ+Čăċ ćAƀǾăqAĈvAĐt ĆAƀǾǿćqAĈvr ĈAƀǾăqAĈvAĘtr!ćĂ@ ā ă(ĂƔāGčĀ ăAƔājĐ& ă(ĂƘā!Ăċ Ă āAĂtj ć6āĀ āAāj!āČĀċċ ă(ĂƔā"āAƀƀƀƀxGčāċ ĀAƀƀƀƀx6ĂĀ ăAǼĀjĐ- ăAǰĀjĐ+ ăAǤĀjĐĒ ăAǘĀjĐ+Čďċ ă ă)ĂƘā7Ăƌā ă ā6Ăƈā ăAĈjĐę"āAāqčĂ ăBƀƀƀƀ 7ĂƔā āAƀǾǿćqAĈv!ČAĀ!āAĂ!ąAĄ!ćĂ@Ă@ă@ ă ā6ĂƜā Č āFčā ăAĈjĐę"ĈAāqčĂ ăAĈjĐę"ĆAāqčĂ ĈAƀǾǿćqAĈv!Ă ĆAĈvAǿǿăq"ĆAǿǿăG!ĄĂ@ ā ă(ĂƔāGčĀ ăAƔājĐ( ă(ĂƘā!ąċ ą ćj"Ĉ Ă;āĀ ĈA~j Ć;āĀ ĈA|j Ą;āĀ ćAĆj!ć āAāj!āČĀċċ ă(ĂƔā"āAƀƀƀƀxFčă ă)ĂƘā!ď ă ă(Ă`6ĂĘ ă ă)ĂX7ăĐ ă ă)Ăd7ĂĜ ă ă(Ăl6Ă$ ă ă)Ăp7ă( ă ă(Ăx6Ă0 ă ă)Ă|7Ă4 ă ă(ĂƄā6Ăļ ă ă(ĂƐā6ĂH ă ă)Ăƈā7ă@ ă ā6ĂL ă ď7ăP ă(ĂČčĂ ďB ƈƧ!č ďƧ!Ĉ ă(Ă "Č ă(Ă$"ĆAĄtj!ċ ă(ĂĔ!Ď ă(ĂĘ!ĊAĀ!Ą Č!ąă@Ă@Ă@ ą ċF"ĉčĀ ą!ćĂ@Ă@Ă@Ă@Ă@Ă@ ą(ĂĀ"āAƀƀƀƀxsAĈ āAĀHěĎĊćāāĀĂĂăăĄąćċ Ċ ą/āĈ"āMčą Ď āAătj-ĀĀAſjAǿāqAĂIčĆČąċ Ċ ą/āĄ"āMčĄ Ď āAătj-ĀĀEčąČĄċ Ċ ą/āĄ"āMčă Ď āAătj-ĀĀAăGčăČĄċ ąAĄj!ćċ ć(ĂĈ"āEčā āAāt!ā ć(ĂĄ!ćă@ āEčă āA~j!ā ć/āĀ!Ă ćAĂj!ć Ą ĂKčĀċAĀ!ĉČāċ Ą ą/āĄKčāċ ă(ĂHAĂt!ć ă(Ă8!Ċ ă(Ăļ!ċ ă(ĂD!āĂ@ă@ ć"ĂEčā Ć ā/āĀMčā ċ ā-ĀĂ"ĄMčā ĂA|j!ć ā-Āă!ą āAĄj!ā ą Ċ ĄAātj-ĀĀIčĀċċ čAĆl!ā ĈAĂj!ćĂ@ă@ āEčā Ć Ĉ/āĄMčāĂ@ Ĉ/āĀAāGčĀ Ć ć/āĀMčĂċ ĈAĆj!Ĉ āAzj!ā ćAĆj!ćČĀċċ ă(Ă0AĂt!Ĉ ă(Ă,!ćĂ@ă@ ĈEčā Ć ć/āĂ"ĄMčĆ Ć ć/āĀMčĆ ćAĄj!ć ĈA|j!Ĉ Č ĄAĄtj(ĂĀAǿǿǿǿćjAąIčĀČĆċċ ĉAās ĂAĀGrčĄ āčĄ Ā ăAĐjAǈĀĐąĚČđċ ąAĐj!ą ĄAāj!ĄČĀċċ ăAƔājĐ+ČĂċ ăAƔājĐ-ČĂċ ĀAƀƀƀƀx6ĂĀ ăAĐjĐ ČČċ ĀAƀƀƀƀx6ĂĀ ăAƈājĐ+ ăAǼĀjĐ- ăAǰĀjĐ+ ăAǤĀjĐĒ ăAǘĀjĐ+Čċċ ĀAƀƀƀƀx6ĂĀ ăAǰĀjĐ+ ăAǤĀjĐĒ ăAǘĀjĐ+ČĊċ āAƀǾǿćqAĈv!ĈAƁƀƀƀx!ĂċAĀ!āċ ĈAǿǿăq āAĐtr!ĈĂ@ ć ă(ĂƈāGčĀ ăAƈājĐ) ă(Ăƌā!Ċċ Ċ Ćj"ā ą;āĀ āA~j Č;āĀ āA|j Ą;āĀ āAzj ċ;āĀ āAvj Ĉ6ĂĀ āArj Ă6ĂĀ ĆAĐj!Ć ćAāj!ćČĀċċ ăAƔājĐ+Čāċ ĀAƀƀƀƀx6ĂĀ ăAǘĀjĐ+ČĄċ ĀAƀƀƀƀx6ĂĀČăċ Ć āj-ĀĀ!ć ăAƔājĐě"ĈAāqčā āAāj!ā ćAǿāq ĈAƀǾăqAĈvFčĀċċ ĀAƀƀƀƀx6ĂĀċ ăAƠāj$ĀċƔćĂĊſā~#ĀA0k"Ą$Ā Ą ā6ĂĘ Ą Ā6ĂĔ Ą ā6ĂĐ ĄAĐjĐ" Ą(ĂĘ!ą Ą(ĂĔ!Ć ĄAĀ6Ă  Ą Ć ąj6ĂĜ Ą Ć6ĂĘ Ą ą6ĂĔ Ą Ć6ĂĐ ĄAĘj!ĀĂ@Ă@ă@ Ą(ĂĘ!ć Ą(ĂĜ!Ĉ ĄAĈj ĀĐČ Ą(ĂČ"āAƀƀǄĀFčā Ą(ĂĈ!ĉ āĐđčĀċ Ĉ ćk ĉj Ą(ĂĘ"Ĉj Ą(ĂĜ"āk!ĊČāċAĀ!Ċ Ą(ĂĜ!ā Ą(ĂĘ!ĈAĀ!ĉċĂ@ă@ Ĉ ā"ćFčāĂ@ ćAſj"ā,ĀĀ"ĀAſJčĀĂ@Ă@ ćA~j"ā-ĀĀ"ċAĘtAĘu"ČA@HčĀ ċAğq!ċČāċĂ@Ă@ ćA}j"ā-ĀĀ"ċAĘtAĘu"čA@HčĀ ċAďq!ċČāċ ćA|j"ā-ĀĀAćqAĆt čA?qr!ċċ ċAĆt ČA?qr!ċċ ċAĆt ĀA?qr!Āċ ĀĐđčĀċ ć Ĉk Ą(Ă j!ĊċAĀ!ĀAĀ!āĂ@Ă@ Ċ ĉFčĀĂ@Ă@Ă@ Ć ĉj"ā Ċ ĉk"ĀĐĚčĀĂ@ ā-ĀĀA-GčĀ āAāj ĀAſjĐĚčăċ ĄAĀ6Ă( Ą ā6Ă  Ą Ā6ĂĜ Ą ā6ĂĘ ĄBƮƀƀƀǀą7ăĐ Ą Ć Ċj"Ă6Ă$ ĄA j!Ċ ā!ăĂ@Ă@ă@ Ą ĊĐČ Ą(ĂĄ"ĈAƀƀǄĀFčā Ą(ĂĀ!čAĀ!ć Ą(Ă !ċ Ą(Ă$!Čă@Ă@ ćAĈGčĀ ċ!ă Č!ĂČĂċ ĄAĐj ćj!ĉ ćAĄj!ć ĉ(ĂĀ ĈGčĀċċ ā čĐĚčāċA~!āČąċAƂƀĄAĂ ā č Ăj ă Čjk ċj"ćj Ā ćkĐĚě!āČāċAĀ!ćă@Ă@Ă@Ă@ ĀEčĀ ćƭBĊ~"ĎB ƈƧčā ĎƧ!ćČĂċA{!ā ćAǿǿăKčĆ ĂAǿǿăq ćAǿǿăqKčĄ ăAǿǿăq ćAǿǿăqIčĆ ćAĐtAār!āČăċAſ!ćċAſ ć ā-ĀĀAPjAǿāqj"ĉ ĉ ćIě!ć ĀAſj!Ā āAāj!āČĀċċ āAĐv!Ā āAǿǿăqAĂGčāA~ ĀAǿāqk!āČĂċA|!āČāċ ĀAſ āAāqě!āċĂ@ ąEčĀAƘƂǀĀ ĆAāĐďċ ĄA0j$Ā āċǶąĂĔſā~#ĀAǀĀk"Ą$Ā ĄAČj ā Ă ăĐĆ ĄAĘj ā Ą(ĂĐ"ą Ą(ĂĔ"ĆĐĄ Ą(Ă !ć Ą(ĂĜ!Ĉ ĄAƀƀƀƀx6Ă$ ĆAăt!ĉ ā(ĂĜ"ă ā(Ă AĂtj!Ċ ā(ĂĄ!ċ ā(ĂĈ!Č ā(ĂĐ!č ā(ĂĔ!ĎAƀƀƀƀx!ďĂ@Ă@Ă@Ă@ă@ ă ĊFčāĂ@Ă@ Ď ăAĂj/āĀ"ĂMčĀ č ĂAĄtj"Đ(ĂĀ"ĂAƀƀƀƀxsAĈ ĂAĀHěAſj"đAąIčāċ Ą Ē6Ă, Ą ē6Ă( Ą ď6Ă$ ďAƀƀƀƀxFčĄ ĄA$jĐ,ČĄċĂ@Ă@ ć ă/āĀ"ĂMčĀ Ĉ Ăj-ĀĀAĂGčĀ Ą Đ đAĂt(Ăƀƀ@j/āĀ"Ă6Ă0 Č ĂMčĀ Ą Ć6Ă8 Ą ą6Ă4 Ą ĄA0j6Ăļ ĄA4j ċ ĂAăt"ĔjĐēčāċ ăAĄj!ăČāċ ăAĄj!ăĂ@ ďAƀƀƀƀxGčĀ ĄA4j ĆAĄAĈĐĕ Ą(Ă4AāFčă Ą(Ăļ!ē Ą(Ă8!ďAĀ!Ē ĆEčā ē ą ĉĐąĚ Ć!Ēċ Ē ĂMčĀ ē Ĕj"ĕ)ĂĀ"ĘƧ!Ė ĘB0ƈƧ!Ă ĘB ƈƧ!ėAĂ!ĔĂ@Ă@Ă@Ă@Ă@Ă@ đĎąąĀāĂăąċAā!ĔČĄċ Đ(ĂĄ!ĔČăċ Đ/āĆ"đ ėAǿǿăq"Đ đ ĐKě!ėČāċ Đ/āĆ"đ Ă đ ĂIě!ĂċAſ!ĔċĂ@ Ĕ Ėq"đEčĀ ėAǿǿăq ĂKčĀ ėƭBǿǿăƃB Ɔ đƭƄ ĂƭB0ƆƄ!Ęċ ĕ Ę7ĂĀČĀċċ Ą Ē6Ă, Ą ē6Ă( ďAƀƀƀƀxFčā Ą)Ă(!Ę Ą ď6Ă4 Ą Ę7Ă8 Ā ā ĘƧ ĘB ƈƧĐĄ ĄA4jĐ, ĄAĘjĐ-ČĂċĀċ Ā Ą(Ă 6ĂĈ Ā Ą)ĂĘ7ĂĀċ ĄAČjĐ, ĄAǀĀj$ĀċǪąĂďſā~#ĀA0k"Ą$Ā ĄAĜj ā(ĂĔ"ąAāAāĐĕĂ@ Ą(ĂĜAāFčĀ ĄAĀ6ĂĈ Ą Ą(Ă$"Ć6ĂĄ Ą Ą(Ă 6ĂĀ ąAĄt!ć ĄAĘjAĂj!Ĉ ā(ĂĐ!ĉAĀ!ąAĀ!āă@Ă@Ă@Ă@Ă@ ć ąFčĀ Ą ā6ĂĐ Ą Ć6ĂČ ĉ ąj"Ċ(ĂĀ!ċ Ą ĄAČj6ĂĔAĄ!ČAĂ!čĂ@Ă@Ă@Ă@Ă@Ă@Ă@ ċAƀƀƀƀxsAĈ ċAĀHě"ċĎĊĊąąĄąąĀāĂăĆċ ĄAĔj ĊAČj(ĂĀ"č ĊAĈj(ĂĀ čĐĐAǿāq!čČĉċ ĄAĔjAā ĊAĈj(ĂĀ ĊAČj(ĂĀĐĐAǿāq!čČĈċ ĄAĔj ĊAČj/āĀ ĊAĄj(ĂĀ ĊAĈj(ĂĀĐĐAǿāq!čČćċ Ą ĊAĄj/āĀ;āĘ ĄAā:Āě Ą ā6Ă( Ą Ć6Ă$ Ą Ĉ6Ă  Ą ĄAěj6Ă, Ą ĄAĘj6ĂĜAĂAĀ ĄAĜjĐĖAāFě!čČĆċAĈ!Čċ ă ĉ Č ąjj/āĀ"čMčĀ Ă čAătj)ĂĀ"ēƧ!ĎAĂ!Č ēB ƈƧ"ď!Đ ēB0ƈƧ"đ!ĒĂ@Ă@Ă@Ă@ ċAſjĎąćĀāĂăćċAā!ČČąċ ĊAĄj(ĂĀ!ČČĄċ ĊAĆj/āĀ"č ďAǿǿăq"ċ č ċKě!ĐAſ!Č đ!ĒČĄċ ĊAĆj/āĀ"č đ č đIě!ĒAſ!Č ď!ĐČăċAā!čČăċ Ā Ą(ĂĈ6ĂĈ Ā Ą)ĂĀ7ĂĀ ĄA0j$Āďċ ď!Đ đ!ĒċAĀ!č Č Ďq"ċEčĀ ĐAǿǿăq"Ċ ĒKčĀAā!č ċ ĎGčĀ Ċ ďAǿǿăqGčĀAĂAā Ē đFě!čċĂ@ ā Ą(ĂĀGčĀ ĄĐ* Ą(ĂĄ!Ćċ Ć āj č:ĀĀ Ą āAāj"ā6ĂĈ ąAĐj!ąČĀċċĀċǉĄāĎſ#ĀAĐk!ăĂ@Ă@ ĂAĐOčĀ Ā!ĄČāċ ĀAĀ ĀkAăq"ąj!Ć ā!ć Ā!ĄĂ@Ă@ă@Ă@ Ą ĆIčĀ Ć Ă ąk"ĂA|q"Ĉj!Ą ā ąj"ćAăq"ĉčĂ ć!āă@ Ć ĄOčĄ Ć ā(ĂĀ6ĂĀ āAĄj!ā ĆAĄj!ĆČĀċċ Ą ć-ĀĀ:ĀĀ ćAāj!ć ĄAāj!ĄČĀċċ ăAĀ6ĂČ ăAČj ĉr!ĊAĀ!ĆĂ@AĄ ĉk"ċAāqEčĀ Ċ ć-ĀĀ:ĀĀAā!ĆċAĀ ĉk!Č ĉAăt!čĂ@ ċAĂqEčĀ Ċ Ćj ć Ćj/āĀ;āĀċ ā Čj!āAĀ čkAĘq!Ď ă(ĂČ!ċ Ā!Ćă@ ā ąj!ČĂ@ Ć ąj"ĊAĄj ĄIčĀAĀ!Ć ăAĀ:ĀĈ ăAĀ:ĀĆĂ@Ă@ ĉAāGčĀ ăAĈj!ďAĀ!ĉAĀ!ČAĀ!ĐČāċ ă ČAĄj-ĀĀ"ĉ:ĀĈ ČAąj-ĀĀAĈt!ČAĂ!Đ ăAĆj!ďċĂ@ ćAāqEčĀ ď ā Đ ąjjAĄj-ĀĀ:ĀĀ ă-ĀĆAĐt!Ć ă-ĀĈ!ĉċ Ċ Č Ćr ĉAǿāqr Ďt ċ čvr6ĂĀČĂċ Ċ ċ čv ČAĄj(ĂĀ"ċ Ďtr6ĂĀ ĆAĄj!Ć āAĄj!āČĀċċ ĂAăq!Ă ć Ĉj!āċ Ą Ăj!ĆĂ@ă@ Ą ĆOčā Ą ā-ĀĀ:ĀĀ āAāj!ā ĄAāj!ĄČĀċċ ĀċƟĄāčſ#ĀAĐk"Ą$Ā ā(ĂĄ!ą ĄAĄj ā(ĂĈ"ĆAĄAĈĐĕĂ@ Ą(ĂĄAāFčĀ Ą(ĂČ!ć Ą(ĂĈ!ĈĂ@ ĆEčĀAĀ!ĉ ć!Ċă@AĀ!ċĂ@ ĉ ăOčĀ Ă(āĀ!ċċ ąAāj-ĀĀ!ČAǿǿă!čAĀ!āAă!ĎĂ@Ă@Ă@Ă@Ă@Ă@Ă@Ă@Ă@Ă@Ă@Ă@ ą-ĀĀĎĄăĀāĂăċAĀ!āAſAĀ Čkv!ĎČĂċAĀ!āAſAĀ Čkv!ĎAā!ďAǿǿă!čAǿǿă!ČAĀ!Đ ċAǿāqĎĆĉĉĉćĂăĉċ ąAĂj/āĀ!ā ąAĄj/āĀ!čAſ!ĎċAā!ď č!Č ā!Đ ċAǿāqĎĆĄĂćąĀāĄċ ċAƀǀăqEčĂČăċ ċAĐv"Đ čAǿǿăq"Č Đ ČIě!Č Đ āAǿǿăq"ċ Đ ċKě!ĐAſ!ďČąċ č!Č ā!Đ ąAĆj-ĀĀĎăāĂĄāċAā ċAĈvt!ďČĂċ č!Č ā!Đ Ď!ďČĂċAĂ!ďċ č!Č ā!Đċ Ċ č Č ĐAǿǿăq ČAǿǿăqK ď Ďq"ďEr"ċěƭB0Ɔ ā Đ ċěƭBǿǿăƃB ƆƄ Ď ď ċěƭƄ7ĂĀ ąAĈj!ą ĊAĈj!Ċ ĂAĄj!Ă Ć ĉAāj"ĉGčĀċċ Ā Ć6ĂĈ Ā ć6ĂĄ Ā Ĉ6ĂĀ ĄAĐj$ĀďċĀċƄăāĈſAĀ!ăĂ@ Ă āAĈ āAĈKěj"Ą ĂIčĀ ĄApKčĀ ĄAďjApq"ĄAĚ Ąg"Ąkx"ąAğq ąA?Kj"ĆAąv Ąk"ĄAěj"ąAğKčĀĂ@ ĀAƀ j"ć ąAĂtj(ĂĀAſ Ćtqh"ĆA IčĀ Ā(Ăƀ!Aſ ĄAĜjtqh"ąAğKčā ć ąAĂtj(ĂĀh!Ćċ āAſj!Ĉ Ā ąAćtj ĆAĂtj"Ą Ą(ĂĀ"Ą(ĂĈ"ă6ĂĀ Ą(ĂĀ!ĉ ĄAĈj!ĊĂ@Ă@ ăEčĀ ăAĀ6ĂČČāċ ć ąAĂtj"ă ă(ĂĀA~ Ćwq"ă6ĂĀ ăčĀ Ā Ā(Ăƀ!A~ ąwq6Ăƀ!ċĂ@ ĉ Ă Ąk Ĉ ĊjAĀ ākq"ăjAďjApq"ĂFčĀ Ą ĉApqj Ą Ăj"ą6ĂĄ ą Ą6ĂĄ ą ĉ Ăk"Ć6ĂĀ Ā ą ĆĐėċ Ą ĂAār6ĂĀ āAĐIčĀ ăA|j Ą6ĂĀċ ăċƞăāĆſ Ā(ĂĄ!ă Ā(ĂĈ!Ą Ā(ĂĘ"ą(ĂĔ!ĆĂ@Ă@Ă@ă@ Ć āAǿǿăq"āMčă ą(ĂĐ āAĄtj!ćAā!ĈĂ@ Ą āMčĀ ă āj-ĀĀ!ĈċĂ@Ă@Ă@Ă@Ă@ ć(ĂĀ"āAƀƀƀƀxsAĈ āAĀHěAſjĎĉĆĆĄĆĆĀāĂăĈċ ćAĄj!ćČāċ ćAĄj!ćċ ĈEčą ć(ĂĈAāt!ā Ā(ĂĘ!Ą ć(ĂĄ!ćă@ āEčĆĂ@Ă@Ă@ Ą(ĂĔ ć/āĀ"ĆKčĀ ĈAāFčāČĂċ ĈAāFčĀ Ą(ĂĐ ĆAĄtj(ĂĀAƉƀƀƀxGčāċ Ā Ć ĂĐĈċ ćAĂj!ć āA~j!āČĀċċ ć/āĄ!āČāċċAĈ!āČāċAĄ!āċ Ā(ĂĔ ć āj/āĀ"āMčĀ ĈAāGčĀ Ā(ĂĐ āAălj"ā ā-Āā"ć ĂAĈvAǿāq"Ĉ ć ĈKě:Āā ā ā-ĀĂ"ć ĂAĐvAǿāq"Ĉ ć ĈKě:ĀĂ ā Ă ā-ĀĀrAāq:ĀĀċċƉăāĆſ#ĀA k"ă$ĀĂ@Ă@Ă@Ă@ ā Ā(ĂĈIčĀ ăAā:ĀĘ ă ā6ĂĔ ă Ā(ĂĐ"ā6ĂČ ă ā Ā(ĂĔAătj"Ā6ĂĐČāċ Ā(ĂĄ āAĂtj-Āă!Ą ăAā:ĀĘ ă ā6ĂĔ ă Ā(ĂĐ"ā6ĂČ ă ā Ā(ĂĔAăt"ąj"Ā6ĂĐ Ąčāċ Ă(ĂĐ!Ć Ă(ĂĔ!ć ăAČjAĈj!Ąă@ ā ĀG!Ă ā ĀFčĂ ă ā6ĂĜ āAĈj!ąĂ@ Ą ăAĜjĐ!EčĀ ć āAĄj/āĀ"ĈMčĀ ą!ā Ć Ĉj-ĀĀAſjAǿāqAĂOčāČăċ ą!āČĀċċ ăAČjAĈj!Ā Ă(ĂĐ!ć Ă(ĂĔ!Ĉă@ ąE!Ă ąEčā ă ā6ĂĜĂ@ Ā ăAĜjĐ!EčĀĂ@ Ĉ āAĄj/āĀ"ĄKčĀAĀ!ĂČăċ ć Ąj-ĀĀA}jAǿāqAǾāIčĂċ āAĈj!ā ąAxj!ąČĀċċ ăA j$Ā ĂċǯĂāĂſ#ĀAƠāk"ă$Ā ă Ă6ĂX ă ā6ĂT ă Ă6ĂP ăAǐĀjĐ" ă(ĂT!Ă ă ă(ĂX"ā6ĂĄ ă Ă6ĂĀ ăAǐĀj Ă āĐāĂ@Ă@Ă@ ă(ĂPAƀƀƀƀxGčĀAĂ!ĂAĀ!āAĀ!ĄČāċ ăAĈj ăAǐĀjAǈĀĐąĚ ă(ĂĐ!Ă ă(ĂL!ā ă ă(Ă46ĂX ă ā6ĂT ă Ă6ĂP ăAǐĀj!āAĀ!ĂĂ@ă@ ĂAĆFčā ăAƚāj Ăj ā(ĂĀ"ĄAǿǿă ĄAǿǿăIě;āĀ ĂAĂj!Ă āAĄj!āČĀċċAă!ā ăAǐĀjAăAĂAĂĐĕ ă(ĂPAāFčā ă(ĂT!Ą ă(ĂX"Ă ă/āƞā;āĄ Ă ă(āƚā6āĀ ăAĈjĐ ċ ăĐ. ă ā6ĂX ă Ă6ĂT ă Ą6ĂP ăAǐĀjĐ# Ā ă)ĂT7ĂĀ ăAƠāj$ĀďċĀċǱāāĄſĂ@Ă@ ĀAČj"ă ā ĂĐć"ĀčĀAĀ!Ā Ă āAĈ āAĈKěj"Ą ĂIčĀ ĄApKčĀ ĄAďjApq"ĄAƀƀƀ`KčĀĂ@ Ąg"ąAěFčĀ ĄAſAĚ ąkt"ąAſsj ąq"ĄAǰǿ{Kčāċ ĄAƏƀĄj"ąAĐv@Ā"ĄAſFčĀ ĄAĐt"ĀEčā ąAƀƀ|q!ĄĂ@ă@ ĄEčā ĀAĀ6ĂĄ Ā ĄApj"ą6ĂĀ Ā ąj"Ć Ā6ĂĄ ĆAē6ĂĀ ă Ā ąĐė Ā Ąj!ĀAĀ!ĄČĀċċ ă ā ĂĐć!Āċ ĀďċĀċǲāāąſĂ@Ă@ ā(ĂĀ"Ă ā(ĂĄGčĀAƀƀǄĀ!ăČāċ ā ĂAāj"Ą6ĂĀĂ@ Ă-ĀĀ"ăAĘtAĘuAſJčĀ ā ĂAĂj"Ą6ĂĀ Ă-ĀāA?q!ą ăAğq!ĆĂ@ ăAǟāKčĀ ĆAĆt ąr!ăČāċ ā ĂAăj"Ą6ĂĀ ąAĆt Ă-ĀĂA?qr!ąĂ@ ăAǰāOčĀ ą ĆAČtr!ăČāċ ā ĂAĄj"Ą6ĂĀ ąAĆt Ă-ĀăA?qr ĆAĒtAƀƀǰĀqr!ăċ ā ā(ĂĈ"ą Ăk Ąj6ĂĈċ Ā ă6ĂĄ Ā ą6ĂĀċǧāĂąſā~#ĀAĐk"ą$ĀAĀ!ĆĂ@ Ă āj"ā ĂIčĀAĀ!ć ąAČj!ĈĂ@Ă@ Ąƭ ā Ā(ĂĀ"ĉAāt"Ă ā ĂKě"ĂAĈAĄ ĄAāFě"Ć Ă ĆKě"Ćƭ~"ĊB ƈƧčĀ ĊƧ"ĂAƀƀƀƀx ăkKčĀĂ@Ă@ ĉEčĀ Ā(ĂĄ ĉ Ąl ă ĂĐĝ!ĄČāċ ă ĂĐ0!Ąċ Ąčā ą ă6ĂČ ąAĈj!Ĉ Ă!ćċ Ĉ ć6ĂĀ ą(ĂČ!ĆČāċ Ā Ć6ĂĀ Ā Ą6ĂĄAƁƀƀƀx!Ćċ ąAĐj$Ā ĆċǛāāąſ#ĀAĐk"Ă$ĀĂ@Ă@ āĐę"ăAāqEčĀ ĀAƀƀƀƀx6ĂĀČāċ ĂBƀƀƀƀ 7ĂĄ ăAƀǾǿćqAĈv!ĄAĀ!ăAĂ!ąă@ Ă ă6ĂČĂ@ ă ĄGčĀ Ā Ă(ĂČ6ĂĈ Ā Ă)ĂĄ7ĂĀČĂċĂ@ āĐę"ĆAāqčĀ ĆAƀǾǿćqAĈv!ĆĂ@ ă Ă(ĂĄGčĀ ĂAĄjĐ$ Ă(ĂĈ!ąċ ą ăAātj Ć;āĀ ăAāj!ăČāċċ ĀAƀƀƀƀx6ĂĀ ĂAĄjĐ+ċ ĂAĐj$ĀċƮāāăſĂ@Ă@ ĂAďKčĀ āAxj!āČāċ āA|j(ĂĀ!āċ ĀAČj!ă ā(ĂĀ"ĂA~q!ĀĂ@ ā ĂApqj"Ą(ĂĀ"ĂAāqčĀ ă Ą ĂĐĔ Ā Ăj!Ā Ą ĂApqj!ĄċĂ@Ă@ ā(ĂĄ"ĂEčĀ Ă(ĂĀ"ąAāqčĀ ă Ă ąĐĔ ą Āj!ĀČāċ ā!Ăċ Ă Ā6ĂĀ ă Ă ĀĐė Ą Ă6ĂĄċƨāāăſ#ĀA k"Ą$Ā Ā(ĂĀ!ĀAĂ!ą ĄAĂ:Āċ Ą Ă ăAātj"ă6ĂĐ Ą Ă6ĂČ Ą Ā(ĂĄ"Ć6ĂĘ Ą Ā(ĂĀ"Ā6ĂĔ Ą ĄAċj6ĂĜĂ@ ĄAČjĐĖ āOčĀ ĄAā:Āċ Ą Ć6ĂĘ Ą Ā6ĂĔ Ą ă6ĂĐ Ą Ă6ĂČ Ą ĄAċj6ĂĜ ĄAČjĐĖ āO!ąċ ĄA j$Ā ąċƗāāĂſĂ@Ă@ ĀAwj"āAėKčĀAā!ĂAƟƀƀĄ āvAāqčāċAĀ!Ă ĀAƅāIčĀĂ@Ă@ ĀAĈv"āEčĀĂ@ āA0FčĀ āA FčĂ āAĖGčă ĀAƀ-F!ĂČăċ ĀAƀǠĀF!ĂČĂċ ĀAǿāq-ĀƔƀ@!ĂČāċ ĀAǿāq-ĀƔƀ@AĂqAāv!Ăċ ĂAāqċƙāāĆſ Ā(ĂĈ!ā Ā(ĂĄ"Ă!ăAĀ!Ąă@Ă@Ă@Ă@ āEčĀ Ă ĄAĄtj!ąĂ@Ă@ ă(ĂĀ"ĆAƀƀƀƀxsAĈ ĆAĀHěAzjĎăāāĀĄċ ă!ĆČĂċ ąAĄj!ĆČāċĂ@ Ā(ĂĀEčĀAƘƂǀĀ ĂAĄĐďċďċ ĆĐ+ċ ĄAāj!Ą āAſj!ā ăAĐj!ăČĀċċƠāāĆſ Ā(ĂĈ(ĂĀ!Ă Ā(ĂĄ!ăAĀ!ĄAǿǿă!ąAĀ!ĆAă!ćĂ@Ă@Ă@ ā-ĀĀĎĄĂāāĀĂċ ā/āĂ!Ć ā/āĄ!ąAſ!ćČāċAĀ!ĆAſAĀ ā-Āākv!ćċĂ@ Ă ăOčĀ Ā(ĂĀ ĂAătj"Ā(ĂĀ ćGčĀ Ā/āĄ ĆAǿǿăqGčĀ Ā/āĆ ąAǿǿăqF!Ąċ ĄċƎāāĂſ ā(ĂČ!ăĂ@ ā(ĂĈ"āEčĀ ā ă6ĂČċĂ@ ăEčĀ ă ā6ĂĈďċ ĀAě Ăg"ăk"ĄAćtj ĂAĚ ăkxAğq"ăAĂtj ā6ĂĀĂ@ āčĀ Ā ĄAĂtj"ā ā(Ăƀ A~ ăwq"ă6Ăƀ  ăčĀ Ā Ā(Ăƀ!A~ Ąwq6Ăƀ!ċċƎāĂāſā~Ă@Ă@ ăƭ āƭ~"ąB ƈƧčĀ ąƧ"ăAƀƀƀƀx ĂkKčĀĂ@ ăčĀ Ā Ă6ĂĈAĀ!Ă ĀAĀ6ĂĄČĂċĂ@ Ă ăĐ0"ĄčĀ Ā ă6ĂĈ Ā Ă6ĂĄAā!ĂČĂċ Ā Ą6ĂĈ Ā ā6ĂĄAĀ!ĂČāċ ĀAĀ6ĂĄAā!Ăċ Ā Ă6ĂĀċ}āćſĂ@ Ā(ĂĄ"ā Ā(ĂĀ"ĂGčĀAĀďċ ā ĂkAāv!ă Ā(ĂĐ!Ą Ā(ĂČ!ą Ā(ĂĈ!ĆAĀ!āă@AĀ!ĀĂ@ ą Ă/āĀ"ćMčĀ Ć ćj-ĀĀ Ą-ĀĀO!Āċ ĂAĂj!Ă Ā āj!ā ăAſj"ăčĀċ āċzāăſ āAĀ6ĂČ ā ĀAě Ăg"ăk"ĄAćtj ĂAĚ ăkxAğq"ăAĂtj"ą(ĂĀ"Ă6ĂĈ ą ā6ĂĀĂ@ ĂEčĀ Ă ā6ĂČċ Ā Ā(Ăƀ!Aā Ątr6Ăƀ! Ā ĄAĂtj"Ā Ā(Ăƀ Aā ătr6Ăƀ ċdāĂſĂ@Ă@ Ā(ĂĀ"ĄEčĀ Ā(ĂĄ!ąĂ@Ă@ āEčĀ ą Ą ăl Ă ă ālĐĝ"ăEčăČāċAƘƂǀĀ ą ĂĐď Ă!ăċ Ā ā6ĂĀ Ā ă6ĂĄċAƁƀƀƀx!Ăċ ĂċHāāſĂ@Ă@ Ā(ĂĄ"āAĂOčĀAā!ĀČāċ Ā āA~j6ĂĄ Ā Ā(ĂĀ"āAĂj6ĂĀ ā/ĀĀ!āAĀ!Āċ āAĈt ĀrċDāĂſĂ@ āčĀAĀďċĂ@ă@ āE!Ă āEčā āAſj!ā Ā-ĀĀ!ă ĀAāj!Ā ăAFjAǿāqAǵāKčĀċċ ĂċEāāſĂ@Ă@ Ā(ĂĄ"āčĀAā!ĀČāċ Ā āAſj6ĂĄ Ā Ā(ĂĀ"āAāj6ĂĀ ā-ĀĀ!āAĀ!Āċ āAĈt Ārċ4ĀĂ@ āiAāGčĀ ĀAƀƀƀƀx ākKčĀĂ@ ĀEčĀĐ7 Ā āĐ5"āEčāċ āďċĀċ5āāſĂ@AƘƂǀĀ Ă ăĐċ"ĄEčĀ Ą Ā ă ā ă āIěĐąĚAƘƂǀĀ Ā ĂĐďċ Ąċ5āāſĂ@ ĀEčĀĂ@ ā(ĂĀ"ĂEčĀ Ā ĂđāĀċ ā(ĂĄ"ĂEčĀ Ā Ă ā(ĂĈĐ6ċċ.ĀĂ@ ăiAāGčĀ āAƀƀƀƀx ăkKčĀ Ā ā ă ĂĐĝ"ăEčĀ ăďċĀċ)Ā ĀĐ+ ĀAČjĐĒ ĀAĘjĐ+ ĀA$jĐ- ĀA0jĐ+ ĀAļjĐ+ċ4āāſAĀ!ĂĂ@ ā(ĂĀ"ā-ĀĆ Ā-ĀĄGčĀ ā/āĀEčĀ Ā(ĂĀ ā/āĂF!Ăċ Ăċ*āāſĂ@ Ā(ĂĀ Ā(ĂĈ"āMčĀ Ā āAāAāĐĘAƁƀƀƀxFčĀĀċċ*āāſĂ@ Ā(ĂĀ Ā(ĂĈ"āMčĀ Ā āAĂAĂĐĘAƁƀƀƀxFčĀĀċċĞĀĂ@ Ā Ā(ĂĀAāAĂAĂĐčAƁƀƀƀxFčĀĀċċĞĀĂ@ Ā Ā(ĂĀAāAĂAĈĐčAƁƀƀƀxFčĀĀċċĞĀĂ@ Ā Ā(ĂĀAāAĂAĄĐčAƁƀƀƀxFčĀĀċċĞĀĂ@ Ā Ā(ĂĀAāAāAĂĐčAƁƀƀƀxFčĀĀċċĞĀĂ@ Ā Ā(ĂĀAāAĂAĆĐčAƁƀƀƀxFčĀĀċċĞĀĂ@ Ā Ā(ĂĀAāAĄAĐĐčAƁƀƀƀxFčĀĀċċĞĀĂ@ Ā Ā(ĂĀAāAāAāĐčAƁƀƀƀxFčĀĀċċěĀĂ@ Ā(ĂĀEčĀAƘƂǀĀ Ā(ĂĄAĂĐďċċěĀĂ@ Ā(ĂĀEčĀAƘƂǀĀ Ā(ĂĄAĄĐďċċěĀĂ@ Ā(ĂĀEčĀAƘƂǀĀ Ā(ĂĄAāĐďċċěĀĂ@ Ā(ĂĄEčĀAƘƂǀĀ Ā(ĂĀAāĐďċċěĀĂ@ Ā(ĂĄEčĀAƘƂǀĀ Ā(ĂĀAĂĐďċċĖĀĂ@ āEčĀĐ7 ā ĀĐ5!Āċ ĀċĒĀĂ@ āEčĀ Ā ā ĂĐ6ċċčĀ ĀĐ+ ĀAČjĐ+ċĔĀAĀ Ā6Ăưƣ@AĀAā6ĂƬƣ@ċċĀ Ā#Āj$Ā#ĀċčĀAƘƂǀĀ ā ĀĐċċčĀAƘƂǀĀ Ā ĂĐďċăĀďċĂĀċċƪĂĂĀAƀƀǀĀċƔĂĄĀĀĀĄĀĀĀĈĀĀĀĄĀĀĀĄĀĀĀĂĂĂĂĂĂĂĂĂĂĂĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĂĂĀĀĀĀĀĂĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĂĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀāĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀāĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀAƔƂǀĀċĄāĀĀĀ', (byte) => byte.charCodeAt(0));
const { instance } = await WebAssembly.instantiate(bytes, { './fingerpost_bg.js': {  } });
__wbg_set_wasm(instance.exports);

};
globalThis.fingerpost = { decide, read_number, shape, names: { decide: ['ruled-out', 'possible', 'certain', 'replaced'], places: ['open', 'certain', 'lower', 'possible', ''], parts: ['other', 'reason', 'floor', 'duty', 'only'], read_number: ['', 'not-a-number', 'not-whole', 'too-small', 'too-large'], shape: ['questions', 'rows', 'scales'] }, ready: ready() };
})();
