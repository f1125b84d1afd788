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
const bytes = Uint8Array.from('ĀasmāĀĀĀāQČ`ĀĀ`āſĀ`āſāſ`ĂſſĀ`Ăſſāſ`ăſſſĀ`ăſſſāſ`ĄſſſſĀ`Ąſſſſāſ`ąſſſſſĀ`ąſſſſſāſ`ĉſſſſſſſſſĀă>=ąĉċĈċĆĉăĆĆąĉĆăĊăąĈĈĂāąćĂąĈĂĄĂĄĈăĈĄāāāāāāāāāāāāāāāāĄāāąāāĂĄąĀĀĄąāpāĂĂąăāĀđĆęăſāAƀƀǀĀċſĀAƀƂǀĀċſĀAƠƣǀĀċćǃāČĆmemoryĂĀĈevaluateĀċĆplacesĀĄċread_numberĀăąshapeĀĊąshownĀĂď__abort_handlerăāĕ__instance_terminatedăĂğ__wbindgen_add_to_stack_pointerĀ8đ__wbindgen_mallocĀĝď__wbindgen_freeĀ5Ē__wbindgen_reallocĀ ĉćāĀAāċāļĊơp=ƥėĂċſĂ~#ĀAƀāk"ă$ĀĂ@Ă@ ĂAČIčĀ ăAČ6Ăx ă ā6Ăt ăAǆƠǉƊă6ĂĐ ĂAtj!Ą āAČj!ą ăAĈjAĈj!ĆAĀ!āă@Ă@ āAĄGčĀ ă(Ăx"āAăMčĂ āAĈIčĂ Ą ă(Ăt"ā(ĀĀGčĂ ā(ĀĄ!ĆAǅƻǲƈx!ćĂ@ ĂAČFčĀAǅƻǲƈx!ć ą!ā Ą!Ĉă@ ć ā-ĀĀsAƓƃƀĈl!ć āAāj!ā ĈAſj"ĈčĀċċ Ć ćGčĂ ă Ą6ĂĄ ă ą6ĂĀĂ@ ăĐĚ"āAāqčĀ ăBƀƀƀƀ 7Ăt āAƀǾǿćqAĈv!ąAĀ!āAĂ!ĄĂ@ă@ ă ā6Ă|Ă@Ă@ ā ąFčĀ ăĐĜ"ĈAāqčă ăĐĚ"ćAāqčă ăĐĚ"ĂAāqčă ćAƀǾǿćqAĈv!Ć ĂAƀǾǿćqAĈv!ćĂ@Ă@ ĈAƀǾăqAĈv"ĈAďq"ĂĎăăāĀąċ ćAǿǿăFčĄ Ć ćKčĄČĂċ ćAǿāKčă ćEčă ćAǿāqA!IčāČăċ ă(Ăt"āAƀƀƀƀxFčă ă ă)Ăx7ĂH ă ā6ĂDĂ@ ăĐĚ"āAāqčĀ ăBƀƀƀƀǀĀ7Ăh āAƀǾǿćqAĈv!ĉAĀ!ćAĎ!ĆAĄ!Ċă@ ă ć6ĂpĂ@Ă@Ă@Ă@ ĉ ćFčĀĂ@ ăĐĜ"āAāqčĀAƀƀƀƀx!Ă āAĈvAǿāq"ā!ĈĂ@Ă@Ă@Ă@Ă@Ă@Ă@Ă@Ă@ āĎĊčĈĀāĂăĄąĆćĉċ ăĐĚ"āAāqčĈ āAƀǾǿćqAĈv!ĈAƂƀƀƀx!ĂČċċ ăĐĚ"āAāqčć ă(ĂĄ"ĈAĄIčć āAƀǾǿćqAĈv!ċ ă ĈA|j6ĂĄ ă ă(ĂĀ"āAĄj6ĂĀ ā(ĀĀ"ĈAĐv!āAƃƀƀƀx!ĂČċċ ăĐĚ"āAāqčĆ ăĐĚ"ĂAāqčĆ āAƀǾǿćqAĈv!Ĉ ĂAƀǾǿćqAĈv!āAƄƀƀƀx!ĂČĊċ ăĐĚ"āAāqčą ăĐĚ"ĂAāqčą āAƀǾǿćqAĈv!Ĉ ĂAƀǾǿćqAĈv!āAƅƀƀƀx!ĂČĉċ ăAǴĀj ăĐď ă(Ăt"ĈAƀƀƀƀxFčĄ ĈAĐv!ā ă/ā~!ą ă/ā|!Č ă/āz!Ą ă/āx!ċAƆƀƀƀx!ĂČĈċ ăAǴĀj ăĐď ă(Ăt"ĈAƀƀƀƀxFčă ĈAĐv!ā ă/ā~!ą ă/ā|!Č ă/āz!Ą ă/āx!ċAƇƀƀƀx!ĂČćċ ăĐĚ"āAāqčĂ ăAǴĀj ăĐď ă(Ăt"ĂAƀƀƀƀxFčĂ āAƀǾǿćqAĈv!Č ă(Ăx"ĈAĐv!ā ă/ā~!Ą ă/ā|!ċČĆċ ăĐĚ"āAāqčā āAƀǾǿćqAĈv!ĈAƉƀƀƀx!ĂČĄċ ăĐĚ"āAāqEčĂċ ăAǨĀjĐĔČąċ ă(Ăh"āAƀƀƀƀxFčĄ ă ă)Ăl7ĂT ă ā6ĂPĂ@ ăĐĚ"āAāqčĀ ăBƀƀƀƀĐ7Ăt āAƀǾǿćqAĈv!ąAĀ!āAā!ćAā!ĄĂ@Ă@Ă@Ă@ă@ ă ā6Ă| ą āFčā ăĐĜ"ĈAāqčĂ ăĐĜ"ĆAāqčĂ ĈAƀǾăqAĈv!Ĉ ĆAƀǾăqAĈv!ĆĂ@ ā ă(ĂtGčĀ ăAǴĀjĐħ ă(Ăx!Ąċ Ą ćj"Ă Ć:ĀĀ ĂAſj Ĉ:ĀĀ ćAĂj!ć āAāj!āČĀċċ ă(Ăt"āAƀƀƀƀxFčă ă ă)Ăx7Ă` ă ā6ĂŜĂ@Ă@ ăĐĚ"āAāqčĀ ăBƀƀƀƀ 7Ăt āAƀǾǿćqAĈv!ĄAĀ!āAĂ!ĂĂ@ă@ ă ā6Ă| ā ĄFčāĂ@Ă@ ăĐĜ"ćAāqčĀ ăĐĜ"ĈAāqčĀ ăĐĚ"ĆAāqEčāċ ăAǴĀjĐ-Čăċ ćAƀǾăqAĈvAĐt ĆAƀǾǿćqAĈvr ĈAƀǾăqAĈvAĘtr!ćĂ@ ā ă(ĂtGčĀ ăAǴĀjĐ( ă(Ăx!Ăċ Ă āAĂtj ć6āĀ āAāj!āČĀċċ ă(Ăt"āAƀƀƀƀxGčāċ ĀAƀƀƀƀx6ĂĀ ăAǜĀjĐ. ăAǐĀjĐĔ ăAǄĀjĐ-Čđċ ă ă)Ăx7Ăl ă ā6Ăh ăĐĚ"āAāqčĂ ăBƀƀƀƀ 7Ăt āAƀǾǿćqAĈv!ČAĀ!āAĂ!ąAĄ!ćĂ@Ă@ă@ ă ā6Ă| Č āFčā ăĐĚ"ĈAāqčĂ ăĐĚ"ĆAāqčĂ ĈAƀǾǿćqAĈv!Ă ĆAĈvAǿǿăq"ĆAǿǿăG!ĄĂ@ ā ă(ĂtGčĀ ăAǴĀjĐ) ă(Ăx!ąċ ą ćj"Ĉ Ă;āĀ ĈA~j Ć;āĀ ĈA|j Ą;āĀ ćAĆj!ć āAāj!āČĀċċ ă(Ăt"āAƀƀƀƀxFčă ă)Ăx!Ď ă ă(ĂL6ĂĐ ă ă)ĂD7ăĈ ă ă)ĂP7ĂĔ ă ă(ĂX6ĂĜ ă ă)ĂŜ7ă  ă ă(Ăd6Ă( ă ă)Ăh7Ă, ă ă(Ăp6Ă4 ă ā6Ă8 ă Ď7Ăļ ă(ĂĄčĂ ĎB ƈ"ďƧ!č ĎƧ!Ĉ ă(ĂĘ"Ą ă(ĂĜ"ąAĄtj!Č ă(ĂČ!ĉ ă(ĂĐ!ċAĀ!Ăă@Ă@Ă@ Ą ČF"ĊčĀ Ą!ćĂ@Ă@Ă@Ă@Ă@Ă@ Ą(ĂĀ"āAƀƀƀƀxsAĈ āAĀHěĎĊćāāĀĂĂăăĄąćċ ċ Ą/āĈ"āMčą ĉ āAătj-ĀĀAāFčĆČąċ ċ Ą/āĄ"āMčĄ ĉ āAătj-ĀĀEčąČĄċ ċ Ą/āĄ"āMčă ĉ āAătj-ĀĀAĂGčăČĄċ ĄAĄj!ćċ ć(ĂĈ"āEčā āAāt!ā ć(ĂĄ!ćă@ āEčă āA~j!ā ć/āĀ!Ć ćAĂj!ć Ă ĆKčĀċAĀ!ĊČāċ Ă Ą/āĄKčāċ ă(Ă4AĂt!ć ă(Ă$!ċ ă(Ă(!Č ă(Ă0!āĂ@ă@ ć"ĆEčā ą ā/āĀMčā Č ā-ĀĂ"ĂMčā ĆA|j!ć ā-Āă!Ą āAĄj!ā Ą ċ ĂAātj-ĀĀIčĀċċ čAĆl!ā ĈAĂj!ćĂ@ă@ āEčā ą Ĉ/āĄMčĆĂ@ Ĉ/āĀAāGčĀ ď ć3āĀXčćċ ĈAĆj!Ĉ āAzj!ā ćAĆj!ćČĀċċ Ċ ĆEqEčĄ Ā ăAĈjAļĐąĚČēċ ĄAĐj!Ą ĂAāj!ĂČĀċċ ăAǴĀjĐ-ČĂċ ăAǴĀjĐ.ČĂċ ĀAƀƀƀƀx6ĂĀ ăAĈjĐ#ČĎċ ĀAƀƀƀƀx6ĂĀ ăAǨĀjĐ- ăAǜĀjĐ. ăAǐĀjĐĔ ăAǄĀjĐ-Ččċ ĀAƀƀƀƀx6ĂĀ ăAǐĀjĐĔ ăAǄĀjĐ-ČČċ āAƀǾǿćqAĈv!ĈAƁƀƀƀx!ĂċAĀ!āċ ĈAǿǿăq āAĐtr!ĈĂ@ ć ă(ĂhGčĀ ăAǨĀjĐ* ă(Ăl!Ċċ Ċ Ćj"ā ą;āĀ āA~j Č;āĀ āA|j Ą;āĀ āAzj ċ;āĀ āAvj Ĉ6ĂĀ āArj Ă6ĂĀ ĆAĐj!Ć ćAāj!ćČĀċċ ĀAƀƀƀƀx6ĂĀ ăAǄĀjĐ-Čćċ ĈA0Očā ćƭBǿāƃBĈƆ ćƭB Ɔ ĈAĄvƭB0ƆƄ ĆƭBĐƆƄƄ ĂƭƄ!ĎĂ@ ā ă(ĂtGčĀ ăAǴĀjĐ+ ă(Ăx!Ąċ Ą āAătj Ď7āĀ āAāj!āČĀċċ ăAǴĀjĐ-ċ ĀAƀƀƀƀx6ĂĀČăċ Ć āj-ĀĀ!ć ăAǴĀjĐĜ"ĈAāqčā āAāj!ā ćAǿāq ĈAƀǾăqAĈvFčĀċċ ĀAƀƀƀƀx6ĂĀċ ăAƀāj$ĀċǓďĂċſā~#ĀAưāk"ą$Ā ąAǄĀj ā ĂĐĀĂ@Ă@Ă@Ă@ ą(ĂDAƀƀƀƀxFčĀ ąAĈj ąAǄĀjAļĐąĚ Ą ą(ĂĐ"ĂGčāAĀ!Ć ąAĀ6ĂL ąBƀƀƀƀ 7ĂD ą(ĂČ!ĂAĂ!ćAĂ!Ĉă@Ă@Ă@Ă@ Ą ĆFčĀ ĂAĄj/āĀ!ĉ ĂAĂj/āĀ!Ċ ĂAāj-ĀĀ!ċ Ă-ĀĀ!ČAĀ!č ă/āĀ"Ď!āĂ@Ă@Ă@Ă@Ă@Ă@Ă@ ĎĎĄĉāĂăĀċ ČĎăąĄăąċAĂ!č Č!ā ČĎăćăĂćċAă!č Č!ā ČĎăĆĂāĆċAā!č Č!ā ČĎăąāĀąċ Ď ĊAǿǿăqMčā ĎAſjAǿǿăq"ā ĉAǿǿăqKčā āAĈt!āAą!čČĄċ Ď ċMčĂċ ąAƀƀƀƀx6ĂƐā ą Ć6ĂƔā ąAǄĀjĐ-ČĆċ ą ą(ĂL6ĂƘā ą ą)ĂD"Đ7ăƐā ĐƧAƀƀƀƀxFčą ą ą(ĂƘā"Ą6Ăƈā ą ą)ăƐā7ăƀā ą(ĂƄā!Ċ ąAǄĀj ą(ĂĜ"ĎAāAāĐĖĂ@ ą(ĂDAāFčĀ ąAĀ6ĂƘā ą ą(ĂL"č6ĂƔā ą ą(ĂH6ĂƐā ĎAĄt!Č ąAƬājAĂj!ċ ą(ĂĘ!ĈAĀ!āAĀ!ĂĂ@ă@ Č āFčā ą Ă6ĂƤā ą č6ĂƠā Ĉ āj"ć(ĂĀ!Ć ą ąAƠāj6ĂƨāAĂ!ăĂ@Ă@Ă@Ă@Ă@Ă@Ă@Ă@Ă@Ă@Ă@ ĆAƀƀƀƀxsAĈ ĆAĀHěĎĊĊĀāĂăĄąĆćĈĊċAĀAĂAā ąAĈj ćAĄj/āĀ Ċ ĄĐĒAǿāq"ĆAăFě ĆAĂFě!ăČĉċAĂ ąAĈj ćAĄj/āĀ Ċ ĄĐĒAǿāq"ĆAăG ĆAĂFě!ăČĈċ ąAĈj ćAĈj/āĀ Ċ ĄĐĒ"ĆAǿǁăqAĄFčĆAā!ăČćċAĀAĂ ćAĆj/āĀ ąAĈj ćAĄj/āĀ Ċ ĄĐĒ"ĆAĐvKěAā ĆAǿāqAąFě!ăČĆċAĀAĂ ćAĆj/āĀ ąAĈj ćAĄj/āĀ Ċ ĄĐĒ"ĆAĐvIěAā ĆAǿāqAąFě!ăČąċ ąAƨāj ćAČj(ĂĀ"Ć ćAĈj(ĂĀ ĆĐđAǿāq!ăČĄċ ąAƨājAā ćAĈj(ĂĀ ćAČj(ĂĀĐđAǿāq!ăČăċ ąAƨāj ćAČj/āĀ ćAĄj(ĂĀ ćAĈj(ĂĀĐđAǿāq!ăČĂċ ą ćAĄj/āĀ;āƬā ąAā:ĀƯā ą Ă6ĂP ą č6ĂL ą ċ6ĂH ą ąAƯāj6ĂT ą ąAƬāj6ĂDAĂAĀ ąAǄĀjĐėAāFě!ăČāċAĀ ćAĄj(ĂĀ ĆAĈvvAāqkAĂq!ăċĂ@ Ă ą(ĂƐāGčĀ ąAƐājĐ, ą(ĂƔā!čċ č Ăj ă:ĀĀ ą ĂAāj"Ă6ĂƘā āAĐj!āČĀċċ ą(ĂƔā!ć ą(ĂƐā!ď ą(Ă$!ċ ąAǄĀj ą(Ă("ĄAāAăĐĖ ą(ĂDAāFčĀ ą(ĂL!ĊĂ@ ĄEčĀ ą(Ă0"ĉ ą(Ă4AĂtj!ăAĀ!Ćă@AĀ!Ĉ ĉ!āAĀ!ČĂ@ă@ ā"Ă ăFčā ĂAĄj!ā Ć ĂAĂj-ĀĀGčĀĂ@ Ď Ă/āĀ"čMčĀĂ@ ć čj-ĀĀĎăĂāĀāċ ĈAǿāq"ā ĂAăj-ĀĀ"č ā čKě!Ĉċ ČAǿāq"ā ĂAăj-ĀĀ"č ā čKě!Č ĂAĄj!āČĀċċ Ċ ĆAălj"ā ČAĈt ĈAǿāq"Ăr;ĀĀ āAĂj Ă ċ ĆAātj-Āā"ā ČAǿāq"č ā čIě"ā Ă āKě:ĀĀ ĆAāj"Ć ĄGčĀċċ ą(ĂH!ċ ą(Ăļ!Ĉ ąAǄĀj ą(Ă@"ăAāAāĐĖ ą(ĂDAāFčĀ ą(ĂL!ČĂ@ ăEčĀ Ĉ!ĂAĀ!āă@AĀ!ĆĂ@ Ă/āĀAāGčĀAĀ!Ć ă ĂAĂj/āĀ"čMčĀAĀ!Ć Ď Ĉ čAĆlj/āĄ"čMčĀ ć čj-ĀĀAĂF!ĆċĂ@Ă@Ă@ Ď ĂAĄj/āĀ"čKčĀ ĆEčāAă!ĆČĂċĂ@ Ć ć čj-ĀĀ"čErEčĀAăAĀ čě!ĆČĂċ čAāFčĀAĂ!ĆČāċAā!Ćċ Č āj Ć:ĀĀ ĂAĆj!Ă ă āAāj"āGčĀċċ ą(ĂH!ĂĂ@ ďEčĀAƄƂǀĀ ćAāĐĐċ Ā ă6ĂĔ Ā Č6ĂĐ Ā Ă6ĂČ Ā Ą6ĂĈ Ā Ċ6ĂĄ Ā ċ6ĂĀ ąAƀājĐ- ąAĈjĐ#ČćċĀċ ĎAſjAǿāq!āAĄ!čċ āAĈv!ČĂ@ Ć ą(ĂDGčĀ ąAǄĀjĐ( ą(ĂH!Ĉċ Ĉ ćj"Ď Č;āĀ ĎAſj ā:ĀĀ ĎA~j č:ĀĀ ą ĆAāj"Ć6ĂL ćAĄj!ć ĂAĈj!Ă ăAĂj!ăČĀċċ ąAǄĀjĐ4 ĀAƀƀƀƀx6ĂĀČĂċ ąAƀƀƀƀx6ĂƐā ą Ă6ĂƔāċ ąAƐājĐ3 ĀAƀƀƀƀx6ĂĀ ąAĈjĐ#ċ ąAưāj$ĀċǌĈĂĈſā~#ĀAưāk"ĉ$Ā ĉ Ă6Ă8 ĉ ā6Ă4 ĉ Ă6Ă0 ĉA0jĐ$ ĉ(Ă4!Ă ĉ(Ă8!ā ĉ Ą6Ă8 ĉ ă6Ă4 ĉ Ą6Ă0 ĉA0jĐ% ĉ(Ă4!Ą ĉ(Ă8!ă ĉ Ć6Ă8 ĉ ą6Ă4 ĉ Ć6Ă0 ĉA0jĐ% ĉ(Ă4!Ć ĉ(Ă8!ą ĉ Ĉ6Ă8 ĉ ć6Ă4 ĉ Ĉ6Ă0 ĉA0jĐ% ĉ(Ă4!Ĉ ĉ(Ă8!ć ĉ ā6ĂĈ ĉ Ă6ĂĄ ĉ ă6ĂĐ ĉ Ą6ĂČ ĉ ą6ĂĘ ĉ Ć6ĂĔ ĉ ć6Ă  ĉ Ĉ6ĂĜ ĉAĀ6Ă, ĉBƀƀƀƀĐ7Ă$ ĉA0j Ă ā Ą ăĐā ĉAǈĀj"Ă Ć ą Ĉ ćĐĆ ĉ(ĂH!ĄĂ@Ă@Ă@Ă@ ĉ(Ă0AƀƀƀƀxF"ĆčĀ ĄAƀƀƀƀxGčāċĂ@ ĆčĀ ĉA0jĐ"ċ ĄAƀƀƀƀxFčā ĂĐ6Čāċ ĉ ĉ)Ă@7ăp ĉ ĉ)Ă87ăh ĉ ĉ)Ă07ă` ĉ Ă)ĂĐ7ăƈā ĉ Ă)ĂĈ"đ7ăƀā ĉ Ă)ĂĀ7ăx ĉAĀ6ĂƤā ĉ ĉ(Ă|"Ă đƧAĂtj6ĂƠā ĉ Ă6ĂƜā ĉ ĉAǠĀj6ĂƬā ĉ ĉAǸĀj6Ăƨā ĉAƐāj ĉAƜājĐć ĉ(Ăƈā!Ă ĉAƜāj ĉ(Ăƌā"āAāAāĐĖ ĉ(ĂƜāAāFčā ĉ(ĂƤā!ă ĉ(ĂƠā!ĊĂ@ āEčĀ ĉ(Ăp!ċ ĉ(Ăt!ć ĉ(ĂƘā!Č ĉ(ĂƔā!č ă!Ą ā!Ĉă@Ă@Ă@Ă@Ă@ Ă/āĀAāGčĀAĄ!ąĂ@ Č ĂAĂj/āĀ"ĎMčĀ č Ďj-ĀĀ!ąċAĀ!ĆĂ@ ć ĂAĄj/āĀ"ďMčĀ ċ ďj-ĀĀAĂF!Ćċ ĂAĆj-ĀĀ"ĐAăGčā ąAſjAĂOčĂČăċ ć ĂAĄj/āĀ"ĆMčā ċ Ćj-ĀĀAſjAǿāqAĂI!ĆČĂċĂ@ ąAſjĎĂĂāĀċĂ@ ĐAĂGčĀ ć ďMčā ċ ďj-ĀĀAſjAǿāqAĂI!ĆČĂċAĀ!Ć ć ďMčā ċ ďj-ĀĀAſjAǿāqAāKčā ĉAǸĀj Ď ĉAǠĀjĐĉ!ĆČāċAĀ!Ćċ Ą Ć:ĀĀ ĂAĈj!Ă ĄAāj!Ą ĈAſj"ĈčĀċċ ĉAƐājĐ1AĀ!ĂAā!ĆĂ@ă@ ā ĂFčā ă Ăj-ĀĀ!ĄĂ@ Ă ĉ(Ă$GčĀ ĉA$jĐ, ĉ(Ă(!Ćċ Ć Ăj Ą:ĀĀ ĉ ĂAāj"Ă6Ă,ČĀċċĂ@ ĊEčĀAƄƂǀĀ ăAāĐĐċ ĉAǸĀjĐ6 ĉAǠĀjĐ"ċ ĉ ĉ(Ă,6Ă8 ĉ ĉ)Ă$7ă0 ĉAĜjĐ0 ĉAĔjĐ0 ĉAČjĐ0 ĉAĄjĐ/ ĉA0jĐ$ Ā ĉ)Ă47ĂĀ ĉAưāj$ĀďċĀċƔćĂĊſā~#ĀA0k"Ą$Ā Ą ā6ĂĘ Ą Ā6ĂĔ Ą ā6ĂĐ ĄAĐjĐ$ Ą(ĂĘ!ą Ą(ĂĔ!Ć ĄAĀ6Ă  Ą Ć ąj6ĂĜ Ą Ć6ĂĘ Ą ą6ĂĔ Ą Ć6ĂĐ ĄAĘj!ĀĂ@Ă@ă@ Ą(ĂĘ!ć Ą(ĂĜ!Ĉ ĄAĈj ĀĐč Ą(ĂČ"āAƀƀǄĀFčā Ą(ĂĈ!ĉ āĐēčĀċ Ĉ ćk ĉj Ą(ĂĘ"Ĉj Ą(ĂĜ"āk!ĊČāċAĀ!Ċ Ą(ĂĜ!ā Ą(ĂĘ!ĈAĀ!ĉċĂ@ă@ Ĉ ā"ćFčāĂ@ ćAſj"ā,ĀĀ"ĀAſJčĀĂ@Ă@ ćA~j"ā-ĀĀ"ċAĘtAĘu"ČA@HčĀ ċAğq!ċČāċĂ@Ă@ ćA}j"ā-ĀĀ"ċAĘtAĘu"čA@HčĀ ċAďq!ċČāċ ćA|j"ā-ĀĀAćqAĆt čA?qr!ċċ ċAĆt ČA?qr!ċċ ċAĆt ĀA?qr!Āċ ĀĐēčĀċ ć Ĉk Ą(Ă j!ĊċAĀ!ĀAĀ!āĂ@Ă@ Ċ ĉFčĀĂ@Ă@Ă@ Ć ĉj"ā Ċ ĉk"ĀĐěčĀĂ@ ā-ĀĀA-GčĀ āAāj ĀAſjĐěčăċ ĄAĀ6Ă( Ą ā6Ă  Ą Ā6ĂĜ Ą ā6ĂĘ ĄBƮƀƀƀǀą7ăĐ Ą Ć Ċj"Ă6Ă$ ĄA j!Ċ ā!ăĂ@Ă@ă@ Ą ĊĐč Ą(ĂĄ"ĈAƀƀǄĀFčā Ą(ĂĀ!čAĀ!ć Ą(Ă !ċ Ą(Ă$!Čă@Ă@ ćAĈGčĀ ċ!ă Č!ĂČĂċ ĄAĐj ćj!ĉ ćAĄj!ć ĉ(ĂĀ ĈGčĀċċ ā čĐěčāċA~!āČąċAƂƀĄAĂ ā č Ăj ă Čjk ċj"ćj Ā ćkĐěě!āČāċAĀ!ćă@Ă@Ă@Ă@ ĀEčĀ ćƭBĊ~"ĎB ƈƧčā ĎƧ!ćČĂċA{!ā ćAǿǿăKčĆ ĂAǿǿăq ćAǿǿăqKčĄ ăAǿǿăq ćAǿǿăqIčĆ ćAĐtAār!āČăċAſ!ćċAſ ć ā-ĀĀAPjAǿāqj"ĉ ĉ ćIě!ć ĀAſj!Ā āAāj!āČĀċċ āAĐv!Ā āAǿǿăqAĂGčāA~ ĀAǿāqk!āČĂċA|!āČāċ ĀAſ āAāqě!āċĂ@ ąEčĀAƄƂǀĀ ĆAāĐĐċ ĄA0j$Ā āċƾąĂāſā~#ĀAưāk"ĉ$Ā ĉ Ă6Ă8 ĉ ā6Ă4 ĉ Ă6Ă0 ĉA0jĐ$ ĉ(Ă4!Ă ĉ(Ă8!ā ĉ Ą6Ă8 ĉ ă6Ă4 ĉ Ą6Ă0 ĉA0jĐ% ĉ(Ă4!Ą ĉ(Ă8!ă ĉ Ć6Ă8 ĉ ą6Ă4 ĉ Ć6Ă0 ĉA0jĐ% ĉ(Ă4!Ć ĉ(Ă8!ą ĉ Ĉ6Ă8 ĉ ć6Ă4 ĉ Ĉ6Ă0 ĉA0jĐ% ĉ(Ă4!Ĉ ĉ(Ă8!ć ĉ ā6ĂĈ ĉ Ă6ĂĄ ĉ ă6ĂĐ ĉ Ą6ĂČ ĉ ą6ĂĘ ĉ Ć6ĂĔ ĉAĀ6Ă, ĉBƀƀƀƀĐ7Ă$ ĉ ć6Ă  ĉ Ĉ6ĂĜ ĉA0j Ă ā Ą ăĐā ĉAǈĀj"Ă Ć ą Ĉ ćĐĆ ĉ(ĂH!ĄĂ@Ă@Ă@ ĉ(Ă0AƀƀƀƀxF"ĆčĀ ĄAƀƀƀƀxGčāċĂ@ ĆčĀ ĉA0jĐ"ċ ĄAƀƀƀƀxFčā ĂĐ6Čāċ ĉ ĉ)Ă@7ăp ĉ ĉ)Ă87ăh ĉ ĉ)Ă07ă` ĉ Ă)ĂĐ7ăƈā ĉ Ă)ĂĈ"Ċ7ăƀā ĉ Ă)ĂĀ7ăxAĀ!Ă ĉAĀ6ĂƤā ĉ ĉ(Ă|"Ą ĊƧAĂtj6ĂƠā ĉ Ą6ĂƜā ĉ ĉAǠĀj6ĂƬā ĉ ĉAǸĀj6Ăƨā ĉAƐāj ĉAƜājĐć ĉ(ĂƔā!Ĉ ĉ(ĂƐā!ă ĉ(ĂƘā!āAā!ĆĂ@ă@ ā ĂFčā Ĉ Ăj-ĀĀ!ĄĂ@ Ă ĉ(Ă$GčĀ ĉA$jĐ, ĉ(Ă(!Ćċ Ć Ăj Ą:ĀĀ ĉ ĂAāj"Ă6Ă,ČĀċċ ĉ Ĉ6ĂƠā ĉ ă6ĂƜā ĉAƜājĐ1 ĉAǸĀjĐ6 ĉAǠĀjĐ"ċ ĉAĜjĐ0 ĉAĔjĐ0 ĉAČjĐ0 ĉAĄjĐ/ ĉA$jĐ$ Ā ĉ)Ă(7ĂĀ ĉAưāj$ĀċǉĄāĎſ#ĀAĐk!ăĂ@Ă@ ĂAĐOčĀ Ā!ĄČāċ ĀAĀ ĀkAăq"ąj!Ć ā!ć Ā!ĄĂ@Ă@ă@Ă@ Ą ĆIčĀ Ć Ă ąk"ĂA|q"Ĉj!Ą ā ąj"ćAăq"ĉčĂ ć!āă@ Ć ĄOčĄ Ć ā(ĂĀ6ĂĀ āAĄj!ā ĆAĄj!ĆČĀċċ Ą ć-ĀĀ:ĀĀ ćAāj!ć ĄAāj!ĄČĀċċ ăAĀ6ĂČ ăAČj ĉr!ĊAĀ!ĆĂ@AĄ ĉk"ċAāqEčĀ Ċ ć-ĀĀ:ĀĀAā!ĆċAĀ ĉk!Č ĉAăt!čĂ@ ċAĂqEčĀ Ċ Ćj ć Ćj/āĀ;āĀċ ā Čj!āAĀ čkAĘq!Ď ă(ĂČ!ċ Ā!Ćă@ ā ąj!ČĂ@ Ć ąj"ĊAĄj ĄIčĀAĀ!Ć ăAĀ:ĀĈ ăAĀ:ĀĆĂ@Ă@ ĉAāGčĀ ăAĈj!ďAĀ!ĉAĀ!ČAĀ!ĐČāċ ă ČAĄj-ĀĀ"ĉ:ĀĈ ČAąj-ĀĀAĈt!ČAĂ!Đ ăAĆj!ďċĂ@ ćAāqEčĀ ď ā Đ ąjjAĄj-ĀĀ:ĀĀ ă-ĀĆAĐt!Ć ă-ĀĈ!ĉċ Ċ Č Ćr ĉAǿāqr Ďt ċ čvr6ĂĀČĂċ Ċ ċ čv ČAĄj(ĂĀ"ċ Ďtr6ĂĀ ĆAĄj!Ć āAĄj!āČĀċċ ĂAăq!Ă ć Ĉj!āċ Ą Ăj!ĆĂ@ă@ Ą ĆOčā Ą ā-ĀĀ:ĀĀ āAāj!ā ĄAāj!ĄČĀċċ ĀċƞĄāĉſ#ĀA0k"ą$Ā ąBƀƀƀƀ 7ĂĀAă!ĆAĂ!ćAĀ!ĈĂ@Ă@Ă@Ă@ă@ ą Ĉ6ĂĈ ĂEčā ĂAĂMčĂ ā/āĂ"ĉAǿāKčĂ ĂAă ĂAăIě"ĊAāt!ċ ā/āĀ!Č ā/āĄAĀG!čĂ@ Ĉ ą(ĂĀGčĀ ąĐ( ą(ĂĄ!ćċ Ă Ċk!Ă ā ċj!ā ć Ćj"Ċ č:ĀĀ ĊAſj ĉ:ĀĀ ĊA}j Č;āĀ ĆAĄj!Ć ĈAāj!ĈČĀċċ ąBƀƀƀƀ 7ĂČAĀ!ĂAĆ!ĆAĂ!ćĂ@ă@ ą Ă6ĂĔĂ@Ă@Ă@ ĄEčĀ ĄAĂMčĄ ă/āĄ!Ċ ă/āĀ!ĉ ă/āĂ"āčāAĀ!ČČĂċ Ā ą)ĂĀ7ĂĀ ą ą(ĂĈ6Ă  ą ą)ĂČ7Ă$ Ā ą)ă 7ĂĈ ą ą(ĂĔ6Ă, Ā ą)ă(7ĂĐČĆċ Ĉ āAſj"ċAǿǿăqMčĂAā!Čċ ĊAǿǿăqAăKčā ĄAă ĄAăIě"āAāt!čĂ@ Ă ą(ĂČGčĀ ąAČjĐ+ ą(ĂĐ!ćċ Ą āk!Ą ă čj!ă ć Ćj"ā Ċ:ĀĀ āA~j ĉ;āĀ āA|j ċ;āĀ āAzj Č;āĀ ĆAĈj!Ć ĂAāj!ĂČĀċċ ĀAƀƀƀƀx6ĂĀ ąAČjĐ-Čāċ ĀAƀƀƀƀx6ĂĀċ ąĐ-ċ ąA0j$ĀċƵăāĎſ#ĀAĐk"Ă$Ā ĂAĄj ā(ĂĄ"ă ā(ĂĀ"ĄkAĂv"ąAāAāĐĖĂ@ Ă(ĂĄAāFčĀ Ă(ĂČ!Ć Ă(ĂĈ!ćĂ@ Ą ăFčĀ ā(ĂĐ!Ĉ ā(ĂČ!ĉ ā(ĂĈ!ĊAĀ!āă@AĄ!ċĂ@ Ą āAĂtj(āĀ"ČAǿǿăq"ă Ĉ(ĂĈOčĀĂ@Ă@ Ĉ(ĂĄ ăAălj"č-ĀĂ"ċ ČAĐvAǿāq"ČFčĀ ċ ČKčāAĄ!ċ č-Āā ČIčĂAă!ċ ĉ Ċ ĈĐĉčĂ ĉ(ĂĔAăt!Č Ĉ(ĂĐ!Ď Ĉ(ĂĔ!ď ĉ(ĂĐ!ăă@Ă@ ČčĀAĄ!ċČĄċĂ@ ăAĆj-ĀĀAĂGčĀ ă/āĀAāGčĀ Ċ ăAĂj/āĀGčĀ ď ăAĄj/āĀ"čMčĀ Ď čj-ĀĀAſjAǿāqAĂIčĄċ ăAĈj!ă ČAxj!ČČĀċċ č-ĀĀ ČO!ċČāċAĂAĄ ăAāFě!ċċ Ć āj ċ:ĀĀ ĊAāj!Ċ āAāj"ā ąGčĀċċ Ā ą6ĂĈ Ā Ć6ĂĄ Ā ć6ĂĀ ĂAĐj$ĀďċĀċƄăāĈſAĀ!ăĂ@ Ă āAĈ āAĈKěj"Ą ĂIčĀ ĄApKčĀ ĄAďjApq"ĄAĚ Ąg"Ąkx"ąAğq ąA?Kj"ĆAąv Ąk"ĄAěj"ąAğKčĀĂ@ ĀAƀ j"ć ąAĂtj(ĂĀAſ Ćtqh"ĆA IčĀ Ā(Ăƀ!Aſ ĄAĜjtqh"ąAğKčā ć ąAĂtj(ĂĀh!Ćċ āAſj!Ĉ Ā ąAćtj ĆAĂtj"Ą Ą(ĂĀ"Ą(ĂĈ"ă6ĂĀ Ą(ĂĀ!ĉ ĄAĈj!ĊĂ@Ă@ ăEčĀ ăAĀ6ĂČČāċ ć ąAĂtj"ă ă(ĂĀA~ Ćwq"ă6ĂĀ ăčĀ Ā Ā(Ăƀ!A~ ąwq6Ăƀ!ċĂ@ ĉ Ă Ąk Ĉ ĊjAĀ ākq"ăjAďjApq"ĂFčĀ Ą ĉApqj Ą Ăj"ą6ĂĄ ą Ą6ĂĄ ą ĉ Ăk"Ć6ĂĀ Ā ą ĆĐĘċ Ą ĂAār6ĂĀ āAĐIčĀ ăA|j Ą6ĂĀċ ăċƉăāĆſ#ĀA k"ă$ĀĂ@Ă@Ă@Ă@ ā Ā(ĂĈIčĀ ăAā:ĀĘ ă ā6ĂĔ ă Ā(ĂĐ"ā6ĂČ ă ā Ā(ĂĔAătj"Ā6ĂĐČāċ Ā(ĂĄ āAĂtj-Āă!Ą ăAā:ĀĘ ă ā6ĂĔ ă Ā(ĂĐ"ā6ĂČ ă ā Ā(ĂĔAăt"ąj"Ā6ĂĐ Ąčāċ Ă(ĂĐ!Ć Ă(ĂĔ!ć ăAČjAĈj!Ąă@ ā ĀG!Ă ā ĀFčĂ ă ā6ĂĜ āAĈj!ąĂ@ Ą ăAĜjĐ!EčĀ ć āAĄj/āĀ"ĈMčĀ ą!ā Ć Ĉj-ĀĀAſjAǿāqAĂOčāČăċ ą!āČĀċċ ăAČjAĈj!Ā Ă(ĂĐ!ć Ă(ĂĔ!Ĉă@ ąE!Ă ąEčā ă ā6ĂĜĂ@ Ā ăAĜjĐ!EčĀĂ@ Ĉ āAĄj/āĀ"ĄKčĀAĀ!ĂČăċ ć Ąj-ĀĀA}jAǿāqAǾāIčĂċ āAĈj!ā ąAxj!ąČĀċċ ăA j$Ā ĂċǱĂāĂſ#ĀAƐāk"ă$Ā ă Ă6ĂT ă ā6ĂP ă Ă6ĂL ăAǌĀjĐ$ ă(ĂP!Ă ă ă(ĂT"ā6ĂČ ă Ă6ĂĈ ăAǌĀj Ă āĐĀĂ@Ă@Ă@ ă(ĂLAƀƀƀƀxGčĀAĂ!ĂAĀ!āAĀ!ĄČāċ ăAĐj ăAǌĀjAļĐąĚ ă(ĂĘ!Ă ă(ĂH!ā ă ă(Ă06ĂT ă ā6ĂP ă Ă6ĂL ăAǌĀj!āAĀ!ĂĂ@ă@ ĂAĆFčā ăAƊāj Ăj ā(ĂĀ"ĄAǿǿă ĄAǿǿăIě;āĀ ĂAĂj!Ă āAĄj!āČĀċċAă!ā ăAǌĀjAăAĂAĂĐĖ ă(ĂLAāFčā ă(ĂP!Ą ă(ĂT"Ă ă/āƎā;āĄ Ă ă(āƊā6āĀ ăAĐjĐ#ċ ăAĈjĐ/ ă ā6ĂT ă Ă6ĂP ă Ą6ĂL ăAǌĀjĐ% Ā ă)ĂP7ĂĀ ăAƐāj$ĀďċĀċǞĂĂĂſā~#ĀAǐĀk"ą$Ā ą Ă6Ă@ ą ā6Ăļ ą Ă6Ă8 ąA8jĐ$ ą(Ăļ!ā ą(Ă@!Ć ą Ą6Ă@ ą ă6Ăļ ą Ą6Ă8 ąA8jĐ% ą(Ăļ!Ą ą(Ă@!ă ą Ć6ĂĈ ą ā6ĂĄAĀ!Ă ąAĀ6ĂĜ ąBƀƀƀƀĐ7ĂĔ ą ă6ĂĐ ą Ą6ĂČ ąA j ā Ć Ą ăĐāĂ@ ą(Ă AƀƀƀƀxFčĀ ą ą)Ă0"ć7ăH ą ą)Ă(7ă@ ą ą)Ă 7ă8 ćƧ!ă ą(ĂL!ĆAā!āĂ@ă@ Ć ĂFčā ă Ăj-ĀĀ!ĄĂ@ Ă ą(ĂĔGčĀ ąAĔjĐ, ą(ĂĘ!āċ ā Ăj Ą:ĀĀ ą ĂAāj"Ă6ĂĜČĀċċ ąA8jĐ"ċ ąAČjĐ0 ąAĄjĐ/ ąAĔjĐ$ Ā ą)ĂĘ7ĂĀ ąAǐĀj$ĀċǱāāĄſĂ@Ă@ ĀAČj"ă ā ĂĐĈ"ĀčĀAĀ!Ā Ă āAĈ āAĈKěj"Ą ĂIčĀ ĄApKčĀ ĄAďjApq"ĄAƀƀƀ`KčĀĂ@ Ąg"ąAěFčĀ ĄAſAĚ ąkt"ąAſsj ąq"ĄAǰǿ{Kčāċ ĄAƏƀĄj"ąAĐv@Ā"ĄAſFčĀ ĄAĐt"ĀEčā ąAƀƀ|q!ĄĂ@ă@ ĄEčā ĀAĀ6ĂĄ Ā ĄApj"ą6ĂĀ Ā ąj"Ć Ā6ĂĄ ĆAē6ĂĀ ă Ā ąĐĘ Ā Ąj!ĀAĀ!ĄČĀċċ ă ā ĂĐĈ!Āċ ĀďċĀċǲāāąſĂ@Ă@ ā(ĂĀ"Ă ā(ĂĄGčĀAƀƀǄĀ!ăČāċ ā ĂAāj"Ą6ĂĀĂ@ Ă-ĀĀ"ăAĘtAĘuAſJčĀ ā ĂAĂj"Ą6ĂĀ Ă-ĀāA?q!ą ăAğq!ĆĂ@ ăAǟāKčĀ ĆAĆt ąr!ăČāċ ā ĂAăj"Ą6ĂĀ ąAĆt Ă-ĀĂA?qr!ąĂ@ ăAǰāOčĀ ą ĆAČtr!ăČāċ ā ĂAĄj"Ą6ĂĀ ąAĆt Ă-ĀăA?qr ĆAĒtAƀƀǰĀqr!ăċ ā ā(ĂĈ"ą Ăk Ąj6ĂĈċ Ā ă6ĂĄ Ā ą6ĂĀċǧāĂąſā~#ĀAĐk"ą$ĀAĀ!ĆĂ@ Ă āj"ā ĂIčĀAĀ!ć ąAČj!ĈĂ@Ă@ Ąƭ ā Ā(ĂĀ"ĉAāt"Ă ā ĂKě"ĂAĈAĄ ĄAāFě"Ć Ă ĆKě"Ćƭ~"ĊB ƈƧčĀ ĊƧ"ĂAƀƀƀƀx ăkKčĀĂ@Ă@ ĉEčĀ Ā(ĂĄ ĉ Ąl ă ĂĐĞ!ĄČāċ ă ĂĐ2!Ąċ Ąčā ą ă6ĂČ ąAĈj!Ĉ Ă!ćċ Ĉ ć6ĂĀ ą(ĂČ!ĆČāċ Ā Ć6ĂĀ Ā Ą6ĂĄAƁƀƀƀx!Ćċ ąAĐj$Ā ĆċǛāāąſ#ĀAĐk"Ă$ĀĂ@Ă@ āĐĚ"ăAāqEčĀ ĀAƀƀƀƀx6ĂĀČāċ ĂBƀƀƀƀ 7ĂĄ ăAƀǾǿćqAĈv!ĄAĀ!ăAĂ!ąă@ Ă ă6ĂČĂ@ ă ĄGčĀ Ā Ă(ĂČ6ĂĈ Ā Ă)ĂĄ7ĂĀČĂċĂ@ āĐĚ"ĆAāqčĀ ĆAƀǾǿćqAĈv!ĆĂ@ ă Ă(ĂĄGčĀ ĂAĄjĐ& Ă(ĂĈ!ąċ ą ăAātj Ć;āĀ ăAāj!ăČāċċ ĀAƀƀƀƀx6ĂĀ ĂAĄjĐ-ċ ĂAĐj$ĀċƮāāăſĂ@Ă@ ĂAďKčĀ āAxj!āČāċ āA|j(ĂĀ!āċ ĀAČj!ă ā(ĂĀ"ĂA~q!ĀĂ@ ā ĂApqj"Ą(ĂĀ"ĂAāqčĀ ă Ą ĂĐĕ Ā Ăj!Ā Ą ĂApqj!ĄċĂ@Ă@ ā(ĂĄ"ĂEčĀ Ă(ĂĀ"ąAāqčĀ ă Ă ąĐĕ ą Āj!ĀČāċ ā!Ăċ Ă Ā6ĂĀ ă Ă ĀĐĘ Ą Ă6ĂĄċƨāāăſ#ĀA k"Ą$Ā Ā(ĂĀ!ĀAĂ!ą ĄAĂ:Āċ Ą Ă ăAātj"ă6ĂĐ Ą Ă6ĂČ Ą Ā(ĂĄ"Ć6ĂĘ Ą Ā(ĂĀ"Ā6ĂĔ Ą ĄAċj6ĂĜĂ@ ĄAČjĐė āOčĀ ĄAā:Āċ Ą Ć6ĂĘ Ą Ā6ĂĔ Ą ă6ĂĐ Ą Ă6ĂČ Ą ĄAċj6ĂĜ ĄAČjĐė āO!ąċ ĄA j$Ā ąċƧāāāſĂ@Ă@Ă@Ă@ ă āAǿǿăq"ĄKčĀAĀ!āČāċ Ă ĄAĂtj"ā/Āā āAăj-ĀĀAĐtr!ă ā-ĀĀ!āĂ@ Ā(ĂĈ ĄKčĀ āAǿāqAāGčāAĀ!āČăċ āAǿāqAāFčāċ āAǿāq!āČāċĂ@Ă@ Ā(ĂĄ ĄAătj-ĀĆ"āĎăĂĀāĂċAă!āČāċAĂ!āċ ăAĈt ārċƗāāĂſĂ@Ă@ ĀAwj"āAėKčĀAā!ĂAƟƀƀĄ āvAāqčāċAĀ!Ă ĀAƅāIčĀĂ@Ă@ ĀAĈv"āEčĀĂ@ āA0FčĀ āA FčĂ āAĖGčă ĀAƀ-F!ĂČăċ ĀAƀǠĀF!ĂČĂċ ĀAǿāq-Āƀƀ@!ĂČāċ ĀAǿāq-Āƀƀ@AĂqAāv!Ăċ ĂAāqċƙāāĆſ Ā(ĂĈ!ā Ā(ĂĄ"Ă!ăAĀ!Ąă@Ă@Ă@Ă@ āEčĀ Ă ĄAĄtj!ąĂ@Ă@ ă(ĂĀ"ĆAƀƀƀƀxsAĈ ĆAĀHěAzjĎăāāĀĄċ ă!ĆČĂċ ąAĄj!ĆČāċĂ@ Ā(ĂĀEčĀAƄƂǀĀ ĂAĄĐĐċďċ ĆĐ-ċ ĄAāj!Ą āAſj!ā ăAĐj!ăČĀċċƎāāĂſ ā(ĂČ!ăĂ@ ā(ĂĈ"āEčĀ ā ă6ĂČċĂ@ ăEčĀ ă ā6ĂĈďċ ĀAě Ăg"ăk"ĄAćtj ĂAĚ ăkxAğq"ăAĂtj ā6ĂĀĂ@ āčĀ Ā ĄAĂtj"ā ā(Ăƀ A~ ăwq"ă6Ăƀ  ăčĀ Ā Ā(Ăƀ!A~ Ąwq6Ăƀ!ċċƎāĂāſā~Ă@Ă@ ăƭ āƭ~"ąB ƈƧčĀ ąƧ"ăAƀƀƀƀx ĂkKčĀĂ@ ăčĀ Ā Ă6ĂĈAĀ!Ă ĀAĀ6ĂĄČĂċĂ@ Ă ăĐ2"ĄčĀ Ā ă6ĂĈ Ā Ă6ĂĄAā!ĂČĂċ Ā Ą6ĂĈ Ā ā6ĂĄAĀ!ĂČāċ ĀAĀ6ĂĄAā!Ăċ Ā Ă6ĂĀċ}āćſĂ@ Ā(ĂĄ"ā Ā(ĂĀ"ĂGčĀAĀďċ ā ĂkAāv!ă Ā(ĂĐ!Ą Ā(ĂČ!ą Ā(ĂĈ!ĆAĀ!āă@AĀ!ĀĂ@ ą Ă/āĀ"ćMčĀ Ć ćj-ĀĀ Ą-ĀĀO!Āċ ĂAĂj!Ă Ā āj!ā ăAſj"ăčĀċ āċzāăſ āAĀ6ĂČ ā ĀAě Ăg"ăk"ĄAćtj ĂAĚ ăkxAğq"ăAĂtj"ą(ĂĀ"Ă6ĂĈ ą ā6ĂĀĂ@ ĂEčĀ Ă ā6ĂČċ Ā Ā(Ăƀ!Aā Ątr6Ăƀ! Ā ĄAĂtj"Ā Ā(Ăƀ Aā ătr6Ăƀ ċdāĂſĂ@Ă@ Ā(ĂĀ"ĄEčĀ Ā(ĂĄ!ąĂ@Ă@ āEčĀ ą Ą ăl Ă ă ālĐĞ"ăEčăČāċAƄƂǀĀ ą ĂĐĐ Ă!ăċ Ā ā6ĂĀ Ā ă6ĂĄċAƁƀƀƀx!Ăċ ĂċHāāſĂ@Ă@ Ā(ĂĄ"āAĂOčĀAā!ĀČāċ Ā āA~j6ĂĄ Ā Ā(ĂĀ"āAĂj6ĂĀ ā/ĀĀ!āAĀ!Āċ āAĈt ĀrċDāĂſĂ@ āčĀAĀďċĂ@ă@ āE!Ă āEčā āAſj!ā Ā-ĀĀ!ă ĀAāj!Ā ăAFjAǿāqAǵāKčĀċċ ĂċEāāſĂ@Ă@ Ā(ĂĄ"āčĀAā!ĀČāċ Ā āAſj6ĂĄ Ā Ā(ĂĀ"āAāj6ĂĀ ā-ĀĀ!āAĀ!Āċ āAĈt Ārċ4ĀĂ@ āiAāGčĀ ĀAƀƀƀƀx ākKčĀĂ@ ĀEčĀĐ; Ā āĐ9"āEčāċ āďċĀċ5āāſĂ@AƄƂǀĀ Ă ăĐČ"ĄEčĀ Ą Ā ă ā ă āIěĐąĚAƄƂǀĀ Ā ĂĐĐċ Ąċ5āāſĂ@ ĀEčĀĂ@ ā(ĂĀ"ĂEčĀ Ā ĂđāĀċ ā(ĂĄ"ĂEčĀ Ā Ă ā(ĂĈĐ:ċċ.ĀĂ@ ăiAāGčĀ āAƀƀƀƀx ăkKčĀ Ā ā ă ĂĐĞ"ăEčĀ ăďċĀċ4āāſAĀ!ĂĂ@ ā(ĂĀ"ā-ĀĆ Ā-ĀĄGčĀ ā/āĀEčĀ Ā(ĂĀ ā/āĂF!Ăċ Ăċ4ĀĂ@ Ā(ĂĀEčĀAƄƂǀĀ Ā(ĂĄAāĐĐċĂ@ Ā(ĂČEčĀAƄƂǀĀ Ā(ĂĐAāĐĐċċ"Ā ĀĐ- ĀAČjĐĔ ĀAĘjĐ. ĀA$jĐ- ĀA0jĐ-ċ*āāſĂ@ Ā(ĂĀ Ā(ĂĈ"āMčĀ Ā āAāAāĐęAƁƀƀƀxFčĀĀċċ*āāſĂ@ Ā(ĂĀ Ā(ĂĈ"āMčĀ Ā āAĂAĂĐęAƁƀƀƀxFčĀĀċċĞĀĂ@ Ā Ā(ĂĀAāAĂAĂĐĎAƁƀƀƀxFčĀĀċċĞĀĂ@ Ā Ā(ĂĀAāAāAĂĐĎAƁƀƀƀxFčĀĀċċĞĀĂ@ Ā Ā(ĂĀAāAĂAĄĐĎAƁƀƀƀxFčĀĀċċĞĀĂ@ Ā Ā(ĂĀAāAĂAĆĐĎAƁƀƀƀxFčĀĀċċĞĀĂ@ Ā Ā(ĂĀAāAĄAĐĐĎAƁƀƀƀxFčĀĀċċĞĀĂ@ Ā Ā(ĂĀAāAĂAĈĐĎAƁƀƀƀxFčĀĀċċĞĀĂ@ Ā Ā(ĂĀAāAāAāĐĎAƁƀƀƀxFčĀĀċċěĀĂ@ Ā(ĂĀEčĀAƄƂǀĀ Ā(ĂĄAĂĐĐċċěĀĂ@ Ā(ĂĀEčĀAƄƂǀĀ Ā(ĂĄAāĐĐċċěĀĂ@ Ā(ĂĄEčĀAƄƂǀĀ Ā(ĂĀAāĐĐċċěĀĂ@ Ā(ĂĄEčĀAƄƂǀĀ Ā(ĂĀAĂĐĐċċěĀĂ@ Ā(ĂĀEčĀAƄƂǀĀ Ā(ĂĄAāĐĐċċĖĀĂ@ āEčĀĐ; ā ĀĐ9!Āċ ĀċėĀĂ@ Ā(ĂĀAƀƀƀƀxFčĀ ĀĐ-ċċėĀĂ@ Ā(ĂĀAƀƀƀƀxFčĀ ĀĐ#ċċĒĀĂ@ āEčĀ Ā ā ĂĐ:ċċčĀ ĀĐ- ĀAČjĐ-ċĔĀAĀ Ā6ĂƜƣ@AĀAā6ĂƘƣ@ċċĀ Ā#Āj$Ā#ĀċčĀAƄƂǀĀ ā ĀĐČċčĀAƄƂǀĀ Ā ĂĐĐċăĀďċĂĀċċƖĂĂĀAƀƀǀĀċƀĂĂĂĂĂĂĂĂĂĂĂĂĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĂĂĀĀĀĀĀĂĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĂĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀāĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀāĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀAƀƂǀĀċĄāĀĀĀ', (byte) => byte.charCodeAt(0));
const { instance } = await WebAssembly.instantiate(bytes, { './fingerpost_bg.js': {  } });
__wbg_set_wasm(instance.exports);

};
globalThis.fingerpost = { evaluate, places, read_number, shape, shown, names: { evaluate: ['ruled-out', 'possible', 'certain', 'replaced'], places: ['open', 'certain', 'lower', 'possible', ''], shown: ['other', 'reason', 'floor', 'duty'], read_number: ['', 'not-a-number', 'not-whole', 'too-small', 'too-large'], shape: ['questions', 'rows', 'scales'] }, ready: ready() };
})();
