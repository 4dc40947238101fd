import type { ToolKind } from './tool.schema.ts';

/** What a tool is called in lists and results. */
export const toolKindWords: Record<ToolKind, string> = {
  guia: 'Guía',
  calculadora: 'Calculadora',
  consulta: 'Consulta',
};
