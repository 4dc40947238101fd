import { listRecords } from '#catalogue';
import { procedures } from '#procedures';
import { listTools, toolKindWords, type Tool } from '#tools';
import { listDrawnZonings } from '#zones';
import { describeProcedure } from './describe-procedure.ts';
import type { SearchTool } from './search-record.ts';

/** Names of the places that a tool looks up, where it rests on a list of zones: people ask for their quarter. */
function listPlaces({ rests }: Tool): string[] {
  return listDrawnZonings()
    .filter(({ drawn: { list } }) =>
      rests.some(({ norm, eId = '' }) => norm === list.norm && list.eId?.startsWith(eId)),
    )
    .flatMap(({ zones }) => zones.flatMap(({ places }) => places.map(({ printed }) => printed)));
}

/** What can be done here, to be found: procedures first, then tools. */
export function listSearchTools(): SearchTool[] {
  return [
    ...listRecords(procedures).map(({ value, body }) => describeProcedure(value, body)),
    ...listTools().map((tool) => ({
      ...tool,
      text: [tool.text, ...listPlaces(tool)].join('\n'),
      kind: toolKindWords[tool.kind],
    })),
  ];
}

/** Their addresses; nothing else of them need be sound. */
export function listToolPages(): string[] {
  return [
    ...listRecords(procedures).map(({ value }) => `/tramites/${value.id}/`),
    ...listTools().map(({ url }) => url),
  ];
}
