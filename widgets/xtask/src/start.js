// Made by `cargo xtask wasm` from widgets/wasm, whose documentation says what it offers. Licence: MIT OR Apache-2.0.
(() => {
'use strict';
/*glue*/
const ready = async () => {
const bytes = Uint8Array.from('/*wasm*/', (byte) => byte.charCodeAt(0));
const { instance } = await WebAssembly.instantiate(bytes, { './fingerpost_bg.js': { /*imports*/ } });
__wbg_set_wasm(instance.exports);
/*start*/
};
globalThis.fingerpost = { /*offers*/, names: /*names*/, ready: ready() };
})();
