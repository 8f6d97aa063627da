import 'massage-elements/define';

const checker = document.createElement('contraindication-checker');
// wrong: a layout that the checker does not have
checker.layout = 'grid';
// wrong: a format that it does not know
checker.summary('pdf');
// wrong: what only the element knows
checker.value = 'x';
// wrong: what the event does not say
checker.addEventListener('massage-clear', (event) => event.detail.answers);
// wrong: a handler of another event
checker.addEventListener('massage-change', (event: KeyboardEvent) => event.key);
