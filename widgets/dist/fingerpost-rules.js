// Made by `cargo xtask wasm` from widgets/wasm, whose documentation says what it offers. Licence: MIT OR Apache-2.0.
(() => {
'use strict';
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
const bytes = Uint8Array.from('ĀasmāĀĀĀāIČ`ĀĀ`Āāſ`āſĀ`āſāſ`ĂſſĀ`Ăſſāſ`ăſſſĀ`ăſſſāſ`ĄſſſſĀ`Ąſſſſāſ`ąſſſſſĀ`ąſſſſſāſă21ĆĊĉććĆćĄċĄĆĉĉăĂĆĈăĆĉăąăąĉĄĉĂĂĂĂĂĂĂĂĂĂĂĂĂąāĆĂăąĆĀĀĄąāpāĂĂąăāĀđĆęăſāAƀƀǀĀċſĀAƀƂǀĀċſĀAƠƣǀĀċćƲāĊĆmemoryĂĀĈevaluateĀāċread_numberĀĂąshapeĀąď__abort_handlerăāĕ__instance_terminatedăĂğ__wbindgen_add_to_stack_pointerĀ,đ__wbindgen_mallocĀėď__wbindgen_freeĀ*Ē__wbindgen_reallocĀĚĉćāĀAāċā0ĊƀV1ƥėĂċſĂ~#ĀAƀāk"ă$ĀĂ@Ă@ ĂAČIčĀ ăAČ6Ăx ă ā6Ăt ăAǆƠǉƊă6ĂĐ ĂAtj!Ą āAČj!ą ăAĈjAĈj!ĆAĀ!āă@Ă@ āAĄGčĀ ă(Ăx"āAăMčĂ āAĈIčĂ Ą ă(Ăt"ā(ĀĀGčĂ ā(ĀĄ!ĆAǅƻǲƈx!ćĂ@ ĂAČFčĀAǅƻǲƈx!ć ą!ā Ą!Ĉă@ ć ā-ĀĀsAƓƃƀĈl!ć āAāj!ā ĈAſj"ĈčĀċċ Ć ćGčĂ ă Ą6ĂĄ ă ą6ĂĀĂ@ ăĐĔ"āAāqčĀ ăBƀƀƀƀ 7Ăt āAƀǾǿćqAĈv!ąAĀ!āAĂ!ĄĂ@ă@ ă ā6Ă|Ă@Ă@ ā ąFčĀ ăĐĖ"ĈAāqčă ăĐĔ"ćAāqčă ăĐĔ"ĂAāqčă ćAƀǾǿćqAĈv!Ć ĂAƀǾǿćqAĈv!ćĂ@Ă@ ĈAƀǾăqAĈv"ĈAďq"ĂĎăăāĀąċ ćAǿǿăFčĄ Ć ćKčĄČĂċ ćAǿāKčă ćEčă ćAǿāqA!IčāČăċ ă(Ăt"āAƀƀƀƀxFčă ă ă)Ăx7ĂH ă ā6ĂDĂ@ ăĐĔ"āAāqčĀ ăBƀƀƀƀǀĀ7Ăh āAƀǾǿćqAĈv!ĉAĀ!ćAĎ!ĆAĄ!Ċă@ ă ć6ĂpĂ@Ă@Ă@Ă@ ĉ ćFčĀĂ@ ăĐĖ"āAāqčĀAƀƀƀƀx!Ă āAĈvAǿāq"ā!ĈĂ@Ă@Ă@Ă@Ă@Ă@Ă@Ă@Ă@ āĎĊčĈĀāĂăĄąĆćĉċ ăĐĔ"āAāqčĈ āAƀǾǿćqAĈv!ĈAƂƀƀƀx!ĂČċċ ăĐĔ"āAāqčć ă(ĂĄ"ĈAĄIčć āAƀǾǿćqAĈv!ċ ă ĈA|j6ĂĄ ă ă(ĂĀ"āAĄj6ĂĀ ā(ĀĀ"ĈAĐv!āAƃƀƀƀx!ĂČċċ ăĐĔ"āAāqčĆ ăĐĔ"ĂAāqčĆ āAƀǾǿćqAĈv!Ĉ ĂAƀǾǿćqAĈv!āAƄƀƀƀx!ĂČĊċ ăĐĔ"āAāqčą ăĐĔ"ĂAāqčą āAƀǾǿćqAĈv!Ĉ ĂAƀǾǿćqAĈv!āAƅƀƀƀx!ĂČĉċ ăAǴĀj ăĐĉ ă(Ăt"ĈAƀƀƀƀxFčĄ ĈAĐv!ā ă/ā~!ą ă/ā|!Č ă/āz!Ą ă/āx!ċAƆƀƀƀx!ĂČĈċ ăAǴĀj ăĐĉ ă(Ăt"ĈAƀƀƀƀxFčă ĈAĐv!ā ă/ā~!ą ă/ā|!Č ă/āz!Ą ă/āx!ċAƇƀƀƀx!ĂČćċ ăĐĔ"āAāqčĂ ăAǴĀj ăĐĉ ă(Ăt"ĂAƀƀƀƀxFčĂ āAƀǾǿćqAĈv!Č ă(Ăx"ĈAĐv!ā ă/ā~!Ą ă/ā|!ċČĆċ ăĐĔ"āAāqčā āAƀǾǿćqAĈv!ĈAƉƀƀƀx!ĂČĄċ ăĐĔ"āAāqEčĂċ ăAǨĀjĐĎČąċ ă(Ăh"āAƀƀƀƀxFčĄ ă ă)Ăl7ĂT ă ā6ĂPĂ@ ăĐĔ"āAāqčĀ ăBƀƀƀƀĐ7Ăt āAƀǾǿćqAĈv!ąAĀ!āAā!ćAā!ĄĂ@Ă@Ă@Ă@ă@ ă ā6Ă| ą āFčā ăĐĖ"ĈAāqčĂ ăĐĖ"ĆAāqčĂ ĈAƀǾăqAĈv!Ĉ ĆAƀǾăqAĈv!ĆĂ@ ā ă(ĂtGčĀ ăAǴĀjĐğ ă(Ăx!Ąċ Ą ćj"Ă Ć:ĀĀ ĂAſj Ĉ:ĀĀ ćAĂj!ć āAāj!āČĀċċ ă(Ăt"āAƀƀƀƀxFčă ă ă)Ăx7Ă` ă ā6ĂŜĂ@Ă@ ăĐĔ"āAāqčĀ ăBƀƀƀƀ 7Ăt āAƀǾǿćqAĈv!ĄAĀ!āAĂ!ĂĂ@ă@ ă ā6Ă| ā ĄFčāĂ@Ă@ ăĐĖ"ćAāqčĀ ăĐĖ"ĈAāqčĀ ăĐĔ"ĆAāqEčāċ ăAǴĀjĐ%Čăċ ćAƀǾăqAĈvAĐt ĆAƀǾǿćqAĈvr ĈAƀǾăqAĈvAĘtr!ćĂ@ ā ă(ĂtGčĀ ăAǴĀjĐ  ă(Ăx!Ăċ Ă āAĂtj ć6āĀ āAāj!āČĀċċ ă(Ăt"āAƀƀƀƀxGčāċ ĀAƀƀƀƀx6ĂĀ ăAǜĀjĐ& ăAǐĀjĐĎ ăAǄĀjĐ%Čđċ ă ă)Ăx7Ăl ă ā6Ăh ăĐĔ"āAāqčĂ ăBƀƀƀƀ 7Ăt āAƀǾǿćqAĈv!ČAĀ!āAĂ!ąAĄ!ćĂ@Ă@ă@ ă ā6Ă| Č āFčā ăĐĔ"ĈAāqčĂ ăĐĔ"ĆAāqčĂ ĈAƀǾǿćqAĈv!Ă ĆAĈvAǿǿăq"ĆAǿǿăG!ĄĂ@ ā ă(ĂtGčĀ ăAǴĀjĐ! ă(Ăx!ąċ ą ćj"Ĉ Ă;āĀ ĈA~j Ć;āĀ ĈA|j Ą;āĀ ćAĆj!ć āAāj!āČĀċċ ă(Ăt"āAƀƀƀƀxFčă ă)Ăx!Ď ă ă(ĂL6ĂĐ ă ă)ĂD7ăĈ ă ă)ĂP7ĂĔ ă ă(ĂX6ĂĜ ă ă)ĂŜ7ă  ă ă(Ăd6Ă( ă ă)Ăh7Ă, ă ă(Ăp6Ă4 ă ā6Ă8 ă Ď7Ăļ ă(ĂĄčĂ ĎB ƈ"ďƧ!č ĎƧ!Ĉ ă(ĂĘ"Ą ă(ĂĜ"ąAĄtj!Č ă(ĂČ!ĉ ă(ĂĐ!ċAĀ!Ăă@Ă@Ă@ Ą ČF"ĊčĀ Ą!ćĂ@Ă@Ă@Ă@Ă@Ă@ Ą(ĂĀ"āAƀƀƀƀxsAĈ āAĀHěĎĊćāāĀĂĂăăĄąćċ ċ Ą/āĈ"āMčą ĉ āAătj-ĀĀAāFčĆČąċ ċ Ą/āĄ"āMčĄ ĉ āAătj-ĀĀEčąČĄċ ċ Ą/āĄ"āMčă ĉ āAătj-ĀĀAĂGčăČĄċ ĄAĄj!ćċ ć(ĂĈ"āEčā āAāt!ā ć(ĂĄ!ćă@ āEčă āA~j!ā ć/āĀ!Ć ćAĂj!ć Ă ĆKčĀċAĀ!ĊČāċ Ă Ą/āĄKčāċ ă(Ă4AĂt!ć ă(Ă$!ċ ă(Ă(!Č ă(Ă0!āĂ@ă@ ć"ĆEčā ą ā/āĀMčā Č ā-ĀĂ"ĂMčā ĆA|j!ć ā-Āă!Ą āAĄj!ā Ą ċ ĂAātj-ĀĀIčĀċċ čAĆl!ā ĈAĂj!ćĂ@ă@ āEčā ą Ĉ/āĄMčĆĂ@ Ĉ/āĀAāGčĀ ď ć3āĀXčćċ ĈAĆj!Ĉ āAzj!ā ćAĆj!ćČĀċċ Ċ ĆEqEčĄ Ā ăAĈjAļĐăĚČēċ ĄAĐj!Ą ĂAāj!ĂČĀċċ ăAǴĀjĐ%ČĂċ ăAǴĀjĐ&ČĂċ ĀAƀƀƀƀx6ĂĀ ăAĈjĐěČĎċ ĀAƀƀƀƀx6ĂĀ ăAǨĀjĐ% ăAǜĀjĐ& ăAǐĀjĐĎ ăAǄĀjĐ%Ččċ ĀAƀƀƀƀx6ĂĀ ăAǐĀjĐĎ ăAǄĀjĐ%ČČċ āAƀǾǿćqAĈv!ĈAƁƀƀƀx!ĂċAĀ!āċ ĈAǿǿăq āAĐtr!ĈĂ@ ć ă(ĂhGčĀ ăAǨĀjĐ" ă(Ăl!Ċċ Ċ Ćj"ā ą;āĀ āA~j Č;āĀ āA|j Ą;āĀ āAzj ċ;āĀ āAvj Ĉ6ĂĀ āArj Ă6ĂĀ ĆAĐj!Ć ćAāj!ćČĀċċ ĀAƀƀƀƀx6ĂĀ ăAǄĀjĐ%Čćċ ĈA0Očā ćƭBǿāƃBĈƆ ćƭB Ɔ ĈAĄvƭB0ƆƄ ĆƭBĐƆƄƄ ĂƭƄ!ĎĂ@ ā ă(ĂtGčĀ ăAǴĀjĐ# ă(Ăx!Ąċ Ą āAătj Ď7āĀ āAāj!āČĀċċ ăAǴĀjĐ%ċ ĀAƀƀƀƀx6ĂĀČăċ Ć āj-ĀĀ!ć ăAǴĀjĐĖ"ĈAāqčā āAāj!ā ćAǿāq ĈAƀǾăqAĈvFčĀċċ ĀAƀƀƀƀx6ĂĀċ ăAƀāj$ĀċǍĒāĎſ#ĀAưāk"ą$Ā ą Ă6ĂT ą ā6ĂP ą Ă6ĂL ąAǌĀjĐĜ ą(ĂP!Ă ą(ĂT!ā ą Ą6ĂT ą ă6ĂP ą Ą6ĂL ąAǌĀjĐĝ ą(ĂT!Ć ą(ĂP!ć ą ā6ĂČ ą Ă6ĂĈ ąAǌĀj Ă āĐĀĂ@Ă@ ą(ĂLAƀƀƀƀxGčĀAā!āĐ)"ĂAā:ĀĀAā!ĄČāċ ąAĐj ąAǌĀjAļĐăĚĂ@ Ć ą(ĂĘGčĀAĀ!ā ąAĀ6ĂT ąBƀƀƀƀ 7ĂL ą(ĂĔ!ĂAĂ!Ĉ ć!ĉAĂ!Ċă@Ă@Ă@Ă@ Ć āFčĀ ĂAĄj/āĀ!ċ ĂAĂj/āĀ!Č ĂAāj-ĀĀ!č Ă-ĀĀ!ĎAĀ!ă ĉ/āĀ"ď!ĄĂ@Ă@Ă@Ă@Ă@Ă@Ă@ ďĎĄĉāĂăĀċ ĎĎăąĄăąċAĂ!ă Ď!Ą ĎĎăćăĂćċAă!ă Ď!Ą ĎĎăĆĂāĆċAā!ă Ď!Ą ĎĎăąāĀąċ ď ČAǿǿăqMčā ďAſjAǿǿăq"Ą ċAǿǿăqKčā ĄAĈt!ĄAą!ăČĄċ ď čMčĂċ ąAǌĀjĐ%ČĄċ ą(ĂL"ĂAƀƀƀƀxFčă ą(ĂP!Č ą Ć6ĂƐā ą Č6Ăƌā ą Ă6Ăƈā ąAǌĀj ą(Ă$"ĉAāAāĐĐĂ@ ą(ĂLAāFčĀ ąAĀ6ĂƜā ą ą(ĂT"ď6ĂƘā ą ą(ĂP6ĂƔā ĉAĄt!Ď ąAƬājAĂj!č ą(Ă !ĊAĀ!ĄAĀ!ĂĂ@ă@ Ď ĄFčā ą Ă6ĂƤā ą ď6ĂƠā Ċ Ąj"Ĉ(ĂĀ!ā ą ąAƠāj6ĂƨāAĂ!ăĂ@Ă@Ă@Ă@Ă@Ă@Ă@Ă@Ă@Ă@Ă@ āAƀƀƀƀxsAĈ āAĀHěĎĊĊĀāĂăĄąĆćĈĊċAĀAĂAā ąAĐj ĈAĄj/āĀ Č ĆĐČAǿāq"āAăFě āAĂFě!ăČĉċAĂ ąAĐj ĈAĄj/āĀ Č ĆĐČAǿāq"āAăG āAĂFě!ăČĈċ ąAĐj ĈAĈj/āĀ Č ĆĐČ"āAǿǁăqAĄFčĆAā!ăČćċAĀAĂ ĈAĆj/āĀ ąAĐj ĈAĄj/āĀ Č ĆĐČ"āAĐvKěAā āAǿāqAąFě!ăČĆċAĀAĂ ĈAĆj/āĀ ąAĐj ĈAĄj/āĀ Č ĆĐČ"āAĐvIěAā āAǿāqAąFě!ăČąċ ąAƨāj ĈAČj(ĂĀ"ā ĈAĈj(ĂĀ āĐċAǿāq!ăČĄċ ąAƨājAā ĈAĈj(ĂĀ ĈAČj(ĂĀĐċAǿāq!ăČăċ ąAƨāj ĈAČj/āĀ ĈAĄj(ĂĀ ĈAĈj(ĂĀĐċAǿāq!ăČĂċ ą ĈAĄj/āĀ;āƬā ąAā:ĀƯā ą Ă6ĂX ą ď6ĂT ą č6ĂP ą ąAƯāj6ĂŜ ą ąAƬāj6ĂLAĂAĀ ąAǌĀjĐđAāFě!ăČāċAĀ ĈAĄj(ĂĀ āAĈvvAāqkAĂq!ăċĂ@ Ă ą(ĂƔāGčĀ ąAƔājĐ$ ą(ĂƘā!ďċ ď Ăj ă:ĀĀ ą ĂAāj"Ă6ĂƜā ĄAĐj!ĄČĀċċ ą(ĂƘā!Ĉ ą(ĂƔā!Đ ą(Ă,!Č ąAǌĀj ą(Ă0"čAāAăĐĐ ą(ĂLAāFčĀ ą(ĂT!ċ ą(ĂP!đĂ@ čEčĀ ą(Ă8"Ē ą(ĂļAĂtj!ăAĀ!āă@AĀ!Ċ Ē!ĄAĀ!ĎĂ@ă@ Ą"Ă ăFčā ĂAĄj!Ą ā ĂAĂj-ĀĀGčĀĂ@ ĉ Ă/āĀ"ďMčĀĂ@ Ĉ ďj-ĀĀĎăĂāĀāċ ĊAǿāq"Ą ĂAăj-ĀĀ"ď Ą ďKě!Ċċ ĎAǿāq"Ą ĂAăj-ĀĀ"ď Ą ďKě!Ď ĂAĄj!ĄČĀċċ ċ āAălj"Ą ĎAĈt ĊAǿāq"Ăr;ĀĀ ĄAĂj Ă Č āAātj-Āā"Ą ĎAǿāq"ď Ą ďIě"Ą Ă ĄKě:ĀĀ āAāj"ā čGčĀċċ ą(ĂD!Ď ąAǌĀj ą(ĂH"ďAāAāĐĐ ą(ĂLAāFčĀ ą(ĂT!Ċ ą(ĂP!ĒĂ@ ďEčĀ Ď!ĂAĀ!Ąă@AĀ!āĂ@ Ă/āĀAāGčĀAĀ!ā ď ĂAĂj/āĀ"ăMčĀAĀ!ā ĉ Ď ăAĆlj/āĄ"ăMčĀ Ĉ ăj-ĀĀAĂF!āċĂ@Ă@Ă@ ĉ ĂAĄj/āĀ"ăKčĀ āEčāAă!āČĂċĂ@ ā Ĉ ăj-ĀĀ"ăErEčĀAăAĀ ăě!āČĂċ ăAāFčĀAĂ!āČāċAā!āċ Ċ Ąj ā:ĀĀ ĂAĆj!Ă ď ĄAāj"ĄGčĀċċĂ@ ĐEčĀAƄƂǀĀ ĈAāĐĊċĐ)"ČAĀ:ĀĀ ąAā6ĂT ą Č6ĂP ąAā6ĂL čAăl!āAā!Ą ċ!ĂĂ@ă@ āEčā Ă-ĀĂ!ĉ Ă-Āā!Ĉ Ă-ĀĀ!ĎĂ@ ą(ĂL ĄkAĂKčĀ ąAǌĀj ĄAăAāAāĐĈAƁƀƀƀxGčă ą(ĂP!Č ą(ĂT!Ąċ ĂAăj!Ă Č Ąj"ă ĉ:ĀĂ ă Ĉ:Āā ă Ď:ĀĀ ą ĄAăj"Ą6ĂT āA}j!āČĀċċAĀ!ĂĂ@ă@ Ą Ăj!ā ď ĂFčā Ċ Ăj-ĀĀ!ăĂ@ ā ą(ĂLGčĀ ąAǌĀjĐ$ċ ā ą(ĂPj ă:ĀĀ ą āAāj6ĂT ĂAāj!ĂČĀċċ ą(ĂP!Ă ą(ĂL!ĄĂ@ đEčĀAƄƂǀĀ ċAāĐĊċĂ@ ĒEčĀAƄƂǀĀ ĊAāĐĊċ ąAƈājĐ% ąAĐjĐěČąċĀċ ďAſjAǿāq!ĄAĄ!ăċ ĄAĈv!ĎĂ@ ā ą(ĂLGčĀ ąAǌĀjĐ  ą(ĂP!Ċċ Ċ Ĉj"ď Ď;āĀ ďAſj Ą:ĀĀ ďA~j ă:ĀĀ ą āAāj"ā6ĂT ĈAĄj!Ĉ ĂAĈj!Ă ĉAĂj!ĉČĀċċĐ)"ĂAĂ:ĀĀ ąAĐjĐěAā!āAā!ĄċĂ@ ĆEčĀAƄƂǀĀ ćAĂĐĊċ ąAĈjĐħ ą ā6ĂT ą Ă6ĂP ą Ą6ĂL ąAǌĀjĐĜ Ā ą)ĂP7ĂĀ ąAưāj$ĀċƔćĂĊſā~#ĀA0k"Ą$Ā Ą ā6ĂĘ Ą Ā6ĂĔ Ą ā6ĂĐ ĄAĐjĐĜ Ą(ĂĘ!ą Ą(ĂĔ!Ć ĄAĀ6Ă  Ą Ć ąj6ĂĜ Ą Ć6ĂĘ Ą ą6ĂĔ Ą Ć6ĂĐ ĄAĘj!ĀĂ@Ă@ă@ Ą(ĂĘ!ć Ą(ĂĜ!Ĉ ĄAĈj ĀĐć Ą(ĂČ"āAƀƀǄĀFčā Ą(ĂĈ!ĉ āĐččĀċ Ĉ ćk ĉj Ą(ĂĘ"Ĉj Ą(ĂĜ"āk!ĊČāċAĀ!Ċ Ą(ĂĜ!ā Ą(ĂĘ!ĈAĀ!ĉċĂ@ă@ Ĉ ā"ćFčāĂ@ ćAſj"ā,ĀĀ"ĀAſJčĀĂ@Ă@ ćA~j"ā-ĀĀ"ċAĘtAĘu"ČA@HčĀ ċAğq!ċČāċĂ@Ă@ ćA}j"ā-ĀĀ"ċAĘtAĘu"čA@HčĀ ċAďq!ċČāċ ćA|j"ā-ĀĀAćqAĆt čA?qr!ċċ ċAĆt ČA?qr!ċċ ċAĆt ĀA?qr!Āċ ĀĐččĀċ ć Ĉk Ą(Ă j!ĊċAĀ!ĀAĀ!āĂ@Ă@ Ċ ĉFčĀĂ@Ă@Ă@ Ć ĉj"ā Ċ ĉk"ĀĐĕčĀĂ@ ā-ĀĀA-GčĀ āAāj ĀAſjĐĕčăċ ĄAĀ6Ă( Ą ā6Ă  Ą Ā6ĂĜ Ą ā6ĂĘ ĄBƮƀƀƀǀą7ăĐ Ą Ć Ċj"Ă6Ă$ ĄA j!Ċ ā!ăĂ@Ă@ă@ Ą ĊĐć Ą(ĂĄ"ĈAƀƀǄĀFčā Ą(ĂĀ!čAĀ!ć Ą(Ă !ċ Ą(Ă$!Čă@Ă@ ćAĈGčĀ ċ!ă Č!ĂČĂċ ĄAĐj ćj!ĉ ćAĄj!ć ĉ(ĂĀ ĈGčĀċċ ā čĐĕčāċA~!āČąċAƂƀĄAĂ ā č Ăj ă Čjk ċj"ćj Ā ćkĐĕě!āČāċAĀ!ćă@Ă@Ă@Ă@ ĀEčĀ ćƭBĊ~"ĎB ƈƧčā ĎƧ!ćČĂċA{!ā ćAǿǿăKčĆ ĂAǿǿăq ćAǿǿăqKčĄ ăAǿǿăq ćAǿǿăqIčĆ ćAĐtAār!āČăċAſ!ćċAſ ć ā-ĀĀAPjAǿāqj"ĉ ĉ ćIě!ć ĀAſj!Ā āAāj!āČĀċċ āAĐv!Ā āAǿǿăqAĂGčāA~ ĀAǿāqk!āČĂċA|!āČāċ ĀAſ āAāqě!āċĂ@ ąEčĀAƄƂǀĀ ĆAāĐĊċ ĄA0j$Ā āċǉĄāĎſ#ĀAĐk!ăĂ@Ă@ ĂAĐOčĀ Ā!ĄČāċ ĀAĀ ĀkAăq"ąj!Ć ā!ć Ā!ĄĂ@Ă@ă@Ă@ Ą ĆIčĀ Ć Ă ąk"ĂA|q"Ĉj!Ą ā ąj"ćAăq"ĉčĂ ć!āă@ Ć ĄOčĄ Ć ā(ĂĀ6ĂĀ āAĄj!ā ĆAĄj!ĆČĀċċ Ą ć-ĀĀ:ĀĀ ćAāj!ć ĄAāj!ĄČĀċċ ăAĀ6ĂČ ăAČj ĉr!ĊAĀ!ĆĂ@AĄ ĉk"ċAāqEčĀ Ċ ć-ĀĀ:ĀĀAā!ĆċAĀ ĉk!Č ĉAăt!čĂ@ ċAĂqEčĀ Ċ Ćj ć Ćj/āĀ;āĀċ ā Čj!āAĀ čkAĘq!Ď ă(ĂČ!ċ Ā!Ćă@ ā ąj!ČĂ@ Ć ąj"ĊAĄj ĄIčĀAĀ!Ć ăAĀ:ĀĈ ăAĀ:ĀĆĂ@Ă@ ĉAāGčĀ ăAĈj!ďAĀ!ĉAĀ!ČAĀ!ĐČāċ ă ČAĄj-ĀĀ"ĉ:ĀĈ ČAąj-ĀĀAĈt!ČAĂ!Đ ăAĆj!ďċĂ@ ćAāqEčĀ ď ā Đ ąjjAĄj-ĀĀ:ĀĀ ă-ĀĆAĐt!Ć ă-ĀĈ!ĉċ Ċ Č Ćr ĉAǿāqr Ďt ċ čvr6ĂĀČĂċ Ċ ċ čv ČAĄj(ĂĀ"ċ Ďtr6ĂĀ ĆAĄj!Ć āAĄj!āČĀċċ ĂAăq!Ă ć Ĉj!āċ Ą Ăj!ĆĂ@ă@ Ą ĆOčā Ą ā-ĀĀ:ĀĀ āAāj!ā ĄAāj!ĄČĀċċ ĀċƄăāĈſAĀ!ăĂ@ Ă āAĈ āAĈKěj"Ą ĂIčĀ ĄApKčĀ ĄAďjApq"ĄAĚ Ąg"Ąkx"ąAğq ąA?Kj"ĆAąv Ąk"ĄAěj"ąAğKčĀĂ@ ĀAƀ j"ć ąAĂtj(ĂĀAſ Ćtqh"ĆA IčĀ Ā(Ăƀ!Aſ ĄAĜjtqh"ąAğKčā ć ąAĂtj(ĂĀh!Ćċ āAſj!Ĉ Ā ąAćtj ĆAĂtj"Ą Ą(ĂĀ"Ą(ĂĈ"ă6ĂĀ Ą(ĂĀ!ĉ ĄAĈj!ĊĂ@Ă@ ăEčĀ ăAĀ6ĂČČāċ ć ąAĂtj"ă ă(ĂĀA~ Ćwq"ă6ĂĀ ăčĀ Ā Ā(Ăƀ!A~ ąwq6Ăƀ!ċĂ@ ĉ Ă Ąk Ĉ ĊjAĀ ākq"ăjAďjApq"ĂFčĀ Ą ĉApqj Ą Ăj"ą6ĂĄ ą Ą6ĂĄ ą ĉ Ăk"Ć6ĂĀ Ā ą ĆĐĒċ Ą ĂAār6ĂĀ āAĐIčĀ ăA|j Ą6ĂĀċ ăċǱĂāĂſ#ĀAƐāk"ă$Ā ă Ă6ĂT ă ā6ĂP ă Ă6ĂL ăAǌĀjĐĜ ă(ĂP!Ă ă ă(ĂT"ā6ĂČ ă Ă6ĂĈ ăAǌĀj Ă āĐĀĂ@Ă@Ă@ ă(ĂLAƀƀƀƀxGčĀAĂ!ĂAĀ!āAĀ!ĄČāċ ăAĐj ăAǌĀjAļĐăĚ ă(ĂĘ!Ă ă(ĂH!ā ă ă(Ă06ĂT ă ā6ĂP ă Ă6ĂL ăAǌĀj!āAĀ!ĂĂ@ă@ ĂAĆFčā ăAƊāj Ăj ā(ĂĀ"ĄAǿǿă ĄAǿǿăIě;āĀ ĂAĂj!Ă āAĄj!āČĀċċAă!ā ăAǌĀjAăAĂAĂĐĐ ă(ĂLAāFčā ă(ĂP!Ą ă(ĂT"Ă ă/āƎā;āĄ Ă ă(āƊā6āĀ ăAĐjĐěċ ăAĈjĐħ ă ā6ĂT ă Ă6ĂP ă Ą6ĂL ăAǌĀjĐĝ Ā ă)ĂP7ĂĀ ăAƐāj$ĀďċĀċǱāāĄſĂ@Ă@ ĀAČj"ă ā ĂĐĄ"ĀčĀAĀ!Ā Ă āAĈ āAĈKěj"Ą ĂIčĀ ĄApKčĀ ĄAďjApq"ĄAƀƀƀ`KčĀĂ@ Ąg"ąAěFčĀ ĄAſAĚ ąkt"ąAſsj ąq"ĄAǰǿ{Kčāċ ĄAƏƀĄj"ąAĐv@Ā"ĄAſFčĀ ĄAĐt"ĀEčā ąAƀƀ|q!ĄĂ@ă@ ĄEčā ĀAĀ6ĂĄ Ā ĄApj"ą6ĂĀ Ā ąj"Ć Ā6ĂĄ ĆAē6ĂĀ ă Ā ąĐĒ Ā Ąj!ĀAĀ!ĄČĀċċ ă ā ĂĐĄ!Āċ ĀďċĀċǲāāąſĂ@Ă@ ā(ĂĀ"Ă ā(ĂĄGčĀAƀƀǄĀ!ăČāċ ā ĂAāj"Ą6ĂĀĂ@ Ă-ĀĀ"ăAĘtAĘuAſJčĀ ā ĂAĂj"Ą6ĂĀ Ă-ĀāA?q!ą ăAğq!ĆĂ@ ăAǟāKčĀ ĆAĆt ąr!ăČāċ ā ĂAăj"Ą6ĂĀ ąAĆt Ă-ĀĂA?qr!ąĂ@ ăAǰāOčĀ ą ĆAČtr!ăČāċ ā ĂAĄj"Ą6ĂĀ ąAĆt Ă-ĀăA?qr ĆAĒtAƀƀǰĀqr!ăċ ā ā(ĂĈ"ą Ăk Ąj6ĂĈċ Ā ă6ĂĄ Ā ą6ĂĀċǧāĂąſā~#ĀAĐk"ą$ĀAĀ!ĆĂ@ Ă āj"ā ĂIčĀAĀ!ć ąAČj!ĈĂ@Ă@ Ąƭ ā Ā(ĂĀ"ĉAāt"Ă ā ĂKě"ĂAĈAĄ ĄAāFě"Ć Ă ĆKě"Ćƭ~"ĊB ƈƧčĀ ĊƧ"ĂAƀƀƀƀx ăkKčĀĂ@Ă@ ĉEčĀ Ā(ĂĄ ĉ Ąl ă ĂĐĘ!ĄČāċ ă ĂĐ(!Ąċ Ąčā ą ă6ĂČ ąAĈj!Ĉ Ă!ćċ Ĉ ć6ĂĀ ą(ĂČ!ĆČāċ Ā Ć6ĂĀ Ā Ą6ĂĄAƁƀƀƀx!Ćċ ąAĐj$Ā ĆċǛāāąſ#ĀAĐk"Ă$ĀĂ@Ă@ āĐĔ"ăAāqEčĀ ĀAƀƀƀƀx6ĂĀČāċ ĂBƀƀƀƀ 7ĂĄ ăAƀǾǿćqAĈv!ĄAĀ!ăAĂ!ąă@ Ă ă6ĂČĂ@ ă ĄGčĀ Ā Ă(ĂČ6ĂĈ Ā Ă)ĂĄ7ĂĀČĂċĂ@ āĐĔ"ĆAāqčĀ ĆAƀǾǿćqAĈv!ĆĂ@ ă Ă(ĂĄGčĀ ĂAĄjĐĞ Ă(ĂĈ!ąċ ą ăAātj Ć;āĀ ăAāj!ăČāċċ ĀAƀƀƀƀx6ĂĀ ĂAĄjĐ%ċ ĂAĐj$ĀċƮāāăſĂ@Ă@ ĂAďKčĀ āAxj!āČāċ āA|j(ĂĀ!āċ ĀAČj!ă ā(ĂĀ"ĂA~q!ĀĂ@ ā ĂApqj"Ą(ĂĀ"ĂAāqčĀ ă Ą ĂĐď Ā Ăj!Ā Ą ĂApqj!ĄċĂ@Ă@ ā(ĂĄ"ĂEčĀ Ă(ĂĀ"ąAāqčĀ ă Ă ąĐď ą Āj!ĀČāċ ā!Ăċ Ă Ā6ĂĀ ă Ă ĀĐĒ Ą Ă6ĂĄċƨāāăſ#ĀA k"Ą$Ā Ā(ĂĀ!ĀAĂ!ą ĄAĂ:Āċ Ą Ă ăAātj"ă6ĂĐ Ą Ă6ĂČ Ą Ā(ĂĄ"Ć6ĂĘ Ą Ā(ĂĀ"Ā6ĂĔ Ą ĄAċj6ĂĜĂ@ ĄAČjĐđ āOčĀ ĄAā:Āċ Ą Ć6ĂĘ Ą Ā6ĂĔ Ą ă6ĂĐ Ą Ă6ĂČ Ą ĄAċj6ĂĜ ĄAČjĐđ āO!ąċ ĄA j$Ā ąċƧāāāſĂ@Ă@Ă@Ă@ ă āAǿǿăq"ĄKčĀAĀ!āČāċ Ă ĄAĂtj"ā/Āā āAăj-ĀĀAĐtr!ă ā-ĀĀ!āĂ@ Ā(ĂĈ ĄKčĀ āAǿāqAāGčāAĀ!āČăċ āAǿāqAāFčāċ āAǿāq!āČāċĂ@Ă@ Ā(ĂĄ ĄAătj-ĀĆ"āĎăĂĀāĂċAă!āČāċAĂ!āċ ăAĈt ārċƗāāĂſĂ@Ă@ ĀAwj"āAėKčĀAā!ĂAƟƀƀĄ āvAāqčāċAĀ!Ă ĀAƅāIčĀĂ@Ă@ ĀAĈv"āEčĀĂ@ āA0FčĀ āA FčĂ āAĖGčă ĀAƀ-F!ĂČăċ ĀAƀǠĀF!ĂČĂċ ĀAǿāq-Āƀƀ@!ĂČāċ ĀAǿāq-Āƀƀ@AĂqAāv!Ăċ ĂAāqċƙāāĆſ Ā(ĂĈ!ā Ā(ĂĄ"Ă!ăAĀ!Ąă@Ă@Ă@Ă@ āEčĀ Ă ĄAĄtj!ąĂ@Ă@ ă(ĂĀ"ĆAƀƀƀƀxsAĈ ĆAĀHěAzjĎăāāĀĄċ ă!ĆČĂċ ąAĄj!ĆČāċĂ@ Ā(ĂĀEčĀAƄƂǀĀ ĂAĄĐĊċďċ ĆĐ%ċ ĄAāj!Ą āAſj!ā ăAĐj!ăČĀċċƎāāĂſ ā(ĂČ!ăĂ@ ā(ĂĈ"āEčĀ ā ă6ĂČċĂ@ ăEčĀ ă ā6ĂĈďċ ĀAě Ăg"ăk"ĄAćtj ĂAĚ ăkxAğq"ăAĂtj ā6ĂĀĂ@ āčĀ Ā ĄAĂtj"ā ā(Ăƀ A~ ăwq"ă6Ăƀ  ăčĀ Ā Ā(Ăƀ!A~ Ąwq6Ăƀ!ċċƎāĂāſā~Ă@Ă@ ăƭ āƭ~"ąB ƈƧčĀ ąƧ"ăAƀƀƀƀx ĂkKčĀĂ@ ăčĀ Ā Ă6ĂĈAĀ!Ă ĀAĀ6ĂĄČĂċĂ@ Ă ăĐ("ĄčĀ Ā ă6ĂĈ Ā Ă6ĂĄAā!ĂČĂċ Ā Ą6ĂĈ Ā ā6ĂĄAĀ!ĂČāċ ĀAĀ6ĂĄAā!Ăċ Ā Ă6ĂĀċ}āćſĂ@ Ā(ĂĄ"ā Ā(ĂĀ"ĂGčĀAĀďċ ā ĂkAāv!ă Ā(ĂĐ!Ą Ā(ĂČ!ą Ā(ĂĈ!ĆAĀ!āă@AĀ!ĀĂ@ ą Ă/āĀ"ćMčĀ Ć ćj-ĀĀ Ą-ĀĀO!Āċ ĂAĂj!Ă Ā āj!ā ăAſj"ăčĀċ āċzāăſ āAĀ6ĂČ ā ĀAě Ăg"ăk"ĄAćtj ĂAĚ ăkxAğq"ăAĂtj"ą(ĂĀ"Ă6ĂĈ ą ā6ĂĀĂ@ ĂEčĀ Ă ā6ĂČċ Ā Ā(Ăƀ!Aā Ątr6Ăƀ! Ā ĄAĂtj"Ā Ā(Ăƀ Aā ătr6Ăƀ ċdāĂſĂ@Ă@ Ā(ĂĀ"ĄEčĀ Ā(ĂĄ!ąĂ@Ă@ āEčĀ ą Ą ăl Ă ă ālĐĘ"ăEčăČāċAƄƂǀĀ ą ĂĐĊ Ă!ăċ Ā ā6ĂĀ Ā ă6ĂĄċAƁƀƀƀx!Ăċ ĂċHāāſĂ@Ă@ Ā(ĂĄ"āAĂOčĀAā!ĀČāċ Ā āA~j6ĂĄ Ā Ā(ĂĀ"āAĂj6ĂĀ ā/ĀĀ!āAĀ!Āċ āAĈt ĀrċDāĂſĂ@ āčĀAĀďċĂ@ă@ āE!Ă āEčā āAſj!ā Ā-ĀĀ!ă ĀAāj!Ā ăAFjAǿāqAǵāKčĀċċ ĂċEāāſĂ@Ă@ Ā(ĂĄ"āčĀAā!ĀČāċ Ā āAſj6ĂĄ Ā Ā(ĂĀ"āAāj6ĂĀ ā-ĀĀ!āAĀ!Āċ āAĈt Ārċ4ĀĂ@ āiAāGčĀ ĀAƀƀƀƀx ākKčĀĂ@ ĀEčĀĐ/ Ā āĐ-"āEčāċ āďċĀċ5āāſĂ@AƄƂǀĀ Ă ăĐĆ"ĄEčĀ Ą Ā ă ā ă āIěĐăĚAƄƂǀĀ Ā ĂĐĊċ Ąċ5āāſĂ@ ĀEčĀĂ@ ā(ĂĀ"ĂEčĀ Ā ĂđĂĀċ ā(ĂĄ"ĂEčĀ Ā Ă ā(ĂĈĐ.ċċ.ĀĂ@ ăiAāGčĀ āAƀƀƀƀx ăkKčĀ Ā ā ă ĂĐĘ"ăEčĀ ăďċĀċ"Ā ĀĐ% ĀAČjĐĎ ĀAĘjĐ& ĀA$jĐ% ĀA0jĐ%ċ*āāſĂ@ Ā(ĂĀ Ā(ĂĈ"āMčĀ Ā āAāAāĐēAƁƀƀƀxFčĀĀċċ*āāſĂ@ Ā(ĂĀ Ā(ĂĈ"āMčĀ Ā āAĂAĂĐēAƁƀƀƀxFčĀĀċċĞĀĂ@ Ā Ā(ĂĀAāAĂAĂĐĈAƁƀƀƀxFčĀĀċċĞĀĂ@ Ā Ā(ĂĀAāAāAĂĐĈAƁƀƀƀxFčĀĀċċĞĀĂ@ Ā Ā(ĂĀAāAĂAĄĐĈAƁƀƀƀxFčĀĀċċĞĀĂ@ Ā Ā(ĂĀAāAĂAĆĐĈAƁƀƀƀxFčĀĀċċĞĀĂ@ Ā Ā(ĂĀAāAĄAĐĐĈAƁƀƀƀxFčĀĀċċĞĀĂ@ Ā Ā(ĂĀAāAĂAĈĐĈAƁƀƀƀxFčĀĀċċĞĀĂ@ Ā Ā(ĂĀAāAāAāĐĈAƁƀƀƀxFčĀĀċċěĀĂ@ Ā(ĂĀEčĀAƄƂǀĀ Ā(ĂĄAĂĐĊċċěĀĂ@ Ā(ĂĀEčĀAƄƂǀĀ Ā(ĂĄAāĐĊċċěĀĂ@ Ā(ĂĄEčĀAƄƂǀĀ Ā(ĂĀAāĐĊċċĖĀĂ@ āEčĀĐ/ ā ĀĐ-!Āċ ĀċĔāāſĂ@AāAāĐ("ĀčĀĀċ ĀċĒĀĂ@ āEčĀ Ā ā ĂĐ.ċċĔĀAĀ Ā6ĂƜƣ@AĀAā6ĂƘƣ@ċċĀ Ā#Āj$Ā#ĀċčĀAƄƂǀĀ ā ĀĐĆċčĀAƄƂǀĀ Ā ĂĐĊċăĀďċĂĀċċƖĂĂĀAƀƀǀĀċƀĂĂĂĂĂĂĂĂĂĂĂĂĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĂĂĀĀĀĀĀĂĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĂĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀāĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀāĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀAƀƂǀĀċĄāĀĀĀ', (byte) => byte.charCodeAt(0));
const { instance } = await WebAssembly.instantiate(bytes, { './fingerpost_bg.js': {  } });
__wbg_set_wasm(instance.exports);

};
globalThis.fingerpost = { evaluate, read_number, shape, ready: ready() };
})();
