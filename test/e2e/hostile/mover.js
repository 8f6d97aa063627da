// A script that builds tabs or a slider around what it finds: moves the elements again and again.
(() => {
  const tags = 'contraindication-checker, technique-explorer, aftercare-card, visit-planner';
  const move = () => {
    for (const element of document.querySelectorAll(tags)) {
      const slide = document.createElement('div');
      element.before(slide);
      slide.append(element);
    }
  };
  addEventListener('massage-change', () => setTimeout(move));
  addEventListener('massage-select', () => queueMicrotask(move));
  addEventListener('load', () => {
    move();
    requestAnimationFrame(move);
  });
})();
