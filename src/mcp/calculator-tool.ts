import { z } from 'zod';
import type { Tool } from '#tools';
import { askText, defineTool, type McpTool } from './tool.ts';

/** A calculator as a tool, where its record says how it is asked; else nothing. */
export function buildCalculatorTool({ id, title, assistant }: Tool): McpTool[] {
  if (!assistant) return [];
  const { name, says, fields } = assistant;
  const shape = fields.map((field) => {
    const schema = askText(field.says, field.example);
    return [field.name, field.optional ? schema.optional() : schema] as const;
  });
  return [
    defineTool({
      name,
      title,
      description: says,
      input: z.strictObject(Object.fromEntries(shape)),
      answer: async (input, knowledge) =>
        (await import('./answers/ask-calculator.ts')).askCalculator(id, input, fields, knowledge),
    }),
  ];
}
