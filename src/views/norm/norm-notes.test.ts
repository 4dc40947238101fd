import { describe, expect, test } from 'vitest';
import type { Library } from '#library';
import { buildOutline, findNormText, listParsedTexts, walkProvisions, type Provision } from '#norms';
import { listObservations } from '#observations';
import { findEntry, getEntry } from '../library.fixture.ts';
import { renderNotesFromAfar, renderNotesInBrief, renderNotesInFull } from './norm-notes.ts';

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

  test('the code of a procedure keeps its capitals', () => {
    const { tree } = findNormText('tupa-2025-mdnch');
    const form = [...walkProvisions(tree.children)].find(({ eId }) => eId === 'proc_pa4070c682');
    if (!form) throw new Error('There is no such procedure.');
    expect(renderNotesInBrief(getEntry('tupa-2025-mdnch'))(form)).toContain(' al procedimiento PA4070C682<');
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

/** Every provision with a page of its own, over all norms. */
const pages = [...listParsedTexts()].flatMap(([id, { tree }]) => {
  const own = new Set(buildOutline(tree).flatMap(({ eId, page }) => (page === eId ? [eId] : [])));
  return [...walkProvisions(tree.children)].filter(({ eId }) => own.has(eId)).map((page) => ({ id, page }));
});

describe('no doubt about a passage is missing from its page', () => {
  test.for(pages.map(({ id, page }) => [id, page.eId, page] as const))('%s %s', ([id, , page]) => {
    const inside = [page, ...walkProvisions(page.children)].map(({ eId }) => eId);
    // Annexes may stand inside annexes, each on its page; tables and notes are told by what holds them.
    const lies = (place: { norm: string; eId: string }): boolean =>
      place.norm === id && inside.some((eId) => place.eId === eId || place.eId.replace(/__(table|fn)_.*$/, '') === eId);
    const own = getEntry(id);
    const shown = renderNotesInFull(library, own)(page).split('<h3>').slice(1);
    const led = renderNotesFromAfar(own)(page);
    for (const each of listObservations()) {
      const link = `href="/observaciones/${each.norm}/#${each.id}"`;
      const title = `${each.title.replaceAll('&', '&amp;')}</h3>`;
      if (lies(each)) expect(shown.some((note) => note.startsWith(title))).toBe(true);
      else expect(led.includes(link)).toBe((each.others ?? []).some(lies));
    }
  });

  test('one that stands beside article 32 is led to from article 33, which it speaks of too', () => {
    expect(renderNotesFromAfar(ordinance)(find('art_33'))).toContain(
      '<a href="/observaciones/om-011-2012-mpt/#trujillo-flujogramas">Los tres flujogramas no están</a>',
    );
  });

  test('there are pages from which nothing is led to', () => {
    expect(renderNotesFromAfar(ordinance)(find('art_25'))).toBe('');
  });
});
