// What a translator does: watches the page and the open shadow roots, and puts <font> in the place of every text.
(() => {
  const done = new WeakSet();
  const translate = (node) => {
    if (done.has(node) || !node.nodeValue.trim() || /^(font|script|style|option|textarea)$/i.test(node.parentNode?.localName ?? '')) return;
    const outer = document.createElement('font');
    const inner = document.createElement('font');
    inner.textContent = node.nodeValue;
    done.add(inner.firstChild);
    outer.append(inner);
    node.replaceWith(outer);
  };
  const watched = new WeakSet();
  const watch = (root) => {
    if (watched.has(root)) return;
    watched.add(root);
    new MutationObserver(() => sweep(root)).observe(root, {childList: true, subtree: true, characterData: true});
    sweep(root);
  };
  function sweep(root) {
    const nodes = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    while (walker.nextNode()) {
      if (walker.currentNode.nodeType === Node.TEXT_NODE) nodes.push(walker.currentNode);
      else if (walker.currentNode.shadowRoot) watch(walker.currentNode.shadowRoot);
    }
    nodes.forEach(translate);
  }
  setInterval(() => watch(document.body), 200);
})();
