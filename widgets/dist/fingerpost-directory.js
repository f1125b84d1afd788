// Made by `cargo xtask wasm`. MIT OR Apache-2.0
(() => {
'use strict';
function find(table, need, audience, ways, open_now, now) {
try {
const retptr = wasm.__wbindgen_add_to_stack_pointer(-16) >>> 0;
const val2 = +need;
const val3 = +audience;
const val4 = +ways;
const val5 = +open_now;
const val6 = +now;
const ptr0 = passArray8ToWasm0(table, wasm.__wbindgen_malloc);
const len0 = WASM_VECTOR_LEN;
wasm.find(retptr, ptr0, len0, val2, val3, val4, val5, val6);
var r0 = getDataViewMemory0().getInt32(retptr + 4 * 0, true);
var r1 = getDataViewMemory0().getInt32(retptr + 4, true);
var v7 = getArrayU16FromWasm0(r0, r1).slice();
wasm.__wbindgen_free(r0, r1 * 2, 2);
return v7;
} finally {
wasm.__wbindgen_add_to_stack_pointer(16);
}
}
function listed(table) {
try {
const retptr = wasm.__wbindgen_add_to_stack_pointer(-16) >>> 0;
const ptr0 = passArray8ToWasm0(table, wasm.__wbindgen_malloc);
const len0 = WASM_VECTOR_LEN;
wasm.listed(retptr, ptr0, len0);
var r0 = getDataViewMemory0().getInt32(retptr + 4 * 0, true);
var r1 = getDataViewMemory0().getInt32(retptr + 4, true);
var v2 = getArrayU16FromWasm0(r0, r1).slice();
wasm.__wbindgen_free(r0, r1 * 2, 2);
return v2;
} finally {
wasm.__wbindgen_add_to_stack_pointer(16);
}
}
function states(table, now) {
let deferred3_0;
let deferred3_1;
try {
const retptr = wasm.__wbindgen_add_to_stack_pointer(-16) >>> 0;
const val2 = +now;
const ptr0 = passArray8ToWasm0(table, wasm.__wbindgen_malloc);
const len0 = WASM_VECTOR_LEN;
wasm.states(retptr, ptr0, len0, val2);
var r0 = getDataViewMemory0().getInt32(retptr + 4 * 0, true);
var r1 = getDataViewMemory0().getInt32(retptr + 4, true);
deferred3_0 = r0;
deferred3_1 = r1;
return getStringFromWasm0(r0, r1);
} finally {
wasm.__wbindgen_add_to_stack_pointer(16);
wasm.__wbindgen_free(deferred3_0, deferred3_1, 1);
}
}
function getArrayU16FromWasm0(ptr, len) {
ptr = ptr >>> 0;
return getUint16ArrayMemory0().subarray(ptr / 2, ptr / 2 + len);
}
let cachedDataViewMemory0 = null;
function getDataViewMemory0() {
if (cachedDataViewMemory0 === null || cachedDataViewMemory0.buffer !== wasm.memory.buffer) {
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
function passArray8ToWasm0(arg, malloc) {
const ptr = malloc(arg.length, 1) >>> 0;
getUint8ArrayMemory0().set(arg, ptr);
WASM_VECTOR_LEN = arg.length;
return ptr;
}
let cachedTextDecoder = new TextDecoder('utf-8', { ignoreBOM: true });
function decodeText(bytes) {
return cachedTextDecoder.decode(bytes);
}
let WASM_VECTOR_LEN = 0;
let wasm;
const ready = async () => {
const bytes = Uint8Array.from('ĀasmāĀĀĀāWč`ĀĀ`āſĀ`āſāſ`ĂſſĀ`Ăſſāſ`ăſſſĀ`ăſſſāſ`ĄſſſſĀ`Ąſſſſāſ`ąſſſſſĀ`ąſſſſſāſ`Ĉſſſſſſſ|Ā`Ąſſſ|ĀăDCąċĆČąĆĆąăăĆąăĊĉĆąąăąăąąąĄĈćăāąąāăāĂĂĄĄĄĈăāāāāāāāāāāāĉāāāāĄĂąāāĂĄąĀĀĄąāpāĂĂąăāĀđĆęăſāAƀƀǀĀċſĀAƈƄǀĀċſĀAƨƥǀĀċćƕāĉĆmemoryĂĀĄfindĀāĆlistedĀćĆstatesĀăď__abort_handlerăāĕ__instance_terminatedăĂğ__wbindgen_add_to_stack_pointerĀ>đ__wbindgen_mallocĀ&ď__wbindgen_freeĀ;ĉćāĀAāċāBĊǘrCǈęĂďſā~#ĀAƐąk"ă$ĀĂ@Ă@ ĂAČIčĀ ăAČ6ĂL ă ā6ĂH ăAǆƠƑƊă6ĂƘă ĂAtj!Ą āAČj!ą ăAƐăjAĈj!ĆAĀ!ćă@Ă@ ćAĄGčĀ ă(ĂL"ćAăMčĂ ćAĈIčĂ Ą ă(ĂH"ć(ĀĀGčĂ ć(ĀĄ!ĈAǅƻǲƈx!ćĂ@ ĂAČFčĀAǅƻǲƈx!ć Ą!ĉă@ ć ą-ĀĀsAƓƃƀĈl!ć ąAāj!ą ĉAſj"ĉčĀċċ Ĉ ćGčĂĂ@ ĄAĄIčĀ ă ĂApj6Ă, ă āAĐj6Ă( āAČj(ĀĀ"ĆAǟǇājAƄǘĆKčĀĂ@ ăA(jĐ""ćAāqčĀ ćAƀǾǿćqAĈv!ĊAĀ!ċ ăAĀ6ĂD ăBƀƀƀƀǀĀ7Ăļ ăAǫăj!Č ăAƐăjAǏĀj!č ăAƴājAąj!Ďă@Ă@Ă@Ă@Ă@Ă@Ă@ ċAǿǿăq ĊOčĀ ăA j ăA(j ĆĐĝ ă(Ă AāqčĄ ă(Ă$!ď ăAĘj ăA(j ĆĐĝ ă(ĂĘAāqčĄ ċAāj!ċ ă(ĂĜ!ĐAĀ!ć ăAĀ6ĂƄĂ ăBƀƀƀƀ 7ĂǼā ăBĂ7ĂǴā ăBĀ7ĂǬā ăBƀƀƀƀ 7ĂǤā ăBĂ7Ăǜā ăBĀ7Ăǔā ăBƀƀƀƀ 7Ăǌā ăBĂ7ĂǄā ăBĀ7ĂƼā ăBƀƀƀƀ 7ĂƴāĂ@ă@ ćAǔĀFčā ăAưĂj ăA(jĐĉ ă(ĂưĂAƀƀƀƀxFčĄ ă ă(ĂƸĂ6ĂƐĂ ă ă)ĂưĂ7ăƈĂ ăAƴāj ćj"ĉĐ5 ĉ ă(ĂƐĂ6ĂĈ ĉ ă)ăƈĂ7ĂĀ ćAČj!ćČĀċċ ăA(jĐ""ćAāqčĂ ăBƀƀƀƀǀĀ7ĂƄăAĈ!ĉ ćAƀǾǿćqAĈv!ĄAĀ!ćAĄ!āĂ@ă@ ă ć6Ăƌă Ą ćFčā ăAĐj ăA(j ĆĐĝĂ@Ă@ ă(ĂĐAāqčĀ ă(ĂĔ!ą ăAưĂj ăA(jĐĉ ă(ĂưĂ"ĂAƀƀƀƀxGčāċ ăAƄăjĐ!Čąċ ă)ĂƴĂ!ĒĂ@ ć ă(ĂƄăGčĀ ăAƄăjĐ- ă(Ăƈă!āċ ā ĉj"Ĉ Ē7ĂĀ ĈA|j Ă6ĂĀ ĈAxj ą6ĂĀ ĉAĐj!ĉ ćAāj!ćČĀċċ ă(ĂƄă"ćAƀƀƀƀxGčāČĂċ ă(Ăļ"ćAƀƀƀƀxFčĆ ă ă)Ă@7Ă4 ă ć6Ă0Ă@Ă@ ăA(jĐ""ćAāqčĀ ćAƀǾǿćqAĈv!ĐAĀ!ċ ăAĀ6ĂƼā ăBƀƀƀƀǀĀ7ĂƴāĂ@Ă@Ă@Ă@ă@ ċAǿǿăq ĐOčā ăA(jĐ#"ćAāqčĄ ćAƀǾăqAĈv"ĊAăKčĄ ăA(jĐ#"ćAāqčĄ ćAƀǾăqAĈv"ďAğKčĄ ăA(jĐ""ćAāqčĄ ăA(jĐ""ĉAāqčĄ ċAāj!ċ ĊAāq!Č ćAƀǾǿćqAĈv!č ăBƀƀƀƀ 7ĂƐă ĉAƀǾǿćqAĈv!ĄAĀ!ćAĂ!āAĄ!ĉĂ@ă@ ă ć6ĂƘă Ą ćFčā ăA(jĐ#"ĈAāqčĄ ĈAƀǾăqAĈv"ĆAğKčĄ ăA(jĐ""ĈAāqčĄ ĈAĈvAǿǿăq"ąAǿǿăG!ĂĂ@ ć ă(ĂƐăGčĀ ăAƐăjĐ. ă(ĂƔă!āċ ā ĉj"Ĉ Ć:ĀĀ ĈA~j ą;āĀ ĈA|j Ă;āĀ ĉAĆj!ĉ ćAāj!ćČĀċċ ă(ĂƐă"ćAƀƀƀƀxFčĄ ă ă)ĂƔă7ĂL ă ć6ĂHĂ@Ă@ ăA(jĐ""ćAāqčĀ ăBƀƀƀƀĐ7ĂƐă ćAƀǾǿćqAĈv!ĆAĀ!ćAā!ĈĂ@ă@ ă ć6ĂƘă Ć ćFčāĂ@ ăA(jĐ#"ĉAāqEčĀ ăAƐăjĐ7Čăċ ĉAƀǾăqAĈv!ĉĂ@ ć ă(ĂƐăGčĀ ăAƐăjĐ/ ă(ĂƔă!Ĉċ Ĉ ćj ĉ:ĀĀ ćAāj!ćČĀċċ ă(ĂƐă"ĈAƀƀƀƀxGčāċ ăAǈĀjĐ5Čąċ ă)ĂƔă!Ē ă ă(ĂP6ĂƸĂ ă ă)ĂH7ăưĂ ĊAāK!ĆĂ@ ă(ĂƼā"ĉ ă(ĂƴāGčĀ ăAƴājĐ0ċ ă(ĂƸā ĉAątj"ć Ē7ĂĄ ć Ĉ6ĂĀ ć ă)ăưĂ7ĂČ ć ă(ĂƸĂ6ĂĔ ć ď:ĀĜ ć Ć:Āě ć Č:ĀĚ ć č;āĘ ă ĉAāj6ĂƼāČĀċċ ă(Ăƴā"ćAƀƀƀƀxFčă ă ă)ĂƸā7Ăƈă ă ć6ĂƄăĂ@ ă(Ă,EčĀ ĀAƀƀƀƀx6ĂĀ ăAƄăjĐğČąċĂ@Ă@ ă(Ă8"ćAǿǿăKčĀ ă(Ăƌă"ĉAǿǿăKčĀ ă(Ăƈă"Ĉ ĉAątj!ą ćAǿǿăq!Ćă@Ă@Ă@ Ĉ ąFčĀ ĈA j!Ă Ĉ(ĂĔAĆl!ĉ Ĉ(ĂĐ!ćă@ ĉEčĂĂ@ ć/āĀEčĀ ćAĂj/āĀ ĆOčąċ ćAĆj!ć ĉAzj!ĉČĀċċ ă ă)ă07ăƐă ă ă(Ă8"ą6ĂƘă ă ă)ĂƄă7ĂƜă ă ă(Ăƌă6ĂƤă ąAǴĀl!ĉAƥƐą!ć ă(ĂƔă"Ă!Ĉă@Ă@ ĉčĀ ąAǴĀl!ĉ Ă!Ĉă@ ĉEčĆ ĉAƌſj!ĉ Ĉ(Ăp!Ć ĈAǴĀj!Ĉ Ć ćkAǿǿăHčĀċ ăAƐăjĐļČćċ Ĉ(Ăl"Ć ć Ć ćHě!ć ĉAƌſj!ĉ ĈAǴĀj!ĈČĀċċ ăAƐăjAĀAƀĂĐďĚ Ĉ(ĂĈ!ć Ĉ(ĂĄ!ĉĂ@ă@ ćEčā ăAƐăj ĉ-ĀĀj"Ĉ-ĀĀčă ĈAā:ĀĀ ćAſj!ć ĉAāj!ĉČĀċċ Ă!ĈČĀċċ ăAƄăjĐğ ăA0jĐĜČĂċ ă ă)Āƕă7ăH ă ă)ĀƝă7ăP ă ă(ĀƤă6ĀW ă(ĂƐă"ćAƀƀƀƀxFčā Ā ă(ĀW6ĀĔ Ā ă)ăP7Āč Ā ă)ăH7Āą Ā Ă:ĀĄ Ā ć6ĂĀČĐċ ăAƐăjĐ5Čāċ ĀAƀƀƀƀx6ĂĀČĎċ ăAƴājĐğċ ĀAƀƀƀƀx6ĂĀċ ăA0jĐĜČċċ ă ă)Ăƈă7ĂƜĂ ă ć6ĂƘĂĂ@Ă@ ăA(jĐ""ćAāqčĀ ăBƀƀƀƀǀĀ7ĂưĂ ćAƀǾǿćqAĈv!ąAĀ!ćAĄ!ĈĂ@ă@ ă ć6ĂƸĂ ć ąFčā ăAĈj ăA(j ĆĐĝĂ@ ă(ĂĈAāGčĀ ăAưĂjĐ6Čăċ ă(ĂČ!ĉĂ@ ć ă(ĂưĂGčĀ ăAưĂjĐ1 ă(ĂƴĂ!Ĉċ Ĉ ćAĂtj ĉ6ĂĀ ćAāj!ćČĀċċ ă(ĂưĂ"ćAƀƀƀƀxGčāċ ăAƘĂjĐ!Čāċ ă)ĂƴĂ!Ē ă ć6ĂƤĂ ă Ē7ĂƨĂ ăAưĂj ăAƴājAǔĀĐąĚĂ@ ď ĐJčĀ ĐAƥƐąFčĀ ĒB ƈƧ!đ ĒƧ!Ą ă(ĂƠĂ!ą ă(ĂƜĂ!ĈAĀ!ćĂ@ă@ ćAǔĀFčā ăAưĂj ćj!ĉ ćAČj!ć ĉAĄj(ĂĀ ĉAĈj(ĂĀĐĘAǿāqAąFčĀČĂċċ ąAĄt!ĉAĀ!ąĂ@ă@ ĉEčā Ĉ(ĂĈ Ĉ(ĂČĐĘAǿāqAąGčĂ ď Ĉ(ĂĀ"ćJčĂ ć ĐJčĂ ĉApj!ĉ ĈAĐj!Ĉ ą Ă ćNq!āAā!ą ć!Ă āEčĀČĂċċ đAĂt!ĉAĀ!Ĉă@ ĉEčă ď Ą(ĂĀ"ćJčā ć ĐJčā ĉA|j!ĉ ĄAĄj!Ą Ĉ ą ćNq!ĂAā!Ĉ ć!ą ĂEčĀċċ ăAƤĂjĐ6 ăAƘĂjĐ! ăAƴājĐ)ČĂċ ăAƴājĐ)Čāċ ă-ĀƴĂ!ą ă(ĂưĂ!ĉ ăAƐăj ĎAǏĀĐąĚ č ă(ĂƠĂ6ĀĈ č ă)ĂƘĂ7ĀĀ Č ă)ĂƤĂ7ĀĀ Č ă(ĂƬĂ6ĀĈ ĉAƀƀƀƀxGčāċ ăAļjĐĜČĂċ ăAǈĀj ăAƐăjAǧĀĐąĚĂ@ ă(ĂD"Ĉ ă(ĂļGčĀ ăAļjĐ2ċ ă(Ă@ ĈAǴĀlj"ć ą:ĀĄ ć ĉ6ĂĀ ćAąj ăAǈĀjAǧĀĐąĚ ć Đ6Ăp ć ď6Ăl ă ĈAāj6ĂDČĀċċ ĀAƀƀƀƀx6ĂĀČĄċ ĀAƀƀƀƀx6ĂĀČăċ Ć ćj-ĀĀ!ĉ ăAǈĀjĐ#"ĈAāqčā ćAāj!ć ĉAǿāq ĈAƀǾăqAĈvFčĀċċ ĀAƀƀƀƀx6ĂĀċ ăAƐąj$ĀċǎĎāęſ#ĀAǐĀk"Ĉ$Ā Ĉ Ă6Ă( Ĉ ā6Ă$ Ĉ Ă6Ă  ĈA jĐ* Ĉ(Ă$!Ă Ĉ Ĉ(Ă("ā6ĂĄ Ĉ Ă6ĂĀ ĈA j Ă āĐĀĂ@Ă@Ă@ Ĉ(Ă AƀƀƀƀxGčĀAā!ĄAĂĐ:"ĂAā;āĀAā!āČāċ Ĉ Ĉ)Ă07ăĘ Ĉ Ĉ)Ă(7ăĐ Ĉ Ĉ)Ă 7ăĈĂ@Ă@Ă@Ă@Ă@Ă@ ăAǿǿăqčĀČāċ ăAſj"ĂAǿǿăqAǿāMčĀAĀ!ĉČāċAĀ!ĉĂ@Ă@ ĄAǿǿăq"āčĀČāċAĂ!Ċ ĄAǿǿăqAƀĂKčă ĄAſj"ĄAǿāqAďKčăċ ąAǿāqAğMčāċAĂ!ĊČĂċ āAĀG!ċ ĄAďq!ĉ ăAǿǿăqAĀG!ĊČāċċ ćDĀĀĀĀĀĀǠǁf!āĂ@Ă@ ćƙDĀĀĀĀĀĀǠAcEčĀ ćƪ!ăČāċAƀƀƀƀx!ăċĂ@Ă@ ćAĀAǿǿǿǿć ăAƀƀƀƀx āě ćDĀĀǀǿǿǿǟAdě ć ćbě"ČƷbčĀ ČAǀǔƨFjAǠǇǡƴſIčĀ ĊAĂGčāċAĂĐ:"ĂAĂ;āĀ ĈAĈjĐļAā!āAā!ĄČāċ ĈAĀ6Ă@ ĈBƀƀƀƀǀĀ7Ă8Aā ĉt!č Ĉ(ĂĘ"Ď Ĉ(ĂĜAątj!ď Ĉ(ĂČ!Đ Ĉ(ĂĐ!đ ĂAǿāq!ĒAĀ!ēAĄ!ĔAĀ!ĕAĀ!ĖAĀ!ėAĀ!ĘĂ@ă@ Ė!ę Ď"Ě ďFčā ęAāj!Ė ĚA j!ĎAĀ!ĄĂ@ ĊAāqEčĀ Ě(ĂĈ!Ă Ě(ĂĄ!āAĀ!ăAĀ!ĉă@ ă!Ą ĉAāqčĂ ĂEčĂAſ ĄAǿāqAāj"ă ă ăAǿāqG"ĉě!ă ĂAſj!Ă ā-ĀĀ!ě āAāj!ā ě ĒGčĀċċĂ@ ąAǿāq"ĉEčĀ Ě-ĀĜ ąqAǿāqEčāċĂ@ ċAāq"ĜEčĀ Ě/āĘ"ĂEčĀ Ă čqEčāċ Ě(ĂĐ"ā Ě(ĂĔAĆlj!ěAă!ĂĂ@ă@ Ă!ĝ āAzj!ĂĂ@ă@ ĂAĆj"ā ěFčāĂ@ ĉEčĀ ĂAĊj!ă ā!Ă ă-ĀĀ ąqAǿāqEčāċċAā!ĂĂ@ ā/āĀAāqEčĀ đ āAĂj/āĀ"ăMčĀ ĈA j Đ ăAǴĀlj ČĐĄ Ĉ(Ă "ăAąFčĀAā!ĂĂ@Ă@ ăA~jAă ăAāKěĎĄĂĂĀāĂċAĀ!ĞAĀ!ğČĄċAĂ ĝ ĝAǿāqAăFě!Ăċ āAĆj!āČāċċAā ĝ ĝAǿāqAăFěAǿāq!ĂĂ@ ĆEčĀ ĂAĂFčĂċ ĂAĂF!Ğ ĂAāF!ğċ Ě-ĀĚAās!Ă Ě-ĀěAās!āAĀ!ăAĀ! Ă@ ĜEčĀĂ@ Ě/āĘ"ĉčĀAđ! Čāċ ĉi! ċ Ĕ ēj!ĝ ė ğj!ė ĂAāq!Ĝ āAāq!Ě Ę Ğ ğsAāsj!Ę ĕ!ĉĂ@ă@ ă!Ă ĉ"ěEčāĂ@ ĝ Ăj"ăAuj-ĀĀ Ěk"āAǿāqčĀ ăAvj-ĀĀ Ğk"āAǿāqčĀ ăAwj-ĀĀ Ĝk"āAǿāqčĀĂ@ ăAtj-ĀĀ"ā ĄAǿāq"ĉFčĀ ā ĉK ā ĉIk!āČāċ ăAxj-ĀĀ ğk"āAǿāqčĀ ăApj(ĂĀ"ā  K ā  Ik!āċ ěAſj!ĉ ĂApj!ă āAĘtAĘuAĀJčĀċċĂ@ ĕ Ĉ(Ă8GčĀ ĈA8jĐ- Ĉ(Ăļ!Ĕċ Ĕ ēj Ăj!āĂ@ ě ĕOčĀ āAĐj āAĀ ĂkĐĂĚċ ā  6ĂĀ āAČj ę;āĀ āAĈj ğ:ĀĀ āAćj Ĝ:ĀĀ āAĆj Ğ:ĀĀ āAąj Ě:ĀĀ āAĄj Ą:ĀĀ Ĉ ĕAāj"ĕ6Ă@ ēAĐj!ēČĀċċ ĈA j ĕAĂAĂĐĚ Ĉ(Ă AāFčāAĀ!ă ĈAĀ6ĂL Ĉ Ĉ(Ă("ĉ6ĂH Ĉ Ĉ(Ă$6ĂD Ĉ(Ă8!ěAĀ!ā Ĉ(Ăļ"ą!ĂĂ@ă@ ēEčā Ă-ĀĈAĂFčā Ă/āČ!ĄĂ@ ā Ĉ(ĂDGčĀ ĈAǄĀjĐ3 Ĉ(ĂH!ĉċ ĂAĐj!Ă ĉ ăj Ą;āĀ Ĉ āAāj"ā6ĂL ēApj!ē ăAĂj!ăČĀċċĂ@ ěEčĀAƌƄǀĀ ąAĄĐđċ Ĉ(ĂH!ą Ĉ(ĂD!ěAĆĐ:"Ă ė;āĄ Ă Ę;āĂ ĂAĀ;āĀAă!Ą ĈAă6Ă( Ĉ Ă6Ă$ ĈAă6Ă Aă!ĉĂ@ āEčĀ ĈA jAă āAĂAĂĐ4 Ĉ(Ă$"Ă Ĉ(Ă("ĉAātj ą ăĐąĚ Ĉ(Ă !ĄċĂ@ ěEčĀAƌƄǀĀ ąAĂĐđċ ĉ āj!ā ĈAĈjĐļċ ĈĐ8 Ĉ ā6Ă( Ĉ Ă6Ă$ Ĉ Ą6Ă  ĈA jĐ+ Ā Ĉ)Ă$7ĂĀ ĈAǐĀj$ĀďċĀċǄĉāĎſ#ĀA k!ăĂ@Ă@Ă@Ă@ Ā āk ĂOčĀ ā Ăj!Ą Ā Ăj!ą ĂAĐIčĂ ąA|q!Ć ā ĂjAſj!ćAĀ ąAăq"Ĉk!ĉ ą!ĊĂ@ă@Ă@ Ć ĊIčĀ Ć Ă Ĉk"ĈA|q"ćk!ĊAĀ!ċAĀ ćk!ć Ą ĉj"ĄAăq"ČčĂ Ĉ ājA|j!ā Ć!ąă@ Ċ ąOčą ąA|j"ą ā(ĂĀ6ĂĀ āA|j!āČĀċċ ĊAſj"Ċ ć-ĀĀ:ĀĀ ćAſj!ćČĀċċ ăAĀ:ĀĘ ăAĀ:ĀĖ Ą Čk!č ČAăt!ĎĂ@Ă@Ă@ ČAāGčĀ ăAĘj!ďAĀ!ĐČāċ ă č-ĀĀ"ċ:ĀĘ č-Āā!ĐAĀ!ď ĄAāqEčā ăAĖj!ďAĂ!ċċ ď č ċj-ĀĀ:ĀĀ ă-ĀĖAĐt!ď ă-ĀĘ!ċċ ď ĐAǿāqAĈtr ċAǿāqr!ċ ĊAĄj!č ā ĂA|j"ďj!ĊAĀ ĎkAĘq!Ă ā ď Čkj!āă@Ă@ č ą ĉj"ďIčĀAĀ!ą ăAĀ6ĂĜ ăAĜj Čr!āĂ@AĄ Čk"ČAāqEčĀ ā Ċ ĉj-ĀĀ:ĀĀAā!ąċĂ@ ČAĂqEčĀ ā ąj Ċ ą ĉjj/āĀ;āĀċ ďA|j ă(ĂĜ Ďv ċ Ătr6ĂĀČăċ ąA|j"ą ĉj ċ Ăt ā ĉj(ĂĀ"ċ Ďvr6ĂĀ āA|j!ā ĊA|j!ĊČĀċċĂ@Ă@ ĂAĐOčĀ Ā!ąČāċ ĀAĀ ĀkAăq"Ćj!Ċ ā!ć Ā!ąĂ@Ă@ă@Ă@ ą ĊIčĀ Ċ Ă Ćk"ĂA|q"Ąj!ą ā Ćj"ćAăq"ĈčĂ ć!āă@ Ċ ąOčĄ Ċ ā(ĂĀ6ĂĀ āAĄj!ā ĊAĄj!ĊČĀċċ ą ć-ĀĀ:ĀĀ ćAāj!ć ąAāj!ąČĀċċ ăAĀ6ĂĐ ăAĐj Ĉr!ĉAĀ!ĊĂ@AĄ Ĉk"ČAāqEčĀ ĉ ć-ĀĀ:ĀĀAā!ĊċAĀ Ĉk!ċ ĈAăt!ĎĂ@ ČAĂqEčĀ ĉ Ċj ć Ċj/āĀ;āĀċ ā ċj!āAĀ ĎkAĘq!č ă(ĂĐ!Č Ā!Ċă@ ā Ćj!ċĂ@ Ċ Ćj"ĉAĄj ąIčĀAĀ!Ċ ăAĀ:ĀČ ăAĀ:ĀĊĂ@Ă@ ĈAāGčĀ ăAČj!ďAĀ!ĈAĀ!ċAĀ!ĐČāċ ă ċAĄj-ĀĀ"Ĉ:ĀČ ċAąj-ĀĀAĈt!ċAĂ!Đ ăAĊj!ďċĂ@ ćAāqEčĀ ď ā Đ ĆjjAĄj-ĀĀ:ĀĀ ă-ĀĊAĐt!Ċ ă-ĀČ!Ĉċ ĉ ċ Ċr ĈAǿāqr čt Č Ďvr6ĂĀČĂċ ĉ Č Ďv ċAĄj(ĂĀ"Č čtr6ĂĀ ĊAĄj!Ċ āAĄj!āČĀċċ ĂAăq!Ă ć Ąj!āċ ą Ăj!Ċă@ ą ĊOčă ą ā-ĀĀ:ĀĀ āAāj!ā ąAāj!ąČĀċċ ĈAăq!Ă Ą ćj!Ą Ć ćj!ąċ ĄAſj!ā ą Ăk!Ċă@ Ċ ąOčā ąAſj"ą ā-ĀĀ:ĀĀ āAſj!āČĀċċ ĀċǹĈāćſ#ĀAƀāk"Ą$Ā Ą Ă6ĂP Ą ā6ĂL Ą Ă6ĂH ĄAǈĀjĐ* Ą(ĂL!Ă Ą Ą(ĂP"ā6Ă  Ą Ă6ĂĜ ĄBƀƀƀƀĐ7Ă$ ĄAĀ6Ă, ĄAǈĀj Ă āĐĀ ăDĀĀĀĀĀĀǠǁf!ĂĂ@Ă@ ăƙDĀĀĀĀĀĀǠAcEčĀ ăƪ!āČāċAƀƀƀƀx!āċ ĄAĀAǿǿǿǿć āAƀƀƀƀx Ăě ăDĀĀǀǿǿǿǟAdě ă ăbě"ą6Ăd Ą ă ąƷa ąAǠƌǇđjAƠƸƞǋĀIq"ā6Ă` Ą(ĂH!ĂĂ@Ă@Ă@Ă@Ă@ āEčĀ ĂAƀƀƀƀxGčāċ ĂAƀƀƀƀxGčāČĂċ Ą Ą)ĂX7ă@ Ą Ą)ĂP7ă8 Ą Ą)ĂH7ă0 ĄAĈj ąĐČ Ą(Ă8AǴĀl!ĂAĀ!ā Ą(Ă4!Ć Ą(ĂĈ!ćă@Ă@Ă@ ĂEčĀ ĄAǈĀj Ć ąĐĄ āEčā ĄA$jAĊĐĈČāċ Ą Ą(Ă,6ĂĘ Ą Ą)Ă$7ăĐ ĄA0jĐļČĄċĂ@Ă@Ă@Ă@Ă@Ă@Ă@Ă@Ă@ Ą(ĂH"ĈA~jAă ĈAāKěĎĄĀāăĄĀċ ĄA$jAƼƂǀĀAċĐĞAā!ĈAĀ!ĉČāċ ĄA$jAǇƂǀĀAĆĐĞAƀƀǀĀ!ĈA#!ĉċ ĄA$jAĊĐĈ ĄAǴĀj Ĉ ĉĐė Ą Ą(Ă|6Ăp Ą Ą)Ăt7ăhČąċ ĄA$jAǍƂǀĀAĄĐĞ ĄA$jAĊĐĈ ĄAǴĀjAƺƀǀĀAƣƀǀĀ Ą(ĂL"ĈěAĐAė ĈěĐė Ą Ą(Ă|6Ăp Ą Ą)Ăt7ăh ĈEčĄ Ą(ĂP!Ĉ Ą(ĂT"ĉAǿǿăqčāĂ@AơƸ~ ĈAſj"ĉAơƸ~ ĈAǞǇājAƅǘĆIě ĉ ĈNě"Ĉ ćFčĀ ĄAǨĀjAǬƃǀĀAĊĐĞ ĄAǨĀj Ĉ ćAǳƂǀĀAāĐĎČąċ ĄAǨĀjAǶƃǀĀAĈĐĞČĄċ ĄA$jAǑƂǀĀAĆĐĞ ĄA$jAĊĐĈ ĄAǴĀjAǔƀǀĀAǊƀǀĀ ĈAāq"ĈěAĕAĊ ĈěĐė Ą Ą(Ă|6Ăp Ą Ą)Ăt7ăh ĈEčă Ą-ĀT!ĉ Ą(ĂL!Ĉ Ą(ĂP"ĊAǿǿăqčāĂ@ Ĉ ćkAāGčĀ ĄAǨĀjAǗƂǀĀAĐĐĞČăċ ĄAǨĀjAǧƂǀĀAČĐĞ ĄAǨĀj Ĉ ćAǳƂǀĀAāĐĎČĂċ ĄAǨĀj ĉĐĔ ĄAǨĀj Ĉ ćAǴƂǀĀAĄĐĎČĂċ ĄAǨĀj ĊĐĔ ĄAǨĀj Ĉ ćAǴƂǀĀAĄĐĎċ ĉAāqEčĀ ĄAǨĀjAǩƀǀĀAĎĐĞċ Ą(Ăh!Ĉ ĄA$j Ą(Ăl"ĉ Ą(ĂpĐĞĂ@ ĈEčĀAƌƄǀĀ ĉAāĐđċ ĆAǴĀj!Ć ĂAƌſj!Ă āAſj!āČĀċċ ĄAǈĀjĐļċ Ą Ą)Ă$7ăĐ Ą Ą(Ă,6ĂĘċ ĄAĜjĐ8 ĄAĐjĐ* Ā Ą)ĂĔ7ĂĀ ĄAƀāj$ĀċǨąāĈſ#ĀAǐĀk"ă$Ā ăA0j ĂĐČ ă(Ă4!Ą ăA(j ā ă(Ă0"ąĐċĂ@Ă@Ă@Ă@Ă@Ă@Ă@Ă@ ă(Ă("ĂEčĀ ă(Ă,AĂt!Ć ĄAǿǿăq!ćă@ ĆEčĂ ĂAĂj/āĀ"Ĉ ćKčă ĆA|j!Ć ĂAĄj!ĂČĀċċĂ@ ā(Ăl ąJčĀ ą ā(ĂpLčăċ ĀAĂ6ĂĀČĆċ ăAĀ:ĀL ăBƁƀƀƀƀā7ĂD ā(Ăd"ĉ ā(ĂhAĂtj!Ċ ā(Ăp!Ą ā(Ăl!ćAĀ!Ćă@ ăAĐj ăAǄĀjĐěĂ@Ă@ ă(ĂĐAāGčĀ ă(ĂĔ"ĂAĀH ą Ăj"Ă ąHsčĀ ĂAǚǯzjAǺƧyKčāċ ĀAĀ:ĀČ ĀAĀ6ĂĀČćċ ă Ă6Ă8 ăAĈj ā ĂĐċĂ@ ă(ĂĈ"ĈEčĀ ă(ĂČčĄċAĀ!ĈĂ@ ć ĂJčĀ Ă ĄJčĀ ă Ċ6Ă@ ă ĉ6Ăļ ăAļj ăA8jĐ$!Ĉċ Ć Ĉr!ĆČĀċċĂ@ Ă/āĀ"Ă ĄAǿǿăqKčĀAĀ!ć ăAĀ:ĀL ăBƀƀƀƀƀā7ĂDă@ ăA j ăAǄĀjĐě ă(Ă AāGčĄĂ@Ă@Ă@ ĈAǿǿăqAƠċGčĀ ąAǠǇājAƅǘĆOčć ăAĘj ā ąAāj"ĆĐċ ă(ĂĘ"ĂEčĂ ă(ĂĜEčĂ Ă/āĀEčāAā!Ă Ć!ąČĈċAĀ!Ă ĈAǿǿăq"ćAƟċKčćAā!ĂČćċ Ă/āĂ!Ĉ Ć!ąČāċċAā!Ă ąAāj!ąČĄċ ĀAĀ:ĀČ Ā ą6ĂĄ Ā Ă6ĂĈ Ā ĂAƠċI6ĂĀČĄċ ĀAă6ĂĀČăċ Ā Ă6ĂĄ Ā ĆAāq:ĀČ Ā Ĉ/āĀAǿǿăq"Ă6ĂĈ Ā ĂAƠċI6ĂĀČĂċAĀ!Ăċ Ā ć6ĂČ Ā ą6ĂĈ Ā Ă6ĂĄ ĀAĄ6ĂĀċ ăAǐĀj$ĀċǉĄāĎſ#ĀAĐk!ăĂ@Ă@ ĂAĐOčĀ Ā!ĄČāċ ĀAĀ ĀkAăq"ąj!Ć ā!ć Ā!ĄĂ@Ă@ă@Ă@ Ą ĆIčĀ Ć Ă ąk"ĂA|q"Ĉj!Ą ā ąj"ćAăq"ĉčĂ ć!āă@ Ć ĄOčĄ Ć ā(ĂĀ6ĂĀ āAĄj!ā ĆAĄj!ĆČĀċċ Ą ć-ĀĀ:ĀĀ ćAāj!ć ĄAāj!ĄČĀċċ ăAĀ6ĂČ ăAČj ĉr!ĊAĀ!ĆĂ@AĄ ĉk"ċAāqEčĀ Ċ ć-ĀĀ:ĀĀAā!ĆċAĀ ĉk!Č ĉAăt!čĂ@ ċAĂqEčĀ Ċ Ćj ć Ćj/āĀ;āĀċ ā Čj!āAĀ čkAĘq!Ď ă(ĂČ!ċ Ā!Ćă@ ā ąj!ČĂ@ Ć ąj"ĊAĄj ĄIčĀAĀ!Ć ăAĀ:ĀĈ ăAĀ:ĀĆĂ@Ă@ ĉAāGčĀ ăAĈj!ďAĀ!ĉAĀ!ČAĀ!ĐČāċ ă ČAĄj-ĀĀ"ĉ:ĀĈ ČAąj-ĀĀAĈt!ČAĂ!Đ ăAĆj!ďċĂ@ ćAāqEčĀ ď ā Đ ąjjAĄj-ĀĀ:ĀĀ ă-ĀĆAĐt!Ć ă-ĀĈ!ĉċ Ċ Č Ćr ĉAǿāqr Ďt ċ čvr6ĂĀČĂċ Ċ ċ čv ČAĄj(ĂĀ"ċ Ďtr6ĂĀ ĆAĄj!Ć āAĄj!āČĀċċ ĂAăq!Ă ć Ĉj!āċ Ą Ăj!ĆĂ@ă@ Ą ĆOčā Ą ā-ĀĀ:ĀĀ āAāj!ā ĄAāj!ĄČĀċċ ĀċƄăāĈſAĀ!ăĂ@ Ă āAĈ āAĈKěj"Ą ĂIčĀ ĄApKčĀ ĄAďjApq"ĄAĚ Ąg"Ąkx"ąAğq ąA?Kj"ĆAąv Ąk"ĄAěj"ąAğKčĀĂ@ ĀAƀ j"ć ąAĂtj(ĂĀAſ Ćtqh"ĆA IčĀ Ā(Ăƀ!Aſ ĄAĜjtqh"ąAğKčā ć ąAĂtj(ĂĀh!Ćċ āAſj!Ĉ Ā ąAćtj ĆAĂtj"Ą Ą(ĂĀ"Ą(ĂĈ"ă6ĂĀ Ą(ĂĀ!ĉ ĄAĈj!ĊĂ@Ă@ ăEčĀ ăAĀ6ĂČČāċ ć ąAĂtj"ă ă(ĂĀA~ Ćwq"ă6ĂĀ ăčĀ Ā Ā(Ăƀ!A~ ąwq6Ăƀ!ċĂ@ ĉ Ă Ąk Ĉ ĊjAĀ ākq"ăjAďjApq"ĂFčĀ Ą ĉApqj Ą Ăj"ą6ĂĄ ą Ą6ĂĄ ą ĉ Ăk"Ć6ĂĀ Ā ą ĆĐĕċ Ą ĂAār6ĂĀ āAĐIčĀ ăA|j Ą6ĂĀċ ăċǟĂĂĆſā~#ĀAǀĀk"ă$Ā ă Ă6Ă0 ă ā6Ă, ă Ă6Ă( ăA(jĐ* ă(Ă,!Ă ă ă(Ă0"ā6ĂČ ă Ă6ĂĈ ăA(j Ă āĐĀĂ@Ă@ ă(Ă(AƀƀƀƀxGčĀAĂ!āAĀ!ĂČāċ ă ă)Ă8"ĉ7ă  ă ă)Ă07ăĘ ă ă)Ă(7ăĐ ĉƧ"Ą ă(Ă$"ąAątj!ĆAĀ!ćă@Ă@Ă@ Ą ĆFčĀ Ą(ĂĈ!Ă Ą(ĂĄ!āă@ ĂEčĂ ā-ĀĀAāj"Ĉ ćAǿǿăq"ć Ĉ ćKě!ć ĂAſj!Ă āAāj!āČĀċċAĄĐ:"ā ć;āĂ ā ąAǿǿă ąAǿǿăIě;āĀ ăAĐjĐļAĂ!ĂČĂċ ĄA j!ĄČĀċċ ăAĈjĐ8 ă Ă6Ă0 ă ā6Ă, ă Ă6Ă( ăA(jĐ+ Ā ă)Ă,7ĂĀ ăAǀĀj$ĀċƣĂāĆſ Ā(ĂĈ!ĂĂ@Ă@ āAƀāOčĀAā!ăČāċĂ@ āAƀĐOčĀAĂ!ăČāċAăAĄ āAƀƀĄIě!ăċ Ă!ĄĂ@ ă Ā(ĂĀ ĂkMčĀ Ā Ă ăAāAāĐ4 Ā(ĂĈ!Ąċ Ā(ĂĄ Ąj!ĄĂ@Ă@ āAƀāIčĀ āA?qAƀſr!ą āAĆv!ĆĂ@ āAƀĐOčĀ Ą ą:Āā Ą ĆAǀār:ĀĀČĂċ āAČv!ć ĆA?qAƀſr!ĆĂ@ āAǿǿăKčĀ Ą ą:ĀĂ Ą Ć:Āā Ą ćAǠār:ĀĀČĂċ Ą ą:Āă Ą Ć:ĀĂ Ą ćA?qAƀſr:Āā Ą āAĒvApr:ĀĀČāċ Ą ā:ĀĀċ Ā ă Ăj6ĂĈċƗĂāĈſ#ĀAĐk"Ă$ĀĂ@Ă@ āĐ""ăAāqEčĀ ĀAƀƀƀƀx6ĂĀČāċ ĂBƀƀƀƀ 7ĂĄ ăAƀǾǿćqAĈv!ĄAĀ!ăAĂ!ąAĂ!Ćă@ Ă ă6ĂČĂ@ Ą ăGčĀ Ā Ă(ĂČ6ĂĈ Ā Ă)ĂĄ7ĂĀČĂċĂ@Ă@ āĐ""ćAāqčĀ āĐ""ĈAāqčĀ ćAƀǾǿćqAĈv"ĉ ĈAƀǾǿćqAĈv"ćOčĀ ćAơċIčāċ ĀAƀƀƀƀx6ĂĀ ĂAĄjĐ5ČĂċĂ@ ă Ă(ĂĄGčĀ ĂAĄjĐ, Ă(ĂĈ!ąċ ą Ćj"Ĉ ć;āĀ ĈA~j ĉ;āĀ ĆAĄj!Ć ăAāj!ăČĀċċ ĂAĐj$ĀċǱāāĄſĂ@Ă@ ĀAČj"ă ā ĂĐĆ"ĀčĀAĀ!Ā Ă āAĈ āAĈKěj"Ą ĂIčĀ ĄApKčĀ ĄAďjApq"ĄAƀƀƀ`KčĀĂ@ Ąg"ąAěFčĀ ĄAſAĚ ąkt"ąAſsj ąq"ĄAǰǿ{Kčāċ ĄAƏƀĄj"ąAĐv@Ā"ĄAſFčĀ ĄAĐt"ĀEčā ąAƀƀ|q!ĄĂ@ă@ ĄEčā ĀAĀ6ĂĄ Ā ĄApj"ą6ĂĀ Ā ąj"Ć Ā6ĂĄ ĆAē6ĂĀ ă Ā ąĐĕ Ā Ąj!ĀAĀ!ĄČĀċċ ă ā ĂĐĆ!Āċ ĀďċĀċǮāāăſ#ĀAĐk"ă$Ā ă Ă6ĂĄ ā(Ăh!Ą ă ā(Ăd"ą6ĂĈ ă ą ĄAĂtj6ĂČAĀ!ĄĂ@Ă@ ăAĈj ăAĄjĐ$čĀ ā(Ăl ĂJčĀ Ă ā(ĂpJčā ā(ĂŜAĄt!ą ā(ĂX!ĄĂ@ă@ ąEčāĂ@ Ą(ĂĀ ĂFčĀ ąApj!ą ĄAĐj!ĄČāċċ ĄAČj(ĂĀ!ą ĄAĈj(ĂĀ!ĄČĂċ ā ĂAăjAćo"ĄAğuAǔĀqj ĄAČlj"Ą(ĂĈ!ą Ą(ĂĄ!ĄČāċċ Ā ą6ĂĄ Ā Ą6ĂĀ ăAĐj$Āċǧāāćſ#ĀA k"Ă$Ā ĂAĈj āĐ  Ă(ĂČ!ă ĂAĔj Ă(ĂĈ"ĄĐĒ ĂAĔj Ă(ĂĔ"ąAăĐĐ Ă(ĂĘ!Ć Ă-ĀĔ!ć ĂAĔj ąAĊĐĐAơƸ~ Ă(ĂĘ Ă-ĀĔě"ĈAĄjAćo!ąĂ@AơƸ~ Ć ćě"Ć ĆAĄjAćo"Ćk ĆAğuAǹǿǿ?qjAƠċlAļj āJčĀ ā Ĉ ąk ąAğuAǹǿǿ?qjAƠċlAļjNčĀ Ă āAļjĐ  Ă(ĂĄ!ă Ă(ĂĀ!Ąċ Ā Ą6ĂĀ Ā ă6ĂĄ ĂA j$ĀċǧāĂąſā~#ĀAĐk"ą$ĀAĀ!ĆĂ@ Ă āj"ā ĂIčĀAĀ!ć ąAČj!ĈĂ@Ă@ Ąƭ ā Ā(ĂĀ"ĉAāt"Ă ā ĂKě"ĂAĈAĄ ĄAāFě"Ć Ă ĆKě"Ćƭ~"ĊB ƈƧčĀ ĊƧ"ĂAƀƀƀƀx ăkKčĀĂ@Ă@ ĉEčĀ Ā(ĂĄ ĉ Ąl ă ĂĐħ!ĄČāċ ă ĂĐ9!Ąċ Ąčā ą ă6ĂČ ąAĈj!Ĉ Ă!ćċ Ĉ ć6ĂĀ ą(ĂČ!ĆČāċ Ā Ć6ĂĀ Ā Ą6ĂĄAƁƀƀƀx!Ćċ ąAĐj$Ā ĆċǤāāāſ#ĀAĐk"ą$ĀĂ@Ă@Ă@Ă@ ā Ăk"ĂĎĂăāĀċ Ā ă ĄĐĞ Ā āAĄjAćo"ĄAğuA8q ĄAătj"ĄAƴƃǀĀj(ĂĀ ĄAƸƃǀĀj(ĂĀĐĞ ĂA~jAĄKčāČĂċ ĀAǸƂǀĀAĉĐĞČāċ ĀA ĐĈ ąAĄj āĐĒAā!ā ą(ĂĈ!Ą Ā ą(ĂČ"ĂAāAĂ ĂAĊHěĐĖ ĀA ĐĈAĀ!ĂĂ@ ĄAſj"ĄAċKčĀ ĄAăt"ā(ĂǈƁ@!Ă ā(ĂǄƁ@!āċ Ā ā ĂĐĞċ ąAĐj$ĀċǎāāĄſĂ@Ă@ ĂAĐOčĀ Ā!ăČāċ ĀAĀ ĀkAăq"Ąj!ą Ā!ăă@Ă@ ă ąIčĀ āAǿāq!ĆAĈ!ăă@Ă@ ăA IčĀ ą Ă Ąk"ĂA|qj!ăĂ@ă@ ą ăOčā ą Ć6ĂĀ ąAĄj!ąČĀċċ ĂAăq!ĂČĄċ Ć ăt Ćr!Ć ăAāt!ăČĀċċ ă ā:ĀĀ ăAāj!ăČĀċċ ă Ăj!ąĂ@ă@ ă ąOčā ă ā:ĀĀ ăAāj!ăČĀċċ ĀċƸāāāſ#ĀAĐk"ă$Ā ă Ă6ĂČ ă ā6ĂĈĂ@Ă@Ă@AƤƂǀĀ ăAĈjĐ%čĀ ĀAą:ĀāČāċĂ@AưƂǀĀ ăAČjĐ%EčĀĂ@ ĂAĉKčĀAā ĂtAǐĄqčāċ Ā ĂAƙālAƷ|jAǿǿăqAąn āAĄm āAǭĂlj āAƜſmj āAƐămjjAƲƋTj6ĂĄAĀ!ĂČĂċ ĀAă:ĀāċAā!Ăċ Ā Ă:ĀĀ ăAĐj$ĀċƮāāăſĂ@Ă@ ĂAďKčĀ āAxj!āČāċ āA|j(ĂĀ!āċ ĀAČj!ă ā(ĂĀ"ĂA~q!ĀĂ@ ā ĂApqj"Ą(ĂĀ"ĂAāqčĀ ă Ą ĂĐē Ā Ăj!Ā Ą ĂApqj!ĄċĂ@Ă@ ā(ĂĄ"ĂEčĀ Ă(ĂĀ"ąAāqčĀ ă Ă ąĐē ą Āj!ĀČāċ ā!Ăċ Ă Ā6ĂĀ ă Ă ĀĐĕ Ą Ă6ĂĄċƜāāăſ Ā āAǬǴ+j"ā āAƱǵĈm"ĂAƱǵĈlk"āAǌtm āj āAƬƝĂmj āAǐƊwmj"ăAǭĂm"Ą ĂAƐălj ăAǌtm āj ăAƔƝĂmj ĄAƓ}lj"āAƱĂJ"ăj6ĂĀ Ā āAąlAĂjAƙām"ĂAwAă ăěj6ĂĄ Ā ā ĂAƙālAĂjA{mjAāj6ĂĈċƎāāĂſ ā(ĂČ!ăĂ@ ā(ĂĈ"āEčĀ ā ă6ĂČċĂ@ ăEčĀ ă ā6ĂĈďċ ĀAě Ăg"ăk"ĄAćtj ĂAĚ ăkxAğq"ăAĂtj ā6ĂĀĂ@ āčĀ Ā ĄAĂtj"ā ā(Ăƀ A~ ăwq"ă6Ăƀ  ăčĀ Ā Ā(Ăƀ!A~ Ąwq6Ăƀ!ċċƖāāĂſ ā āAǿǿăqAļn"ĂAļlkAǿǿăq!ăĂ@Ă@Ă@Ă@ āAưzjAǿǿăqA;KčĀ ăEčāċ Ā ĂAČp"ĂAČ Ăě"ĂAāAĂ ĂAĊIěĐĖ ăčāČĂċ ĀAǾƃǀĀAĄĐĞďċ ĀA:ĐĈ Ā ăAĂĐĖċ ĀAƄƄǀĀAƂƄǀĀ āAǿǿăqAǐąIěAĂĐĞċzāăſ āAĀ6ĂČ ā ĀAě Ăg"ăk"ĄAćtj ĂAĚ ăkxAğq"ăAĂtj"ą(ĂĀ"Ă6ĂĈ ą ā6ĂĀĂ@ ĂEčĀ Ă ā6ĂČċ Ā Ā(Ăƀ!Aā Ątr6Ăƀ! Ā ĄAĂtj"Ā Ā(Ăƀ Aā ătr6Ăƀ ċvāĂſ ā āAğu"ăs ăk!ăă@Ă@Ă@ ĂEčĀ ăAĊAā ĂAſj"ĂěnAĊp!ā Ā(ĂĀ Ā(ĂĈ"ĄGčā Ā ĄAāAāAāĐ4Čāċďċ āA0r!āă@ āAƀƀǄĀFčā Ā āĐĈAƀƀǄĀ!āČĀċċċkāăſ#ĀAĐk"ă$Ā ăAĄj ĂAāAāĐĚĂ@ ă(ĂĄAāFčĀ ă(ĂĈ!Ą ă(ĂČ!ą ĀAĀ6ĂĈ Ā ą6ĂĄ Ā Ą6ĂĀĂ@ ĂEčĀ ą ā ĂĐąĚ Ā Ă6ĂĈċ ăAĐj$ĀďċĀċWāĂſ āAĂt!āAĀ!ĂăſĂ@ āčĀAąďċĂ@ ĂAāqEčĀ ăAǿǿăq Ā/āĀIčĀAāďċ āA|j!ā ĀAĂj/āĀ!ăAā!Ă ĀAĄj!ĀČĀċċdāĂſĂ@Ă@ Ā(ĂĀ"ĄEčĀ Ā(ĂĄ!ąĂ@Ă@ āEčĀ ą Ą ăl Ă ă ālĐħ"ăEčăČāċAƌƄǀĀ ą ĂĐđ Ă!ăċ Ā ā6ĂĀ Ā ă6ĂĄċAƁƀƀƀx!Ăċ ĂċaāāſĂ@Ă@ āčĀ Ā Ă6ĂĈAĀ!ā ĀAĀ6ĂĄČāċĂ@ Ă ă āl"ĄĐ9"ăčĀ Ā Ą6ĂĈ Ā Ă6ĂĄAā!āČāċ Ā ă6ĂĈ Ā ā6ĂĄAĀ!āċ Ā ā6ĂĀċŜāăſAĀ!ĂĂ@Ă@ ā-ĀĈEčĀČāċ ā(ĂĀ"ă ā(ĂĄ"ĄJčĀĂ@ ă ĄHčĀAā!Ă āAā:ĀĈČāċAā!Ă ā ăAāj6ĂĀċ Ā ă6ĂĄ Ā Ă6ĂĀċZāăſ Ā(ĂĈ!ā Ā(ĂĄ"Ă!ăĂ@ă@ āEčā ăĐ) ăAǔĀjĐ! ăAǠĀjĐ6 āAſj!ā ăAǴĀj!ăČĀċċĂ@ Ā(ĂĀEčĀAƌƄǀĀ ĂAĄĐđċċTāāſAā!ăĂ@Ă@ āĐ""āAāqEčĀČāċ āAĈvAǿǿăq"āAĀH Ă āj"ā ĂHsčĀ āAǚǯzjAǻƧyI!ăċ Ā ā6ĂĄ Ā ă6ĂĀċQāāſĂ@Ă@Ă@ Ă Ā(ĂĀ Ā(ĂĈ"ăkKčĀ ĂčāČĂċ Ā ă ĂAāAāĐ4 Ā(ĂĈ!ăċ Ā(ĂĄ ăj ā ĂĐąĚċ Ā ă Ăj6ĂĈċPāăſ Ā(ĂĈ!ā Ā(ĂĄ"Ă!ăĂ@ă@ āEčā ăĐ7 ăAČjĐ5 āAſj!ā ăA j!ăČĀċċĂ@ Ā(ĂĀEčĀAƌƄǀĀ ĂAĄĐđċċLāĂſ Ā ā āAƠċm"ĂAƠċlk"āAğu"ăAƠċq āj6ĂĄ Ā ă Ăj"āAơƸ~ āAơƸ~Jě"āAƥƐą āAƥƐąHě6ĂĀċLāăſ Ā(ĂĄ"āAĄj!Ă Ā(ĂĈ!ăĂ@ă@ ăEčā ăAſj!ă ĂĐ5 ĂAĐj!ĂČĀċċĂ@ Ā(ĂĀEčĀAƌƄǀĀ āAĄĐđċċHāāſĂ@Ă@ Ā(ĂĄ"āAĂOčĀAā!ĀČāċ Ā āA~j6ĂĄ Ā Ā(ĂĀ"āAĂj6ĂĀ ā/ĀĀ!āAĀ!Āċ āAĈt ĀrċEāāſĂ@Ă@ Ā(ĂĄ"āčĀAā!ĀČāċ Ā āAſj6ĂĄ Ā Ā(ĂĀ"āAāj6ĂĀ ā-ĀĀ!āAĀ!Āċ āAĈt ĀrċCāăſ ā(ĂĀ!Ă Ā(ĂĀ!ă Ā(ĂĄ!ĄĂ@ă@ ă"ā ĄFčā Ā āAĄj"ă6ĂĀ ā(ĂĀ ĂGčĀċċ ā ĄGċ:āāſAĀ!ĂĂ@ Ā(ĂĀ ā(ĂĀ"āJčĀ Ā(ĂĄ!ĂĂ@ Ā-ĀĈčĀ ā ĂLďċ ā ĂH!Ăċ Ăċ4ĀĂ@ āiAāGčĀ ĀAƀƀƀƀx ākKčĀĂ@ ĀEčĀĐA Ā āĐ?"āEčāċ āďċĀċ5āāſĂ@AƌƄǀĀ Ă ăĐĊ"ĄEčĀ Ą Ā ă ā ă āIěĐąĚAƌƄǀĀ Ā ĂĐđċ Ąċ5āāſĂ@ ĀEčĀĂ@ ā(ĂĀ"ĂEčĀ Ā ĂđāĀċ ā(ĂĄ"ĂEčĀ Ā Ă ā(ĂĈĐ@ċċ&āāſAĀ!āĂ@ă@ āAǔĀFčā Ā ājĐ5 āAČj!āČĀċċċ*āāſĂ@ Ā(ĂĀ Ā(ĂĈ"āMčĀ Ā āAāAāĐęAƁƀƀƀxFčĀĀċċ*āāſĂ@ Ā(ĂĀ Ā(ĂĈ"āMčĀ Ā āAĂAĂĐęAƁƀƀƀxFčĀĀċċĞĀĂ@ Ā Ā(ĂĀAāAĂAĄĐčAƁƀƀƀxFčĀĀċċĞĀĂ@ Ā Ā(ĂĀAāAĄAĐĐčAƁƀƀƀxFčĀĀċċĞĀĂ@ Ā Ā(ĂĀAāAĂAĆĐčAƁƀƀƀxFčĀĀċċĞĀĂ@ Ā Ā(ĂĀAāAāAāĐčAƁƀƀƀxFčĀĀċċĞĀĂ@ Ā Ā(ĂĀAāAĄA ĐčAƁƀƀƀxFčĀĀċċĞĀĂ@ Ā Ā(ĂĀAāAĄAĄĐčAƁƀƀƀxFčĀĀċċğĀĂ@ Ā Ā(ĂĀAāAĄAǴĀĐčAƁƀƀƀxFčĀĀċċĞĀĂ@ Ā Ā(ĂĀAāAĂAĂĐčAƁƀƀƀxFčĀĀċċěĀĂ@ Ā ā Ă ă ĄĐčAƁƀƀƀxFčĀĀċċěĀĂ@ Ā(ĂĀEčĀAƌƄǀĀ Ā(ĂĄAĂĐđċċěĀĂ@ Ā(ĂĀEčĀAƌƄǀĀ Ā(ĂĄAĄĐđċċěĀĂ@ Ā(ĂĀEčĀAƌƄǀĀ Ā(ĂĄAāĐđċċěĀĂ@ Ā(ĂĄEčĀAƌƄǀĀ Ā(ĂĀAāĐđċċĖĀĂ@ āEčĀĐA ā ĀĐ?!Āċ ĀċĒĀĂ@AĂ ĀĐ9"ĀčĀĀċ ĀċĒĀĂ@ āEčĀ Ā ā ĂĐ@ċċčĀ ĀĐĜ ĀAČjĐğċĔĀAĀ Ā6ĂƤƥ@AĀAā6ĂƠƥ@ċċĀ Ā#Āj$Ā#ĀċčĀAƌƄǀĀ ā ĀĐĊċčĀAƌƄǀĀ Ā ĂĐđċăĀďċĂĀċċƜĄĂĀAƀƀǀĀċƆĄHoliday today: its hours may differOpen now, day and nightOpen now, until Closed nowClosed now, opens at  at the latestJanuaryFebruaryMarchAprilMayJuneJulyAugustSeptemberOctoberNovemberDecemberĀĀĀwĀĐĀćĀĀĀ~ĀĐĀĈĀĀĀƆĀĐĀąĀĀĀƋĀĐĀąĀĀĀƐĀĐĀăĀĀĀƓĀĐĀĄĀĀĀƗĀĐĀĄĀĀĀƛĀĐĀĆĀĀĀơĀĐĀĉĀĀĀƪĀĐĀćĀĀĀƱĀĐĀĈĀĀĀƹĀĐĀĈĀĀĀlćĀĀƗĈĀĀĀĀĀĀāĀĀĀČĀĀĀĀĀĀĀnot-coveredunsureopenclosedmidnight tonightthe start of  on  tomorrowSundayMondayTuesdayWednesdayThursdayFridaySaturdayĀƁāĐĀĆĀĀĀƇāĐĀĆĀĀĀƍāĐĀćĀĀĀƔāĐĀĉĀĀĀƝāĐĀĈĀĀĀƥāĐĀĆĀĀĀƫāĐĀĈĀĀĀthe end ofmidnightnoonpmamĀAƈƄǀĀċĄāĀĀĀ', (byte) => byte.charCodeAt(0));
const { instance } = await WebAssembly.instantiate(bytes, {  });
wasm = instance.exports;

};
globalThis.fingerpost = { find, listed, states, names: { find: ['status', 'open', 'unknown'], listed: ['services', 'needs'] }, ready: ready() };
})();
