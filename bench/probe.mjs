// What runs in the page besides the page: watches when the first control can be used, what shifts, which tasks are long,
// and how long an event takes until it is painted. The same for every candidate, and not counted as its bytes.

/** Runs in the page before anything else. `first` is a candidate's `pageFirst`, `answerable` its `pageAnswerable`, if it has one. */
export function probe(first, answerable) {
  const state = (window.probe = {shift: 0, longTasks: [], events: []});
  const observe = (type, each) => new PerformanceObserver((list) => list.getEntries().forEach(each)).observe({type, buffered: true});
  observe('layout-shift', ({value, hadRecentInput}) => {
    if (!hadRecentInput) state.shift += value;
  });
  observe('longtask', ({startTime, duration}) => state.longTasks.push({startTime, duration}));

  /** Calls back when the frame that is being made has been painted: a message that is sent while it is made comes after it. */
  const painted = (callback) =>
    requestAnimationFrame(() => {
      const begun = performance.now();
      const {port1, port2} = new MessageChannel();
      port1.onmessage = () => callback(begun);
      port2.postMessage(0);
    });

  state.ready = new Promise((resolve) => {
    const look = () => {
      const control = document.body && first();
      if (control?.checkVisibility() && control.getClientRects().length > 0) painted(() => resolve(performance.now()));
      // A timer and no frame: asking for frames would be work of its own.
      else setTimeout(look, 8);
    };
    look();
  });

  if (answerable) {
    state.answerable = {};
    state.answerable.at = new Promise((resolve) => (state.answerable.is = () => painted(() => resolve(performance.now()))));
    answerable();
  }

  /** `toPaint`: from the input itself to the painted frame. `work`: the same without waiting for the frame to begin. */
  const time = (event) => {
    const {timeStamp} = event;
    const begun = performance.now();
    let handled;
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => (handled ??= performance.now());
    port2.postMessage(0);
    painted((frame) => {
      const now = performance.now();
      handled = Math.min(handled ?? frame, frame);
      state.events.push({toPaint: now - timeStamp, work: handled - begun + now - frame});
      state.waiting?.();
    });
  };
  /** Starts to time the next event of a type and says when it is painted. */
  state.next = (type) => {
    state.measured = new Promise((resolve) => (state.waiting = resolve));
    addEventListener(type, time, {capture: true, once: true});
  };
}
