export { ToolKindSchema, ToolSchema, type Tool, type ToolKind } from './tool.schema.ts';
export { toolKindWords } from './tool-words.ts';
export { listTools, tools } from './tools.content.ts';
