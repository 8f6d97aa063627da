/** A wrong call. */
export class Misuse extends Error {}
