import type {Screening} from '../knowledge/model.js';

/**
 * How another massage element on the page, perhaps from another script file, asks a checker for its current screening.
 * A symbol, so that no attribute, property name or event carries an answer.
 */
export const screeningOf = Symbol.for('massage-elements.screening');

/** An element that can be asked for its screening. */
export interface Screener extends Element {
  [screeningOf](): Screening;
}
