/**
 * What a page tells programs about its subject, in the words of schema.org: a norm and its parts as `Legislation`, a procedure as
 * `GovernmentService`. Only what is known goes in: a state that is not certain, a day without a source, a fee of a doubtful norm stay
 * out. The types of schema-dts hold the words at build, `scripts/site-rules/machines/linked-data.ts` on the built site. Begin with
 * `legislation.ts`; `DataBlock.astro` sets it into a page.
 */
export { describeLegislation, describePart, type LegislationSubject } from './legislation.ts';
export { describeService, type ServiceSubject } from './government-service.ts';
export { describeDataset, describeSite } from './site.ts';
export type { Described } from './data-block.ts';
