import {MassageElements} from './massage-elements.js';

/** The classic build as one script: defines the four tags, and names itself for scripts that cannot import. */
const scope = globalThis as {MassageElements?: typeof MassageElements};
scope.MassageElements ??= MassageElements;
