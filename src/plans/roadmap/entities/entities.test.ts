import { describe, expect, it } from 'vitest';
import { listIssuers, listInstitutions } from '#norms';
import { readRoadmapData } from '../../plans.content.ts';

const issuers = listIssuers();
const institutions = listInstitutions();

const { objectives, table22, entities } = readRoadmapData();
const byId = new Map(entities.map((entity) => [entity.id, entity]));

const actions = objectives.flatMap(({ lines }) => lines).flatMap((line) => line.actions);
/** Every cell that names somebody, with the code of its row. */
const cells = [
  ...actions.flatMap(({ code, responsible, participants }) => [
    { code, cell: responsible },
    ...(participants ? [{ code, cell: participants }] : []),
  ]),
  ...table22.flatMap((row) => (row.entities ? [{ code: `2.2: ${row.code}`, cell: row.entities }] : [])),
];

const spellings = entities.flatMap(({ id, name, aliases }) => [name, ...aliases].map((spelling) => ({ id, spelling })));
const idOf = new Map(spellings.map(({ id, spelling }) => [spelling, id]));
/** Any spelling as a whole word, the longest first. */
const anySpelling = new RegExp(
  String.raw`(?<![\p{L}/])(?:${[...idOf.keys()].sort((a, b) => b.length - a.length).join('|')})(?![\p{L}/])`,
  'gu',
);

describe('the registry of entities', () => {
  it('holds all that the cells name, and nobody else', () => {
    const named = new Set(cells.flatMap(({ cell }) => cell.ids));
    expect([...named].sort()).toEqual(entities.map(({ id }) => id).sort());
  });

  it('gives no id and no spelling to two entities', () => {
    expect(byId.size).toBe(entities.length);
    expect(idOf.size).toBe(spellings.length);
  });

  it.each(cells)('$code «$cell.text.text» names its ids in order, and nothing else', ({ cell }) => {
    const { text } = cell.text;
    const found = [...text.matchAll(anySpelling)].map(([spelling]) => idOf.get(spelling));
    expect([...new Set(found)]).toEqual(cell.ids);
    expect(
      text
        .replace(anySpelling, '')
        .replace(/\by\b|-/g, '')
        .trim(),
    ).toBe('');
  });

  it.each([
    { spelling: 'OGMEI', id: 'ogmei', reason: 'the source does not say that it is OGEI misspelt' },
    { spelling: 'OGEI', id: 'ogei', reason: 'the source does not say that it is OGMEI misspelt' },
    { spelling: 'OGC', id: 'ogc', reason: 'the source does not say that it is the Oficina de Comunicación e Imagen' },
    { spelling: 'Oficina de Comunicación e Imagen', id: 'oficina-de-comunicacion-e-imagen', reason: 'as OGC' },
    { spelling: 'GIZ/PROAGUA', id: 'proagua-giz', reason: 'the same two names the other way round' },
    { spelling: 'PROAGUA/GIZ', id: 'proagua-giz', reason: 'the order that the plan prints most' },
    { spelling: 'Cooperación Internacional', id: 'cooperacion-internacional', reason: 'only the capital differs' },
  ])('reads «$spelling» as $id: $reason', ({ spelling, id }) => {
    expect(idOf.get(spelling)).toBe(id);
  });
});

describe('what the letters stand for', () => {
  const explained = entities.flatMap(({ name, aliases, expansion }) =>
    typeof expansion === 'object' && 'source' in expansion ? [{ name, aliases, ...expansion }] : [],
  );

  /** Full names that the registries of the site give for some letters: those of issuers, else those of institutions renamed since. */
  function listFullNames(names: readonly string[]): string[] {
    const issuing = issuers.filter(({ siglas }) => siglas.some((sigla) => names.includes(sigla)));
    if (issuing.length > 0) return issuing.map(({ name }) => name);
    const sides = institutions.flatMap(({ old, new: now }) => [old, now]);
    return sides.filter(({ sigla }) => sigla !== undefined && names.includes(sigla)).map(({ name }) => name);
  }

  it.each(explained)('$name: «$source», and the registries of the site know no other name', (entity) => {
    expect(entity.source).toMatch(
      /^(El plan, línea \d+ de la fuente$|Registro de (emisores|instituciones) de este sitio|(Ley|Decreto|Resolución) .*N°\u00a0\d)/,
    );
    const known = listFullNames([entity.name, ...entity.aliases]);
    if (entity.source.startsWith('Registro')) expect(known).not.toEqual([]);
    expect(known.filter((other) => other !== entity.text)).toEqual([]);
  });

  it.each([
    { id: 'cisa-cip', reason: '«el colegio de ingenieros» of line 513 does not name it' },
    { id: 'didt', reason: 'we do not know it' },
    { id: 'proagua-giz', reason: 'a programme whose name changed' },
    { id: 'snmp', reason: 'SNMPE of the Cleaner Production strategy is other letters' },
    { id: 'snp', reason: 'laws use the letters for the pension system' },
    { id: 'adex', reason: 'no public body' },
    { id: 'sni', reason: 'no public body' },
  ])('$id stays «no consta»: $reason', ({ id }) => {
    expect(byId.get(id)?.expansion).toBe('no consta');
  });

  it('leaves no other letters unexplained', () => {
    expect(entities.filter(({ expansion }) => expansion === 'no consta')).toHaveLength(7);
  });

  it.each([
    { id: 'dgaa', text: 'Dirección General de Asuntos Ambientales', confidence: 'confirmed' },
    {
      id: 'dgprcs',
      text: 'Dirección General de Políticas y Regulación en Construcción y Saneamiento',
      confidence: 'recalled',
    },
    { id: 'sunass', text: 'Superintendencia Nacional de Servicios de Saneamiento', confidence: 'confirmed' },
    {
      id: 'otass',
      text: 'Organismo Técnico de la Administración de los Servicios de Saneamiento',
      confidence: 'confirmed',
    },
    {
      id: 'anepssa',
      text: 'Asociación Nacional de Entidades Prestadoras de Servicios de Saneamiento del Perú',
      confidence: 'confirmed',
    },
  ])('$id is told by us, $confidence', ({ id, text, confidence }) => {
    expect(byId.get(id)?.expansion).toMatchObject({ text, confidence });
  });

  it('calls no letters what is words', () => {
    const words = entities.filter(({ expansion }) => expansion === 'no es sigla').map(({ name }) => name);
    expect(words).toHaveLength(6);
    expect(words.every((name) => /^\p{Lu}\p{Ll}+ /u.test(name))).toBe(true);
  });

  it('misses no name that the registries of the site give', () => {
    const missed = entities.filter(
      ({ name, aliases, expansion }) => expansion === 'no consta' && listFullNames([name, ...aliases]).length > 0,
    );
    expect(missed.map(({ id }) => id)).toEqual([]);
  });
});
