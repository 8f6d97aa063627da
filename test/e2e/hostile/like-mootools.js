// What MooTools 1.2 to 1.4 did to a page: Element and Event of its own in the place of the browser's, Array.from that takes
// no function, Function.prototype.bind that takes an array.
(() => {
  const implement = (type, methods) => {
    for (const name in methods) if (!(name in type.prototype)) type.prototype[name] = methods[name];
  };
  const nativeElement = window.Element;
  window.Element = function (tag, properties) {
    const element = document.createElement(tag);
    for (const name in properties) element.setAttribute(name, properties[name]);
    return element;
  };
  window.Element.prototype = nativeElement.prototype;
  window.Event = function (event) {
    this.event = event;
    this.type = event.type;
    this.target = event.target;
  };
  window.Event.prototype = {
    preventDefault() {
      this.event.preventDefault();
      return this;
    },
    stop() {
      return this.preventDefault();
    },
  };
  const slice = Array.prototype.slice;
  Array.from = (item) => {
    if (item === null || item === undefined) return [];
    return typeof item.length === 'number' && typeof item !== 'string' ? slice.call(item) : [item];
  };
  Function.prototype.bind = function (bind, args) {
    const self = this;
    return function () {
      return self.apply(bind, args === undefined ? arguments : [].concat(args));
    };
  };
  Function.from = (item) => (typeof item === 'function' ? item : () => item);
  Function.prototype.extend = function (name, value) {
    this[name] = value;
    return this;
  };
  implement(Function, {
    pass(args) {
      return () => this.apply(null, [].concat(args));
    },
    delay(time) {
      return setTimeout(this, time);
    },
    periodical(time) {
      return setInterval(this, time);
    },
    hide() {
      this.$hidden = true;
      return this;
    },
  });
  implement(Array, {
    each: Array.prototype.forEach,
    clone() {
      return slice.call(this);
    },
    contains(item) {
      return this.indexOf(item) !== -1;
    },
    include(item) {
      if (!this.contains(item)) this.push(item);
      return this;
    },
    erase(item) {
      for (let n = this.length; n--;) if (this[n] === item) this.splice(n, 1);
      return this;
    },
    empty() {
      this.length = 0;
      return this;
    },
    getLast() {
      return this.length ? this[this.length - 1] : null;
    },
    clean() {
      return this.filter((item) => item !== null);
    },
  });
  implement(String, {
    contains(text) {
      return this.indexOf(text) > -1;
    },
    clean() {
      return this.replace(/\s+/g, ' ').trim();
    },
    hyphenate() {
      return this.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    },
  });
  implement(Number, {
    limit(least, most) {
      return Math.min(most, Math.max(least, this));
    },
    times(call) {
      for (let n = 0; n < this; n++) call(n);
    },
  });
  implement(nativeElement, {
    get(name) {
      return name === 'html' ? this.innerHTML : this.getAttribute(name);
    },
    set(name, value) {
      this.setAttribute(name, value);
      return this;
    },
    getElement(selector) {
      return this.querySelector(selector);
    },
    getElements(selector) {
      return [...this.querySelectorAll(selector)];
    },
    addEvent(type, call) {
      this.addEventListener(type, (event) => call.call(this, new window.Event(event)));
      return this;
    },
    fireEvent() {
      return this;
    },
    inject(where) {
      where.appendChild(this);
      return this;
    },
    adopt(...elements) {
      elements.forEach((element) => this.appendChild(element));
      return this;
    },
    dispose() {
      return this.parentNode ? this.parentNode.removeChild(this) : this;
    },
    destroy() {
      this.dispose();
      return null;
    },
    empty() {
      [...this.childNodes].forEach((node) => node.remove());
      return this;
    },
    clone(contents) {
      return this.cloneNode(contents !== false);
    },
    store(name, value) {
      this[`$${name}`] = value;
      return this;
    },
    toQueryString() {
      return '';
    },
  });
  window.$ = (id) => (typeof id === 'string' ? document.getElementById(id) : id);
  window.$$ = (selector) => document.querySelectorAll(selector);
  window.$type = (value) => typeof value;
})();
