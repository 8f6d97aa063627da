/** What is made for 0, 1 … `count - 1`. Not by `Array.from`: on pages with old libraries that is another function. */
export const times = <Made>(count: number, make: (n: number) => Made): Made[] => [...Array(count).keys()].map(make);
