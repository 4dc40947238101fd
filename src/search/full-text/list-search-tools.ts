import { listRecords } from '#catalogue';
import { listFineTables } from '#fines';
import { procedures } from '#procedures';
import { listTools, toolKindWords, type Tool } from '#tools';
import { listDrawnZonings } from '#zones';
import { describeProcedure } from './describe-procedure.ts';
import type { SearchTool } from './search-record.ts';

/** Names of the places that a tool looks up, where it rests on a list of zones: people ask for their quarter. */
function listPlaces({ rests }: Tool): string[] {
  return listDrawnZonings()
    .filter(({ drawn: { list } }) =>
      rests.some(({ norm, eId }) => norm === list.norm && eId !== undefined && list.eId?.startsWith(eId)),
    )
    .flatMap(({ zones }) => zones.flatMap(({ places }) => places.map(({ printed }) => printed)));
}

/** What is fined, where a tool rests on the table of it: people ask for a fine by what they did. */
function listFined({ rests }: Tool): string[] {
  return listFineTables()
    .filter(({ table }) => rests.some(({ norm, eId }) => norm === table.norm && eId === table.eId))
    .flatMap(({ infractions }) => infractions.map(({ short }) => short));
}

/** What can be done here, to be found: procedures first, then tools. */
export function listSearchTools(): SearchTool[] {
  return [
    ...listRecords(procedures).map(({ value, body }) => describeProcedure(value, body)),
    ...listTools().map((tool) => ({
      ...tool,
      text: [tool.text, ...listFined(tool), ...listPlaces(tool)].join('\n'),
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
