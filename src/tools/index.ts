export { ToolKindSchema, ToolSchema, type Tool, type ToolKind } from './tool.schema.ts';
export { toolKindWords, tools } from './tools.ts';
