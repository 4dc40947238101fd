import { listRecords } from '#catalogue';
import { procedures } from '#procedures';
import { listTools, toolKindWords } from '#tools';
import { describeProcedure } from './describe-procedure.ts';
import type { SearchTool } from './search-record.ts';

/** What can be done here, to be found: procedures first, then tools. */
export function listSearchTools(): SearchTool[] {
  return [
    ...listRecords(procedures).map(({ value, body }) => describeProcedure(value, body)),
    ...listTools().map((tool) => ({ ...tool, kind: toolKindWords[tool.kind] })),
  ];
}

/** Their addresses; nothing else of them need be sound. */
export function listToolPages(): string[] {
  return [
    ...listRecords(procedures).map(({ value }) => `/tramites/${value.id}/`),
    ...listTools().map(({ url }) => url),
  ];
}
