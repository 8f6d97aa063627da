// What Prototype.js 1.6 did to a page: methods that for…in sees, natives of the same name replaced by others, and
// Array.from, which knows no iterators.
(() => {
  const $A = (iterable) => {
    if (!iterable) return [];
    if (iterable.toArray) return iterable.toArray();
    let {length = 0} = iterable;
    const results = new Array(length);
    while (length--) results[length] = iterable[length];
    return results;
  };
  const extend = (target, source) => {
    for (const name in source) target[name] = source[name];
    return target;
  };
  const identity = (each) => each;
  const nativeReverse = Array.prototype.reverse;
  extend(Array.prototype, {
    each(iterator, context) {
      for (let index = 0; index < this.length; index++) iterator.call(context, this[index], index);
      return this;
    },
    map(iterator = identity, context = undefined) {
      const results = [];
      this.each((value, index) => results.push(iterator.call(context, value, index)));
      return results;
    },
    filter(iterator, context) {
      const results = [];
      this.each((value, index) => iterator.call(context, value, index) && results.push(value));
      return results;
    },
    find(iterator, context) {
      for (let index = 0; index < this.length; index++) if (iterator.call(context, this[index], index)) return this[index];
    },
    every(iterator = identity, context = undefined) {
      let result = true;
      this.each((value, index) => (result = result && !!iterator.call(context, value, index)));
      return result;
    },
    some(iterator = identity, context = undefined) {
      let result = false;
      this.each((value, index) => (result = result || !!iterator.call(context, value, index)));
      return result;
    },
    reverse(inline) {
      return nativeReverse.call(inline !== false ? this : this.toArray());
    },
    include(object) {
      return this.indexOf(object) !== -1;
    },
    toArray() {
      return [].concat(this);
    },
    entries() {
      return this.toArray();
    },
    toJSON() {
      return `[${this.map((each) => JSON.stringify(each)).join(', ')}]`;
    },
    first() {
      return this[0];
    },
    last() {
      return this[this.length - 1];
    },
    size() {
      return this.length;
    },
    zip() {
      return this;
    },
  });
  Array.from = $A;
  extend(String.prototype, {
    include(pattern) {
      return this.indexOf(pattern) > -1;
    },
    startsWith(pattern) {
      return this.lastIndexOf(pattern, 0) === 0;
    },
    endsWith(pattern) {
      const at = this.length - pattern.length;
      return at >= 0 && this.indexOf(pattern, at) === at;
    },
    strip() {
      return this.replace(/^\s+/, '').replace(/\s+$/, '');
    },
    toJSON() {
      return `"${this}"`;
    },
  });
  extend(Number.prototype, {
    times(iterator) {
      for (let n = 0; n < this; n++) iterator(n);
    },
    toJSON() {
      return String(this);
    },
  });
  extend(Function.prototype, {
    bind(context, ...first) {
      const method = this;
      return (...rest) => method.apply(context, first.concat(rest));
    },
    curry(...first) {
      return this.bind(undefined, ...first);
    },
    delay(seconds) {
      return setTimeout(this, seconds * 1000);
    },
    wrap(wrapper) {
      const method = this;
      return (...rest) => wrapper.apply(method, rest);
    },
  });
  extend(Element.prototype, {
    remove() {
      if (this.parentNode) this.parentNode.removeChild(this);
      return this;
    },
    update(content) {
      this.textContent = content;
      return this;
    },
    replace(content) {
      this.outerHTML = content;
      return this;
    },
    insert(content) {
      this.insertAdjacentHTML('beforeend', content);
      return this;
    },
    show() {
      this.style.display = '';
      return this;
    },
    hide() {
      this.style.display = 'none';
      return this;
    },
    visible() {
      return this.style.display !== 'none';
    },
    toggle() {
      return this[this.visible() ? 'hide' : 'show']();
    },
    scrollTo() {
      window.scrollTo(0, this.offsetTop);
      return this;
    },
    select(selector) {
      return $A(this.querySelectorAll(selector));
    },
    down(selector) {
      return this.querySelector(selector || '*');
    },
    up() {
      return this.parentNode;
    },
    getStyle(name) {
      return getComputedStyle(this)[name];
    },
    observe(type, handler) {
      this.addEventListener(type, handler);
      return this;
    },
    fire(type) {
      this.dispatchEvent(new CustomEvent(type, {bubbles: true}));
      return this;
    },
    clone(deep) {
      return this.cloneNode(deep);
    },
    empty() {
      return !this.textContent.trim();
    },
    identify() {
      return (this.id ||= 'anonymous_element');
    },
    clear() {
      this.value = '';
      return this;
    },
  });
  window.$ = (id) => document.getElementById(id);
  window.$$ = (selector) => $A(document.querySelectorAll(selector));
  window.$A = $A;
})();
