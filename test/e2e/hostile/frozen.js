// A page that hardens itself: nothing of the language can be changed any more.
(() => {
  const seen = new WeakSet();
  const freeze = (value) => {
    if ((typeof value !== 'object' && typeof value !== 'function') || value === null || seen.has(value)) return;
    seen.add(value);
    Object.freeze(value);
    for (const {value: own, get, set} of Object.values(Object.getOwnPropertyDescriptors(value))) [own, get, set].forEach(freeze);
    freeze(Object.getPrototypeOf(value));
  };
  const language =
    'Object Function Array String Number Boolean Symbol BigInt Error TypeError RangeError Promise Map Set WeakMap WeakSet WeakRef Date RegExp Math JSON Reflect Proxy Intl ArrayBuffer Uint8Array Int32Array Float64Array';
  language.split(' ').forEach((name) => freeze(window[name]));
  [function* () {}, async () => {}, [][Symbol.iterator](), new Map().entries(), new Set().values()].forEach((each) =>
    freeze(Object.getPrototypeOf(each)),
  );
})();
