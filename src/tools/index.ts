export { type Tool, type ToolKind } from './tool.schema.ts';
export { defineCalculator, type Basis, type Calculator, type CalculatorContext } from './calculator.ts';
export { toolKindWords } from './tool-words.ts';
export type { Door } from './door.schema.ts';
export { doors, findTool, listDoors, listTools, tools } from './tools.content.ts';
