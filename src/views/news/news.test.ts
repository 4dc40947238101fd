import { beforeAll, describe, expect, test } from 'vitest';
import { isDay, isHappening } from '#feeds';
import type { PublishedFile } from '#files';
import { parseAtom, validateAtom } from '../../feeds/atom.fixture.ts';
import { realSources } from '../open-data/sources.fixture.ts';
import { listFeedFiles } from './feed-files.ts';
import { buildNewsBoard, MOST_NEWS } from './list-news.ts';

const { library } = realSources;
const board = buildNewsBoard(library);
const listTitles = (news: typeof board.all): string[] => news.map(({ title }) => title.replaceAll('\u00a0', ' '));

describe('the news', () => {
  test('have one id each, a day, words and a page', () => {
    const every = [board.all, ...library.entries.map(({ record }) => board.ofNorm(record.id))];
    for (const news of every) {
      expect(new Set(news.map(({ kind, key }) => `${kind}/${key}`)).size).toBe(news.length);
    }
    for (const { day, title, text, href, key } of every.flat()) {
      expect(isDay(day)).toBe(true);
      expect([title, text].every((words) => words.trim() === words && words !== '')).toBe(true);
      expect(href).toMatch(/^\/\S*$/u);
      expect(key).toMatch(/^[a-z0-9][\w./-]*$/u);
    }
  });

  test('of all are the newest, no more than fit', () => {
    expect(board.all.length).toBeLessThanOrEqual(MOST_NEWS);
    expect(board.all.map(({ day }) => day)).toEqual(
      board.all
        .map(({ day }) => day)
        .toSorted()
        .toReversed(),
    );
  });

  test('do not depend on the order of the norms', () => {
    const shuffled = { ...library, entries: library.entries.toReversed() };
    expect(buildNewsBoard(shuffled).all).toEqual(board.all);
  });

  test.for([
    ['all', board.all, 'UIT de 2026: S/ 5,500.00', 'a value by which fees change'],
    ['all', board.all, 'Ley N° 27314: derogada', 'a state that began on a known day'],
    ['all', board.all, 'Revisamos el estado de', 'reviews of a day, as one'],
    ['Trujillo', board.ofEntity('mp-trujillo'), 'UIT de 2026: S/ 5,500.00', 'a fee of that town'],
    ['the ordinance', board.ofNorm('om-011-2012-mpt'), 'OM N° 011-2012-MPT: revisamos su estado', 'its own review'],
    ['the ordinance', board.ofNorm('om-011-2012-mpt'), 'puede cambiar', 'a later norm that may change it'],
  ] as const)('of %s tell «%3$s»', ([, news, words]) => {
    expect(listTitles(news).join('\n')).toContain(words);
  });

  test('say what a procedure costs with a new tax unit, and no cost from before its norm', () => {
    const find = (year: string) =>
      board.ofNorm('om-011-2012-mpt').find(({ kind, key }) => kind === 'uit' && key === year);
    expect(find('2026')?.text).toContain('Carnet de reciclador (Trujillo), S/\u00a015.40');
    expect(find('2010')).toBeUndefined();
  });

  test('tell as a change only what has a day of its own', () => {
    const found = board.all.filter(({ kind }) => kind === 'hallazgo');
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter(isHappening)).toEqual([]);
    for (const { text } of found) expect(text).toMatch(/^Desde cuándo: /u);
  });

  test('call nothing certain that its record does not', () => {
    for (const { kind, text } of board.all) {
      if (kind === 'estado' || kind === 'publicacion' || kind === 'vigencia') expect(text).toContain('Certeza: ');
    }
  });
});

describe('the feeds', () => {
  const read = async (file: PublishedFile): Promise<string> => new TextDecoder().decode(await file.build());
  let feeds: { fileName: string; contents: string }[] = [];

  beforeAll(async () => {
    const files = listFeedFiles(library, undefined);
    feeds = await Promise.all(
      files.map(async (file) => ({ fileName: file.path.slice(1).replaceAll('/', '_'), contents: await read(file) })),
    );
  });

  test('are one of all, one of each norm, and of each entity of which there is something to tell', () => {
    const names = feeds.map(({ fileName }) => fileName);
    expect(names).toContain('novedades_todas.atom');
    for (const { record } of library.entries) expect(names).toContain(`normas_${record.id}.atom`);
    expect(names).toContain('entidades_mp-trujillo.atom');
    expect(names).not.toContain('entidades_araper.atom');
  });

  test('are sound by the grammar of Atom', async () => {
    expect(await validateAtom(feeds)).toEqual([]);
  });

  test('have ids of their own, and call one piece of news the same', () => {
    const parsed = feeds.map(({ contents }) => parseAtom(contents));
    expect(new Set(parsed.map(({ id }) => id)).size).toBe(parsed.length);
    const days = Map.groupBy(
      parsed.flatMap(({ entries }) => entries),
      ({ id }) => id,
    );
    for (const entries of days.values()) expect(new Set(entries.map(({ updated }) => updated)).size).toBe(1);
  });
});
