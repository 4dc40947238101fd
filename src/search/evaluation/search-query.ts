import { z } from 'zod';

const PagesSchema = z.array(z.string().regex(/^\/(?:[\w-]+\/)*$/));

/** A question people ask and the pages one of which must be among the first three; without pages, nothing may be shown. */
export const SearchQuerySchema = z
  .strictObject({
    query: z.string().min(1),
    pages: PagesSchema,
    /** Procedures and tools one of which must come first: asked in everyday words, the answer stands before the text. */
    tools: PagesSchema.min(1).optional(),
    /** Why nothing may be shown: what is asked for is not covered. */
    nothing: z.enum(['place', 'language', 'number', 'topic']).optional(),
    /** Why these pages, in Spanish. */
    why: z.string().optional(),
    /** Who asks. */
    who: z.string().optional(),
    /** `tuned`: words and weights were chosen with it in view; `held-out`: written afterwards; `sealed`: by somebody else, opened once. */
    set: z.enum(['tuned', 'held-out', 'sealed']).default('sealed'),
  })
  .refine(({ pages, tools, nothing }) => nothing === undefined || (pages.length === 0 && tools === undefined), {
    message: 'Si no debe salir nada, la pregunta no tiene páginas.',
  });

/** A file of questions. */
export const SearchQueriesSchema = z.array(SearchQuerySchema).min(1);

export type SearchQuery = z.output<typeof SearchQuerySchema>;

/** What a file of questions gave the first time it was opened. */
const FirstRunSchema = z.strictObject({
  /** Name of the file. */
  file: z.string(),
  /** Of its content: another file is another first time. */
  digest: z.string(),
  date: z.iso.date(),
  queries: z.int(),
  /** Questions whose page was among the first three, of those that have one. */
  found: z.int(),
  answerable: z.int(),
  /** Questions for which nothing was shown, of those for which nothing may be. */
  nothing: z.int(),
  uncovered: z.int(),
});

/** First runs, oldest first. */
export const FirstRunsSchema = z.array(FirstRunSchema);

export type FirstRun = z.output<typeof FirstRunSchema>;
