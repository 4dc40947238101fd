import { z } from 'zod';
import registry from '../../content/registries/tools.json' with { type: 'json' };
import { ToolSchema, type Tool, type ToolKind } from './tool.schema.ts';

/** All tools, in the order in which they are listed. */
export const tools: readonly Tool[] = z.array(ToolSchema).parse(registry);

/** What a tool is called in lists and results. */
export const toolKindWords: Record<ToolKind, string> = {
  guia: 'Guía',
  calculadora: 'Calculadora',
  consulta: 'Consulta',
};
