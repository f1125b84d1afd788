// Made by `cargo xtask wasm`. MIT OR Apache-2.0
(() => {
'use strict';
/*glue*/
const ready = async () => {
const bytes = Uint8Array.from('/*wasm*/', (byte) => byte.charCodeAt(0));
const { instance } = await WebAssembly.instantiate(bytes, { /*imports*/ });
wasm = instance.exports;
/*start*/
};
globalThis.fingerpost = { /*offers*/, names: /*names*/, ready: ready() };
})();
