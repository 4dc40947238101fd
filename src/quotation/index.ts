/**
 * How a provision is cited: in Peruvian legal form from the narrowest part up, in short, and as reference managers read it. Each citation
 * says when it was looked at, the state of the norm that day as the record has it, and the digest of the official text.
 * Begin with `quoted.ts`; `pinpoint.ts` names the place, `quote-formats.ts` writes, `box/` is what opens on the page.
 */
export { buildQuotedPlace, buildQuotedText } from './build-quoted.ts';
export { buildPinpoint } from './pinpoint.ts';
export type { QuotedText } from './quoted.ts';
