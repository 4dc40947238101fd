import type { Table } from '#files';
import type { Entity } from '../entity.ts';
import { describeExpansion } from '../expansion-words.ts';
import { formatEntityPath } from '../registry/index.ts';
import { placeNames } from './entity-places.ts';
import { listNamedIn } from './entity-row.ts';

/** Entities, what their letters stand for and how sure that is, and where each is named. */
export function buildEntityTable(entities: readonly Entity[]): Table {
  return {
    name: 'Entidades',
    columns: [
      { key: 'label', header: 'Entidad', kind: 'text', width: 24 },
      { key: 'expansion', header: 'Qué significa', kind: 'text', width: 48 },
      { key: 'basis', header: 'Quién lo dice', kind: 'text', width: 40 },
      { key: 'kind', header: 'Qué es', kind: 'text', width: 24 },
      { key: 'places', header: 'Dónde figura', kind: 'text', width: 40 },
      { key: 'page', header: 'Página', kind: 'text', width: 24 },
    ],
    rows: entities.map((entity) => {
      const said = describeExpansion(entity.expansion);
      return {
        label: entity.label,
        expansion: said?.text ?? 'no es sigla',
        basis: said === undefined || said.basis === '' ? null : said.basis,
        kind: entity.kind,
        places: listNamedIn(entity)
          .map((place) => placeNames[place])
          .join(', '),
        page: formatEntityPath(entity.id),
      };
    }),
  };
}
