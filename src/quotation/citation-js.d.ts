/** The part of citation-js that the tests ask; it has no types of its own. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(text: string);
    data: unknown[];
  }
}
