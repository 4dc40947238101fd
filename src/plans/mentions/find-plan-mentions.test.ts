import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { listRecords } from '#catalogue';
import { buildCitationRegistry, listErrata, resolveCitations } from '#citations';
import { listIssuers, listKnownNorms, normTexts } from '#norms';
import { findPlanMentions } from './find-plan-mentions.ts';

const registry = buildCitationRegistry({
  norms: [...listRecords(normTexts).map(({ value }) => value), ...listKnownNorms()],
  issuers: listIssuers(),
  errata: listErrata(),
  outlines: new Map(),
});
const mentions = findPlanMentions(registry);
const listNorms = (plan: string): Set<string> =>
  new Set(mentions.flatMap((mention) => (mention.plan === plan && mention.norm !== undefined ? [mention.norm] : [])));

describe('norms named by the plans', () => {
  it.each([
    ['plan-hdr-as-2025', 'ds-009-2024-vivienda', 'Línea 1.1', 'by its number, in our summary'],
    ['plan-hdr-as-2025', 'ds-007-2024-vivienda', 'Nota 5', 'in a note'],
    ['plan-hdr-as-2025', 'ds-007-2023-minam', 'Acción 1.3.3', 'by its name'],
    ['planres-2023', 'dleg-1278', 'Actividad 7', 'abbreviated'],
    ['planres-2023', 'nts-144-minsa-2018-digesa', 'Actividad 8', 'with a number that the report misprints'],
    ['estrategia-pml', 'ley-27314', 'Antecedentes', 'in the background'],
  ] as const)('%s names %s in %s: %s', (plan, norm, place, _reason) => {
    const found = mentions.filter((mention) => mention.plan === plan && mention.norm === norm);
    expect(found.map((mention) => mention.place)).toContain(place);
  });

  it('leaves an article without its norm unresolved', () => {
    const [article] = mentions.filter(({ text }) => text === 'artículo 136');
    expect(article).toMatchObject({ reason: 'no-antecedent' });
    expect(article).not.toHaveProperty('norm');
  });
});

const sources = join(process.env['NORMA_SHARED'] ?? '../shared', 'seeds');
const documents = [
  ['plan-hdr-as-2025', '002_19352c45d4a68b71.txt', 'vivienda'],
  ['planres-2023', '000_6bbd6b6ca79004e6.txt', 'minam'],
  ['estrategia-pml', '004_db5f1a87486e34cf.txt', 'conam'],
] as const;
// The skip is told, so that nobody takes it for a pass.
if (!existsSync(sources)) process.stdout.write(`Plans not compared with their documents: ${sources} is absent.\n`);

describe.skipIf(!existsSync(sources))('against the source documents', () => {
  test.for(documents)('every norm that %s names in its own words is among them', ([plan, file, issuer]) => {
    const lines = readFileSync(join(sources, file), 'utf8')
      .replace(/<[^>]+>/g, ' ')
      .split('\n');
    const blocks = lines.map((text, block) => ({ block, eId: String(block), text }));
    const found = resolveCitations({ norm: plan, issuer, blocks }, registry);
    const named = new Set(found.flatMap(({ target }) => (target && target.norm !== plan ? [target.norm] : [])));
    expect([...named].filter((norm) => !listNorms(plan).has(norm))).toEqual([]);
    expect(named.size).toBeGreaterThan(3);
  });
});
