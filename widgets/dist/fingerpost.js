// Made by `cargo xtask wasm`. MIT OR Apache-2.0
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
var r1 = getDataViewMemory0().getInt32(retptr + 4, true);
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
var r1 = getDataViewMemory0().getInt32(retptr + 4, true);
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
if (ptr1) { wasm.__wbindgen_free(ptr1, len1, 1); }
if (ptr0) { wasm.__wbindgen_free(ptr0, len0, 1); }
throw e;
}
wasm.clock(retptr, ptr0, len0, ptr1, len1, val3);
var r0 = getDataViewMemory0().getInt32(retptr + 4 * 0, true);
var r1 = getDataViewMemory0().getInt32(retptr + 4, true);
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
if (ptr0) { wasm.__wbindgen_free(ptr0, len0, 1); }
throw e;
}
wasm.decide(retptr, ptr0, len0, ptr1, len1, ptr2, len2, ptr3, len3);
var r0 = getDataViewMemory0().getInt32(retptr + 4 * 0, true);
var r1 = getDataViewMemory0().getInt32(retptr + 4, true);
var v5 = getArrayU8FromWasm0(r0, r1).slice();
wasm.__wbindgen_free(r0, r1, 1);
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
if (ptr1) { wasm.__wbindgen_free(ptr1, len1, 1); }
if (ptr0) { wasm.__wbindgen_free(ptr0, len0, 1); }
throw e;
}
wasm.due(retptr, ptr0, len0, ptr1, len1, val3);
var r0 = getDataViewMemory0().getInt32(retptr + 4 * 0, true);
var r1 = getDataViewMemory0().getInt32(retptr + 4, true);
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
var r1 = getDataViewMemory0().getInt32(retptr + 4, true);
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
function getArrayU8FromWasm0(ptr, len) {
ptr = ptr >>> 0;
return getUint8ArrayMemory0().subarray(ptr, ptr + len);
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
function passArray16ToWasm0(arg, malloc) {
const ptr = malloc(arg.length * 2, 2) >>> 0;
getUint16ArrayMemory0().set(arg, ptr / 2);
WASM_VECTOR_LEN = arg.length;
return ptr;
}
function passArray8ToWasm0(arg, malloc) {
const ptr = malloc(arg.length, 1) >>> 0;
getUint8ArrayMemory0().set(arg, ptr);
WASM_VECTOR_LEN = arg.length;
return ptr;
}
function passStringToWasm0(arg, malloc) {
const bytes = cachedTextEncoder.encode(arg);
return passArray8ToWasm0(bytes, malloc);
}
let cachedTextDecoder = new TextDecoder('utf-8', { ignoreBOM: true });
function decodeText(bytes) {
return cachedTextDecoder.decode(bytes);
}
const cachedTextEncoder = new TextEncoder();
let WASM_VECTOR_LEN = 0;
let wasm;
const ready = async () => {
const bytes = Uint8Array.from('ĀasmāĀĀĀāaĎ`ĀĀ`āſĀ`āſāſ`ĂſſĀ`Ăſſāſ`ăſſſĀ`ăſſſāſ`ĄſſſſĀ`Ąſſſſāſ`ąſſſſſĀ`ąſſſſſāſ`ĉſſſſſſſſſĀ`Ćſſſſſ|Ā`Ąſſſ|ĀăutċČčČąćČĆćčćĈąĈĆĆąąĉććąąąĆăĊąăăăąăăăăăĈĂąāĄąăăăćąĈĂăąăĉćăăąăĄĈćąćąąăĂĄăćĂĆăĄĄĈăĈāĄĆćāāćĈĆāāāāāāāāāĉāāāāāāāĄąāāĆĂĄąĄĀĀĄąāpāĂĂąăāĀđĆęăſāAƀƀǀĀċſĀAƤƈǀĀċſĀAǄƩǀĀċćǒāĎĆmemoryĂĀăageĀĉĈcalendarĀĂąclockĀĆĆdecideĀĀădueĀăĈepisodesĀāċread_numberĀċď__abort_handlerăāĕ__instance_terminatedăĂğ__wbindgen_add_to_stack_pointerĀnđ__wbindgen_mallocĀKĒ__wbindgen_reallocĀNď__wbindgen_freeĀjĉćāĀAāċāsĊǑǪātƄ9Ăďſā~#ĀAƀăk"ĉ$Ā ĉ Ă6ĂƈĂ ĉ ā6ĂƄĂ ĉ Ă6ĂƀĂ ĉAƀĂjĐS ĉ(ĂƄĂ!Ċ ĉ(ĂƈĂ!ċ ĉ Ą6ĂƈĂ ĉ ă6ĂƄĂ ĉ Ą6ĂƀĂ ĉAƀĂjĐT ĉ(ĂƄĂ!Č ĉ(ĂƈĂ!č ĉ Ć6ĂƈĂ ĉ ą6ĂƄĂ ĉ Ć6ĂƀĂ ĉAƀĂjĐT ĉ(ĂƄĂ!Ą ĉ(ĂƈĂ!Ă ĉ Ĉ6ĂƈĂ ĉ ć6ĂƄĂ ĉ Ĉ6ĂƀĂ ĉAƀĂjĐT ĉ(ĂƄĂ!Ď ĉ(ĂƈĂ!ď ĉ č6ĂĜ ĉ Č6ĂĘ ĉ Ă6Ă$ ĉ Ą6Ă  ĉ ď6Ă, ĉ Ď6Ă(AĀ!Ć ĉAĀ6Ă8 ĉBƀƀƀƀĐ7Ă0Ă@Ă@ ċAČIčĀ ĉAČ6Ă@ ĉ Ċ6Ăļ ĉAǆƠǉƒă6ĂƈĂ ċAtj!ą ĊAČj!ć ĉAƀĂjAĈj!ăă@Ă@ ĆAĄGčĀ ĉ(Ă@"ĆAăMčĂ ĆAĈIčĂ ą ĉ(Ăļ"Ć(ĀĀGčĂ Ć(ĀĄ!ăAǅƻǲƈx!ĈĂ@ ċAČFčĀAǅƻǲƈx!Ĉ ć!Ć ą!āă@ Ĉ Ć-ĀĀsAƓƃƀĈl!Ĉ ĆAāj!Ć āAſj"āčĀċċ ă ĈGčĂ ĉ ą6ĂǤā ĉ ć6ĂǠā ĉAǠājĐC"ĆAāqčĂ ĉBƀƀƀƀ 7Ăļ ĆAƀǾǿćqAĈv!ĐAĀ!ĆAĂ!ćĂ@Ă@Ă@ă@ ĉ Ć6ĂD Ć ĐFčā ĉAǠājĐG"ĈAāqčĂ ĉAǠājĐC"ăAāqčĂ ĉAǠājĐC"ąAāqčĂ ĈAƀǾăqAĈv!ā ăAƀǾǿćqAĈv!ăĂ@Ă@Ă@Ă@Ă@ ąAƀǾǿćqAĈv"ĈAǿāKčĀ ĈAſjAǿāqAğKčĀBĀ!Ę āAďqĎĄĄāăĂćċBĀ!Ę āAďqĎăăĆĂĆċBā!ĘČĂċBĂ!ĘČāċ ĈAǿǿăFčă ă ĈKčăBă!Ęċ āA/KčĂ ĈƭBǿāƃBĈƆ ĈƭB Ɔ āAĄvƭB0ƆƄ ăƭBĐƆƄƄ ĘƄ!ĘĂ@ Ć ĉ(ĂļGčĀ ĉAļjĐ_ ĉ(Ă@!ćċ ć ĆAătj Ę7āĀ ĆAāj!ĆČĀċċ ĉ(Ăļ"ĆAƀƀƀƀxFčĄ ĉ ĉ)Ă@7ĂǬā ĉ Ć6ĂǨā ĉAǠājĐC"ĆAāqčā ĉBƀƀƀƀǀĀ7ĂƄā ĆAƀǾǿćqAĈv!đAĀ!ĈAĎ!ăAĄ!Ēă@ ĉ Ĉ6ĂƌāĂ@Ă@Ă@Ă@ đ ĈFčĀĂ@ ĉAǠājĐG"ĆAāqčĀAƀƀƀƀx!ą ĆAĈvAǿāq"Ć!āĂ@Ă@Ă@Ă@Ă@Ă@Ă@Ă@Ă@ ĆĎĊčĈĀāĂăĄąĆćĉċ ĉAǠājĐC"ĆAāqčĈ ĆAƀǾǿćqAĈv!āAƂƀƀƀx!ąČċċ ĉAǠājĐC"ĆAāqčć ĉ(ĂǤā"āAĄIčć ĆAƀǾǿćqAĈv!ē ĉ āA|j6ĂǤā ĉ ĉ(ĂǠā"ĆAĄj6ĂǠā Ć(ĀĀ"āAĐv!ĆAƃƀƀƀx!ąČċċ ĉAǠājĐC"ĆAāqčĆ ĉAǠājĐC"ąAāqčĆ ĆAƀǾǿćqAĈv!ā ąAƀǾǿćqAĈv!ĆAƄƀƀƀx!ąČĊċ ĉAǠājĐC"ĆAāqčą ĉAǠājĐC"ąAāqčą ĆAƀǾǿćqAĈv!ā ąAƀǾǿćqAĈv!ĆAƅƀƀƀx!ąČĉċ ĉAļj ĉAǠājĐĞ ĉ(Ăļ"āAƀƀƀƀxFčĄ āAĐv!Ć ĉ/āF!Đ ĉ/āD!Ĕ ĉ/āB!ć ĉ/ā@!ēAƆƀƀƀx!ąČĈċ ĉAļj ĉAǠājĐĞ ĉ(Ăļ"āAƀƀƀƀxFčă āAĐv!Ć ĉ/āF!Đ ĉ/āD!Ĕ ĉ/āB!ć ĉ/ā@!ēAƇƀƀƀx!ąČćċ ĉAǠājĐC"ĆAāqčĂ ĉAļj ĉAǠājĐĞ ĉ(Ăļ"ąAƀƀƀƀxFčĂ ĆAƀǾǿćqAĈv!Ĕ ĉ(Ă@"āAĐv!Ć ĉ/āF!ć ĉ/āD!ēČĆċ ĉAǠājĐC"ĆAāqčā ĆAƀǾǿćqAĈv!āAƉƀƀƀx!ąČĄċ ĉAǠājĐC"ĆAāqEčĂċ ĉAƄājĐ(ČĆċ ĉ(ĂƄā"ĆAƀƀƀƀxFčą ĉ ĉ)Ăƈā7ĂǸā ĉ Ć6ĂǴāĂ@Ă@ ĉAǠājĐC"ĆAāqčĀ ĉBƀƀƀƀ 7Ăļ ĆAƀǾǿćqAĈv!ĐAĀ!ĆAĂ!ćAĂ!ĈĂ@ă@ ĉ Ć6ĂD Đ ĆFčāĂ@Ă@ ĉAǠājĐC"āAāqčĀ ĉAǠājĐC"ăAāqEčāċ ĉAļjĐbČăċ āAƀǾǿćqAĈv!ā ăAƀǾǿćqAĈv!ăĂ@ Ć ĉ(ĂļGčĀ ĉAļjĐŜ ĉ(Ă@!ćċ ć Ĉj"ą ă;āĀ ąA~j ā;āĀ ĈAĄj!Ĉ ĆAāj!ĆČĀċċ ĉ(Ăļ"ĆAƀƀƀƀxGčāċ ĉAǴājĐ( ĉAǨājĐbČĉċ ĉ ĉ)Ă@7ĂǨĂ ĉ Ć6ĂǤĂĂ@ ĉAǠājĐC"ĆAāqčĀ ĉBƀƀƀƀĐ7Ăļ ĆAƀǾǿćqAĈv!ĐAĀ!ĆAā!ĈAā!ćĂ@Ă@Ă@Ă@ă@ ĉ Ć6ĂD Đ ĆFčā ĉAǠājĐG"āAāqčĂ ĉAǠājĐG"ăAāqčĂ āAƀǾăqAĈv!ā ăAƀǾăqAĈv!ăĂ@ Ć ĉ(ĂļGčĀ ĉAļjĐ^ ĉ(Ă@!ćċ ć Ĉj"ą ă:ĀĀ ąAſj ā:ĀĀ ĈAĂj!Ĉ ĆAāj!ĆČĀċċ ĉ(Ăļ"ĆAƀƀƀƀxFčă ĉ ĉ)Ă@7ĂǴĂ ĉ Ć6ĂǰĂĂ@Ă@ ĉAǠājĐC"ĆAāqčĀ ĉBƀƀƀƀ 7Ăļ ĆAƀǾǿćqAĈv!ćAĀ!ĆAĂ!ąĂ@ă@ ĉ Ć6ĂD Ć ćFčāĂ@Ă@ ĉAǠājĐG"ĈAāqčĀ ĉAǠājĐG"āAāqčĀ ĉAǠājĐC"ăAāqEčāċ ĉAļjĐbČăċ ĈAƀǾăqAĈvAĐt ăAƀǾǿćqAĈvr āAƀǾăqAĈvAĘtr!ĈĂ@ Ć ĉ(ĂļGčĀ ĉAļjĐŜ ĉ(Ă@!ąċ ą ĆAĂtj Ĉ6āĀ ĆAāj!ĆČĀċċ ĉ(Ăļ"ĆAƀƀƀƀxGčāċ ĉAǰĂjĐd ĉAǤĂjĐb ĉAǴājĐ( ĉAǨājĐbČčċ ĉ ĉ)Ă@7Ăƈā ĉ Ć6ĂƄā ĉAǠājĐC"ĆAāqčĂ ĉBƀƀƀƀ 7Ăļ ĆAƀǾǿćqAĈv!ĔAĀ!ĆAĂ!ĐAĄ!ĈĂ@ă@ ĉ Ć6ĂD Ĕ ĆFčā ĉAǠājĐC"āAāqčă ĉAǠājĐC"ăAāqčă āAƀǾǿćqAĈv!ą ăAĈvAǿǿăq"ăAǿǿăG!ćĂ@ Ć ĉ(ĂļGčĀ ĉAļjĐ] ĉ(Ă@!Đċ Đ Ĉj"ā ą;āĀ āA~j ă;āĀ āA|j ć;āĀ ĈAĆj!Ĉ ĆAāj!ĆČĀċċ ĉ(Ăļ"ĆAƀƀƀƀxFčĂ ĉ)Ă@!Ę ĉ ĉ(Ăǰā6ĂƈĂ ĉ ĉ)ĂǨā7ăƀĂ ĉ ĉ)ĂǴā7ĂƌĂ ĉ ĉ(ĂǼā6ĂƔĂ ĉ ĉ)ĂǤĂ7ăƘĂ ĉ ĉ(ĂǬĂ6ĂƠĂ ĉ ĉ)ĂǰĂ7ĂƤĂ ĉ ĉ(ĂǸĂ6ĂƬĂ ĉ ĉ(Ăƌā6ĂƸĂ ĉ ĉ)ĂƄā7ăưĂ ĉ Ę7ăǀĂ ĉ Ć6ĂƼĂĂ@ ĉ(ĂǤāEčĀ ĉAƀĂjĐOČčċ ĉ(ĂƀĂ!Ć ĉAļj ĉAƀĂjAĄrAǄĀĐćĚAƀƀƀƀx!Ē ĆAƀƀƀƀxFčč ĉAƜāj ĉAļjAǄĀĐćĚ Ć!ĒČčċ ĉAļjĐdČĂċ ĉAļjĐbċ ĉAƄājĐb ĉAǰĂjĐd ĉAǤĂjĐb ĉAǴājĐ( ĉAǨājĐbČĉċ ĉAǤĂjĐb ĉAǴājĐ( ĉAǨājĐbČĈċ ĆAƀǾǿćqAĈv!āAƁƀƀƀx!ąċAĀ!Ćċ āAǿǿăq ĆAĐtr!āĂ@ Ĉ ĉ(ĂƄāGčĀ ĉAƄājĐ` ĉ(Ăƈā!Ēċ Ē ăj"Ć Đ;āĀ ĆA~j Ĕ;āĀ ĆA|j ć;āĀ ĆAzj ē;āĀ ĆAvj ā6ĂĀ ĆArj ą6ĂĀ ăAĐj!ă ĈAāj!ĈČĀċċ ĉAļjĐbČăċ ĉAǨājĐbČĂċ ă Ćj-ĀĀ!Ĉ ĉAļjĐG"āAāqčā ĆAāj!Ć ĈAǿāq āAƀǾăqAĈvFčĀċċAƀƀƀƀx!Ēċ ĉBƀƀƀƀ 7ĂļAĄ!ĈAĂ!ĔAĀ!ĆĂ@Ă@Ă@Ă@ă@ ĉ Ć6ĂD ĂEčā ĂAĂMčĂ ĂAă ĂAăIě"āAāt!ă Ą/āĄAĀG!ą Ą/āĂ!ć Ą/āĀ!ĐĂ@ Ć ĉ(ĂļGčĀ ĉAļjĐ] ĉ(Ă@!Ĕċ Ă āk!Ă Ą ăj!Ą Ĕ Ĉj"ā ą:ĀĀ āA~j ć;āĀ āA|j Đ;āĀ ĈAĆj!Ĉ ĆAāj!ĆČĀċċ ĉBƀƀƀƀ 7ĂƀĂAĀ!ĂAĆ!ĈAĂ!ēă@ ĉ Ă6ĂƈĂ ďEčĂĂ@ ďAĂMčĀ Ć Ď/āĂ"ĄIčĀ Ď/āĄ"ăAǿǿăqAĄKčĀ ďAă ďAăIě"ąAāt!ć Ď/āĀ!Đ ĄAǿǿăj"āAǿǿăq āG!ĔĂ@ Ă ĉ(ĂƀĂGčĀ ĉAƀĂjĐ_ ĉ(ĂƄĂ!ēċ ď ąk!ď Ď ćj!Ď ē Ĉj"Ą ă:ĀĀ ĄA~j Đ;āĀ ĄA|j ā;āĀ ĄAzj Ĕ;āĀ ĈAĈj!Ĉ ĂAāj!ĂČāċċ ĉAƀĂjĐbċ ĉAļjĐbAƀƀƀƀx!ĂČāċ ĉ ĉ)ĂƀĂ7ăǰĂ ĉ ĉ(ĂƈĂ6ĂǸĂ ĉ)Ă@!Ę ĉ(Ăļ!Ăċ ĉ Ē6ĂƀĂ ĉAƄĂj ĉAƜājAǄĀĐćĚ ĉ Ę7ĂǌĂ ĉ Ă6ĂǈĂ ĉ ĉ)ăǰĂ7ĂǔĂ ĉ ĉ(ĂǸĂ6ĂǜĂĂ@Ă@Ă@ ĒAƀƀƀƀxF"ĄčĀ ĂAƀƀƀƀxGčāċĂ@ ĄčĀ ĉAƀĂjĐOċĂ@ ĂAƀƀƀƀxFčĀ ĉAǈĂjĐkċ ĉ ĉ)Ă07ăĈ ĉ ĉ(Ă86ĂĐČāċ ĉAļjAĄj ĉAƜājAǄĀĐćĚ ĉ ĉ(ĂǸĂ6ĂƘā ĉ ĉ)ăǰĂ7ĂƐā ĉ Ē6Ăļ ĉ Ę7Ăƈā ĉ Ă6ĂƄāĂ@ č ĉ(ĂDGčĀAĀ!Ć ĉAĀ6ĂƈĂ ĉBƀƀƀƀ 7ĂƀĂ ĉ(Ă@!ĂAĂ!ăAĂ!ćă@Ă@Ă@Ă@ č ĆFčĀ ĂAĄj/āĀ!Ĕ ĂAĂj/āĀ!ď ĂAāj-ĀĀ!Đ Ă-ĀĀ!ąAĀ!ā Č/āĀ"Ĉ!ĄĂ@Ă@Ă@Ă@Ă@Ă@Ă@Ă@ ĈĎĄĊāĂăĀċ ąĎĄĆąăĄĆċAĂ!ā ą!Ą ąĎĄĈĄĂăĈċAă!ā ą!Ą ąĎĄćăāĂćċAā!ā ą!Ą ąĎĄĆĂĀāĆċ Ĉ ĐAǿāqKčĂČĄċ Ĉ ďAǿǿăqMčā ĈAſjAǿǿăq"Ą ĔAǿǿăqKčā ĄAĈt!ĄAą!āČĄċ Ĉ ĐAǿāqMčĂċ ĉAƀĂjĐbČĄċ ĉ(ĂƀĂ"ĂAƀƀƀƀxFčă ĉ(ĂƄĂ!ē ĉ č6ĂǼā ĉ ē6ĂǸā ĉ Ă6ĂǴā ĉAǰĂj ĉAļj ē čĐĈ ĉ(Ăd!Ď ĉAƀĂj ĉ(Ăh"ĐAāAăĐ.Ă@ ĉ(ĂƀĂAāFčĀ ĉ(ĂƈĂ!Ĕ ĉ(ĂƄĂ!ĒĂ@ ĐEčĀ ĉ(Ăp"Č ĉ(ĂtAĂtj!ĈAĀ!Ć ĉ(ĂǴĂ!ą ĉ(ĂǸĂ!ăă@AĀ!ď Č!ĄAĀ!ćĂ@ă@ Ą"Ă ĈFčā ĂAĄj!Ą Ć ĂAĂj-ĀĀGčĀĂ@ ă Ă/āĀ"āMčĀĂ@ ą āj-ĀĀĎăĂāĀāċ ďAǿāq"Ą ĂAăj-ĀĀ"ā Ą āKě!ďċ ćAǿāq"Ą ĂAăj-ĀĀ"ā Ą āKě!ć ĂAĄj!ĄČĀċċ Ĕ ĆAălj"Ą ćAĈt ďAǿāq"Ăr;ĀĀ ĄAĂj Ă Ď ĆAātj-Āā"Ą ćAǿāq"ā Ą āIě"Ą Ă ĄKě:ĀĀ ĆAāj"Ć ĐGčĀċċ ĉ(Ă|!Ă ĉAƀĂj ĉ(Ăƀā"āAāAāĐ. ĉ(ĂƀĂAāFčĀ ĉ(ĂƈĂ!ď ĉ(ĂƄĂ!đĂ@ āEčĀ ĉ(ĂǴĂ!ć ĉ(ĂǸĂ!ă ď!Ą ā!Ĉă@AĀ!ĆĂ@ Ă/āĀAāGčĀAĀ!Ć ă ĂAĂj/āĀ"ąMčĀ ć ąj-ĀĀAĂF!ĆċĂ@Ă@Ă@ ă ĂAĄj/āĀ"ąKčĀ ĆEčāAă!ĆČĂċĂ@ Ć ć ąj-ĀĀ"ąErEčĀAăAĀ ąě!ĆČĂċ ąAāFčĀAĂ!ĆČāċAā!Ćċ Ą Ć:ĀĀ ĂAĆj!Ă ĄAāj!Ą ĈAſj"ĈčĀċċ ĉ ā6Ăưā ĉ ď6ĂƬā ĉ đ6Ăƨā ĉ Đ6ĂƤā ĉ Ĕ6ĂƠā ĉ Ē6ĂƜā ĉAǰĂjĐdAĀ!ĂĂ@ă@ ā ĂFčā ď Ăj-ĀĀ!ĆĂ@ ĉ(Ă8"Ą ĉ(Ă0GčĀ ĉA0jĐYċ ĉ(Ă4 Ąj Ć:ĀĀ ĉ ĄAāj6Ă8 ĂAāj!ĂČĀċċ ĉ(Ăƈā!ą ĉAƀĂj ĉ(Ăƌā"ăAāAāĐ. ĉ(ĂƀĂAāFčĀ ĉ(ĂƈĂ!ć ĉ(ĂƄĂ!ĕĂ@ ăEčĀ ĉ(ĂƘāAăt!ĖAĀ!Ă ĉ(ĂƔā!ėă@AĄ!ĈĂ@ Đ ą ĂAĆlj"Ć/āĀ"ĄMčĀĂ@Ă@ Ć/āĂ"Ď Ĕ ĄAălj"Č-ĀĂ"ĆFčĀ Ď ĆIčāAĄ!Ĉ Ď Č-ĀāKčĂAă!Ĉ ĉAƄāj Ă ĉAƜājĐďčĂ Ė!Ć ė!Ąă@Ă@ ĆčĀAĄ!ĈČĄċĂ@ ĄAĆj-ĀĀAĂGčĀ Ą/āĀAāGčĀ Ă ĄAĂj/āĀGčĀ ā ĄAĄj/āĀ"ĎMčĀ ď Ďj-ĀĀAſjAǿāqAĂIčĄċ ĄAĈj!Ą ĆAxj!ĆČĀċċ Ć Č-ĀĀM!ĈČāċAĂAĄ ĄAāFě!Ĉċ ć Ăj Ĉ:ĀĀ ĂAāj"Ă ăGčĀċċAĀ!ĂĂ@ă@ ă ĂFčā ć Ăj-ĀĀ!ĆĂ@ ĉ(Ă8"Ą ĉ(Ă0GčĀ ĉA0jĐYċ ĉ(Ă4 Ąj Ć:ĀĀ ĉ ĄAāj6Ă8 ĂAāj!ĂČĀċċ ĉ(ĂƘāAăt!Ă ĉ(ĂƔā!Ąă@Ă@Ă@Ă@Ă@Ă@ ĂEčĀ Ą)āĀ"ĘB0ƈƧ!ĆAĀ!ĈĂ@ ā ĘB ƈƧAǿǿăq"ąM"ĎčĀ ď ąj-ĀĀAĂF!Ĉċ ĆAǿāq"ĆAĄFčĄĂ@Ă@Ă@ ĘƧ"ČAāqEčĀ ă ČAĐv"ĎKčā ĆA~jĎĂĄĆĂċ Ďčą ď ąj-ĀĀAſjAǿāqAĂI!ĈČĆċ ć Ďj-ĀĀ!Č ĆAăFčăĂ@ ČAſjĎĂĆąĀċ ĆAĂFčĂċAĀ!Ĉ ā ąMčĄ ď ąj-ĀĀAſjAǿāqAāKčĄ ĉAƄāj Ď ĉAƜājĐď!ĈČĄċ ĉAǤĂj ĉAļj ē čĐĊ ĉAǰĂj ĉAļj ē čĐĈ ĉAƀĂj ĉ(ĂD"ēAāAăĐ. ĉ(ĂƀĂAāFčą ēAā ēAāKě"čAălA}j!Ć ĉ(ĂƈĂ!ă ĉ(ĂƄĂ!ĖAĀ!ĂĂ@Ă@ă@ ă Ăj!ĄĂ@ Ć ĂGčĀ ēčĂ čAſj!čČăċ ĄAĀ;ĀĀ ĄAĂjAĀ:ĀĀ ĂAăj!ĂČĀċċ ĄAĀ;ĀĀ ĄAĂjAĀ:ĀĀċ ĉ ĉ)ĂǰĂ7ăƀĂ ĉ ĉ(ĂǸĂ6ĂƈĂ ĉ č6ĂƔĂ ĉ ă6ĂƐĂ ĉ Ė6ĂƌĂ ĉ(ĂtAĂt!Ą ĉ ĉAļj6ĂƘĂ ĉ(Ăp!ĂĂ@ă@ ĄEčāAĀ!ĆĂ@ Đ ĂAĂj-ĀĀ"ĈMčĀ Ĕ ĈAălj-ĀĀ!ĆċĂ@ ĂAăj-ĀĀ"Ď ĆAǿāqMčĀAā!ĆAĀ!āAĀ!ąĂ@Ă@Ă@Ă@ ĈĎĂĀāăċAĀ!ā Ď!ąČāċ ĎAāj"ĆAǿā ĆAǿāIě!āAĀ!ąċAĀ!Ćċ ĉAƀĂj Ă/āĀ ąAĈt Ćr āAĐtrĐĐċ ĂAĄj!Ă ĄA|j!ĄČĀċċ ĉ(ĂƀāAĆl!Ą ĉ(Ă|"ĂAĂj!ĆĂ@ă@ ĄEčā ĉAƀĂj Ă/āĄAāĐĐĂ@ Ă/āĀEčĀ ĉAƀĂj Ć/āĀAāĐĐċ ĂAĆj!Ă ĄAzj!Ą ĆAĆj!ĆČĀċċ ĉ(ĂŜAĂt!Ą ĉ(ĂL!Č ĉ(ĂP!Đ ĉ(ĂX!ąĂ@ă@ ą!Ă ĄEčāAĀ!ĆAĀ!ĈAĀ!āĂ@ Đ Ă/āĂ"ąMčĀAĀ!ĆĂ@ Č ąAĄtj"ą(ĂĀ"ĈAǿǿǿǿćjAć ĈAĀHě"ĎAĄMčĀAĀ!ĈAĀ!āČāċAĀ!ĈAĀ!ā č ą ĎAĂt(Ăǈƅ@j/āĀ"ąMčĀ ă ąAălj"Ć-ĀĂ!ā Ć-Āā!Ĉ Ć-ĀĀ!Ćċ ĂAĄj!ą ĉAƀĂj Ă/āĀ ĈAǿāqAĈt ĆAǿāqr āAĐtrĐĐ ĄA|j!ĄČĀċċ ēAăl!ą ă čAăl"āj!Č ĉ(Ă@!Ą ĉ(ĂǬĂ!Đ ĉ(ĂǨĂ!ĎAĀ!ĂAĀ!ĆĂ@Ă@Ă@ă@ ā ĂFčā ă Ăj!Ĉ ĉ Ć6ĂǨā ą ĂFčĂ ĉ Đ6ĂǴĂ ĉ Ď6ĂǰĂ ĉ ĉAǨāj6ĂǸĂĂ@ ĉAǰĂj ĄĐ)čĀ ĈAĀ:ĀĀ ĈAājAĀ;ĀĀċĂ@ Ą-ĀĀAĂGčĀ ĈAā:ĀĀ ĈAājAĀ;ĀĀċ ĆAāj!Ć ĄAĈj!Ą ĂAăj!ĂČĀċċ ĉAƀĂjĐd ĉAǤĂjĐc ĉAƀĂjAĈj!Ĉ ă!Ăă@ Ă ČFčĂ Ă-ĀĀ"ĄAĂFčĂ ĂAăj!ā Ĉ Ă/Āā"Ă:ĀĀ ĉ ĄAāq:ĀƊĂ ĉ ĂAĈv:ĀƉĂAĀ!Ăă@Ă@ ĂAăGčĀ ā!ĂČĂċ Ĉ Ăj-ĀĀ!ĆĂ@ ĉ(Ă8"Ą ĉ(Ă0GčĀ ĉA0jĐYċ ĉ(Ă4 Ąj Ć:ĀĀ ĉ ĄAāj6Ă8 ĂAāj!ĂČĀċċċ ĈAĀ;ĀĀ ĈAĂjAĀ:ĀĀĀċĂ@ ĖEčĀAƨƈǀĀ ăAāĐğċ ĉ ĉ(Ă86ĂĐ ĉ ĉ)Ă07ăĈĂ@ ĕEčĀAƨƈǀĀ ćAāĐğċĂ@ ĒEčĀAƨƈǀĀ ĔAāĐğċĂ@ đEčĀAƨƈǀĀ ďAāĐğċ ĉAǴājĐb ĉAƄājĐk ĉAļjĐOČĊċ ā ąMčā ď ąj-ĀĀAſjAǿāqAĂI!ĈČĂċ ČAſjAĂIčāċAĀ!ĈċĂ@ ĉ(Ă8"Ć ĉ(Ă0GčĀ ĉA0jĐYċ ĄAĈj!Ą ĉ(Ă4 Ćj Ĉ:ĀĀ ĉ ĆAāj6Ă8 ĂAxj!ĂČĀċċĀċ ĈAſjAǿāq!ĄAĄ!āċ ĄAĈv!ąĂ@ Ć ĉ(ĂƀĂGčĀ ĉAƀĂjĐŜ ĉ(ĂƄĂ!ćċ ć ăj"Ĉ ą;āĀ ĈAſj Ą:ĀĀ ĈA~j ā:ĀĀ ĉ ĆAāj"Ć6ĂƈĂ ăAĄj!ă ĂAĈj!Ă ČAĂj!ČČĀċċ ĉ ĉ(Ă86ĂĐ ĉ ĉ)Ă07ăĈ ĉAƄājĐk ĉAļjĐOċ ĉA(jĐe ĉA jĐe ĉAĘjĐeĂ@ ċEčĀAƨƈǀĀ ĊAāĐğċ ĉAĈjĐS Ā ĉ)ĂČ7ĂĀ ĉAƀăj$ĀċǔĐĂĒſĂ~#ĀAǐāk"Ć$Ā Ć Ă6Ă` Ć ā6ĂŜ Ć Ă6ĂX ĆAǘĀjĐS Ć(ĂŜ!ā Ć Ć(Ă`"ć6Ă, Ć ā6Ă( ąDĀĀĀĀĀĀǠǁf!ĂĂ@Ă@ ąƙDĀĀĀĀĀĀǠAcEčĀ ąƪ!ĈČāċAƀƀƀƀx!ĈċĂ@Ă@Ă@ ąAĀAǿǿǿǿć ĈAƀƀƀƀx Ăě ąDĀĀǀǿǿǿǟAdě ą ąbě"ĂƷbčĀ ĂAǠƌǇđjAƠƸƞǋĀIčāċ ĆAǀĀjAƸƂǀĀAĎĐ9ČāċĂ@Ă@ ăAǿǿăq"ĉEčĀ ĄAǿǿăq"Ċčāċ ĆAǀĀjAƸƂǀĀAĎĐ9Čāċ ĆA j ĂĐ2 Ć(Ă !ĄAĀ!Ă ĆAĀ6ĂT ĆBƀƀƀƀǀĀ7ĂL ĆAǘĀjAĊ ā ćĐ? ĆBĀ7ĂƄā ĆAĀ;ā| Ć ć6Ăx ĆAĀ6ĂtAĄ!ćAā!ċă@ Ć ċAāj6Ăƀā ĆAĘj ĆAǘĀjĐ-Ă@Ă@Ă@Ă@ Ć(ĂĘ"āEčĀ ĆAĐjAĊ ā Ć(ĂĜ"ĈĐFĂ@ Ć(ĂĐ"ăEčĀ ĆAĈjAč ă Ć(ĂĔ"ČĐF Ć(ĂĈ"Ĉ ă Ĉě"āEčā Ć(ĂČ Č Ĉě!Ĉċ ĆAā;āƴā Ć Ĉ6Ăưā ĆBĀ7Ăƨā Ć ā6ĂƠā Ć Ĉ6ĂƜā Ć ā6ĂƘā ĆBƬƀƀƀưć7ĂƐā Ć ā Ĉj6ĂƤāAĀ!āă@ āAāqčĄ Ć(ĂƘā!ā ĆAǄāj ĆAƐājĐEĂ@Ă@ Ć(ĂǄāAāGčĀ Ć(ĂƬā!Ĉ Ć Ć(Ăǌā6ĂƬā ā Ĉj!ā Ć(Ăǈā Ĉk!ĈČāċ Ć-ĀƵāčą ĆAā:ĀƵāĂ@Ă@ Ć-ĀƴāAāGčĀ Ć(Ăưā!ă Ć(ĂƬā!ĈČāċ Ć(Ăưā"ă Ć(ĂƬā"ĈFčĆċ Ć(ĂƘā Ĉj!ā ă Ĉk!Ĉċ ĆAǄāj ā ĈĐĄĂ@Ă@ Ć-ĀǄāEčĀ Ć-Āǅā"āčĄČāċĂ@ Ć(Ăǈā"ā ĄLčĀAĆ!āČĄċĂ@ ĂAǮĂGčĀAć!āČĄċĂ@ Ă Ć(ĂLGčĀ ĆAǌĀjĐ[ Ć(ĂP!ćċ ć ĂAĂtj ā6ĂĀ Ć ĂAāj"Ă6ĂTċ Ć-ĀƵā!āČĀċċĂ@ ĂčĀAā!ċAĀ!āČāċAĀ!ċ ĆAĀ6Ăǀā ĆBƀƀƀƀǀĀ7ĂƸā Ć(ĂP"č ĂAĂtj!Ď Ć(ĂL!ďA|!ĐAĄ!đ č!Čă@Ă@Ă@ Č ĎFčĀ Č(ĂĀ!ĂĂ@ ċ Ć(ĂƸāGčĀ ĆAƸājĐ[ Ć(ĂƼā!đċ ČAĄj!Č đ ċAĂtj Ă6ĂĀ Ć ċAāj"ċ6Ăǀā đ Đj!Ă ċ!āă@ āAĂIčĂ Ă(ĂĀ"Ĉ ĂAĄj"ă(ĂĀ"ćLčĂ Ă ć6ĂĀ ă Ĉ6ĂĀ ĂA|j!Ă āAſj!āČĀċċ Ć č6ĂŜ Ć ď6ĂX ĆAǘĀjĐg Ć Ć/Āǁā;āļ Ć Ć-Āǃā:Ā> Ć(ĂƼā!ċ Ć-Āǀā!ā Ć(ĂƸā"ĂAƀƀƀƀxFčă Ć Ć-Ā>:Ā; Ć Ć/āļ;Ā9 Ć ā:Ā8 Ć ċ6Ă4 Ć Ă6Ă0 ĆAǘĀjAǆƂǀĀAĂĐ9 ĆAǌĀj ĆAǘĀj Ć(Ă8"ĒAǿǿǿǿć ĒAǿǿǿǿćIěĐ/ ċ ĒAĂtj!ČAĀ!ĈAĀ!č ċ!āAā!Ă ċ!ĎAĀ!đă@ č!ē ď!Ĕ ă!ĕ ć!Ė ę!Ę Ď!ĐĂ@ă@ Đ ČFčā đAāj!đ ĐAĄj!Ď Đ(ĂĀ!ăă@Ă@Ă@ ĂAāqčĀ Ę!ęČāċ ā ČFčă ā5ĂĀB Ɔ ĈƭƄ!ę ĈAāj!Ĉ āAĄj!āċAā!Ă ă ęB ƈƧ"ćk ĊJčĀċ č ĔAǿǿăq đ ęƧk"ĂAǿǿă ĂAǿǿăIě"ďKq!ėAĀ!ĂAā!č ę!Ę Ď!Đ ėEčĂČĀċċċĂ@ ēAāqEčĀ Ć Ć(ĂT6Ă` Ć Ć)ĂL7ăX ĆAƸāj ĆAǘĀj ĔAǿǿăqĐ/ ĆAĀ6Ăǌā ĆBƀƀƀƀĐ7ĂǄā Ė ĆAǄājĐ+ ĆAǘĀj ĆAƸāj Ć(Ăǈā Ć(ĂǌāĐU ĆAĀ6ĂƘā ĆBƀƀƀƀĐ7ĂƐā ĕ ĆAƐājĐ+ ĆAƸāj ĆAǘĀj Ć(ĂƔā Ć(ĂƘāĐU ĆAƐājĐh ĆAǄājĐhĂ@Ă@Ă@ ĉAſj"āEčĀ ĒAĂt!Ăă@ ĂEčĂ ā Ą ĂA|j"Ă ċj"Č(ĂĀ"ĈN Ą Ĉk ĊLqk"āčĀċċă@ Č ċFčā Ą ČA|j"Č(ĂĀ"ĂHčĀ Ą Ăk ĊJčĀċ ĆAĀ6Ă` ĆBƀƀƀƀĐ7ĂXAƥƐą Ċ Ăj"ĂAāj ĂAǛǯzjAǻƧyIě ĆAǘĀjĐ+ ĆAǀĀj ĆAƸāj Ć(ĂŜ Ć(Ă`ĐU ĆAǘĀjĐhČāċ ĆAǀĀj ĆAƸājAāAĀĐUċ ĆA0jĐgČćċ ĆAǀĀjAǕƂǀĀAąĐ9 ĆAǌĀjĐh ĆA0jĐgČĆċ ĐAĄj!ĐČĀċċ ĆAǌĀjĐgċAǈƂǀĀ!ĂAĆ!ĈĂ@Ă@Ă@ āAzjAǿāqAājAĀ āAǿāqAąKěĎăāĂĀāċAƧƃǀĀ!ĂAĈ!ĈČāċ āAĂtAǼćq"ā(ĂƌƆ@!Ă ā(ĂǴƅ@!Ĉċ ĆAǘĀj Ă ĈĐ9 ĆAǀĀj ĆAǘĀj ċAǿǿǿǿć ċAǿǿǿǿćIěĐ/ČĂċ Ć(Ăƀā!ċČĀċċ ĆA(jĐf ĆAǀĀjĐS Ā Ć)ĂD7ĂĀ ĆAǐāj$ĀċưċĂĎſā~#ĀAƠāk"Ą$Ā Ą Ă6Ăƀā Ą ā6Ă| Ą Ă6Ăx ĄAǸĀjĐS Ą(Ă|!Ă Ą Ą(Ăƀā"ą6Ă@ Ą Ă6Ăļ ăDĀĀĀĀĀĀǠǁf!ĆĂ@Ă@ ăƙDĀĀĀĀĀĀǠAcEčĀ ăƪ!ćČāċAƀƀƀƀx!ćċAĀ!āAā!ĈĂ@Ă@ ăAĀAǿǿǿǿć ćAƀƀƀƀx Ćě ăDĀĀǀǿǿǿǟAdě ă ăbě"ĉƷačĀAĀ!ĆČāċAĀ!Ć ĉAǠƌǇđjAƟƸƞǋĀKčĀ ĄAĀ6ĂL ĄBƀƀƀƀǀĀ7ĂD ĄAǐĀjAĞ Ă ąĐ? ĄAā;āt Ą ą6Ăp ĄAĀ6ĂlAĄ!ĊAĀ!ćAĀ!ċĂ@Ă@ă@ ĄA0j ĄAǐĀjĐ,Ă@Ă@ Ą(Ă0"ĂEčĀ ĄAǸĀjAğ Ă Ą(Ă4"āĐ? ĄAā;āƜā Ą ā6ĂƘā ĄAĀ6ĂƔā ĄA(j ĄAǸĀjĐ,Ă@ Ą(Ă("ČEčĀ Ą(Ă,!č ĄA j ĄAǸĀjĐ, Ą(Ă "ĎEčĀ Ą(Ă$!ď ĄAĘj ĄAǸĀjĐ, Ą(ĂĘ"ĐEčĀ Ą(ĂĜ!đ ĄAĐj ĄAǸĀjĐ, Ą(ĂĐ"ĈEčĀĂ@Ă@Ă@ Ą(ĂĔ"āĎĂăĀāċ Ĉ-ĀĀ"ĂAUjĎăĂāĂāċ Ĉ-ĀĀ!ĂċĂ@Ă@Ă@Ă@ ĂAǿāqAUjĎăāĂĀĂċ āAſj!Ć ĈAāj!ĈĂ@ āAĉIčĀAĀ!Ăă@ ĆEčĄ Ĉ-ĀĀAPj"āAĉKčą ĂƬBĊ~"ĒB ƈƧ ĒƧ"ąAğuGčą āAĀJ ą āk"Ă ąHsčą ĈAāj!Ĉ ĆAſj!ĆČĀċċAĀ!Ăă@ ĆEčă Ĉ-ĀĀAPj"āAĉKčĄ ĈAāj!Ĉ ĆAſj!Ć ĂAĊl āk!ĂČĀċċ āAſj!ā ĈAāj!ĈċĂ@ āAĈIčĀAĀ!Ăă@ āEčĂ Ĉ-ĀĀAPj"ĆAĉKčă ĂƬBĊ~"ĒB ƈƧ ĒƧ"ąAğuGčă ĆAĀH ą Ćj"Ă ąHsčă ĈAāj!Ĉ āAſj!āČĀċċAĀ!Ăă@ āEčā Ĉ-ĀĀAPj"ĆAĉKčĂ ĈAāj!Ĉ āAſj!ā Ć ĂAĊlj!ĂČĀċċ ĂAǠƌǇđjAƟƸƞǋĀKčĀ ĄAĈj ĄAǸĀjĐ, Ą(ĂĈEčĂċAā!ĈAĀ!āAĀ!ĆČĄċ Ą(ĂH!Ă ĄAĀ6Ăƀā ĄBƀƀƀƀĐ7Ăx ĄAǸĀjAǡƃǀĀAďĐě ĄAǸĀjAǰƃǀĀAċĐě ĄAǸĀjAǻƃǀĀA#Đěă@ ćEčă ĄAǸĀjAƞƄǀĀAČĐě ĄAǸĀjAƪƄǀĀAĄ Ă(ĂĀ Ă(ĂĄĐĒ ĄAǸĀjAƮƄǀĀ ĉĐ> ĄAǸĀjAƶƄǀĀ Ă(ĂĘĐ> ĄAǸĀjAƾƄǀĀAčĐě ĄAǸĀjAǋƄǀĀAĈ Ă(ĂĈ"ā Ă(ĂČ"ĈĐĒ ĄAǸĀjAǓƄǀĀAČ Ă(ĂĐ Ă(ĂĔĐĒ ĄAǸĀjAǟƄǀĀAČĐě ĄAǸĀjAǫƄǀĀAĎĐě ĄAǸĀjAǹƄǀĀAČĐě ĄAǸĀjAǓƄǀĀAČ ā ĈĐĒ ĄAǸĀjAƅƅǀĀAĊĐě ĄAǸĀjAƏƅǀĀAĊĐě ćAdj!ć ĂAĜj!ĂČĀċċĂ@ ċ Ą(ĂDGčĀ ĄAǄĀjĐZ Ą(ĂH!Ċċ Ċ ċAĜlj"ā Ă6ĂĘ ā đ6ĂĔ ā Đ6ĂĐ ā ď6ĂČ ā Ď6ĂĈ ā č6ĂĄ ā Č6ĂĀ Ą ċAāj"ċ6ĂL ćAĜj!ćČĀċċ ĄAǸĀjAƙƅǀĀAčĐě Ą(Ăƀā!ā Ą(Ă|!Ĉ Ą(Ăx!Ćċ ĄAǄĀjĐcċ ĄAļjĐf Ą ā6Ăƀā Ą Ĉ6Ă| Ą Ć6Ăx ĄAǸĀjĐS Ā Ą)Ă|7ĂĀ ĄAƠāj$ĀċƮĊāąſ#ĀAƀāk"Ć$Ā Ć Ă6Ă` Ć ā6ĂŜ Ć Ă6ĂX ĆAǘĀjĐS Ć(ĂŜ!ć Ć(Ă`!ā Ć Ą6Ă` Ć ă6ĂŜ Ć Ą6ĂX ĆAǘĀjĐS Ć(ĂŜ!Ĉ Ć(Ă`!ĉ Ć ā6Ăļ Ć ć6Ă8 Ć ĉ6ĂD Ć Ĉ6Ă@ ąDĀĀĀĀĀĀǠǁf!ĂĂ@Ă@ ąƙDĀĀĀĀĀĀǠAcEčĀ ąƪ!ĄČāċAƀƀƀƀx!ĄċĂ@Ă@Ă@Ă@Ă@ ąAĀAǿǿǿǿć ĄAƀƀƀƀx Ăě ąDĀĀǀǿǿǿǟAdě ą ąbě"ĊƷbčĀ ĊAǠƌǇđjAƠƸƞǋĀIčāċAĎ!Ă ĆAĎ6Ă|AƸƂǀĀ!ā ĆAƸƂǀĀ6Ăx ĆAƀƀƀƀx6ĂtČāċ ĆAǘĀjA  ć āĐ?Ă@Ă@Ă@Ă@Ă@ă@ ĆAǴĀj ĆAǘĀjĐĝ Ć(ĂtAāGčāĂ@ Ć(Ăx"ĂEčĀĂ@ ā ĂKčĀ ā ĂGčĂČāċ ć Ăj,ĀĀA@Hčāċ ć Ăj"Ą ā Ăk"ăAƋƀǀĀAĆĐVEčĀċ ĆA0j ć ĂĐĕ Ć/ā0"ĂAĄFčĂ ăAzj!ā ĄAĆj!ć Ć/ā2AĐt Ăr!ĂČāċAĄ!ĂċĂ@Ă@ āAąFčĀ āAċGčā ćAƲƅǀĀAċĐHčāAĀ!ĄČĄċ ćAƽƅǀĀAąĐHčĀAĂ!ĄAā!ćAā!āČăċĂ@ ć āAǂƅǀĀAĆĐVčĀ ĆA(j ć āĐĕ Ć/ā("āAĄFčā Ć/ā*!ćAā!ĄČăċ ĆA j ćAĆj āAzjĐĕ Ć/ā "āAĄGčāċAĎ!Ă ĆAĎ6Ă|AƸƂǀĀ!ā ĆAƸƂǀĀ6Ăx ĆAƀƀƀƀx6ĂtČĂċ Ć/ā"!ćAĂ!Ąċ ĆAĘj Ĉ ĉĐđ ĆAǘĀj Ć(ĂĘ Ć(ĂĜĐČĂ@ Ć-ĀXAāGčĀ ĆAƀƀƀƀx6Ăt Ć Ć-ĀYAĂt"ā(ĂǴƅ@"Ă6Ă| Ć ā(ĂƌƆ@"ā6ĂxČāċĂ@Ă@Ă@Ă@ Ć(ĂŜ Ć(Ă`Đ;"ă ĊJčĀĂ@Ă@ ĂAǿǿăqAĄFčĀ Ă ĂAĐvAā ăĐč"Ă!ă ĄĎăĄăāĄċ ă!ĂĂ@ ĄĎăĄăĀĄċ ā ćAā ăĐč!Ăċ ĆAĐj ā ćĐA Ć(ĂĔ!ĄĂ@Ă@ Ć(ĂĐAāGčĀ ĆAĈj ĊĐ2 ĆAǘĀj Ć(ĂĈĐ$ Ć(ĂX!Ĉ Ć(ĂŜ!ĉ Ć ăĐ2 ĆAǘĀj Ć(ĂĀĐ$ ĉ Ć(ĂŜk Ĉ Ć(ĂXkAČlj!ĈČāċ Ċ ăk!ĈċĂ@ ā ć ĈAĀ ĈAĀJě ĄAā ĄAāKěn"Ĉ ăĐč"Ą ĊNčĀ ā ć ĈAāj ăĐč!Ąċ ĆAǘĀjAƖƃǀĀAƠƃǀĀ Ą Ă Ą ĂJě"Ă ĊF"āěAăAć āěĐ9 ĆAǴĀj ĆAǘĀj ĂĐėČăċAĆ!Ă ĆAĆ6Ă|AǈƂǀĀ!ā ĆAǈƂǀĀ6Ăx ĆAƀƀƀƀx6ĂtČăċ ā ćAā ĂĐč!Ăċ ĆAǘĀj Ċ ĂJ Ċ ĂHkAājAǿāqAĂt"ā(ĂǨƅ@ ā(Ăǜƅ@Đ9 ĆAǴĀj ĆAǘĀj ĂĐėċ Ć(ĂtAƀƀƀƀxGčā Ć(Ă|!Ă Ć(Ăx!āċ ĆAǈĀj ā ĂĐ9Čāċ Ć Ć(Ă|6ĂP Ć Ć)Ăt7ăHċ ĆAǀĀjĐf ĆA8jĐf ĆAǈĀjĐS Ā Ć)ĂL7ĂĀ ĆAƀāj$ĀċǾćāċſ#ĀAǠāk"ă$Ā ăAǀĀj ā ĂĐđĂ@Ă@Ă@Ă@Ă@A/ ă(Ă@"Ą ă(ĂD"ĂĐQčĀA. Ą ĂĐQčāA- Ą ĂĐQ!āĂ@Ă@ ĂEčĀ āEčāċ Ā Ą ĂĐĖČąċ ăAā;āƈā ăAĀ6ĂƄā ă Ą6Ă| ă Ă6Ăx ă Ą6Ăt ă Ă6Ăp ăAĀ6Ăl ă Ą Ăj6Ăƀā ăA8j ăAǬĀjĐę ă(Ă8"āEčĂ ă(Ăļ!ą ăA0j ăAǬĀjĐę ă(Ă0"ĆEčĂ ă(Ă4!ć ăA(j ăAǬĀjĐę ă(Ă("ĈEčĂ ă(Ă,!ĉ ăA j ăAǬĀjĐęĂ@ ă(Ă EčĀ ăAĀ6ĂHČĄċ ă ĉ6ĂŜ ă Ĉ6ĂX ă ć6ĂT ă Ć6ĂP ă ą6ĂL ă ā6ĂHČăċ ăAǬĀjA/ Ą ĂĐ? ăAā;āƐā ă Ă6Ăƌā ăAĀ6Ăƈā ăAǈĀj ăAǬĀjĐ ČĂċ ăAǬĀjA. Ą ĂĐ? ăAā;āƐā ă Ă6Ăƌā ăAĀ6Ăƈā ăAǈĀj ăAǬĀjĐ Čāċ ăAĀ6ĂHċĂ@Ă@Ă@ ă(ĂH"ĊEčĀ ă(ĂŜ!ċ ă(ĂX!Č ă(ĂT!ā ă(ĂP!Ĉ ă(ĂL!č ăAĀ6ĂƄā ă Ą6Ă| ă Ą6Ăt ăBƯƀƀƀǠą7Ăl ă Ă6Ăx ă Ą Ăj6ĂƀāĂ@Ă@ă@ ăAǠĀj ăAǬĀjĐ" ă(Ă`ĎăĂĀāĂċċ ăAā6Ăǔā ăAǬĀjAĈjAǔƀǀĀAǠĀĐćĚ ăBĀ7Ăǘā ăAǸĀj!Ą āAĄG!ĉAā!Ćă@Ă@ ĆAčGčĀAĀ!ĂČąċ ĄA|j(ĂĀ!ćĂ@ Ą(ĂĀ"ą āGčĀ ć ā Ĉ āĐ0čĄċAă!ĂĂ@ ĉčĀ ąAĉGčĀAăAĄ ćAƂƀǀĀAĉĐHě!ĂċĂ@Ă@ Ă ąIčĀ Ă ąF!ąČāċ ć Ăj,ĀĀAƿſJ!ąċĂ@ Ă āGčĀ ąEčĀ ć ā Ĉ āĐ0čĄċ ĆAāj!Ć ĄAĈj!ĄČĀċċ ăAĘj Ĉ āAāAĂĐ5 ă(ĂĜ!Ć ă(ĂĘ!ĂČĂċ ĀAƁĂ;āĀČĂċAā!Ăċ ăAĐj Ċ čAāAĂĐ5Ă@Ă@ ă(ĂĐAāGčĀ ĂAāqEčā ă(ĂĔ!Ă ăAĈj Č ċAĂAĂĐ5Ă@ ă(ĂĈAāGčĀ ĀAƁĄ;āĀČăċ ă Č ċAĄAĆĐ5Ă@ ă(ĂĀAāGčĀ Ā ă(ĂĄ Ć ĂĐĔČăċ ĀAƁĂ;āĀČĂċ ĀAƁĂ;āĀČāċ ĀAƁĂ;āĀċ ăAǠāj$ĀċǪąĂďſā~#ĀA0k"Ą$Ā ĄAĜj ā(ĂĔ"ąAāAāĐ.Ă@ Ą(ĂĜAāFčĀ ĄAĀ6ĂĈ Ą Ą(Ă$"Ć6ĂĄ Ą Ą(Ă 6ĂĀ ąAĄt!ć ĄAĘjAĂj!Ĉ ā(ĂĐ!ĉAĀ!ąAĀ!āă@Ă@Ă@Ă@Ă@ ć ąFčĀ Ą ā6ĂĐ Ą Ć6ĂČ ĉ ąj"Ċ(ĂĀ!ċ Ą ĄAČj6ĂĔAĄ!ČAĂ!čĂ@Ă@Ă@Ă@Ă@Ă@Ă@ ċAƀƀƀƀxsAĈ ċAĀHě"ċĎĊĊąąĄąąĀāĂăĆċ ĄAĔj ĊAČj(ĂĀ"č ĊAĈj(ĂĀ čĐ%Aǿāq!čČĉċ ĄAĔjAā ĊAĈj(ĂĀ ĊAČj(ĂĀĐ%Aǿāq!čČĈċ ĄAĔj ĊAČj/āĀ ĊAĄj(ĂĀ ĊAĈj(ĂĀĐ%Aǿāq!čČćċ Ą ĊAĄj/āĀ;āĘ ĄAā:Āě Ą ā6Ă( Ą Ć6Ă$ Ą Ĉ6Ă  Ą ĄAěj6Ă, Ą ĄAĘj6ĂĜAĂAĀ ĄAĜjĐ1AāFě!čČĆċAĈ!Čċ ă ĉ Č ąjj/āĀ"čMčĀ Ă čAătj)ĂĀ"ēƧ!ĎAĂ!Č ēB ƈƧ"ď!Đ ēB0ƈƧ"đ!ĒĂ@Ă@Ă@Ă@ ċAſjĎąćĀāĂăćċAā!ČČąċ ĊAĄj(ĂĀ!ČČĄċ ĊAĆj/āĀ"č ďAǿǿăq"ċ č ċKě!ĐAſ!Č đ!ĒČĄċ ĊAĆj/āĀ"č đ č đIě!ĒAſ!Č ď!ĐČăċAā!čČăċ Ā Ą(ĂĈ6ĂĈ Ā Ą)ĂĀ7ĂĀ ĄA0j$Āďċ ď!Đ đ!ĒċAĀ!č Č Ďq"ċEčĀ ĐAǿǿăq"Ċ ĒKčĀAā!č ċ ĎGčĀ Ċ ďAǿǿăqGčĀAĂAā Ē đFě!čċĂ@ ā Ą(ĂĀGčĀ ĄĐY Ą(ĂĄ!Ćċ Ć āj č:ĀĀ Ą āAāj"ā6ĂĈ ąAĐj!ąČĀċċĀċƘĆāąſ#ĀAǠĀk"Ć$Ā Ć Ă6ĂŜ Ć ā6ĂX Ć Ă6ĂT ĆAǔĀjĐS Ć(ĂX!ā Ć(ĂŜ!ć Ć Ą6ĂŜ Ć ă6ĂX Ć Ą6ĂT ĆAǔĀjĐS Ć(ĂX!ă Ć(ĂŜ!Ĉ Ć ć6Ă$ Ć ā6Ă  Ć Ĉ6Ă, Ć ă6Ă( ąDĀĀĀĀĀĀǠǁf!ĉĂ@Ă@ ąƙDĀĀĀĀĀĀǠAcEčĀ ąƪ!ĊČāċAƀƀƀƀx!ĊċAĎ!ĄAƸƂǀĀ!ĂĂ@Ă@Ă@ ąAĀAǿǿǿǿć ĊAƀƀƀƀx ĉě ąDĀĀǀǿǿǿǟAdě ą ąbě"ĉƷbčĀ ĉAǠƌǇđjAƟƸƞǋĀKčĀ ĆAĘj ā ćĐđ ĆAǔĀj Ć(ĂĘ Ć(ĂĜĐČĂ@ Ć-ĀTAāGčĀ Ć-ĀUAĂt"Ă(ĂǴƅ@!Ą Ă(ĂƌƆ@!ĂČāċĂ@ ĉ Ć(ĂX"Ă Ć(ĂŜ"āĐ;k"ćAĀNčĀAĆ!ĄAǈƂǀĀ!ĂČāċ ĆAĐj ă ĈĐđ ĆAļj Ć(ĂĐ Ć(ĂĔĐČ ćAļn!ăĂ@ Ć-ĀļčĀ Ć(ĂD!Ĉ Ć(Ă@!ĉ Ă āĐ; ĉ ĈĐ;NčĀAƯƃǀĀ!ĂČāċAǿǿă ăAǿǿăq ćAǿǿǯāKě!ć ĆAǔĀj ĂĐ$ ĆAĈj Ć(ĂTĐ! Ć(ĂČ!ăĂ@Ă@ Ć(ĂĈ"Ĉ ĂAƠċl āj"ĄJčĀ Ą ĈAļjNčĀAć!ĄAƽƃǀĀ!ăČāċAąAĀ ă ĄL Ą ăAļjHq"ăě!ĄAǄƃǀĀAā ăě!ăċ ĆAǔĀjAǆƂǀĀAĂĐ9 ĆAǈĀj ĆAǔĀj Ă āĐ;Đė ĆAǔĀj ĆAǈĀj ćĐ/ ĆAǈĀj ĆAǔĀj ă ĄĐUĂ@ Ć(ĂHAƀƀƀƀxGčĀ Ć(ĂP!Ą Ć(ĂL!ĂČĂċ Ć Ć(ĂP6Ă8 Ć Ć)ĂH7ă0ČĂċ Ć Ą6ĂP Ć Ă6ĂL ĆAƀƀƀƀx6ĂHċ ĆA0j Ă ĄĐ9ċ ĆA(jĐf ĆA jĐf ĆA0jĐS Ā Ć)Ă47ĂĀ ĆAǠĀj$ĀċǉĄāĎſ#ĀAĐk!ăĂ@Ă@ ĂAĐOčĀ Ā!ĄČāċ ĀAĀ ĀkAăq"ąj!Ć ā!ć Ā!ĄĂ@Ă@ă@Ă@ Ą ĆIčĀ Ć Ă ąk"ĂA|q"Ĉj!Ą ā ąj"ćAăq"ĉčĂ ć!āă@ Ć ĄOčĄ Ć ā(ĂĀ6ĂĀ āAĄj!ā ĆAĄj!ĆČĀċċ Ą ć-ĀĀ:ĀĀ ćAāj!ć ĄAāj!ĄČĀċċ ăAĀ6ĂČ ăAČj ĉr!ĊAĀ!ĆĂ@AĄ ĉk"ċAāqEčĀ Ċ ć-ĀĀ:ĀĀAā!ĆċAĀ ĉk!Č ĉAăt!čĂ@ ċAĂqEčĀ Ċ Ćj ć Ćj/āĀ;āĀċ ā Čj!āAĀ čkAĘq!Ď ă(ĂČ!ċ Ā!Ćă@ ā ąj!ČĂ@ Ć ąj"ĊAĄj ĄIčĀAĀ!Ć ăAĀ:ĀĈ ăAĀ:ĀĆĂ@Ă@ ĉAāGčĀ ăAĈj!ďAĀ!ĉAĀ!ČAĀ!ĐČāċ ă ČAĄj-ĀĀ"ĉ:ĀĈ ČAąj-ĀĀAĈt!ČAĂ!Đ ăAĆj!ďċĂ@ ćAāqEčĀ ď ā Đ ąjjAĄj-ĀĀ:ĀĀ ă-ĀĆAĐt!Ć ă-ĀĈ!ĉċ Ċ Č Ćr ĉAǿāqr Ďt ċ čvr6ĂĀČĂċ Ċ ċ čv ČAĄj(ĂĀ"ċ Ďtr6ĂĀ ĆAĄj!Ć āAĄj!āČĀċċ ĂAăq!Ă ć Ĉj!āċ Ą Ăj!ĆĂ@ă@ Ą ĆOčā Ą ā-ĀĀ:ĀĀ āAāj!ā ĄAāj!ĄČĀċċ ĀċǠĄĂđſā~#ĀAǀĀk"Ą$Ā ĄAČj ā Ă ăĐĊ ĄAĘj ā Ą(ĂĐ"ą Ą(ĂĔ"ĆĐą Ą(ĂĜ!ć Ą(Ă !Ĉ ĄA4j ĆAĄAĈĐ.Ă@ Ą(Ă4AāFčĀ ĄAĀ6Ă, Ą Ą(Ăļ"ĉ6Ă( Ą Ą(Ă86Ă$Ă@ ĆEčĀ ĉ ą ĆAătĐćĚ Ą Ć6Ă,ċ ā(Ă AĂt!Ă ā(ĂĄ!Ċ ā(ĂĈ!ċ ā(ĂĐ!Č ā(ĂĔ!č ā(ĂĜ!ăă@Ă@Ă@ ĂEčĀ č ăAĂj/āĀ"ĎMčā Č ĎAĄtj"ď(ĂĀ"ĎAƀƀƀƀxsAĈ ĎAĀHěAſj"ĎAąOčā Ĉ ă/āĀ"ĐMčā ć Đj-ĀĀAĂGčā Ą ď ĎAĂt(Ăǈƅ@j/āĀ"Đ6Ă0 ċ ĐMčā Ą Ć6Ă8 Ą ą6Ă4 Ą ĄA0j6Ăļ ĄA4j Ċ ĐAăt"đjĐ)Ečā Ć ĐMčā ĉ đj"Ē)ĂĀ"ĕƧ!ē ĕB0ƈƧ!Đ ĕB ƈƧ!ĔAĂ!đĂ@Ă@Ă@Ă@Ă@Ă@ ĎĎąąĀāĂăąċAā!đČĄċ ď(ĂĄ!đČăċ ď/āĆ"Ď ĔAǿǿăq"ď Ď ďKě!ĔČāċ ď/āĆ"Ď Đ Ď ĐIě!ĐċAſ!đċĂ@ đ ēq"ĎEčĀ ĔAǿǿăq ĐKčĀ ĔƭBǿǿăƃB Ɔ ĎƭƄ ĐƭB0ƆƄ!ĕċ Ē ĕ7ĂĀČāċ Ā ā ĉ ĆĐą ĄA$jĐc ĄAĘjĐd ĄAČjĐc ĄAǀĀj$Āďċ ăAĄj!ă ĂA|j!ĂČĀċċĀċƆąāăſ#ĀAǀĀk"Ą$Ā Ą Ă6Ăļ Ą ā6Ă8 Ą Ă6Ă4 ĄA4jĐS Ą(Ă8!Ă Ą Ą(Ăļ"ą6ĂĘ Ą Ă6ĂĔ ăDĀĀĀĀĀĀǠǁf!āĂ@Ă@ ăƙDĀĀĀĀĀĀǠAcEčĀ ăƪ!ĆČāċAƀƀƀƀx!ĆċĂ@Ă@Ă@Ă@Ă@ ăAĀAǿǿǿǿć ĆAƀƀƀƀx āě ăDĀĀǀǿǿǿǟAdě ă ăbě"āƷbčĀ āAǠƌǇđjAƠƸƞǋĀIčāċAĎ!Ă ĄAĎ6Ă$AƸƂǀĀ!ā ĄAƸƂǀĀ6Ă  ĄAƀƀƀƀx6ĂĜČāċ ĄAĈj āĐ2 Ą(ĂĈ!ā ĄA4j Ă ąĐĄĂ@ Ą-Ā4AāGčĀ ĄAƀƀƀƀx6ĂĜ Ą Ą-Ā5AĂt"ā(ĂǴƅ@"Ă6Ă$ Ą ā(ĂƌƆ@"ā6Ă ČāċĂ@Ă@ Ą(Ă8"Ă āJčĀ ĄA4j ĂĐ$ Ą(Ă4!Ć Ą(Ăļ!ą Ą(Ă8!Ă ĄA4j āĐ$ Ą(Ă4 Ćk Ą(Ăļ ąH Ą(Ă8"ā ĂH ā ĂFěk"ĂAĐtAƁĂ ĂAƃāIě"ĂAāqEčāAć!Ă ĄAć6Ă$AǎƂǀĀ!ā ĄAǎƂǀĀ6Ă  ĄAƀƀƀƀx6ĂĜČĂċAĆ!Ă ĄAĆ6Ă$AǈƂǀĀ!ā ĄAǈƂǀĀ6Ă  ĄAƀƀƀƀx6ĂĜČāċ ĄA4jAǆƂǀĀAĂĐ9 ĄAĜj ĄA4j ĂAĐvĐ/ Ą(ĂĜAƀƀƀƀxGčā Ą(Ă$!Ă Ą(Ă !āċ ĄA(j ā ĂĐ9Čāċ Ą Ą(Ă$6Ă0 Ą Ą)ĂĜ7ă(ċ ĄAĔjĐf ĄA(jĐS Ā Ą)Ă,7ĂĀ ĄAǀĀj$ĀċƟĄāčſ#ĀAĐk"Ą$Ā ā(ĂĄ!ą ĄAĄj ā(ĂĈ"ĆAĄAĈĐ.Ă@ Ą(ĂĄAāFčĀ Ą(ĂČ!ć Ą(ĂĈ!ĈĂ@ ĆEčĀAĀ!ĉ ć!Ċă@AĀ!ċĂ@ ĉ ăOčĀ Ă(āĀ!ċċ ąAāj-ĀĀ!ČAǿǿă!čAĀ!āAă!ĎĂ@Ă@Ă@Ă@Ă@Ă@Ă@Ă@Ă@Ă@Ă@Ă@ ą-ĀĀĎĄăĀāĂăċAĀ!āAſAĀ Čkv!ĎČĂċAĀ!āAſAĀ Čkv!ĎAā!ďAǿǿă!čAǿǿă!ČAĀ!Đ ċAǿāqĎĆĉĉĉćĂăĉċ ąAĂj/āĀ!ā ąAĄj/āĀ!čAſ!ĎċAā!ď č!Č ā!Đ ċAǿāqĎĆĄĂćąĀāĄċ ċAƀǀăqEčĂČăċ ċAĐv"Đ čAǿǿăq"Č Đ ČIě!Č Đ āAǿǿăq"ċ Đ ċKě!ĐAſ!ďČąċ č!Č ā!Đ ąAĆj-ĀĀĎăāĂĄāċAā ċAĈvt!ďČĂċ č!Č ā!Đ Ď!ďČĂċAĂ!ďċ č!Č ā!Đċ Ċ č Č ĐAǿǿăq ČAǿǿăqK ď Ďq"ďEr"ċěƭB0Ɔ ā Đ ċěƭBǿǿăƃB ƆƄ Ď ď ċěƭƄ7ĂĀ ąAĈj!ą ĊAĈj!Ċ ĂAĄj!Ă Ć ĉAāj"ĉGčĀċċ Ā Ć6ĂĈ Ā ć6ĂĄ Ā Ĉ6ĂĀ ĄAĐj$ĀďċĀċǼăĂăſā~#ĀAǀĀk"Ą$Ā Ą ā6Ă( Ą Ā6Ă$ Ą ā6Ă  ĄA jĐS Ą(Ă$!ā Ą Ą(Ă("Ā6ĂĐ Ą ā6ĂČ Ą ā ĀĐđĂ@Ă@Ă@ Ą(ĂĄ"āčĀAĀ!ĀAĀ!āČāċĂ@Ă@Ă@Ă@ Ą(ĂĀ"Ā āĐDčĀ ĄAĀ6Ă Ă@ Ā āA- ĄA jĐqAāĐVEčĀ ĀAāj āAſjĐDčĄċ ĄAĀ6Ă8 Ą Ā6Ă0 Ą Ā6Ă( ĄBƮƀƀƀǀą7ă  Ą ā6Ă, Ą Ā āj6Ă4 ĄAĔj ĄA jĐE Ą(ĂĔEčĂ Ą(ĂĜ!ą Ā Ą(ĂĘĐDEčĂAƂƀĄAĂ Ā ąj ā ąkĐDě!āČāċAĀ!ąă@Ă@Ă@Ă@ āEčĀ ąƭBĊ~"ćB ƈƧčā ćƧ!ąČĂċA{!ā ąAǿǿăKčć ĂAǿǿăq ąAǿǿăqKčą ăAǿǿăq ąAǿǿăqIčć ąAĐtAār!āČăċAſ!ąċAſ ą Ā-ĀĀAPjAǿāqj"Ć Ć ąIě!ą āAſj!ā ĀAāj!ĀČĀċċ āAĐv!Ā āAǿǿăqAĂGčĂA~ ĀAǿāqk!āČăċA~!āČĂċA|!āČāċ ĀAſ āAāqě!āċ ĄAČjĐf ĄAǀĀj$Ā āċǶăāąſ#ĀAǠĀk"ă$Ā ă ā ĂĐđĂ@Ă@ ă(ĂĄčĀ ĀAā;āĀČāċ ăAČj ā ĂAǔĀĐ6Ă@ ă(ĂČ"āEčĀ ă(ĂĐ!Ą ăAČjA: ă(ĂĔ ă(ĂĘ"ĂĐ? ăAā;ā0 ă Ă6Ă, ăAĀ6Ă( ă ăAČj6Ă4 ăA8j ăA4jĐ8 ăAǀĀj ăA4jĐ8 ăAǈĀj ăA4jĐ8 ăAǐĀj ăA4jĐ8Aā!ĂĂ@ ă-Ā8"ąAĂFčĀAā!Ă ă-Ā@"ĆAǿāqAĂFčĀAā!Ă ă-ĀPAǿāqAĂGčĀĂ@ ąAāqEčĀ ă-Ā9!ĂČāċĂ@ ĆAāqEčĀ ă-ĀA!ĂČāċ ă(ĂD!ć ă(Ăļ!ĆAĀ!ąĂ@Ă@ ă-ĀH"ĂAĂFčĀ ĂAāqčā ă(ĂL!ąċĂ@ ĄčĀAā!ĂČĂċ ăAǘĀj ā ĄĐĖĂ@ ă-ĀXAāGčĀ ă-ĀY!ĂČĂċĂ@ ąA;LčĀAĄ!ĂČĂċĂ@Ă@Ă@ ĆAėKčĀ ćAļIčāċ ĀAĄ:ĀāAā!ĂČāċ Ā ă(ĂŜ6ĂĄ Ā ć ĆAļlj6ĂĈAĀ!Ăċ Ā Ă:ĀĀČăċ ă-ĀI!Ăċ ĀAā:ĀĀ Ā Ă:ĀāČāċ ĀAƁĂ;āĀċ ăAǠĀj$ĀċƠăĂąſā~#ĀA k"Ą$Ā ĄAĈj Ā āĐA Ą(ĂČ!āĂ@Ă@Ă@Ă@Ă@ Ą(ĂĈAāGčĀ Ą ăĐ2AƿƫǗ9!Ā āƭ Ăƭ~"ĉB ƈƧčă ĉƧ"āAĀH"ąčă Ą(ĂĄ!Ć ĄAĔj Ą(ĂĀ"ĂĐ$ Ą(ĂĜ!ć ĄAĔj ĂĐ$ ą Ą(ĂĘ Ą(ĂĔAČljAſj"Ĉ āj"Ă ĈHsčăAğ!ā Ă ĂAČm"ąAČlk"ĂAğu"Ĉ ąj!ą ĈAČq Ăj"ĂAāj!Ĉ ĂAĊKčĂAā ĂtAƨĊqčā ĂAāGčĂĂ@ ąAăqčĀ ąAƐăo!ĂAĝ!ā ąAǤĀočă ĂEčăċAĜ!āČĂċĂ@Ă@ āƭ Ăƭ~"ĉB ƈƧčĀ ĉƧ!āČāċAſ!āċĂ@ ă āj"ā ăNčĀAǿǿǿǿć!āċ āAƿƫǗ9 āAƿƫǗ9Hě!ăČăċAĞ!āċ ĄAĔj ą Ĉ ā ć ā ćHěĐĔ Ą-ĀĔčĀ Ą(ĂĘ ĆĐ;!Āċ ă Ā ă ĀJě!ăċ ĄA j$Ā ăċƄăāĈſAĀ!ăĂ@ Ă āAĈ āAĈKěj"Ą ĂIčĀ ĄApKčĀ ĄAďjApq"ĄAĚ Ąg"Ąkx"ąAğq ąA?Kj"ĆAąv Ąk"ĄAěj"ąAğKčĀĂ@ ĀAƀ j"ć ąAĂtj(ĂĀAſ Ćtqh"ĆA IčĀ Ā(Ăƀ!Aſ ĄAĜjtqh"ąAğKčā ć ąAĂtj(ĂĀh!Ćċ āAſj!Ĉ Ā ąAćtj ĆAĂtj"Ą Ą(ĂĀ"Ą(ĂĈ"ă6ĂĀ Ą(ĂĀ!ĉ ĄAĈj!ĊĂ@Ă@ ăEčĀ ăAĀ6ĂČČāċ ć ąAĂtj"ă ă(ĂĀA~ Ćwq"ă6ĂĀ ăčĀ Ā Ā(Ăƀ!A~ ąwq6Ăƀ!ċĂ@ ĉ Ă Ąk Ĉ ĊjAĀ ākq"ăjAďjApq"ĂFčĀ Ą ĉApqj Ą Ăj"ą6ĂĄ ą Ą6ĂĄ ą ĉ Ăk"Ć6ĂĀ Ā ą ĆĐ3ċ Ą ĂAār6ĂĀ āAĐIčĀ ăA|j Ą6ĂĀċ ăċƉăāĆſ#ĀA k"ă$ĀĂ@Ă@Ă@Ă@ ā Ā(ĂĈIčĀ ăAā:ĀĘ ă ā6ĂĔ ă Ā(ĂĐ"ā6ĂČ ă ā Ā(ĂĔAătj"Ā6ĂĐČāċ Ā(ĂĄ āAĆlj-ĀĄ!Ą ăAā:ĀĘ ă ā6ĂĔ ă Ā(ĂĐ"ā6ĂČ ă ā Ā(ĂĔAăt"ąj"Ā6ĂĐ Ąčāċ Ă(ĂĐ!Ć Ă(ĂĔ!ć ăAČjAĈj!Ąă@ ā ĀG!Ă ā ĀFčĂ ă ā6ĂĜ āAĈj!ąĂ@ Ą ăAĜjĐPEčĀ ć āAĄj/āĀ"ĈMčĀ ą!ā Ć Ĉj-ĀĀAſjAǿāqAĂOčāČăċ ą!āČĀċċ ăAČjAĈj!Ā Ă(ĂĐ!ć Ă(ĂĔ!Ĉă@ ąE!Ă ąEčā ă ā6ĂĜĂ@ Ā ăAĜjĐPEčĀĂ@ Ĉ āAĄj/āĀ"ĄKčĀAĀ!ĂČăċ ć Ąj-ĀĀA}jAǿāqAǾāIčĂċ āAĈj!ā ąAxj!ąČĀċċ ăA j$Ā ĂċƞăāĆſ Ā(ĂĄ!ă Ā(ĂĈ!Ą Ā(ĂĘ"ą(ĂĔ!ĆĂ@Ă@Ă@ă@ Ć āAǿǿăq"āMčă ą(ĂĐ āAĄtj!ćAā!ĈĂ@ Ą āMčĀ ă āj-ĀĀ!ĈċĂ@Ă@Ă@Ă@Ă@ ć(ĂĀ"āAƀƀƀƀxsAĈ āAĀHěAſjĎĉĆĆĄĆĆĀāĂăĈċ ćAĄj!ćČāċ ćAĄj!ćċ ĈEčą ć(ĂĈAāt!ā Ā(ĂĘ!Ą ć(ĂĄ!ćă@ āEčĆĂ@Ă@Ă@ Ą(ĂĔ ć/āĀ"ĆKčĀ ĈAāFčāČĂċ ĈAāFčĀ Ą(ĂĐ ĆAĄtj(ĂĀAƉƀƀƀxGčāċ Ā Ć ĂĐĐċ ćAĂj!ć āA~j!āČĀċċ ć/āĄ!āČāċċAĈ!āČāċAĄ!āċ Ā(ĂĔ ć āj/āĀ"āMčĀ ĈAāGčĀ Ā(ĂĐ āAălj"ā ā-Āā"ć ĂAĈvAǿāq"Ĉ ć ĈKě:Āā ā ā-ĀĂ"ć ĂAĐvAǿāq"Ĉ ć ĈKě:ĀĂ ā Ă ā-ĀĀrAāq:ĀĀċċǸĂāĉſ#ĀA k"ă$Ā ăAĀ6ĂĜ ă ā6ĂĔ ă ā6ĂČ ă Ă6ĂĐ ă ā Ăj6ĂĘ ăAĔj!ĄĂ@Ă@ă@ ă(ĂĔ!ą ă(ĂĘ!Ć ă ĄĐ7 ă(ĂĄ"ĂAƀƀǄĀFčā ă(ĂĀ!ć ĂĐ&čĀċ Ć ąk ćj ă(ĂĔ"Ćj ă(ĂĘ"Ăk!ĈČāċAĀ!Ĉ ă(ĂĘ!Ă ă(ĂĔ!ĆAĀ!ćċĂ@ă@ Ć Ă"ąFčāĂ@ ąAſj"Ă,ĀĀ"ĄAſJčĀĂ@Ă@ ąA~j"Ă-ĀĀ"ĉAĘtAĘu"ĊA@HčĀ ĉAğq!ĉČāċĂ@Ă@ ąA}j"Ă-ĀĀ"ĉAĘtAĘu"ċA@HčĀ ĉAďq!ĉČāċ ąA|j"Ă-ĀĀAćqAĆt ċA?qr!ĉċ ĉAĆt ĊA?qr!ĉċ ĉAĆt ĄA?qr!Ąċ ĄĐ&čĀċ ą Ćk ă(ĂĜj!Ĉċ Ā Ĉ ćk6ĂĄ Ā ā ćj6ĂĀ ăA j$ĀċǘĂāāſ#ĀA0k"ą$Ā ąAĘj ā ĂĐ9 ą ă6Ă( ą ă Ąj6Ă, ąA(j!ĂAƁƀǄĀ!ăĂ@ă@ ąAƁƀǄĀ6Ă$Ă@Ă@ ăAƀƀƼſjĎĂăĀāċ ąAĐj ĂĐĜ ą(ĂĐAāGčĂ ą(ĂĔ!ăċĂ@Ă@Ă@Ă@Ă@Ă@Ă@ ăAwjĎąąĄāāăĀċ ăA,Fčā ăA;Fčā ăAǜĀFčāċ ăA IčĄ ăAƁſjA!IčĄ ąAĘj ăĐ4ČĄċ ąAĘjAǜĀĐ4 ąAĘj ăĐ4ČăċĂ@ ą(Ă$"ăAƁƀǄĀGčĀ ąAĈj ĂĐĜ ą ą(ĂČAƀƀǄĀ ą(ĂĈAāqě"ă6Ă$ċ ăAĊFčĂċ ąAĘjAƫƅǀĀAĂĐ@Čāċ ąAĘjA Đ4ċ ą(Ă$!ăČĀċċ Ā ą(ĂĜ ą(Ă Đě ąAĘjĐh ąA0j$ĀċƹĂāąſĂ@Ă@Ă@ ăAćKčĀAĀ!Ą āAǿāq!ąAĀ!Ćă@Ă@ ă ĆGčĀ ă!ĆČĄċ Ă Ćj-ĀĀ ąFčĂ ĆAāj!ĆČĀċċĂ@ ĂAăjA|q Ăk"ąEčĀAĀ!Ć āAǿāq!Ąă@ ą ĆFčā Ă Ćj-ĀĀ ĄFčĂ ĆAāj!ĆČĀċċ ăAxj!ć āAǿāqAƁƂƄĈl!ĆĂ@ă@ ą ćKčāAƀƂƄĈ Ă ąj"Ą(ĂĀ Ćs"Ĉk ĈrAƀƂƄĈ ĄAĄj(ĂĀ Ćs"Ąk ĄrqAƀƁƂƄxqAƀƁƂƄxGčā ąAĈj!ąČĀċċ ą!Ćă@Ă@ ă ĆGčĀAĀ!ĄČăċ Ă Ćj-ĀĀ āAǿāqFčā ĆAāj!ĆČĀċċAā!Ąċ Ā Ć6ĂĄ Ā Ą6ĂĀċƕĂāĄſ#ĀAĐk"Ą$Ā Ą Ă6ĂČ Ą ā6ĂĈĂ@Ă@AƠƂǀĀ ĄAĈjĐJčĀ ĀAą:ĀāAā!ąČāċAā!ąAƬƂǀĀ ĄAČjĐJ!ĆĂ@ ăAāHčĀ ĆEčĀAğ!ĆĂ@ ĂAċKčĀĂ@Aā ĂtAǐĔqčĀ ĂAĂGčāĂ@ āAăqčĀ āAƐăo!ćAĝ!Ć āAǤĀočĂ ćEčĂċAĜ!ĆČāċAĞ!Ćċ ă ĆKčĀ Ā ă ā ĂAăH"ąk"āAĄmj āAǭĂlj āAƜſmj āAƐămjAĉA} ąě ĂjAƙālAĂjAąmjAƓƋTj6ĂĄAĀ!ąČāċ ĀAă:Āāċ Ā ą:ĀĀ ĄAĐj$ĀċƽĂāăſ#ĀA k"ă$Ā ăAĐj ā ĂA Đ6Ă@Ă@Ă@Ă@Ă@Ă@Ă@Ă@Ă@Ă@Ă@Ă@ ă(ĂĐ"ĂEčĀ ă(ĂĜ!Ą ă(ĂĘ!ą ăAĈj Ă ă(ĂĔAāAĉĐ5AĄ!ā ă(ĂĈAāGčĊ ă(ĂČ"ĂAƀƀĄOčĊ ĂEčĊ ĄA}jĎĄăāĂĆĊċAĄ!āČĉċ ą(ĀĀAǨǞǕƓćGčĂČćċ ąAǉƃǀĀAąĐHEčĆ ąAǑƃǀĀAąĐHEčĂ ąAǖƃǀĀAąĐHčćČąċ ąAǎƃǀĀAăĐHčĆČăċ ą(ĀĀAǤǂǥƛćFčĂ ą(ĀĀAǷǊƕǛĆGčąċAĂ!āČąċ ąAǛƃǀĀAĆĐHčăČāċAā!āČăċAă!āČĂċAĀ!āČāċċ Ā Ă;āĂ Ā ā;āĀ ăA j$ĀċƑĂāąſ#ĀA0k"ă$Ā ăAĘj ā ĂĐđĂ@Ă@ ă(ĂĜčĀ ĀAā;āĀČāċ ăA j ā ĂA-Đ6Ă@Ă@Ă@ ă(Ă "ĂEčĀ ă(Ă$!ā ăA j ă(Ă( ă(Ă,A-Đ6 ă(Ă "ĄEčā ă(Ă,!ą ă(Ă(!Ć ă(Ă$!ć ăAĐj Ă āAĄAĆĐ5 ă(ĂĐAāqEčĂ ă(ĂĔ!Ă ăAĈj Ą ćAĂAĂĐ5 ă(ĂĈAāqEčĂ ă(ĂČ!ā ă Ć ąAĂAĂĐ5 ă(ĂĀAāGčĂ Ā Ă ā ă(ĂĄĐĔČăċ ĀAƁĂ;āĀČĂċ ĀAƁĂ;āĀČāċ ĀAƁĂ;āĀċ ăA0j$ĀċƌĂāăſ#ĀAǀĀk"ă$Ā ăAĈj ĂĐ2 ăAĀ6Ă0 ăBƀƀƀƀĐ7Ă( ă(ĂČ!Ą ă(ĂĈ"ą ăA(jAƒƀǀĀAāĐ= ăA(jAǔĀĐ4 Ą ăA(jAƑƀǀĀAāĐR ăAĜj ā ă(Ă, ă(Ă0ĐU ăA4j ąAĄjAćo"āAğuA8q āAătj"āAǨƁǀĀj(ĂĀ āAǬƁǀĀj(ĂĀĐ9 ăA4jA Đ4 ą ăA4jĐ+ ăA4jAƀƀǀĀAĂĐ@ Ą ăA4jAƑƀǀĀAāĐR ăAĐj ăAĜj ă(Ă8 ă(ĂļĐU Ā ăAĐj ĂĐ/ ăA4jĐh ăA(jĐh ăAǀĀj$ĀċǱāāĄſĂ@Ă@ ĀAČj"ă ā ĂĐĎ"ĀčĀAĀ!Ā Ă āAĈ āAĈKěj"Ą ĂIčĀ ĄApKčĀ ĄAďjApq"ĄAƀƀƀ`KčĀĂ@ Ąg"ąAěFčĀ ĄAſAĚ ąkt"ąAſsj ąq"ĄAǰǿ{Kčāċ ĄAƏƀĄj"ąAĐv@Ā"ĄAſFčĀ ĄAĐt"ĀEčā ąAƀƀ|q!ĄĂ@ă@ ĄEčā ĀAĀ6ĂĄ Ā ĄApj"ą6ĂĀ Ā ąj"Ć Ā6ĂĄ ĆAē6ĂĀ ă Ā ąĐ3 Ā Ąj!ĀAĀ!ĄČĀċċ ă ā ĂĐĎ!Āċ ĀďċĀċǶāāĈſ#ĀAĐk"Ă$Ā āAĐj!ăĂ@Ă@ă@AĀ!Ą ā-Āĝčā ā(ĂĈ!ąĂ@Ă@ă@ ā(ĂĐ!Ć ā(ĂĔ!ć ĂAĈj ăĐ7 Ă(ĂČ"ĈAƀƀǄĀFčā Ă(ĂĈ!ĉ ĈĐ&EčĀċ ā(ĂĀ!Ĉ ā ć Ćk ĉj ā(ĂĐj ā(ĂĔk6ĂĀ ą Ĉj!Ą ĉ Ĉk!ĈČāċ ā-ĀĝčĂ āAā:Āĝ ā(ĂĄ!ć ā(ĂĀ!ĆĂ@ ā-ĀĜčĀ ć ĆFčĄċ ć Ćk!Ĉ ā(ĂĈ Ćj!Ąċ ĈEčĀČĂċċċ Ā Ĉ6ĂĄ Ā Ą6ĂĀ ĂAĐj$ĀċǧāĂąſā~#ĀAĐk"ą$ĀAĀ!ĆĂ@ Ă āj"ā ĂIčĀAĀ!ć ąAČj!ĈĂ@Ă@ Ąƭ ā Ā(ĂĀ"ĉAāt"Ă ā ĂKě"ĂAĈAĄ ĄAāFě"Ć Ă ĆKě"Ćƭ~"ĊB ƈƧčĀ ĊƧ"ĂAƀƀƀƀx ăkKčĀĂ@Ă@ ĉEčĀ Ā(ĂĄ ĉ Ąl ă ĂĐL!ĄČāċ ă ĂĐi!Ąċ Ąčā ą ă6ĂČ ąAĈj!Ĉ Ă!ćċ Ĉ ć6ĂĀ ą(ĂČ!ĆČāċ Ā Ć6ĂĀ Ā Ą6ĂĄAƁƀƀƀx!Ćċ ąAĐj$Ā Ćċǥāāăſ#ĀAĐk"ă$Ā ă ā6ĂĈ ă ā Ăj6ĂČAĀ!āă@ ă ăAĈjĐĜĂ@Ă@Ă@ ă(ĂĀAāGčĀ ă(ĂĄ"ĂAƀāI"ĄEčāAā!ąČĂċ ĀAƦƅǀĀAĂĐ@ ăAĐj$ĀďċĂ@ ĂAƀĐOčĀAĂ!ąČāċAăAĄ ĂAƀƀĄIě!ąċĂ@ ą ājAǌĀIčĀ ĀAƨƅǀĀAăĐ@Aā!āċĂ@Ă@ ĄEčĀAā!ĄČāċĂ@ ĂAƀĐOčĀAĂ!ĄČāċAăAĄ ĂAƀƀĄIě!Ąċ Ā ĂĐ4 Ą āj!āČĀċċǖāāąſĂ@Ă@ ā(ĂĀ"Ă ā(ĂĄGčĀAĀ!ăČāċAā!ă ā ĂAāj6ĂĀ Ă-ĀĀ"ĄAĘtAĘuAſJčĀ ā ĂAĂj6ĂĀ Ă-ĀāA?q!ą ĄAğq!ĆĂ@ ĄAǟāKčĀ ĆAĆt ąr!ĄČāċ ā ĂAăj6ĂĀ ąAĆt Ă-ĀĂA?qr!ąĂ@ ĄAǰāOčĀ ą ĆAČtr!ĄČāċ ā ĂAĄj6ĂĀ ąAĆt Ă-ĀăA?qr ĆAĒtAƀƀǰĀqr!Ąċ Ā Ą6ĂĄ Ā ă6ĂĀċǏāāĊſ#ĀAĐk"Ă$ĀAĀ!ăĂ@ ā(ĂĐ"Ą ā(ĂĈ"ąKčĀ āAĔj"Ć ā-ĀĘ"ćjAſj!Ĉ ā(ĂĄ!ĉ ā(ĂČ!ĊĂ@ă@ Ą ĊIčĂ ĂAĈj Ĉ-ĀĀ ĉ Ċj Ą ĊkĐē Ă(ĂĈAāGčā ā Ċ Ă(ĂČjAāj"Ċ6ĂČ Ċ ćIčĀ Ċ ąKčĀ ĉ Ċ ćk"ċj Ć ćĐHčĀċ Ā Ċ6ĂĈ Ā ċ6ĂĄAā!ăČāċ ā Ą6ĂČċ Ā ă6ĂĀ ĂAĐj$ĀċǛāāąſ#ĀAĐk"Ă$ĀĂ@Ă@ āĐC"ăAāqEčĀ ĀAƀƀƀƀx6ĂĀČāċ ĂBƀƀƀƀ 7ĂĄ ăAƀǾǿćqAĈv!ĄAĀ!ăAĂ!ąă@ Ă ă6ĂČĂ@ ă ĄGčĀ Ā Ă(ĂČ6ĂĈ Ā Ă)ĂĄ7ĂĀČĂċĂ@ āĐC"ĆAāqčĀ ĆAƀǾǿćqAĈv!ĆĂ@ ă Ă(ĂĄGčĀ ĂAĄjĐX Ă(ĂĈ!ąċ ą ăAātj Ć;āĀ ăAāj!ăČāċċ ĀAƀƀƀƀx6ĂĀ ĂAĄjĐbċ ĂAĐj$ĀċƮāāăſĂ@Ă@ ĂAďKčĀ āAxj!āČāċ āA|j(ĂĀ!āċ ĀAČj!ă ā(ĂĀ"ĂA~q!ĀĂ@ ā ĂApqj"Ą(ĂĀ"ĂAāqčĀ ă Ą ĂĐ* Ā Ăj!Ā Ą ĂApqj!ĄċĂ@Ă@ ā(ĂĄ"ĂEčĀ Ă(ĂĀ"ąAāqčĀ ă Ă ąĐ* ą Āj!ĀČāċ ā!Ăċ Ă Ā6ĂĀ ă Ă ĀĐ3 Ą Ă6ĂĄċƵāāćſ#ĀA k"Ă$Ā ĂAĘj āĐ,Ă@Ă@ Ă(ĂĘ"ăEčĀ Ă(ĂĜ!Ą ĂAĐj āĐ, Ă(ĂĐ"ąEčĀ Ă(ĂĔ!Ć ĂAĈj āĐ, Ă(ĂĈ"ćEčĀ Ă(ĂČ!Ĉ Ă āĐ,Ă@ Ă(ĂĀEčĀ ĀAĀ6ĂĀČĂċ Ā Ĉ6ĂĔ Ā ć6ĂĐ Ā Ć6ĂČ Ā ą6ĂĈ Ā Ą6ĂĄ Ā ă6ĂĀČāċ ĀAĀ6ĂĀċ ĂA j$ĀċƦāāĄſ#ĀAĐk"Ă$Ā ĂAĈj āAăAğĐĔ Ă(ĂČ!ă Ă-ĀĈ!Ą ĂAĈj āAĊAğĐĔ Ă(ĂČ!ā Ă-ĀĈ!ą ĀAơƸ~ ă Ąě"ă ăAĄjAćo"ăk ăAğuAǹǿǿ?qjAƠċlAļj6ĂĀ ĀAơƸ~ ā ąě"ā āAĄjAćo"āk āAğuAǹǿǿ?qjAƠċlAļj6ĂĄ ĂAĐj$ĀċƬāāĆſ#ĀAĐk"Ă$Ā ā(ĂĐ!ă ā(ĂĔ!Ą ĂAĈj āAĐjĐ7AĂ!ąĂ@ Ă(ĂČ"ĆAƀƀǄĀFčĀ Ă(ĂĈ!ć ā(ĂĐ ā(ĂĔk Ą ăkj!ĄAĀ!ąĂ@ă@Ă@ ąAĈGčĀAā!ąČĂċ ā ąj!ă ąAĄj!ą ă(ĂĀ ĆGčĀċAĀ!ąċ Ā ć6ĂĄ Ā Ą ćj6ĂĈċ Ā ą6ĂĀ ĂAĐj$ĀċƨāāăſĂ@ ĀAƀāIčĀ ĀA?qAƀſr!Ă ĀAĆv!ăĂ@ ĀAƀĐOčĀ ā Ă:Āā ā ăAǀār:ĀĀďċ ĀAČv!Ą ăA?qAƀſr!ăĂ@ ĀAǿǿăKčĀ ā Ă:ĀĂ ā ă:Āā ā ĄAǠār:ĀĀďċ ā Ă:Āă ā ă:ĀĂ ā ĄA?qAƀſr:Āā ā ĀAĒvApr:ĀĀďċ ā Ā:ĀĀċƜāāăſ Ā āAǬǴ+j"ā āAƱǵĈm"ĂAƱǵĈlk"āAǌtm āj āAƬƝĂmj āAǐƊwmj"ăAǭĂm"Ą ĂAƐălj ăAǌtm āj ăAƔƝĂmj ĄAƓ}lj"āAƱĂJ"ăj6ĂĀ Ā āAąlAĂjAƙām"ĂAwAă ăěj6ĂĄ Ā ā ĂAƙālAĂjA{mjAāj6ĂĈċƨāāăſ#ĀA k"Ą$Ā Ā(ĂĀ!ĀAĂ!ą ĄAĂ:Āċ Ą Ă ăAātj"ă6ĂĐ Ą Ă6ĂČ Ą Ā(ĂĄ"Ć6ĂĘ Ą Ā(ĂĀ"Ā6ĂĔ Ą ĄAċj6ĂĜĂ@ ĄAČjĐ1 āOčĀ ĄAā:Āċ Ą Ć6ĂĘ Ą Ā6ĂĔ Ą ă6ĂĐ Ą Ă6ĂČ Ą ĄAċj6ĂĜ ĄAČjĐ1 āO!ąċ ĄA j$Ā ąċƗāāĂſĂ@Ă@ ĀAwj"āAėKčĀAā!ĂAƟƀƀĄ āvAāqčāċAĀ!Ă ĀAƅāIčĀĂ@Ă@ ĀAĈv"āEčĀĂ@ āA0FčĀ āA FčĂ āAĖGčă ĀAƀ-F!ĂČăċ ĀAƀǠĀF!ĂČĂċ ĀAǿāq-ĀƤƆ@!ĂČāċ ĀAǿāq-ĀƤƆ@AĂqAāv!Ăċ ĂAāqċƉāāăſ ā āAğu"ăs ăk!ĄĂ@Ă@ă@ ĂEčāĂ@Ă@ ĂAſj"ĂčĀAā!ąČāċAĊ!ăAā!ą Ă!āĂ@ă@Ă@ āAāqEčĀ ă ąl!ą āAāFčĂċ āAāv!ā ă ăl!ăČĀċċ ąEčăċ Ā Ą ąnAĊpA0rĐIČĀċċďċĀċƙāāĆſ Ā(ĂĈ!ā Ā(ĂĄ"Ă!ăAĀ!Ąă@Ă@Ă@Ă@ āEčĀ Ă ĄAĄtj!ąĂ@Ă@ ă(ĂĀ"ĆAƀƀƀƀxsAĈ ĆAĀHěAzjĎăāāĀĄċ ă!ĆČĂċ ąAĄj!ĆČāċĂ@ Ā(ĂĀEčĀAƨƈǀĀ ĂAĄĐğċďċ ĆĐbċ ĄAāj!Ą āAſj!ā ăAĐj!ăČĀċċƠāāĆſ Ā(ĂĈ(ĂĀ!Ă Ā(ĂĄ!ăAĀ!ĄAǿǿă!ąAĀ!ĆAă!ćĂ@Ă@Ă@ ā-ĀĀĎĄĂāāĀĂċ ā/āĂ!Ć ā/āĄ!ąAſ!ćČāċAĀ!ĆAſAĀ ā-Āākv!ćċĂ@ Ă ăOčĀ Ā(ĂĀ ĂAătj"Ā(ĂĀ ćGčĀ Ā/āĄ ĆAǿǿăqGčĀ Ā/āĆ ąAǿǿăqF!Ąċ ĄċƎāāĂſ ā(ĂČ!ăĂ@ ā(ĂĈ"āEčĀ ā ă6ĂČċĂ@ ăEčĀ ă ā6ĂĈďċ ĀAě Ăg"ăk"ĄAćtj ĂAĚ ăkxAğq"ăAĂtj ā6ĂĀĂ@ āčĀ Ā ĄAĂtj"ā ā(Ăƀ A~ ăwq"ă6Ăƀ  ăčĀ Ā Ā(Ăƀ!A~ Ąwq6Ăƀ!ċċƏāāĄſ#ĀAĐk"Ă$Ā ĂAĄj ĀĐ$Aā!ă Ă(ĂĈ!Ą ā Ă(ĂČ"ąAāAĂ ąAĊHěĐħ āA Đ4AĀ!ąĂ@ ĄAſj"ĄAċKčĀ ĄAăt"ă(Ăǘƀ@!ą ă(Ăǔƀ@!ăċ ā ă ąĐ@ āA Đ4 ĂAĄj ĀĐ$ ā Ă(ĂĄAĄĐħ ĂAĐj$ĀċƎāāăſ#ĀA k"Ă$ĀĂ@Ă@ ā-Ā%EčĀAĀ!āČāċ ā(ĂĄ!ă ĂAĔj āĐĝĂ@ Ă(ĂĔAāGčĀ ā(ĂĜ!Ą ā Ă(ĂĜ6ĂĜ ă Ąj!ā Ă(ĂĘ Ąk!ăČāċ ĂAĈj āĐ: Ă(ĂČ!ă Ă(ĂĈ!āċ Ā ă6ĂĄ Ā ā6ĂĀ ĂA j$ĀċƍāāĄſ#ĀA k"Ă$ĀĂ@Ă@ ā-Ā%EčĀAĀ!āČāċ ā(ĂĄ!ă ĂAĔj āĐĝĂ@ Ă(ĂĔAāGčĀ ā(ĂĜ!Ą ā Ă(ĂĜ"ą6ĂĜ ă Ąj!ā ą Ąk!ăČāċ ĂAĈj āĐ: Ă(ĂČ!ă Ă(ĂĈ!āċ Ā ă6ĂĄ Ā ā6ĂĀ ĂA j$ĀċƎāĂāſā~Ă@Ă@ ăƭ āƭ~"ąB ƈƧčĀ ąƧ"ăAƀƀƀƀx ĂkKčĀĂ@ ăčĀ Ā Ă6ĂĈAĀ!Ă ĀAĀ6ĂĄČĂċĂ@ Ă ăĐi"ĄčĀ Ā ă6ĂĈ Ā Ă6ĂĄAā!ĂČĂċ Ā Ą6ĂĈ Ā ā6ĂĄAĀ!ĂČāċ ĀAĀ6ĂĄAā!Ăċ Ā Ă6ĂĀċƃāāāſ āAĊĐ4Ă@ ĂAſJčĀ āA-Đ4AĀ Ăk!ĂċAā!ăĂ@ă@Ă@Ă@ ăEčĀ Ă ănAĉKčāČăċĀċ ăAĊl!ăČĀċċĂ@ă@ ăEčā ā Ă ănAĊpA0rĐI ăAĊn!ăČĀċċ Ā ā(ĂĈ6ĂĈ Ā ā)ĂĀ7ĂĀċvāăſĂ@ă@ āE ăEr"Ąčā Ă-ĀĀ!ą Ā-ĀĀ!Ć ăAſj!ă ĂAāj!Ă āAſj!ā ĀAāj!Ā ĆA AĀ ĆAƿſjAǿāqAĚIěrAǿāq ąA AĀ ąAƿſjAǿāqAĚIěrAǿāqFčĀċċ Ąċ}āćſĂ@ Ā(ĂĄ"ā Ā(ĂĀ"ĂGčĀAĀďċ ā ĂkAāv!ă Ā(ĂĐ!Ą Ā(ĂČ!ą Ā(ĂĈ!ĆAĀ!āă@AĀ!ĀĂ@ ą Ă/āĀ"ćMčĀ Ć ćj-ĀĀ Ą-ĀĀO!Āċ ĂAĂj!Ă Ā āj!ā ăAſj"ăčĀċ āċ}āăſ#ĀA0k"Ă$Ā ĂAĘj āĐB Ă(ĂĜ!ă ĂA$j Ă(ĂĘ"ĄĐ$ ĂAĐj Ă(Ă$Đ!Ă@ Ă(ĂĐ āJčĀ ā Ă(ĂĔNčĀ ĂAĈj āAļjĐB Ă(ĂČ!ă Ă(ĂĈ!Ąċ Ā Ą6ĂĀ Ā ă6ĂĄ ĂA0j$Āċzāăſ āAĀ6ĂČ ā ĀAě Ăg"ăk"ĄAćtj ĂAĚ ăkxAğq"ăAĂtj"ą(ĂĀ"Ă6ĂĈ ą ā6ĂĀĂ@ ĂEčĀ Ă ā6ĂČċ Ā Ā(Ăƀ!Aā Ątr6Ăƀ! Ā ĄAĂtj"Ā Ā(Ăƀ Aā ătr6Ăƀ ċ{āăſ Ā(ĂĈ!ĂĂ@Ă@ āAƀāOčĀAā!ăČāċĂ@ āAƀĐOčĀAĂ!ăČāċAăAĄ āAƀƀĄIě!ăċ Ă!ĄĂ@ ă Ā(ĂĀ ĂkMčĀ Ā Ă ăAāAāĐa Ā(ĂĈ!Ąċ ā Ā(ĂĄ ĄjĐ# Ā ă Ăj6ĂĈċpāāſAĀ!ąĂ@Ă@ ă ĂKčĀ Ă ĄKčāAĀ!ăAā!ąă@ ĂEčĂĂ@ ā-ĀĀAPjAǿāq"ĄAĉMčĀAĀ!ąČĂċ ăAĊl Ąj!ă ĂAſj!Ă āAāj!āČĀċċċ Ā ă6ĂĄ Ā ą6ĂĀċqāĂſ#ĀA0k"Ą$Ā ĄAĔj ă ā ĂĐ? ĄAĈj ĄAĔjĐĝĂ@Ă@ Ą(ĂĈAāGčĀ Ą(ĂČ!ă Ā Ă Ą(ĂĐ"ąk6ĂČ Ā ā ąj6ĂĈ Ā ă6ĂĄČāċAĀ!āċ Ā ā6ĂĀ ĄA0j$Āċwāąſ#ĀAĐk"Ă$Ā ā(ĂĀ!ă ā(ĂĄ!Ą ĂAĈj āĐĜĂ@Ă@ Ă(ĂĈAāFčĀAƀƀǄĀ!ąČāċ Ă(ĂČ!ą ā ā(ĂĈ"Ć Ąj ă ā(ĂĄjk ā(ĂĀj6ĂĈċ Ā ą6ĂĄ Ā Ć6ĂĀ ĂAĐj$ĀċqāĂſ#ĀAĐk"Ă$Ā ĂAĈj ā(ĂĀĐ,Ă@Ă@ Ă(ĂĈ"āčĀAĂ!āČāċ Ă ā Ă(ĂČAĂAĂĐ5 Ă(ĂĀ!ā Ă(ĂĄ!ă ĀAā:Āā Ā ă6ĂĄ āAſsAāq!āċ Ā ā:ĀĀ ĂAĐj$Āċkāăſ#ĀAĐk"ă$Ā ăAĄj ĂAāAāĐ.Ă@ ă(ĂĄAāFčĀ ă(ĂĈ!Ą ă(ĂČ!ą ĀAĀ6ĂĈ Ā ą6ĂĄ Ā Ą6ĂĀĂ@ ĂEčĀ ą ā ĂĐćĚ Ā Ă6ĂĈċ ăAĐj$ĀďċĀċoāĄſAĀ!ĂĂ@Ă@ ā-Ā%EčĀČāċ āAā:Ā%Ă@Ă@ ā-Ā$AāGčĀ ā(Ă !ă ā(ĂĜ!ĄČāċ ā(Ă "ă ā(ĂĜ"ĄFčāċ ă Ąk!ą ā(ĂĄ Ąj!Ăċ Ā ą6ĂĄ Ā Ă6ĂĀċXāăſ#ĀA k"Ă$Ā ĂAĔj ĀĐ$ ĂAĈj Ă(ĂĔĐ! Ă(ĂČ!ă Ă(ĂĈ!Ą ĂA j$Ā ĀAƠċl āj"ĂADj Ă Ă ăAļjHě Ă Ą ĂLěċdāĂſĂ@Ă@ Ā(ĂĀ"ĄEčĀ Ā(ĂĄ!ąĂ@Ă@ āEčĀ ą Ą ăl Ă ă ālĐL"ăEčăČāċAƨƈǀĀ ą ĂĐğ Ă!ăċ Ā ā6ĂĀ Ā ă6ĂĄċAƁƀƀƀx!Ăċ ĂċVāĂſ#ĀAĐk"Ą$Ā ĄAĄj ĀĐ$ Ą(ĂČ!Ā Ą(ĂĈ!ą ā Ą(ĂĄAĄĐħ ā Ă ăĐ@ ā ąAĂĐħ ā Ă ăĐ@ ā ĀAĂĐħ ĄAĐj$ĀċYāĂſ#ĀAĐk"ă$Ā ăAĈj ĂĐB ă(ĂČ!Ă ă(ĂĈ!Ą Ā āAĈĐ@ Ą ĀAāAĀĐ= ĀAǔĀĐ4 Ă ĀAāAĀĐR ĀAƭƅǀĀAąĐ@ ăAĐj$ĀċYāāſ#ĀAĐk"Ą$Ā ĄAĀ6ĂČ ā ĄAČjĐqĚ Ā ă6ĂĐ ĀAĀ6ĂČ Ā ă6ĂĈ Ā Ă6ĂĄ ĀAā:ĀĘ Ā ā6ĂĀ Ā Ą(ĂČ6ĂĔ ĄAĐj$ĀċQāāſĂ@Ă@Ă@ Ă Ā(ĂĀ Ā(ĂĈ"ăkKčĀ ĂčāČĂċ Ā ă ĂAāAāĐa Ā(ĂĈ!ăċ Ā(ĂĄ ăj ā ĂĐćĚċ Ā ă Ăj6ĂĈċŜāāſ ĂAǿǿăq!ĂAā!ăĂ@Ă@Ă@Ă@Ă@ āAǿǿăqĎĄĀāĂĄĀċ ĂAļl!ĂČĂċ ĂAƠċl!ĂČāċ ĂAǠǎĀl!ĂċAĀ!ăċ Ā Ă6ĂĄ Ā ă6ĂĀċLāĂſ Ā ā āAƠċm"ĂAƠċlk"āAğu"ăAƠċq āj6ĂĄ Ā ă Ăj"āAơƸ~ āAơƸ~Jě"āAƥƐą āAƥƐąHě6ĂĀċHāāſĂ@Ă@ Ā(ĂĄ"āAĂOčĀAā!ĀČāċ Ā āA~j6ĂĄ Ā Ā(ĂĀ"āAĂj6ĂĀ ā/ĀĀ!āAĀ!Āċ āAĈt ĀrċDāĂſĂ@ āčĀAĀďċĂ@ă@ āE!Ă āEčā āAſj!ā Ā-ĀĀ!ă ĀAāj!Ā ăAFjAǿāqAǵāKčĀċċ ĂċOāāſ#ĀAĐk"Ă$ĀĂ@Ă@Ă@ă@ ĂAĄj āĐ" Ă(ĂĄĎăāĀĂāċċ Ā Ă)ĂĈ7ĂĄAā!āČāċAĀ!āċ Ā ā6ĂĀ ĂAĐj$ĀċBāāſ#ĀAĐk"Ą$Ā ĄAĀ6ĂČ Ă ă ā ĄAČjĐqĐW!ā Ā ăAſj6ĂĄ Ā ĂAĀ āě6ĂĀ ĄAĐj$ĀċEāāſĂ@Ă@ Ā(ĂĄ"āčĀAā!ĀČāċ Ā āAſj6ĂĄ Ā Ā(ĂĀ"āAāj6ĂĀ ā-ĀĀ!āAĀ!Āċ āAĈt Ārċ@āĂſă@Ă@ ĂčĀAĀďċ ĂAſj!Ă ā-ĀĀ!ă Ā-ĀĀ!Ą āAāj!ā ĀAāj!Ā Ą ăFčĀċ Ą ăkċAāāſĂ@ Ā(ĂĀ Ā(ĂĈ"ĂGčĀ Ā ĂAāAāAāĐaċĂ@ă@ āAƀƀǄĀFčā Ā āĐ4AƀƀǄĀ!āČĀċċċ:āāſAĀ!ĂĂ@ Ā(ĂĀ ā(ĂĀ"āJčĀ Ā(ĂĄ!ĂĂ@ Ā-ĀĈčĀ ā ĂLďċ ā ĂH!Ăċ Ăċ4ĀĂ@ āiAāGčĀ ĀAƀƀƀƀx ākKčĀĂ@ ĀEčĀĐr Ā āĐo"āEčāċ āďċĀċ5āāſĂ@AƨƈǀĀ Ă ăĐĘ"ĄEčĀ Ą Ā ă ā ă āIěĐćĚAƨƈǀĀ Ā ĂĐğċ Ąċ5āāſĂ@ ĀEčĀĂ@ ā(ĂĀ"ĂEčĀ Ā ĂđāĀċ ā(ĂĄ"ĂEčĀ Ā Ă ā(ĂĈĐpċċ.ĀĂ@ ăiAāGčĀ āAƀƀƀƀx ăkKčĀ Ā ā ă ĂĐL"ăEčĀ ăďċĀċ)Ā ĀĐb ĀAČjĐ( ĀAĘjĐb ĀA$jĐd ĀA0jĐb ĀAļjĐbċ4āāſAĀ!ĂĂ@ ā(ĂĀ"ā-ĀĆ Ā-ĀĄGčĀ ā/āĀEčĀ Ā(ĂĀ ā/āĂF!Ăċ Ăċ-āāſ#ĀAĐk"ă$Ā ăAĈj Ā ā ĂĐē ă(ĂĈ!Ă ăAĐj$Ā ĂAāFċħāāſ ā ĀAļm"ĄAĂĐħ ā Ă ăĐ@ ā Ā ĄAļlkAĂĐħċ*āāſĂ@ Ā(ĂĀ Ā(ĂĈ"āMčĀ Ā āAāAāĐļAƁƀƀƀxFčĀĀċċ*āāſĂ@ Ā(ĂĀ Ā(ĂĈ"āMčĀ Ā āAĂAĂĐļAƁƀƀƀxFčĀĀċċ$Ā āAĊĐ4 ā Ă ăĐ@ Ā ā(ĂĈ6ĂĈ Ā ā)ĂĀ7ĂĀċĞāāſAĀ!ĄĂ@ ā ăIčĀ Ă Ā ăĐm!Ąċ ĄċĚĀĂ@ āčĀAĀďċ Ă Ā ājAſjAāĐmċĞĀĂ@ Ā Ā(ĂĀAāAĂAĂĐĚAƁƀƀƀxFčĀĀċċĞĀĂ@ Ā Ā(ĂĀAāAāAāĐĚAƁƀƀƀxFčĀĀċċĞĀĂ@ Ā Ā(ĂĀAāAĄAĜĐĚAƁƀƀƀxFčĀĀċċĞĀĂ@ Ā Ā(ĂĀAāAĄAĄĐĚAƁƀƀƀxFčĀĀċċĞĀĂ@ Ā Ā(ĂĀAāAĂAĄĐĚAƁƀƀƀxFčĀĀċċĞĀĂ@ Ā Ā(ĂĀAāAĂAĆĐĚAƁƀƀƀxFčĀĀċċĞĀĂ@ Ā Ā(ĂĀAāAāAĂĐĚAƁƀƀƀxFčĀĀċċĞĀĂ@ Ā Ā(ĂĀAāAĂAĈĐĚAƁƀƀƀxFčĀĀċċĞĀĂ@ Ā Ā(ĂĀAāAĄAĐĐĚAƁƀƀƀxFčĀĀċċěĀĂ@ Ā ā Ă ă ĄĐĚAƁƀƀƀxFčĀĀċċěĀĂ@ Ā(ĂĀEčĀAƨƈǀĀ Ā(ĂĄAĂĐğċċěĀĂ@ Ā(ĂĀEčĀAƨƈǀĀ Ā(ĂĄAĄĐğċċěĀĂ@ Ā(ĂĀEčĀAƨƈǀĀ Ā(ĂĄAāĐğċċěĀĂ@ Ā(ĂĄEčĀAƨƈǀĀ Ā(ĂĀAĂĐğċċěĀĂ@ Ā(ĂĄEčĀAƨƈǀĀ Ā(ĂĀAāĐğċċěĀĂ@ Ā(ĂĀEčĀAƨƈǀĀ Ā(ĂĄAĄĐğċċěĀĂ@ Ā(ĂĀEčĀAƨƈǀĀ Ā(ĂĄAāĐğċċĖĀĂ@ āEčĀĐr ā ĀĐo!Āċ ĀċĒĀĂ@ āEčĀ Ā ā ĂĐpċċčĀ ĀĐb ĀAČjĐbċĔĀAĀ Ā6ĂǀƩ@AĀAā6ĂƼƩ@ċċĀ Ā ā ĂĐHEċċĀ Ā#Āj$Ā#ĀċčĀAƨƈǀĀ ā ĀĐĘċčĀAƨƈǀĀ Ā ĂĐğċĊĀ Ā āĐ# āċăĀďċĂĀċċƺĈĂĀAƀƀǀĀċƤĈ, September then :-JanuaryFebruaryMarchAprilMayJuneJulyAugustOctoberNovemberDecemberēĀĐĀćĀĀĀĚĀĐĀĈĀĀĀ"ĀĐĀąĀĀĀħĀĐĀąĀĀĀ,ĀĐĀăĀĀĀ/ĀĐĀĄĀĀĀ3ĀĐĀĄĀĀĀ7ĀĐĀĆĀĀĀĂĀĐĀĉĀĀĀ=ĀĐĀćĀĀĀDĀĐĀĈĀĀĀLĀĐĀĈĀĀĀSundayMondayTuesdayWednesdayThursdayFridaySaturdayĀĀƴĀĐĀĆĀĀĀƺĀĐĀĆĀĀĀǀĀĐĀćĀĀĀǇĀĐĀĉĀĀĀǐĀĐĀĈĀĀĀǘĀĐĀĆĀĀĀǞĀĐĀĈĀĀĀlćĀĀƗĈĀĀĀĀĀĀāĀĀĀČĀĀĀĀĀĀĀnot-a-deadlineokfuturetoo-oldemptynot-a-dateshort-yearno-such-dayno-such-timeout-of-rangeaheadnowoverduerepeatstoo-manybefore-missingskippedtwicehoursdayweeksmonthmonthsBEGIN:VCALENDARVERSION:2.0PRODID:-//Fingerpost//Deadlines//ENBEGIN:VEVENTUID:DTSTAMP:DTSTART:DURATION:PT1MSUMMARY:DESCRIPTION:BEGIN:VALARMACTION:DISPLAYTRIGGER:PT0SEND:VALARMEND:VEVENTEND:VCALENDARčĊčĊ Ŝn00ZčĊimmediatelydailyevery ĄĀĀĀĄĀĀĀĈĀĀĀĄĀĀĀĄĀĀĀąĀĀĀăĀĀĀćĀĀĀƑāĐĀƖāĐĀƙāĐĀąĀĀĀĊĀĀĀĊĀĀĀċĀĀĀČĀĀĀČĀĀĀUāĐĀZāĐĀdāĐĀnāĐĀyāĐĀƅāĐĀĂĂĂĂĂĂĂĂĂĂĂĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĂĂĀĀĀĀĀĂĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĂĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀāĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀāĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀĀAƤƈǀĀċĄāĀĀĀ', (byte) => byte.charCodeAt(0));
const { instance } = await WebAssembly.instantiate(bytes, {  });
wasm = instance.exports;

};
globalThis.fingerpost = { age, calendar, clock, decide, due, episodes, read_number, names: { decide: ['ruled-out', 'possible', 'certain', 'replaced'], places: ['open', 'certain', 'lower', 'possible', ''], parts: ['other', 'reason', 'floor', 'duty', 'only'], read_number: ['', 'not-a-number', 'not-whole', 'too-small', 'too-large'], clock: ['state', 'iso', 'words', 'minutes', 'hours', 'change'], due: ['state', 'iso', 'words', 'minutes'], age: ['state', 'years'], episodes: ['state', 'count', 'most', 'first', 'last', 'clears'] }, ready: ready() };
})();
