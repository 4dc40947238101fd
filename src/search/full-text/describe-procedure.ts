import { findMunicipality } from '#municipalities';
import { procedureKindWords, type Procedure } from '#procedures';
import type { SearchTool } from './search-record.ts';

/** Our advice without the marks of Markdown. */
function stripMarkdown(body: string): string {
  return body
    .replace(/\[([^\]]+)\]\([^)]*\)/g, '$1')
    .replace(/^\s*(?:[-*#>]+|\d+\.)\s+/gm, '')
    .replace(/[*_`]/g, '');
}

/** A procedure as something to be found: what it is, what it asks for and what it says. */
export function describeProcedure(procedure: Procedure, body: string): SearchTool {
  const { id, title, kind, municipality, lead, requirements, steps, keywords } = procedure;
  const asked = requirements.flatMap(({ items }) =>
    items.map(({ text, hint, note }) => [text, hint, note].filter((words) => words !== undefined).join('. ')),
  );
  const parts = [lead, ...asked, ...steps.map(({ text }) => text), stripMarkdown(body)];
  return {
    url: `/tramites/${id}/`,
    title,
    kind: `${procedureKindWords[kind]} · ${findMunicipality(municipality).name}`,
    text: parts.join('\n').trim(),
    keywords,
  };
}
