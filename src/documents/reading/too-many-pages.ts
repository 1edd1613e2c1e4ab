/** A document with more pages than are read. */
export class TooManyPages extends Error {}
