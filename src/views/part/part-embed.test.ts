import { describe, expect, test } from 'vitest';
import type { Library } from '#library';
import { findNormText, listNormIds, walkProvisions, type Provision } from '#norms';
import { KebabSchema } from '#text/schemas';
import { findEntry, getEntry } from '../library.fixture.ts';
import { buildPartEmbed, describeTakenPart } from './part-embed.ts';
import { listNormsWithText, listParts, type NormWithText } from './provision-view.ts';

const entries = [...listNormIds()].flatMap((id) => findEntry(id) ?? []);
const norms = listNormsWithText({ entries });
const untouched = { listInverse: () => [] } as unknown as Library;

const own = getEntry('om-011-2012-mpt') as NormWithText;
const parts = new Map(listParts(own).map((item) => [item.eId, item]));
const provisions = new Map(
  [...walkProvisions(findNormText('om-011-2012-mpt').tree.children)].map((provision) => [provision.eId, provision]),
);

function findProvision(eId: string): Provision {
  const provision = provisions.get(eId);
  if (!provision) throw new Error(`There is no ${eId}.`);
  return provision;
}

/** What is other about a part. */
interface Change {
  entry?: NormWithText;
  provision?: Provision;
  library?: Library;
}

/** The version of a part, with something else about it. */
function findVersion(eId: string, change: Change = {}): string {
  const item = parts.get(eId);
  if (!item) throw new Error(`There is no ${eId}.`);
  const { library = untouched, entry = own, provision = findProvision(eId) } = change;
  return buildPartEmbed(library, entry, item, provision).version;
}

describe('the parts of norms that are taken elsewhere', () => {
  const taken = norms.flatMap((entry) => listParts(entry).map((item) => describeTakenPart(entry, item)));

  test('have one id each, of the letters that ids have', () => {
    expect(taken.length).toBeGreaterThan(70);
    expect(new Set(taken.map(({ id }) => id)).size).toBe(taken.length);
    expect(taken.filter(({ id }) => !KebabSchema.safeParse(id).success)).toEqual([]);
  });

  test.for([
    ['art_33', 'om-011-2012-mpt-art-33', /^Artículo 33\. Procedimientos .* \(OM N°\s011-2012-MPT\)$/, 'an article'],
    [
      'main__art_1',
      'om-011-2012-mpt-main-art-1',
      /^Artículo 1 de la parte que lo aprueba/,
      'one of the approving part',
    ],
    [
      'hcontainer_1',
      'om-011-2012-mpt-hcontainer-1',
      /^Disposiciones finales y transitorias \(OM/,
      'a group, named once',
    ],
    ['att_12-c_2', 'om-011-2012-mpt-att-12-c-2', /^Anexo 12 C/, 'an annex whose number comes twice'],
  ] as const)('%s is %s, called %s: %s', ([eId, id, title]) => {
    const item = parts.get(eId);
    const part = item && describeTakenPart(own, item);
    expect(part).toMatchObject({
      kind: 'articulo',
      id,
      take: `/capacitar/om-011-2012-mpt/?herramienta=articulo/${id}`,
    });
    expect(part?.title).toMatch(title);
  });
});

describe('the version of a part', () => {
  const status = own.record.status.map((state) => ({ ...state, value: 'derogada' as const }));
  const repealed = { ...own, record: { ...own.record, status } };
  const amended = { listInverse: () => [{ from: 'x', relation: { kind: 'amends' } }] } as unknown as Library;

  test.for<[reason: string, change: Change]>([
    ['its text', { provision: { ...findProvision('art_33'), children: [] } }],
    ['the state of its norm', { entry: repealed }],
    ['what another norm does to it', { library: amended }],
  ])('changes with %s', ([, change]) => {
    expect(findVersion('art_33', change)).not.toBe(findVersion('art_33'));
  });

  test('stays when nothing does, and is not that of its neighbour', () => {
    expect(findVersion('art_33')).toBe(findVersion('art_33'));
    expect(findVersion('art_33')).not.toBe(findVersion('art_34'));
  });
});
