export { listPublishedFiles, type FileSources } from './published-files.ts';
export { listNamedNorms, listPlansNaming, type NamedNorm, type NamingPlan } from './plan-mentions.ts';
export { buildProcedureView, type ProcedureView } from './procedure-view.ts';
export { buildSourceLinker } from './source-link.ts';
export { findTown, listRestingTools, listToolsOf, listToolsOn, type RestingTool, type ToolLink } from './tools-here.ts';
