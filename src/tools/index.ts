/**
 * What a tool is: its record (content/registries/tools.json) and, of a calculator, its definition; also the doors of the home page.
 * Knows no single tool. Begin with `calculator.ts` and `tool.schema.ts`.
 */
export { type Tool, type ToolKind } from './tool.schema.ts';
export { defineCalculator, type Basis, type Calculator, type CalculatorContext } from './calculator.ts';
export { listToolNorms } from './list-tool-norms.ts';
export { toolKindWords } from './tool-words.ts';
export type { Door } from './door.schema.ts';
export { doors, findTool, listDoors, listTools, tools } from './tools.content.ts';
