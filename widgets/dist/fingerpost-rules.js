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
const bytes = Uint8Array.from('ĀasmāĀĀĀāIČ`ĀĀ`Āāſ`āſĀ`āſāſ`ĂſſĀ`Ăſſāſ`ăſſſĀ`ăſſſāſ`ĄſſſſĀ`Ąſſſſāſ`ąſſſſſĀ`ąſſſſſāſă54ĆĊĉĄććăĄĆĄćĄċĆĉĉăĂĆăĄĈăĆĄĉĄăąăąĉĄĉĂăĂĂĂĊĂĂĂąāĆĂăąĆĀĀĄąāpāĂĂąăāĀđĆęăſāAƀƀǀĀċſĀAƀƂǀĀċſĀAƠƣǀĀċćƲāĊĆmemoryĂĀĈevaluateĀāċread_numberĀĂąshapeĀĈď__abort_handlerăāĕ__instance_terminatedăĂğ__wbindgen_add_to_stack_pointerĀ/đ__wbindgen_mallocĀĞď__wbindgen_freeĀ-Ē__wbindgen_reallocĀ!ĉćāĀAāċā3ĊǊg4ƫęĂċſĂ~#ĀAǐāk"ă$ĀĂ@Ă@ ĂAċKčĀ ĀAƀƀƀƀx6ĂĀČāċ ăAČ6ĂČ ă ā6ĂĈ ăBƄƀƀƀǠƈƔƩ17ĂĜ ĂAtj!Ą āAČj!ą ăAĘjAĈj!ĆAĀ!ĂĂ@ă@Ă@ ĂAĄGčĀ ă(ĂČ"ĂAĄOčĂ ĀAƀƀƀƀx6ĂĀČăċ Ć Ăj-ĀĀ!āĂ@ ăAĈjĐĝ"ćAāqčĀ ĂAāj!Ă āAǿāq ćAƀǾăqAĈvFčāċċ ĀAƀƀƀƀx6ĂĀČāċĂ@Ă@ Ą ă(ĂĈ"ā(ĀĀGčĀĂ@ ĂA|qAĄGčĀ ĀAƀƀƀƀx6ĂĀČăċ ă ĂAxj6ĂČ ă āAĈj6ĂĈ ā(ĀĄ!ĆAǅƻǲƈx!āĂ@ ĄEčĀ ą!Ă Ą!ćă@ ā Ă-ĀĀsAƓƃƀĈl!ā ĂAāj!Ă ćAſj"ćčĀċċ Ć āGčĀ ă Ą6ĂĔ ă ą6ĂĐĂ@Ă@Ă@ ăAĐjĐě"ĂAāqčĀ ăAĀ:Āƀā ă ĂAĈv;āƪā ăAĀ;āƨā ă ăAƀāj6ĂƬā ă ăAĐj6ĂƤā ă ăAǏāj6ĂƠā ăAǰĀj ăAƠājĐĉĂ@Ă@ ă-ĀpAăFčĀ ă)ăp!Ď ăAƸājAĄAĂAĈĐĕ ă(ĂƸāčĄ ă(ĂƼā!Ă ă(Ăǀā"ć Ď7āĀ ăAā6ĂƔā ă ć6ĂƐā ă Ă6Ăƌā ă ă)Ăƨā7ăǀā ă ă)ĂƠā7ăƸāAĈ!āAā!Ăă@ ăAǰĀj ăAƸājĐĉ ă-ĀpAăFčĂ ă)ăp!ĎĂ@ Ă ă(ĂƌāGčĀ ăAƌāj ĂAāAĂAĈĐħ ă(ĂƐā!ćċ ć āj Ď7āĀ ă ĂAāj"Ă6ĂƔā āAĈj!āČĀċċ ăAĀ6ĂƔā ăBƀƀƀƀ 7ĂƌāċĂ@ ă-ĀƀāAāGčĀ ăAƌājĐ(Čāċ ă(Ăƌā"ĂAƀƀƀƀxGčāċ ĀAƀƀƀƀx6ĂĀČĄċ ă ă)ĂƐā7ĂŜ ă Ă6ĂXĂ@Ă@ ăAĐjĐě"ĂAāqčĀ ăAĀ:Āǈā ă ĂAĈv;āz ăAĀ;āx ă ăAǈāj6Ă| ă ăAĐj6Ăt ă ăAǏāj6Ăp ăAƌāj ăAǰĀjĐăĂ@Ă@ ă(ĂƌāAƊƀƀƀxFčĀ ăAƸājAĄAĄAĐĐĕ ă(ĂƸāčĄ ă(ĂƼā!Ă ă(Ăǀā"Ć ă)ĂƔā7ĂĈ Ć ă)Ăƌā7ĂĀ ăAā6Ăƈā ă Ć6ĂƄā ă Ă6Ăƀā ă ă)Ăx7ăƨā ă ă)Ăp7ăƠāAĐ!āAā!Ăă@ ăAƸāj ăAƠājĐă ă(ĂƸāAƊƀƀƀxFčĂĂ@ Ă ă(ĂƀāGčĀ ăAƀāj ĂAāAĄAĐĐħ ă(ĂƄā!Ćċ Ć āj"ć ă)ĂƸā7ĂĀ ć ă)Ăǀā7ĂĈ ă ĂAāj"Ă6Ăƈā āAĐj!āČĀċċ ăAĀ6Ăƈā ăBƀƀƀƀǀĀ7ĂƀāċĂ@ ă-ĀǈāAāGčĀ ăAƀājĐđČāċ ă(Ăƀā"ĂAƀƀƀƀxGčāċ ĀAƀƀƀƀx6ĂĀ ăAǘĀjĐ(ČĄċ ă ă)ĂƄā7Ăh ă Ă6ĂdĂ@Ă@ ăAĐjĐě"ĂAāqčĀ ăAĀ:Āp ă ĂAĈv;āƪā ăAĀ;āƨā ă ăAǰĀj6ĂƬā ă ăAĐj6ĂƤā ă ăAǏāj6ĂƠāĂ@Ă@ ăAƠājĐē"ĂAāqEčĀ ăAƸājAĄAāAĂĐĕ ă(ĂƸāčĄ ă(ĂƼā!ā ă(Ăǀā"ą ĂAǿǿǿćq"ĂAĐv:Āā ą ĂAĈv:ĀĀ ăAā6ĂƔā ă ą6ĂƐā ă ā6Ăƌā ă ă)Ăƨā7ăǀā ă ă)ĂƠā7ăƸāAă!āAā!Ăă@ ăAƸājĐē"ćAāqEčĂ ćAǿǿǿćq"ćAĐv!Ć ćAĈv!ćĂ@ Ă ă(ĂƌāGčĀ ăAƌāj ĂAāAāAĂĐħ ă(ĂƐā!ąċ ą āj"Ą Ć:ĀĀ ĄAſj ć:ĀĀ ă ĂAāj"Ă6ĂƔā āAĂj!āČĀċċ ăAĀ6ĂƔā ăBƀƀƀƀĐ7ĂƌāċĂ@ ă-ĀpAāGčĀ ăAƌājĐ)Čāċ ă(Ăƌā"ĂAƀƀƀƀxGčāċ ĀAƀƀƀƀx6ĂĀ ăAǤĀjĐđ ăAǘĀjĐ(ČĄċ ă ă)ĂƐā7ĂƄā ă Ă6ĂƀāĂ@Ă@ ăAĐjĐě"ĂAāqčĀ ăAĀ:ĀƲā ă ĂAĈv;āƪā ăAĀ;āƨā ă ăAƲāj6ĂƬā ă ăAĐj6ĂƤā ă ăAǏāj6ĂƠā ăAǈāj ăAƠājĐĔĂ@Ă@ ă/āǈāAāGčĀ ă(āǊā!Ă ăAƸājAĄAĂAĄĐĕ ă(ĂƸāčĄ ă(ĂƼā!ā ă(Ăǀā"Ć Ă6āĀ ăAā6ĂƔā ă Ć6ĂƐā ă ā6Ăƌā ă ă)Ăƨā7ăǀā ă ă)ĂƠā7ăƸāAĄ!āAā!Ăă@ ăAǈāj ăAƸājĐĔ ă/āǈāAāGčĂ ă(āǊā!ćĂ@ Ă ă(ĂƌāGčĀ ăAƌāj ĂAāAĂAĄĐħ ă(ĂƐā!Ćċ Ć āj ć6āĀ ă ĂAāj"Ă6ĂƔā āAĄj!āČĀċċ ăAĀ6ĂƔā ăBƀƀƀƀ 7ĂƌāċĂ@ ă-ĀƲāAāGčĀ ăAƌājĐ(Čāċ ă(Ăƌā"ĂAƀƀƀƀxGčāċ ĀAƀƀƀƀx6ĂĀ ăAƀājĐ) ăAǤĀjĐđ ăAǘĀjĐ(ČĄċ ă ă)ĂƐā7Ăt ă Ă6ĂpĂ@Ă@ ăAĐjĐě"ĂAāqčĀ ăAĀ:ĀƟā ă ĂAĈv;āƪā ăAĀ;āƨā ă ăAƟāj6ĂƬā ă ăAĐj6ĂƤā ă ăAǏāj6ĂƠā ăAƲāj ăAƠājĐĘĂ@Ă@ ă/āƲāAĂFčĀ ăAƸājAĄAĂAĆĐĕ ă(ĂƸāčĄ ă(ĂƼā!Ă ă(Ăǀā"Ć ă/āƶā;āĄ Ć ă(āƲā6āĀ ăAā6ĂƔā ă Ć6ĂƐā ă Ă6Ăƌā ă ă)Ăƨā7ăǀā ă ă)ĂƠā7ăƸāAĆ!āAā!Ăă@ ăAǈāj ăAƸājĐĘ ă/āǈāAĂFčĂĂ@ Ă ă(ĂƌāGčĀ ăAƌāj ĂAāAĂAĆĐħ ă(ĂƐā!Ćċ Ć āj"ć ă/āǌā;āĄ ć ă(āǈā6āĀ ă ĂAāj"Ă6ĂƔā āAĆj!āČĀċċ ăAĀ6ĂƔā ăBƀƀƀƀ 7ĂƌāċĂ@ ă-ĀƟāAāGčĀ ăAƌājĐ(Čāċ ă(Ăƌā"ĂAƀƀƀƀxGčāċ ĀAƀƀƀƀx6ĂĀ ăAǰĀjĐ( ăAƀājĐ) ăAǤĀjĐđ ăAǘĀjĐ(ČĄċ ă)ĂƐā!Ď ă ă(Ă`6Ă  ă ă)ĂX7ăĘ ă ă)Ăd7Ă$ ă ă(Ăl6Ă, ă ă)Ăƀā7ă0 ă ă(Ăƈā6Ă8 ă ă)Ăp7Ăļ ă ă(Ăx6ĂD ă Ă6ĂH ă Ď7ĂL ă(ĂĔčĂ ĎB ƈ"ďƧ!Ĉ ĎƧ!ć ă(Ă("ą ă(Ă,"ĉAĄtj!Ċ ă(ĂĜ!ċ ă(Ă !ČAĀ!Ąă@Ă@Ă@ ą ĊF"ččĀ ą!āĂ@Ă@Ă@Ă@Ă@Ă@ ą(ĂĀ"ĂAƀƀƀƀxsAĈ ĂAĀHěĎĊćāāĀĂĂăăĄąćċ Č ą/āĈ"ĂMčą ċ ĂAătj-ĀĀAāFčĆČąċ Č ą/āĄ"ĂMčĄ ċ ĂAătj-ĀĀEčąČĄċ Č ą/āĄ"ĂMčă ċ ĂAătj-ĀĀAĂGčăČĄċ ąAĄj!āċ ā(ĂĈ"ĂEčā ĂAāt!Ă ā(ĂĄ!āă@ ĂEčă ĂA~j!Ă ā/āĀ!Ć āAĂj!ā Ą ĆKčĀċAĀ!čČāċ Ą ą/āĄKčāċ ă(ĂDAĂt!ā ă(Ă4!Č ă(Ă8!Ċ ă(Ă@!ĂĂ@ă@ ā"ĆEčā ĉ Ă/āĀMčā Ċ Ă-ĀĂ"ĄMčā ĆA|j!ā Ă-Āă!ą ĂAĄj!Ă ą Č ĄAātj-ĀĀIčĀċċ ĈAĆl!Ă ćAĂj!āĂ@ă@ ĂEčā ĉ ć/āĄMčĆĂ@ ć/āĀAāGčĀ ď ā3āĀXčćċ ćAĆj!ć ĂAzj!Ă āAĆj!āČĀċċ čAās ĆAĀGrčĄ Ā ăAĘjAļĐĄĚČąċ ąAĐj!ą ĄAāj!ĄČĀċċĀċ ĀAƀƀƀƀx6ĂĀČāċ ĀAƀƀƀƀx6ĂĀ ăAĘjĐ"ċ ăAǐāj$ĀċǉĒāĎſ#ĀAǀāk"ą$Ā ą Ă6ĂP ą ā6ĂL ą Ă6ĂH ąAǈĀjĐ$ ą(ĂL!Ă ą(ĂP!ā ą Ą6ĂP ą ă6ĂL ą Ą6ĂH ąAǈĀjĐ% ą(ĂP!Ć ą(ĂL!ć ą ā6ĂĈ ą Ă6ĂĄ ąAǈĀj Ă āĐĀĂ@Ă@Ă@ ą(ĂHAƀƀƀƀxGčĀAā!āĐ,"ĂAā:ĀĀAā!ĄČāċ ąAČj ąAǈĀjAļĐĄĚĂ@Ă@ Ć ą(ĂĔGčĀ ą(ĂĐ!ĄAĀ!Ă ąAĀ6Ăưā ąAĀ6ĂƜā ąAĀ6ĂƔā ą Ą6Ăƌā ą Ć6ĂƘā ą Ą ĆAătj6ĂƐā ą ć6ĂƄā ą ć ĆAātj6Ăƈā ą ąAưāj6ĂƠāĂ@Ă@ ąAƄājĐĆ"ĄAǿāqAĆFčĀ ąAǈĀjAĄAĂAĄĐĕ ą(ĂHčą ą(ĂL!Ă ą(ĂP"ă Ą6āĀ ąAā6ĂƬā ą ă6Ăƨā ą Ă6ĂƤā ą ą)ĂƜā7ă` ą ą)ĂƔā7ăX ą ą)Ăƌā7ăP ą ą)ĂƄā7ăHAĄ!ĄAā!Ăă@ ąAǈĀjĐĆ"āAǿāqAĆFčĂĂ@ Ă ą(ĂƤāGčĀ ąAƤāj ĂAāAĂAĄĐħ ą(Ăƨā!ăċ ă Ąj ā6āĀ ą ĂAāj"Ă6ĂƬā ĄAĄj!ĄČĀċċ ąAĀ6ĂƬā ąBƀƀƀƀ 7ĂƤāċĂ@ ą(ĂưāAāGčĀ ąAƤājĐ(Čāċ ą(ĂƤā"ĄAƀƀƀƀxGčāċĐ,"ĂAĂ:ĀĀ ąAČjĐ"Aā!āAā!ĄČāċ ą(Ăƨā!Ĉ ą Ă6ĂƬā ą Ĉ6Ăƨā ą Ą6ĂƤā ąAǈĀj ą(Ă "ĉAāAāĐĕ ą(ĂHAāFčā ąAĀ6Ăƌā ą ą(ĂP"Ċ6Ăƈā ą ą(ĂL6ĂƄā ĉAĄt!ċ ąAƼājAĂj!Č ą(ĂĜ!čAĀ!āAĀ!ĄĂ@ă@ ċ āFčā ą Ą6Ăƴā ą Ċ6Ăưā č āj"Ď(ĂĀ!ă ą ąAưāj6ĂƸāAĂ!ďĂ@Ă@Ă@Ă@Ă@Ă@Ă@Ă@Ă@Ă@Ă@ ăAƀƀƀƀxsAĈ ăAĀHěĎĊĊĀāĂăĄąĆćĈĊċAĀAĂAā ąAČj ĎAĄj/āĀ Ĉ ĂĐďAǿāq"ăAăFě ăAĂFě!ďČĉċAĂ ąAČj ĎAĄj/āĀ Ĉ ĂĐďAǿāq"ăAăG ăAĂFě!ďČĈċ ąAČj ĎAĈj/āĀ Ĉ ĂĐď"ăAǿǁăqAĄFčĆAā!ďČćċAĀAĂ ĎAĆj/āĀ ąAČj ĎAĄj/āĀ Ĉ ĂĐď"ăAĐvKěAā ăAǿāqAąFě!ďČĆċAĀAĂ ĎAĆj/āĀ ąAČj ĎAĄj/āĀ Ĉ ĂĐď"ăAĐvIěAā ăAǿāqAąFě!ďČąċ ąAƸāj ĎAČj(ĂĀ"ă ĎAĈj(ĂĀ ăĐĎAǿāq!ďČĄċ ąAƸājAā ĎAĈj(ĂĀ ĎAČj(ĂĀĐĎAǿāq!ďČăċ ąAƸāj ĎAČj/āĀ ĎAĄj(ĂĀ ĎAĈj(ĂĀĐĎAǿāq!ďČĂċ ą ĎAĄj/āĀ;āƼā ąAā:Āƿā ą Ą6ĂT ą Ċ6ĂP ą Č6ĂL ą ąAƿāj6ĂX ą ąAƼāj6ĂHAĂAĀ ąAǈĀjĐĖAāFě!ďČāċAĀ ĎAĄj(ĂĀ ăAĈvvAāqkAĂq!ďċĂ@ Ą ą(ĂƄāGčĀ ąAƄājĐ& ą(Ăƈā!Ċċ Ċ Ąj ď:ĀĀ ą ĄAāj"Ą6Ăƌā āAĐj!āČĀċċ ą(Ăƈā!Ċ ą(ĂƄā!Đ ą(Ă(!č ąAǈĀj ą(Ă,"ĈAāAăĐĕ ą(ĂHAāFčā ą(ĂP!Č ą(ĂL!đĂ@ ĈEčĀ ą(Ă4"Ē ą(Ă8AĂtj!ăAĀ!āă@AĀ!ċ Ē!ĄAĀ!ĎĂ@ă@ Ą"Ă ăFčā ĂAĄj!Ą ā ĂAĂj-ĀĀGčĀĂ@ ĉ Ă/āĀ"ďMčĀĂ@ Ċ ďj-ĀĀĎăĂāĀāċ ċAǿāq"Ą ĂAăj-ĀĀ"ď Ą ďKě!ċċ ĎAǿāq"Ą ĂAăj-ĀĀ"ď Ą ďKě!Ď ĂAĄj!ĄČĀċċ Č āAălj"Ą ĎAĈt ċAǿāq"Ăr;ĀĀ ĄAĂj Ă č āAātj-Āā"Ą ĎAǿāq"ď Ą ďIě"Ą Ă ĄKě:ĀĀ āAāj"ā ĈGčĀċċ ą(Ă@!Ď ąAǈĀj ą(ĂD"ďAāAāĐĕ ą(ĂHAāFčā ą(ĂP!ċ ą(ĂL!ĒĂ@ ďEčĀ Ď!ĂAĀ!Ąă@AĀ!āĂ@ Ă/āĀAāGčĀAĀ!ā ď ĂAĂj/āĀ"ăMčĀAĀ!ā ĉ Ď ăAĆlj/āĄ"ăMčĀ Ċ ăj-ĀĀAĂF!āċĂ@Ă@Ă@ ĉ ĂAĄj/āĀ"ăKčĀ āEčāAă!āČĂċĂ@ ā Ċ ăj-ĀĀ"ăErEčĀAăAĀ ăě!āČĂċ ăAāFčĀAĂ!āČāċAā!āċ ċ Ąj ā:ĀĀ ĂAĆj!Ă ď ĄAāj"ĄGčĀċċĂ@ ĐEčĀAƄƂǀĀ ĊAāĐčċĐ,"čAĀ:ĀĀ ąAā6ĂP ą č6ĂL ąAā6ĂH ĈAăl!āAā!Ą Č!ĂĂ@ă@ āEčā Ă-ĀĂ!ĉ Ă-Āā!Ċ Ă-ĀĀ!ĎĂ@ ą(ĂH ĄkAĂKčĀ ąAǈĀj ĄAăAāAāĐħ ą(ĂL!č ą(ĂP!Ąċ ĂAăj!Ă č Ąj"ă ĉ:ĀĂ ă Ċ:Āā ă Ď:ĀĀ ą ĄAăj"Ą6ĂP āA}j!āČĀċċAĀ!ĂĂ@ă@ Ą Ăj!ā ď ĂFčā ċ Ăj-ĀĀ!ăĂ@ ā ą(ĂHGčĀ ąAǈĀjĐ&ċ ā ą(ĂLj ă:ĀĀ ą āAāj6ĂP ĂAāj!ĂČĀċċ ą(ĂL!Ă ą(ĂH!ĄĂ@ đEčĀAƄƂǀĀ ČAāĐčċĂ@ ĒEčĀAƄƂǀĀ ċAāĐčċ ąAƤājĐ( ąAČjĐ"ċĂ@ ĆEčĀAƄƂǀĀ ćAĂĐčċ ąAĄjĐ* ą ā6ĂP ą Ă6ĂL ą Ą6ĂH ąAǈĀjĐ$ Ā ą)ĂL7ĂĀ ąAǀāj$ĀďċĀċƔćĂĊſā~#ĀA0k"Ą$Ā Ą ā6ĂĘ Ą Ā6ĂĔ Ą ā6ĂĐ ĄAĐjĐ$ Ą(ĂĘ!ą Ą(ĂĔ!Ć ĄAĀ6Ă  Ą Ć ąj6ĂĜ Ą Ć6ĂĘ Ą ą6ĂĔ Ą Ć6ĂĐ ĄAĘj!ĀĂ@Ă@ă@ Ą(ĂĘ!ć Ą(ĂĜ!Ĉ ĄAĈj ĀĐċ Ą(ĂČ"āAƀƀǄĀFčā Ą(ĂĈ!ĉ āĐĐčĀċ Ĉ ćk ĉj Ą(ĂĘ"Ĉj Ą(ĂĜ"āk!ĊČāċAĀ!Ċ Ą(ĂĜ!ā Ą(ĂĘ!ĈAĀ!ĉċĂ@ă@ Ĉ ā"ćFčāĂ@ ćAſj"ā,ĀĀ"ĀAſJčĀĂ@Ă@ ćA~j"ā-ĀĀ"ċAĘtAĘu"ČA@HčĀ ċAğq!ċČāċĂ@Ă@ ćA}j"ā-ĀĀ"ċAĘtAĘu"čA@HčĀ ċAďq!ċČāċ ćA|j"ā-ĀĀAćqAĆt čA?qr!ċċ ċAĆt ČA?qr!ċċ ċAĆt ĀA?qr!Āċ ĀĐĐčĀċ ć Ĉk Ą(Ă j!ĊċAĀ!ĀAĀ!āĂ@Ă@ Ċ ĉFčĀĂ@Ă@Ă@ Ć ĉj"ā Ċ ĉk"ĀĐĜčĀĂ@ ā-ĀĀA-GčĀ āAāj ĀAſjĐĜčăċ ĄAĀ6Ă( Ą ā6Ă  Ą Ā6ĂĜ Ą ā6ĂĘ ĄBƮƀƀƀǀą7ăĐ Ą Ć Ċj"Ă6Ă$ ĄA j!Ċ ā!ăĂ@Ă@ă@ Ą ĊĐċ Ą(ĂĄ"ĈAƀƀǄĀFčā Ą(ĂĀ!čAĀ!ć Ą(Ă !ċ Ą(Ă$!Čă@Ă@ ćAĈGčĀ ċ!ă Č!ĂČĂċ ĄAĐj ćj!ĉ ćAĄj!ć ĉ(ĂĀ ĈGčĀċċ ā čĐĜčāċA~!āČąċAƂƀĄAĂ ā č Ăj ă Čjk ċj"ćj Ā ćkĐĜě!āČāċAĀ!ćă@Ă@Ă@Ă@ ĀEčĀ ćƭBĊ~"ĎB ƈƧčā ĎƧ!ćČĂċA{!ā ćAǿǿăKčĆ ĂAǿǿăq ćAǿǿăqKčĄ ăAǿǿăq ćAǿǿăqIčĆ ćAĐtAār!āČăċAſ!ćċAſ ć ā-ĀĀAPjAǿāqj"ĉ ĉ ćIě!ć ĀAſj!Ā āAāj!āČĀċċ āAĐv!Ā āAǿǿăqAĂGčāA~ ĀAǿāqk!āČĂċA|!āČāċ ĀAſ āAāqě!āċĂ@ ąEčĀAƄƂǀĀ ĆAāĐčċ ĄA0j$Ā āċǛąāĉſ#ĀAĐk"Ă$Ā ā(ĂČ!ăĂ@Ă@Ă@Ă@Ă@ āAĈjĐ#AāqEčĀĂ@ ā(ĂĄ"āĐĝ"ĄAāqčĀAƀƀƀƀx!ą ĄAĈvAǿāq"Ą!ĆĂ@Ă@Ă@Ă@Ă@Ă@Ă@Ă@Ă@ ĄĎĊčĈĀāĂăĄąĆćĉċ āĐě"āAāqčĈ āAƀǾǿćqAĈv!ĆAƂƀƀƀx!ąČċċ āĐě"ĄAāqčć ā(ĂĄ"ĆAĄIčć ĄAƀǾǿćqAĈv!ć ā ĆA|j6ĂĄ ā ā(ĂĀ"ăAĄj6ĂĀ ă(ĀĀ"ĆAĐv!ĄAƃƀƀƀx!ąČċċ āĐě"ĄAāqčĆ āĐě"āAāqčĆ ĄAƀǾǿćqAĈv!Ć āAƀǾǿćqAĈv!ĄAƄƀƀƀx!ąČĊċ āĐě"ĄAāqčą āĐě"āAāqčą ĄAƀǾǿćqAĈv!Ć āAƀǾǿćqAĈv!ĄAƅƀƀƀx!ąČĉċ ĂAĄj āĐć Ă(ĂĄ"ĆAƀƀƀƀxFčĄ ĆAĐv!Ą Ă/āĎ!Ĉ Ă/āČ!ĉ Ă/āĊ!Ċ Ă/āĈ!ćAƆƀƀƀx!ąČĈċ ĂAĄj āĐć Ă(ĂĄ"ĆAƀƀƀƀxFčă ĆAĐv!Ą Ă/āĎ!Ĉ Ă/āČ!ĉ Ă/āĊ!Ċ Ă/āĈ!ćAƇƀƀƀx!ąČćċ āĐě"ĄAāqčĂ ĂAĄj āĐć Ă(ĂĄ"ąAƀƀƀƀxFčĂ ĄAƀǾǿćqAĈv!ĉ Ă(ĂĈ"ĆAĐv!Ą Ă/āĎ!Ċ Ă/āČ!ćČĆċ āĐě"āAāqčā āAƀǾǿćqAĈv!ĆAƉƀƀƀx!ąČĄċ āĐě"āAāqEčĂċ ăAā:ĀĀċ ĀAƊƀƀƀx6ĂĀČăċ āAƀǾǿćqAĈv!ĆAƁƀƀƀx!ąċAĀ!Ąċ Ā Ĉ;āĎ Ā ĉ;āČ Ā Ċ;āĊ Ā ć;āĈ Ā ą6ĂĀ Ā ĆAǿǿăq ĄAĐtr6ĂĄċ ĂAĐj$ĀċǉĄāĎſ#ĀAĐk!ăĂ@Ă@ ĂAĐOčĀ Ā!ĄČāċ ĀAĀ ĀkAăq"ąj!Ć ā!ć Ā!ĄĂ@Ă@ă@Ă@ Ą ĆIčĀ Ć Ă ąk"ĂA|q"Ĉj!Ą ā ąj"ćAăq"ĉčĂ ć!āă@ Ć ĄOčĄ Ć ā(ĂĀ6ĂĀ āAĄj!ā ĆAĄj!ĆČĀċċ Ą ć-ĀĀ:ĀĀ ćAāj!ć ĄAāj!ĄČĀċċ ăAĀ6ĂČ ăAČj ĉr!ĊAĀ!ĆĂ@AĄ ĉk"ċAāqEčĀ Ċ ć-ĀĀ:ĀĀAā!ĆċAĀ ĉk!Č ĉAăt!čĂ@ ċAĂqEčĀ Ċ Ćj ć Ćj/āĀ;āĀċ ā Čj!āAĀ čkAĘq!Ď ă(ĂČ!ċ Ā!Ćă@ ā ąj!ČĂ@ Ć ąj"ĊAĄj ĄIčĀAĀ!Ć ăAĀ:ĀĈ ăAĀ:ĀĆĂ@Ă@ ĉAāGčĀ ăAĈj!ďAĀ!ĉAĀ!ČAĀ!ĐČāċ ă ČAĄj-ĀĀ"ĉ:ĀĈ ČAąj-ĀĀAĈt!ČAĂ!Đ ăAĆj!ďċĂ@ ćAāqEčĀ ď ā Đ ąjjAĄj-ĀĀ:ĀĀ ă-ĀĆAĐt!Ć ă-ĀĈ!ĉċ Ċ Č Ćr ĉAǿāqr Ďt ċ čvr6ĂĀČĂċ Ċ ċ čv ČAĄj(ĂĀ"ċ Ďtr6ĂĀ ĆAĄj!Ć āAĄj!āČĀċċ ĂAăq!Ă ć Ĉj!āċ Ą Ăj!ĆĂ@ă@ Ą ĆOčā Ą ā-ĀĀ:ĀĀ āAāj!ā ĄAāj!ĄČĀċċ ĀċƄăāĈſAĀ!ăĂ@ Ă āAĈ āAĈKěj"Ą ĂIčĀ ĄApKčĀ ĄAďjApq"ĄAĚ Ąg"Ąkx"ąAğq ąA?Kj"ĆAąv Ąk"ĄAěj"ąAğKčĀĂ@ ĀAƀ j"ć ąAĂtj(ĂĀAſ Ćtqh"ĆA IčĀ Ā(Ăƀ!Aſ ĄAĜjtqh"ąAğKčā ć ąAĂtj(ĂĀh!Ćċ āAſj!Ĉ Ā ąAćtj ĆAĂtj"Ą Ą(ĂĀ"Ą(ĂĈ"ă6ĂĀ Ą(ĂĀ!ĉ ĄAĈj!ĊĂ@Ă@ ăEčĀ ăAĀ6ĂČČāċ ć ąAĂtj"ă ă(ĂĀA~ Ćwq"ă6ĂĀ ăčĀ Ā Ā(Ăƀ!A~ ąwq6Ăƀ!ċĂ@ ĉ Ă Ąk Ĉ ĊjAĀ ākq"ăjAďjApq"ĂFčĀ Ą ĉApqj Ą Ăj"ą6ĂĄ ą Ą6ĂĄ ą ĉ Ăk"Ć6ĂĀ Ā ą ĆĐėċ Ą ĂAār6ĂĀ āAĐIčĀ ăA|j Ą6ĂĀċ ăċƬăĂċſĂ~ Ā(ĂĐ"ā Ā(ĂĔ"Ă ā ĂKě!ă Ā(ĂĈ āAătj!Ă Ā(ĂĀ āAātj!Ą Ā(ĂĘ!ą Ā(ĂĜ!ĆĂ@ă@Ă@ ă āGčĀAć!ćČĂċ Ā āAāj"ā6ĂĐ ĂAĄj/āĀ!Ĉ ĂAĂj/āĀ!ĉ ĂAāj-ĀĀ!Ċ Ă-ĀĀ!ćBĀ!ČBĀ!čĂ@Ă@Ă@Ă@Ă@Ă@Ă@Ă@Ă@Ă@ Ą/āĀ"ċĎĄĈāĂăĀċ ćĎăąĄăąċBƀƀĈ!č ćĎăĆăĂĆċBƀƀČ!č ćĎăąĂāąċBƀƀĄ!č ćĎăĄāĀĄċ ċ ĉAǿǿăqMčā ċAſj"ćAǿǿăq ĈAǿǿăqKčā ćƭBǿǿăƃBĈƆ!ČBƀƀĔ!čČăċ ċ ĊMčāċ Ć ą6ĂĄ ĆAā6ĂĀAĆ!ćČĂċ ċAſjAǿāqƭ!ČBƀƀĐ!čċAć ČBĘƆ čƄBĐƈƧ"ć ćAćqAĆFě!ćċ Ā ąAāj"ą6ĂĘ ĂAĈj!Ă ĄAĂj!Ą ćAǿāqAćFčĀċċAĆ ćAǿāq"Ă ĂAćFě ćAƀ~qrċƔăāĄſ#ĀAǐĀk"Ă$ĀĂ@Ă@Ă@ āĐě"ăAāqEčĀ ĀAƀƀƀƀx6ĂĀČāċ ĂAĀ:Āě Ă ăAĈv;ā& ĂAĀ;ā$ Ă ā6Ă  Ă ĂAěj6Ă( Ă ĂAǏĀj6ĂĜ ĂAĐj ĂAĜjĐĚĂ@Ă@ Ă/āĐAāqEčĀ Ă/āĒ!ā ĂA8jAĄAĂAĂĐĕ Ă(Ă8čă Ă(Ăļ!ă Ă(Ă@"Ą ā;āĀ ĂAā6Ă4 Ă Ą6Ă0 Ă ă6Ă, Ă Ă)Ă$7ă@ Ă Ă)ĂĜ7ă8AĂ!ăAā!āă@ ĂAĈj ĂA8jĐĚ Ă/āĈAāqEčĂ Ă/āĊ!ąĂ@ ā Ă(Ă,GčĀ ĂA,j āAāAĂAĂĐħ Ă(Ă0!Ąċ Ą ăj ą;āĀ Ă āAāj"ā6Ă4 ăAĂj!ăČĀċċ ĂAĀ6Ă4 ĂBƀƀƀƀ 7Ă,ċĂ@ Ă-ĀěAāGčĀ ĀAƀƀƀƀx6ĂĀ ĂA,jĐ(Čāċ Ā Ă(Ă46ĂĈ Ā Ă)Ă,7ĂĀċ ĂAǐĀj$ĀďċĀċǱĂāĂſ#ĀAƐāk"ă$Ā ă Ă6ĂT ă ā6ĂP ă Ă6ĂL ăAǌĀjĐ$ ă(ĂP!Ă ă ă(ĂT"ā6ĂČ ă Ă6ĂĈ ăAǌĀj Ă āĐĀĂ@Ă@Ă@ ă(ĂLAƀƀƀƀxGčĀAĂ!ĂAĀ!āAĀ!ĄČāċ ăAĐj ăAǌĀjAļĐĄĚ ă(ĂĘ!Ă ă(ĂH!ā ă ă(Ă06ĂT ă ā6ĂP ă Ă6ĂL ăAǌĀj!āAĀ!ĂĂ@ă@ ĂAĆFčā ăAƊāj Ăj ā(ĂĀ"ĄAǿǿă ĄAǿǿăIě;āĀ ĂAĂj!Ă āAĄj!āČĀċċAă!ā ăAǌĀjAăAĂAĂĐĕ ă(ĂLAāFčā ă(ĂP!Ą ă(ĂT"Ă ă/āƎā;āĄ Ă ă(āƊā6āĀ ăAĐjĐ"ċ ăAĈjĐ* ă ā6ĂT ă Ă6ĂP ă Ą6ĂL ăAǌĀjĐ% Ā ă)ĂP7ĂĀ ăAƐāj$ĀďċĀċƃĂĂĄſā~ ā(ĂČ!ĂĂ@ āAĈjĐ#AāqEčĀĂ@ ā(ĂĄ"āĐĝ"ăAāqčĀ āĐě"ĄAāqčĀ āĐě"āAāqčĀ āAƀǾǿćqAĈv!āĂ@Ă@Ă@ ăAƀǾăqAĈv"ăAďq"ąĎăĂāĀăċ āAǿǿăFčĂ ĄAƀǾǿćqAĈv āKčĂČāċ āAǿāKčā āEčā āAǿāqA!Očāċ ăA0OčĀ Ā ą:ĀĀ ĀAćjBĀļĀĀ Ā āƭBĘƆ"Ć ĄƭBƀǾǿćƃƄ āƭBǿāƃƄ>Āā ĀAąj Ć ăAĄvƭB(ƆƄB ƈ=ĀĀďċ ĂAā:ĀĀċ ĀAă:ĀĀċǱāāĄſĂ@Ă@ ĀAČj"ă ā ĂĐą"ĀčĀAĀ!Ā Ă āAĈ āAĈKěj"Ą ĂIčĀ ĄApKčĀ ĄAďjApq"ĄAƀƀƀ`KčĀĂ@ Ąg"ąAěFčĀ ĄAſAĚ ąkt"ąAſsj ąq"ĄAǰǿ{Kčāċ ĄAƏƀĄj"ąAĐv@Ā"ĄAſFčĀ ĄAĐt"ĀEčā ąAƀƀ|q!ĄĂ@ă@ ĄEčā ĀAĀ6ĂĄ Ā ĄApj"ą6ĂĀ Ā ąj"Ć Ā6ĂĄ ĆAē6ĂĀ ă Ā ąĐė Ā Ąj!ĀAĀ!ĄČĀċċ ă ā ĂĐą!Āċ ĀďċĀċǲāāąſĂ@Ă@ ā(ĂĀ"Ă ā(ĂĄGčĀAƀƀǄĀ!ăČāċ ā ĂAāj"Ą6ĂĀĂ@ Ă-ĀĀ"ăAĘtAĘuAſJčĀ ā ĂAĂj"Ą6ĂĀ Ă-ĀāA?q!ą ăAğq!ĆĂ@ ăAǟāKčĀ ĆAĆt ąr!ăČāċ ā ĂAăj"Ą6ĂĀ ąAĆt Ă-ĀĂA?qr!ąĂ@ ăAǰāOčĀ ą ĆAČtr!ăČāċ ā ĂAĄj"Ą6ĂĀ ąAĆt Ă-ĀăA?qr ĆAĒtAƀƀǰĀqr!ăċ ā ā(ĂĈ"ą Ăk Ąj6ĂĈċ Ā ă6ĂĄ Ā ą6ĂĀċǧāĂąſā~#ĀAĐk"ą$ĀAĀ!ĆĂ@ Ă āj"ā ĂIčĀAĀ!ć ąAČj!ĈĂ@Ă@ Ąƭ ā Ā(ĂĀ"ĉAāt"Ă ā ĂKě"ĂAĈAĄ ĄAāFě"Ć Ă ĆKě"Ćƭ~"ĊB ƈƧčĀ ĊƧ"ĂAƀƀƀƀx ăkKčĀĂ@Ă@ ĉEčĀ Ā(ĂĄ ĉ Ąl ă ĂĐğ!ĄČāċ ă ĂĐ+!Ąċ Ąčā ą ă6ĂČ ąAĈj!Ĉ Ă!ćċ Ĉ ć6ĂĀ ą(ĂČ!ĆČāċ Ā Ć6ĂĀ Ā Ą6ĂĄAƁƀƀƀx!Ćċ ąAĐj$Ā ĆċƮāāăſĂ@Ă@ ĂAďKčĀ āAxj!āČāċ āA|j(ĂĀ!āċ ĀAČj!ă ā(ĂĀ"ĂA~q!ĀĂ@ ā ĂApqj"Ą(ĂĀ"ĂAāqčĀ ă Ą ĂĐĒ Ā Ăj!Ā Ą ĂApqj!ĄċĂ@Ă@ ā(ĂĄ"ĂEčĀ Ă(ĂĀ"ąAāqčĀ ă Ă ąĐĒ ą Āj!ĀČāċ ā!Ăċ Ă Ā6ĂĀ ă Ă ĀĐė Ą Ă6ĂĄċƨāāăſ#ĀA k"Ą$Ā Ā(ĂĀ!ĀAĂ!ą ĄAĂ:Āċ Ą Ă ăAātj"ă6ĂĐ Ą Ă6ĂČ Ą Ā(ĂĄ"Ć6ĂĘ Ą Ā(ĂĀ"Ā6ĂĔ Ą ĄAċj6ĂĜĂ@ ĄAČjĐĖ āOčĀ ĄAā:Āċ Ą Ć6ĂĘ Ą Ā6ĂĔ Ą ă6ĂĐ Ą Ă6ĂČ Ą ĄAċj6ĂĜ ĄAČjĐĖ āO!ąċ ĄA j$Ā ąċƧāāāſĂ@Ă@Ă@Ă@ ă āAǿǿăq"ĄKčĀAĀ!āČāċ Ă ĄAĂtj"ā/Āā āAăj-ĀĀAĐtr!ă ā-ĀĀ!āĂ@ Ā(ĂĈ ĄKčĀ āAǿāqAāGčāAĀ!āČăċ āAǿāqAāFčāċ āAǿāq!āČāċĂ@Ă@ Ā(ĂĄ ĄAătj-ĀĆ"āĎăĂĀāĂċAă!āČāċAĂ!āċ ăAĈt ārċƗāāĂſĂ@Ă@ ĀAwj"āAėKčĀAā!ĂAƟƀƀĄ āvAāqčāċAĀ!Ă ĀAƅāIčĀĂ@Ă@ ĀAĈv"āEčĀĂ@ āA0FčĀ āA FčĂ āAĖGčă ĀAƀ-F!ĂČăċ ĀAƀǠĀF!ĂČĂċ ĀAǿāq-Āƀƀ@!ĂČāċ ĀAǿāq-Āƀƀ@AĂqAāv!Ăċ ĂAāqċƙāāĆſ Ā(ĂĈ!ā Ā(ĂĄ"Ă!ăAĀ!Ąă@Ă@Ă@Ă@ āEčĀ Ă ĄAĄtj!ąĂ@Ă@ ă(ĂĀ"ĆAƀƀƀƀxsAĈ ĆAĀHěAzjĎăāāĀĄċ ă!ĆČĂċ ąAĄj!ĆČāċĂ@ Ā(ĂĀEčĀAƄƂǀĀ ĂAĄĐčċďċ ĆĐ(ċ ĄAāj!Ą āAſj!ā ăAĐj!ăČĀċċƎāāĂſ ā(ĂČ!ăĂ@ ā(ĂĈ"āEčĀ ā ă6ĂČċĂ@ ăEčĀ ă ā6ĂĈďċ ĀAě Ăg"ăk"ĄAćtj ĂAĚ ăkxAğq"ăAĂtj ā6ĂĀĂ@ āčĀ Ā ĄAĂtj"ā ā(Ăƀ A~ ăwq"ă6Ăƀ  ăčĀ Ā Ā(Ăƀ!A~ Ąwq6Ăƀ!ċċƋāāăſ Ā(ĂČ!āAĂ!ĂĂ@ ĀAĈjĐ#AāqEčĀĂ@Ă@ Ā(ĂĄ"ĀĐĝ"ăAāqčĀAā!Ă ĀĐĝ"ĀAāqčĀ ĀAƀǾăqAĈt ăAƀǾăqrAĈv!ĀČāċ āAā:ĀĀAĀ!ĂAĀ!Āċ ĀAĈt Ăr!Ăċ ĂAƀǾǿćq ĂAǿāqAĂG ĂqrċƌāāĄſ ā(ĂČ!ĂAĀ!ăĂ@ āAĈjĐ#AāqEčĀĂ@Ă@ ā(ĂĄ"āĐĝ"ĄAāqčĀ āĐĝ"ąAāqčĀ āĐě"āAāqEčāċ ĂAā:ĀĀČāċ Ā ĄAƀǾăqAĈvAĐt āAƀǾǿćqAĈvr ąAƀǾăqAĈvAĘtr6āĂAā!ăċ Ā ă;āĀċƎāĂāſā~Ă@Ă@ ăƭ āƭ~"ąB ƈƧčĀ ąƧ"ăAƀƀƀƀx ĂkKčĀĂ@ ăčĀ Ā Ă6ĂĈAĀ!Ă ĀAĀ6ĂĄČĂċĂ@ Ă ăĐ+"ĄčĀ Ā ă6ĂĈ Ā Ă6ĂĄAā!ĂČĂċ Ā Ą6ĂĈ Ā ā6ĂĄAĀ!ĂČāċ ĀAĀ6ĂĄAā!Ăċ Ā Ă6ĂĀċ}āćſĂ@ Ā(ĂĄ"ā Ā(ĂĀ"ĂGčĀAĀďċ ā ĂkAāv!ă Ā(ĂĐ!Ą Ā(ĂČ!ą Ā(ĂĈ!ĆAĀ!āă@AĀ!ĀĂ@ ą Ă/āĀ"ćMčĀ Ć ćj-ĀĀ Ą-ĀĀO!Āċ ĂAĂj!Ă Ā āj!ā ăAſj"ăčĀċ āċzāăſ āAĀ6ĂČ ā ĀAě Ăg"ăk"ĄAćtj ĂAĚ ăkxAğq"ăAĂtj"ą(ĂĀ"Ă6ĂĈ ą ā6ĂĀĂ@ ĂEčĀ Ă ā6ĂČċ Ā Ā(Ăƀ!Aā Ątr6Ăƀ! Ā ĄAĂtj"Ā Ā(Ăƀ Aā ătr6Ăƀ ċzāăſ ā(ĂČ!ĂAĂ!ăĂ@ āAĈjĐ#AāqEčĀĂ@Ă@ ā(ĂĄ"āĐě"ĄAāqčĀ āĐě"āAāqEčāċ ĂAā:ĀĀČāċ Ā ĄAƀǾǿćqAĈvAĐt āAĈvAǿǿăq"ār6āĂ āAǿǿăG!ăċ Ā ă;āĀċdāĂſĂ@Ă@ Ā(ĂĀ"ĄEčĀ Ā(ĂĄ!ąĂ@Ă@ āEčĀ ą Ą ăl Ă ă ālĐğ"ăEčăČāċAƄƂǀĀ ą ĂĐč Ă!ăċ Ā ā6ĂĀ Ā ă6ĂĄċAƁƀƀƀx!Ăċ Ăċ[āĂſ ā(ĂČ!ĂAā!ăĂ@Ă@ āAĈjĐ#AāqEčĀĂ@ ā(ĂĄĐě"āAāqčĀ āAƀǾǿćqAĈv!āČĂċ ĂAā:ĀĀċAĀ!ăċ Ā ā;āĂ Ā ă;āĀċHāāſĂ@Ă@ Ā(ĂĄ"āAĂOčĀAā!ĀČāċ Ā āA~j6ĂĄ Ā Ā(ĂĀ"āAĂj6ĂĀ ā/ĀĀ!āAĀ!Āċ āAĈt ĀrċDāĂſĂ@ āčĀAĀďċĂ@ă@ āE!Ă āEčā āAſj!ā Ā-ĀĀ!ă ĀAāj!Ā ăAFjAǿāqAǵāKčĀċċ ĂċEāāſĂ@Ă@ Ā(ĂĄ"āčĀAā!ĀČāċ Ā āAſj6ĂĄ Ā Ā(ĂĀ"āAāj6ĂĀ ā-ĀĀ!āAĀ!Āċ āAĈt Ārċ4ĀĂ@ āiAāGčĀ ĀAƀƀƀƀx ākKčĀĂ@ ĀEčĀĐ2 Ā āĐ0"āEčāċ āďċĀċ5āāſĂ@AƄƂǀĀ Ă ăĐĊ"ĄEčĀ Ą Ā ă ā ă āIěĐĄĚAƄƂǀĀ Ā ĂĐčċ Ąċ5āāſĂ@ ĀEčĀĂ@ ā(ĂĀ"ĂEčĀ Ā ĂđĂĀċ ā(ĂĄ"ĂEčĀ Ā Ă ā(ĂĈĐ1ċċ.ĀĂ@ ăiAāGčĀ āAƀƀƀƀx ăkKčĀ Ā ā ă ĂĐğ"ăEčĀ ăďċĀċ"Ā ĀĐ( ĀAČjĐđ ĀAĘjĐ) ĀA$jĐ( ĀA0jĐ(ċ*āĂſAĀ!āĂ@ Ā/āĀ"Ă Ā/āĂOčĀAā!ā Ā ĂAāj;āĀċ āċ*āāſĂ@ Ā(ĂĀ Ā(ĂĈ"āMčĀ Ā āAāAāĐęAƁƀƀƀxFčĀĀċċ*āāſĂ@ Ā(ĂĀ Ā(ĂĈ"āMčĀ Ā āAĂAĂĐęAƁƀƀƀxFčĀĀċċĞĀĂ@ Ā Ā(ĂĀAāAāAāĐČAƁƀƀƀxFčĀĀċċěĀĂ@ Ā ā Ă ă ĄĐČAƁƀƀƀxFčĀĀċċěĀĂ@ Ā(ĂĀEčĀAƄƂǀĀ Ā(ĂĄAĂĐčċċěĀĂ@ Ā(ĂĀEčĀAƄƂǀĀ Ā(ĂĄAāĐčċċěĀĂ@ Ā(ĂĄEčĀAƄƂǀĀ Ā(ĂĀAāĐčċċĖĀĂ@ āEčĀĐ2 ā ĀĐ0!Āċ ĀċĔāāſĂ@AāAāĐ+"ĀčĀĀċ ĀċĒĀĂ@ āEčĀ Ā ā ĂĐ1ċċĔĀAĀ Ā6ĂƜƣ@AĀAā6ĂƘƣ@ċċĀ Ā#Āj$Ā#ĀċčĀAƄƂǀĀ ā ĀĐĊċčĀAƄƂǀĀ Ā ĂĐčċăĀďċĂĀċċƖĂĂĀAƀƀǀĀċƀĂĂĂĂĂĂĂĂĂĂĂĂĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĂĂĀĀĀĀĀĂĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĂĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀāĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀāĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀAƀƂǀĀċĄāĀĀĀ', (byte) => byte.charCodeAt(0));
const { instance } = await WebAssembly.instantiate(bytes, { './fingerpost_bg.js': {  } });
__wbg_set_wasm(instance.exports);

};
globalThis.fingerpost = { evaluate, read_number, shape, ready: ready() };
})();
