import type { Issue, Place } from '#errors';
import { formatPartKey, type EntityPlace, type EntityRow } from './registry/index.ts';

/** A row with what finds its lines. */
export interface LocatedRow {
  value: EntityRow;
  locate: (path: (string | number)[]) => Place;
}

/** What the rows are held against. */
export interface EntityFacts {
  /** Ids that each place knows; of the strategy, its members as printed. */
  ids: ReadonlyMap<EntityPlace, ReadonlySet<string>>;
  /** Full names that registries give, by who gives it: issuer or entity of the roadmap, by the key of the part. */
  names: ReadonlyMap<string, string>;
  institutions: ReadonlySet<string>;
}

const placeWords: Readonly<Record<EntityPlace, string>> = {
  emisores: 'el registro de emisores',
  'plan-hdr-as-2025': 'las entidades del plan HdR-AS',
  'planres-2023': 'los actores del reporte del PLANRES',
  'estrategia-pml': 'los miembros de la estrategia, tal como se imprimen',
};

/** Every part is known where it says, and is in one row only. */
function checkParts(rows: readonly LocatedRow[], { ids }: EntityFacts): Issue[] {
  const owners = new Map<string, string>();
  return rows.flatMap(({ value, locate }) =>
    value.parts.flatMap(({ place, id }, index): Issue[] => {
      const key = formatPartKey({ place, id });
      const owner = owners.get(key);
      owners.set(key, value.id);
      const at = locate(['parts', index, 'id']);
      if (ids.get(place)?.has(id) !== true) {
        const message = `«${id}» no está en ${placeWords[place]}.`;
        return [{ rule: 'entity-part', place: at, message, fix: 'Escríbalo como está allí.' }];
      }
      if (owner === undefined) return [];
      const message = `«${id}» ya es parte de «${owner}».`;
      return [{ rule: 'entity-part', place: at, message, fix: 'Déjelo en una sola fila.' }];
    }),
  );
}

/** A body that no row names is an entity by its id: nobody else may have that id without a row that says whether they are one. */
function checkLone(rows: readonly LocatedRow[], { ids }: EntityFacts): Issue[] {
  const named = new Set(rows.flatMap(({ value }) => value.parts.map(formatPartKey)));
  const own = new Map(rows.map(({ value, locate }) => [value.id, locate(['id'])]));
  const first = new Map<string, EntityPlace>();
  const issues: Issue[] = [];
  for (const [place, known] of ids) {
    if (place === 'estrategia-pml') continue;
    for (const id of known) {
      if (named.has(formatPartKey({ place, id }))) continue;
      const other = first.get(id);
      const at = own.get(id) ?? (other === undefined ? undefined : { file: 'content/registries/entities.json' });
      first.set(id, place);
      if (!at) continue;
      const message = `«${id}» está en ${placeWords[place]} y es también ${other === undefined ? 'el id de una fila' : `de ${placeWords[other]}`}: nada dice si son la misma entidad.`;
      issues.push({
        rule: 'entity-twice',
        place: at,
        message,
        fix: 'Escriba una fila que las junte, o dos con ids distintos.',
      });
    }
  }
  return issues;
}

/** Members of the strategy have no id: each is told in a row. */
function checkMembers(rows: readonly LocatedRow[], { ids }: EntityFacts): Issue[] {
  const named = new Set(rows.flatMap(({ value }) => value.parts.map(({ id }) => id)));
  return [...(ids.get('estrategia-pml') ?? [])]
    .filter((member) => !named.has(member))
    .map((member) => ({
      rule: 'entity-member',
      place: { file: 'content/registries/entities.json' },
      message: `Ninguna fila nombra a «${member}», miembro del grupo técnico de la estrategia.`,
      fix: `{ "place": "estrategia-pml", "id": "${member}" }`,
    }));
}

/** Letters stand for one thing: all that say what agree, and a row says it only where nobody else does. */
function checkNames({ value, locate }: LocatedRow, { names }: EntityFacts): Issue[] {
  const said = value.parts.flatMap((part) => names.get(formatPartKey(part)) ?? []);
  const others = [...new Set(said)];
  const issues: Issue[] = [];
  if (others.length > 1) {
    const message = `Las partes de «${value.id}» dan nombres distintos: ${others.join('; ')}.`;
    issues.push({
      rule: 'entity-name',
      place: locate(['parts']),
      message,
      fix: 'Deje el mismo nombre, o no las junte.',
    });
  }
  if (said.length > 0 && value.expansion !== undefined) {
    const message = `El nombre de «${value.id}» ya lo dice otra parte: ${others.join('; ')}.`;
    issues.push({ rule: 'entity-name', place: locate(['expansion']), message, fix: 'Quite «expansion» de la fila.' });
  }
  const [first] = value.parts;
  if (value.name !== undefined && !(first?.place === 'estrategia-pml' && first.id.includes(value.name))) {
    const message = `«${value.name}» no son palabras del miembro de la estrategia.`;
    issues.push({ rule: 'entity-name', place: locate(['name']), message, fix: 'Escriba en «name» palabras de «id».' });
  }
  return issues;
}

/** What a row names exists. */
function checkLinks(rows: readonly LocatedRow[], { ids, institutions }: EntityFacts): Issue[] {
  const known = new Set([
    ...rows.map(({ value }) => value.id),
    ...[...ids].flatMap(([place, own]) => (place === 'estrategia-pml' ? [] : [...own])),
  ]);
  return rows.flatMap(({ value: { partOf, changed = [] }, locate }) => {
    const entities = [
      ...(partOf ? [{ id: partOf.entity, path: ['partOf', 'entity'] }] : []),
      ...changed.flatMap(({ into }, at) => into.map((id, index) => ({ id, path: ['changed', at, 'into', index] }))),
    ];
    const lost = [
      ...entities.filter(({ id }) => !known.has(id)).map((one) => ({ ...one, what: 'una entidad' })),
      ...changed.flatMap(({ institution }, at) =>
        institutions.has(institution)
          ? []
          : [{ id: institution, path: ['changed', at, 'institution'], what: 'un cambio de institutions.json' }],
      ),
    ];
    return lost.map(({ id, path, what }) => ({
      rule: 'entity-link',
      place: locate(path),
      message: `«${id}» no es ${what}.`,
      fix: 'Escriba un id que exista.',
    }));
  });
}

/** What is wrong with the rows that say which bodies are one. */
export function checkEntities(rows: readonly LocatedRow[], facts: EntityFacts): Issue[] {
  return [
    ...checkParts(rows, facts),
    ...checkLone(rows, facts),
    ...checkMembers(rows, facts),
    ...rows.flatMap((row) => checkNames(row, facts)),
    ...checkLinks(rows, facts),
  ];
}
