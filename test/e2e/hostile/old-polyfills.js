// What early shims did to a browser that they did not know: Promise, Map, Set, WeakMap, Symbol and some methods of their own
// in the place of better ones.
(() => {
  function OldPromise(run) {
    let state = 'pending';
    let result;
    let waiting = [];
    const settle = (to, value) => {
      if (state !== 'pending') return;
      state = to;
      result = value;
      waiting.forEach((call) => setTimeout(call));
      waiting = [];
    };
    const reject = (cause) => settle('rejected', cause);
    const resolve = (value) => {
      try {
        if (value && typeof value.then === 'function') value.then(resolve, reject);
        else settle('fulfilled', value);
      } catch (cause) {
        reject(cause);
      }
    };
    this.then = (fulfilled, rejected) =>
      new OldPromise((pass, fail) => {
        const call = () => {
          const handler = state === 'fulfilled' ? fulfilled : rejected;
          if (typeof handler !== 'function') return state === 'fulfilled' ? pass(result) : fail(result);
          try {
            pass(handler(result));
          } catch (cause) {
            fail(cause);
          }
        };
        if (state === 'pending') waiting.push(call);
        else setTimeout(call);
      });
    try {
      run(resolve, reject);
    } catch (cause) {
      reject(cause);
    }
  }
  OldPromise.prototype.catch = function (rejected) {
    return this.then(undefined, rejected);
  };
  OldPromise.resolve = (value) => new OldPromise((resolve) => resolve(value));
  OldPromise.reject = (cause) => new OldPromise((_, reject) => reject(cause));
  OldPromise.all = (list) =>
    new OldPromise((resolve, reject) => {
      const results = [];
      let left = list.length;
      if (!left) resolve(results);
      list.forEach((each, index) =>
        OldPromise.resolve(each).then((value) => {
          results[index] = value;
          if (!--left) resolve(results);
        }, reject),
      );
    });
  window.Promise = OldPromise;

  const NativeMap = window.Map;
  const NativeSet = window.Set;
  window.Map = class Map extends NativeMap {};
  window.Set = class Set extends NativeSet {};
  const NativeWeakMap = window.WeakMap;
  window.WeakMap = class WeakMap extends NativeWeakMap {};

  const NativeSymbol = window.Symbol;
  window.Symbol = (name) => NativeSymbol(name);
  window.Symbol.iterator = NativeSymbol.iterator;
  window.Symbol.asyncIterator = undefined;
  const registry = {};
  window.Symbol.for = (key) => (registry[key] ??= NativeSymbol(key));

  Array.from = (list, call) => Array.prototype.slice.call(list).map(call || ((each) => each));
  Object.assign = (target, ...sources) => {
    for (const source of sources) for (const name in source) if ({}.hasOwnProperty.call(source, name)) target[name] = source[name];
    return target;
  };
})();
