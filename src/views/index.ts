/**
 * What one page or one file gathers from several rooms: pure, tested, no `astro:*`.
 * `norm/` is the page of a norm and of its provisions, `part/` one of its parts on its page and in a frame, `finder/` the screens of «¿Qué me toca?», `guide/` that of a guide, `format/` that of a form,
 * `open-data/` what goes to other programs.
 * Begin with `published-files.ts`: every file of the site in one list.
 */
export { listPublishedFiles } from './published-files.ts';
export type { FileSources } from './open-data/file-sources.ts';
export { listNamedNorms, listPlansNaming, type NamedNorm, type NamingPlan } from './plan-mentions.ts';
export { findDoubtLetter, listLetterPages, type LetterPage } from './letters.ts';
export { buildFormatView, type FormatView } from './format/format-view.ts';
export { buildGuideView, listOtherGuides, type GuideView } from './guide/guide-view.ts';
export { listNormDoubts, listTownDoubts } from './norm-doubts.ts';
export { listShownLimits, listShownPromises } from './trust-view.ts';
export { findOldestReview } from './oldest-review.ts';
export { buildPartEmbed, describeTakenPart, formatTakePath, type TakenPart } from './part/part-embed.ts';
export {
  buildProvisionView,
  listNormsWithText,
  listParts,
  type NormWithText,
  type ProvisionView,
} from './part/provision-view.ts';
export { formatInfractionPath } from './finder/tell-fine.ts';
export { buildProcedureView, type ProcedureView } from './procedure-view.ts';
export { buildSourceLinker } from './source-link.ts';
export {
  findTown,
  listRestingTools,
  listToolsOf,
  listToolsOn,
  type RestingTool,
  type ToolLink,
} from './part/tools-here.ts';
