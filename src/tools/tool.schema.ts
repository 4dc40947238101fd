import { z } from 'zod';
import { ProvisionSourcesSchema } from '#norms';
import { KebabSchema } from '#text/schemas';

/** What a tool is called before its name. */
export const ToolKindSchema = z.enum(['guia', 'calculadora', 'consulta']);

/** A tool of the site that is not the page of one procedure. Source: content/registries/tools.json. */
export const ToolSchema = z.strictObject({
  /** Kebab-case, unique: `multa`. */
  id: KebabSchema,
  /** Address on the site, with both slashes. */
  url: z.string().regex(/^\/[a-z0-9/-]+\/$/),
  kind: ToolKindSchema,
  /** As a question or with an infinitive, as it stands in lists. */
  title: z.string().min(1).max(80),
  /** One sentence: what the reader gets. */
  text: z.string().min(1).max(240),
  /** Everyday words that should find it. */
  keywords: z.array(z.string().min(1)).min(1),
  /** Provisions it rests on; their pages link to it. */
  rests: ProvisionSourcesSchema,
});

export type Tool = z.output<typeof ToolSchema>;
export type ToolKind = z.output<typeof ToolKindSchema>;
