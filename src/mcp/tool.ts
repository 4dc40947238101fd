import { z } from 'zod';
import { checkWithHints } from '#errors';
import type { ProvisionSource } from '#norms';
import type { Knowledge } from './knowledge.ts';

/** What a tool found, before its provisions are proved. */
export interface Answer {
  /** In words, for whoever asked. */
  says: string;
  /** What it rests on, the most important first. */
  sources: readonly ProvisionSource[];
  /** What must be said beside it. */
  notices?: readonly string[];
  /** The same as data. */
  data?: Readonly<Record<string, unknown>>;
}

/** Why there is no answer, and what to write instead. */
export interface Refusal {
  /** One line for each thing to mend. */
  problems: readonly string[];
}

/** What a tool says to what it was given. */
export type Told = Answer | Refusal;

/** A tool of the server. */
export interface McpTool {
  /** `buscar_norma`. */
  name: string;
  title: string;
  /** When to use it, for the assistant. */
  description: string;
  input: z.ZodObject;
  /** Takes whatever a client may send. */
  answer: (input: unknown, knowledge: Knowledge) => Promise<Told>;
}

interface TypedTool<Schema extends z.ZodObject> extends Omit<McpTool, 'input' | 'answer'> {
  input: Schema;
  answer: (input: z.output<Schema>, knowledge: Knowledge) => Promise<Told> | Told;
}

/** What does not fit a schema, a line each: what is wrong, then how to write it; advice stands as it is. */
function listProblems(schema: z.ZodType, input: unknown): string[] {
  return checkWithHints(schema, input, { file: 'argumentos.json' }).map(({ message, fix }) => {
    if (fix === undefined) return message;
    return fix.startsWith('"') ? `${message} Escribe: ${fix}` : `${message} ${fix}`;
  });
}

/** A tool that looks at its input by its schema before it answers. */
export function defineTool<Schema extends z.ZodObject>(tool: TypedTool<Schema>): McpTool {
  return {
    ...tool,
    answer: async (input, knowledge) => {
      const problems = listProblems(tool.input, input);
      return problems.length > 0 ? { problems } : tool.answer(tool.input.parse(input), knowledge);
    },
  };
}

/** A text of a question: a number is read as it is written. */
export function askText(description: string, example: string, most = 200): z.ZodType<string | number> {
  return z.union([z.string().max(most), z.number()]).meta({ description, examples: [example] });
}
