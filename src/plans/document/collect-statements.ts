import { z } from 'zod';
import { SourceLinesSchema, type SourceLines } from './quoted.schema.ts';

/** What the data say of some lines of the source. */
export interface Statement {
  /** `quote`: the words stand there; `summary`: our words for them. */
  kind: 'quote' | 'summary';
  text: string;
  lines: SourceLines;
  notes: readonly number[];
  /** `lines[0].actions[1].title`, to find it in the file. */
  path: string;
}

/** Fields told in our words; all other texts with lines are quotes. */
const SUMMARIES = new Set(['aim', 'context', 'implementation', 'intro', 'purpose', 'relevant', 'summary']);

/** Our remarks on the source name lines too, but neither quote nor sum them up. */
const SKIPPED = new Set(['remarks']);

const TextSchema = z.object({
  text: z.string(),
  lines: SourceLinesSchema,
  notes: z.array(z.number()).default([]),
});

/** A row of figures: each printed one stands on the lines of its row. */
const RowSchema = z.object({ lines: SourceLinesSchema, baseline: z.unknown(), years: z.array(z.unknown()) });

const FigureSchema = z.object({ printed: z.string(), notes: z.array(z.number()).default([]) });

/** A row of the schedule: a cell with an `X` for each mark. */
const MarksSchema = z.object({ text: TextSchema, marks: z.array(z.string()) });

/** Cells of a row that are no texts of their own: printed figures, and the marks of the schedule. */
function listCells(value: object): Pick<Statement, 'text' | 'lines' | 'notes'>[] {
  const row = RowSchema.safeParse(value).data;
  const figures = row ? [row.baseline, ...row.years].map((figure) => FigureSchema.parse(figure)) : [];
  const marked = MarksSchema.safeParse(value).data;
  return [
    ...figures.map(({ printed, notes }) => ({ text: printed, lines: row?.lines ?? [1, 1], notes })),
    ...(marked?.marks ?? []).map(() => ({ text: 'X', lines: marked?.text.lines ?? [1, 1], notes: [] })),
  ];
}

/** Walks the data of a plan and collects all that names lines. */
export function collectStatements(value: unknown, path = '', kind: Statement['kind'] = 'quote'): Statement[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => collectStatements(item, `${path}[${index}]`, kind));
  if (typeof value !== 'object' || value === null) return [];
  const text = TextSchema.safeParse(value).data;
  if (text) return [{ kind, path, ...text }];
  return [
    ...listCells(value).map((cell): Statement => ({ kind: 'quote', path, ...cell })),
    ...Object.entries(value)
      .filter(([key]) => !SKIPPED.has(key))
      .flatMap(([key, child]) => collectStatements(child, `${path}.${key}`, SUMMARIES.has(key) ? 'summary' : kind)),
  ];
}
