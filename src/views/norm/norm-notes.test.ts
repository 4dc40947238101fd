import { describe, expect, test } from 'vitest';
import type { Library } from '#library';
import { findNormText, walkProvisions, type Provision } from '#norms';
import { listObservations } from '#observations';
import { findEntry, getEntry } from '../library.fixture.ts';
import { renderNotesInBrief, renderNotesInFull } from './norm-notes.ts';

const norm = 'om-011-2012-mpt';
const provisions = [...walkProvisions(findNormText(norm).tree.children)];

function find(eId: string): Provision {
  const provision = provisions.find((each) => each.eId === eId);
  if (!provision) throw new Error(`There is no ${eId}.`);
  return provision;
}

const library = { find: findEntry } as Library;
const ordinance = getEntry(norm);
const inBrief = renderNotesInBrief(ordinance);
const inFull = renderNotesInFull(library, ordinance);
/** Observations inside a provision, by the records themselves: all, and those that change more than the wording. */
const listIn = (eId: string) =>
  listObservations().filter((each) => each.norm === norm && (each.eId === eId || each.eId.startsWith(`${eId}__`)));
const countInside = (eId: string): number => listIn(eId).length;
const countGrave = (eId: string): number => listIn(eId).filter(({ severity }) => severity !== 'redaccion').length;

const articles = provisions.filter(({ eId }) => /^art_\d+$/.test(eId));

describe('notes beside a provision', () => {
  test('there are articles with one, with several and with none', () => {
    const counts = articles.map(({ eId }) => countInside(eId));
    expect(counts.includes(0) && counts.includes(1) && counts.some((count) => count > 1)).toBe(true);
  });

  test.for(articles.map(({ eId }) => eId))('%s has as many as there are records about it', (eId) => {
    const html = inFull(find(eId));
    const count = countGrave(eId);
    expect(html.split('class="note observation"').length - 1).toBe(count);
    expect(html.split('class="note"').length - 1).toBe(countInside(eId) - count);
    const brief = inBrief(find(eId));
    if (count === 0) expect(brief).toBe('');
    else {
      const wording = countInside(eId) - count;
      const said = `${count} ${count === 1 ? 'observación' : 'observaciones'}`;
      expect(brief).toContain(`>${said}${wording > 0 ? ` y ${wording} de redacción` : ''} al artículo `);
      expect(brief).toContain(`href="/normas/${norm}/${eId}/"`);
    }
  });

  test('wording comes last and says so; alone, it is not told in the whole text', () => {
    const eId = 'art_20';
    expect(listIn(eId).map(({ severity }) => severity)).toContain('redaccion');
    expect(inFull(find(eId)).split('>Solo cambia la redacción<')[0]).toContain('>Cambia lo que alguien debe hacer<');
    const wording = articles.find((each) => countInside(each.eId) > 0 && countGrave(each.eId) === 0);
    expect(inBrief(find(wording?.eId ?? ''))).toBe('');
  });

  test('a place of the same norm goes without its name', () => {
    const home = listObservations().find(
      (each) => each.norm === norm && each.others?.some((other) => other.norm === norm),
    );
    const html = inFull(find(home?.eId.split('__')[0] ?? ''));
    expect(html).toContain('<a href="/normas/om-011-2012-mpt/');
    expect(html).not.toContain('011-2012-MPT,');
  });

  test('a norm has its own observations only', () => {
    const away = renderNotesInFull(library, getEntry('da-002-2016-mpc'));
    expect(articles.some(({ eId }) => countInside(eId) > 0 && away(find(eId)) !== inFull(find(eId)))).toBe(true);
  });
});
