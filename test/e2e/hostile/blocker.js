// What a too eager blocker does: takes ids and whole elements out, in the page and in open shadow roots.
(() => {
  const clean = (root) => {
    for (const element of root.querySelectorAll('[id]')) element.removeAttribute('id');
    for (const element of root.querySelectorAll('.notice, [part=disclaimer], .picture, svg')) element.remove();
    for (const {shadowRoot} of root.querySelectorAll('*')) if (shadowRoot) clean(shadowRoot);
  };
  setInterval(() => clean(document), 100);
})();
