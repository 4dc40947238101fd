import { describe, expect, it } from 'vitest';
import { buildOutsideFixture } from '../meaning/outside.fixture.ts';
import { buildSearchAids, outsideFile, type SearchAids } from '../meaning/search-aids.ts';
import { buildWordLists } from '../meaning/word-list.ts';
import { isMistypedEmpty, listQueryWords } from './full-text-query.ts';
import { searchFullText, type FullTextAnswer } from './full-text-search.ts';
import type { Pagefind } from './pagefind.ts';

describe('listQueryWords', () => {
  const rows: [query: string, words: string[], why: string][] = [
    ['papeles para el carnet', ['papeles', 'carnet'], 'empty words are left out'],
    ['¿Cuánto cuesta el CARNÉ?', ['cuesta', 'carne'], 'accents, case and signs do not count'],
    ['de la', ['de', 'la'], 'a question of empty words only is asked as it is'],
    ['multa multa', ['multa'], 'each word once'],
    ['<b>"carnet"</b>', ['b', 'carnet'], 'HTML and quotes are no words'],
    ['buenas tardes, quisiera sacar mi carnet', ['carnet'], 'greetings say nothing'],
    ['kuanto nesesito pagar', ['pagar'], 'nor do empty words that are misspelled'],
    ['', [], 'nothing'],
  ];

  it.each(rows)('«%s» → %j (%s)', (query, words) => {
    expect(listQueryWords(query)).toEqual(words);
  });

  it('leaves out words that say nothing of what is asked, where others do', () => {
    expect(listQueryWords('digan multas', ['digan'])).toEqual(['multas']);
    expect(listQueryWords('digan', ['digan'])).toEqual(['digan']);
    expect(listQueryWords('actividad 2.1.1.3')).toEqual(['actividad', '211']);
  });

  it.each([
    ['dnde', true, 'a letter missed'],
    ['perro', false, 'near to `pero`, which is too short'],
    ['xyz', false, 'near to nothing'],
  ])('«%s» is an empty word mistyped: %s (%s)', (word, expected) => {
    expect(isMistypedEmpty(word)).toBe(expected);
  });
});

/**
 * A Pagefind that knows which texts have which words, each word worth one, and which of them are tools. Like the real one
 * it takes the beginning of a word for the word, but in quotation marks only the words as they are, one after the other.
 */
function buildPagefind(texts: Record<string, string>, tools: readonly string[] = []): Pagefind {
  const ids = Object.keys(texts);
  const find = (query: string | null, isOfTools: boolean): string[] => {
    if (query === null) return isOfTools ? [...tools] : ids;
    const quoted = /^"(.*)"$/.exec(query)?.[1];
    return ids.filter((id) => ` ${texts[id] ?? ''} `.includes(quoted === undefined ? ` ${query}` : ` ${quoted} `));
  };
  return {
    options: () => Promise.resolve(),
    search: (query, options) =>
      Promise.resolve({
        results: find(query, options?.filters !== undefined).map((id) => ({
          id,
          score: 1,
          data: () => Promise.resolve({ url: id, excerpt: '', meta: {}, filters: {} }),
        })),
      }),
  };
}

/** Aids for the words of these texts, with two places and a language. */
function buildAids(texts: Record<string, string>): SearchAids {
  const lists = buildWordLists([{ own: Object.values(texts).join(' '), text: '' }]);
  return buildSearchAids((file) => {
    if (file === outsideFile)
      return Promise.resolve(
        buildOutsideFixture({
          places: ['Lima', 'La Esperanza'],
          foreign: ['wasi'],
          topics: [{ topic: 'los animales', words: ['perro'] }],
          ours: ['rekojo'],
          aspects: ['rekisito'],
          light: ['digan'],
        }),
      );
    const initial = /palabras-(.)/.exec(file)?.[1] ?? '';
    return Promise.resolve(lists.get(initial) ?? { own: '', other: '' });
  });
}

/** A search over these texts. */
function buildSearch(
  texts: Record<string, string>,
  tools: readonly string[] = [],
): (query: string, filters?: Record<string, string[]>) => Promise<FullTextAnswer> {
  return (query, filters) => searchFullText(buildPagefind(texts, tools), buildAids(texts), query, filters);
}

const listIds = ({ hits }: FullTextAnswer): string[] => hits.map(({ id }) => id);

describe('searchFullText', () => {
  const ask = buildSearch({ a: 'multa', b: 'basura multa', c: 'multa basura', d: 'carnet', e: 'multas limpia' });
  const list = async (query: string): Promise<string[]> => listIds(await ask(query));

  it('puts texts with more of the words first', async () => {
    expect(await list('basura multa')).toEqual(['b', 'c', 'a']);
  });

  it('puts the words as they were written before the same words elsewhere', async () => {
    expect(await list('multa basura')).toEqual(['c', 'b', 'a']);
  });

  it('puts tools before texts, unless norms are asked for by a filter', async () => {
    const withTool = buildSearch({ article: 'multa basura', tool: 'multa' }, ['tool']);
    expect(listIds(await withTool('multa'))).toEqual(['tool', 'article']);
    expect(listIds(await withTool('multa basura'))).toEqual(['article', 'tool']);
    expect(listIds(await withTool('multa', { tipo: ['ley'] }))).toEqual(['article', 'tool']);
  });

  it.each([
    ['', 'nothing'],
    ['xyz', 'a word that no page has'],
    ['bas', 'the beginning of a word'],
    ['receta ceviche', 'another matter'],
  ])('finds nothing for «%s»: %s', async (query) => {
    expect(await list(query)).toEqual([]);
  });

  it('looks for the word that sounds alike, or is a slip away, and says so', async () => {
    const answer = await ask('vasura');
    expect(listIds(answer)).toEqual(['b', 'c']);
    expect(answer.meant).toEqual([{ asked: 'vasura', word: 'basura', by: 'sound' }]);
    expect((await ask('carmet')).meant).toEqual([{ asked: 'carmet', word: 'carnet', by: 'slip' }]);
  });

  it('guesses no letters in a question that says enough', async () => {
    const { meant, unknown } = await ask('multa basura carnet limpiar');
    expect([meant, unknown]).toEqual([[], ['limpiar']]);
  });

  it('says which words no page has, and what is left of the question', async () => {
    expect(await ask('carnet xyzzy')).toMatchObject({ unknown: ['xyzzy'], known: ['carnet'] });
  });

  it.each([
    ['carnet xyzzy', [], 'its subject may be what no page has'],
    ['carnet multas limpia xyzzy', ['e', 'd'], 'much else is ours'],
    ['multa por mi perro', [], 'another subject'],
    ['digan multas', ['e'], 'a word that says nothing is not looked for'],
  ])('«%s» → %j: %s', async (query, ids) => {
    expect(await list(query)).toEqual(ids);
  });

  it('answers what only our subject asks for, whatever else is unknown', async () => {
    const recojo = buildSearch({ a: 'recojo', b: 'multa' });
    expect(listIds(await recojo('recojo xyzzy'))).toEqual(['a']);
    expect((await recojo('recojo xyzzy')).isSure).toBe(true);
    expect((await recojo('multa')).isSure).toBe(false);
  });

  it('shows nothing where a common word is all that is known', async () => {
    const many = Object.fromEntries(Array.from({ length: 20 }, (_, at) => [`p${at}`, 'precio']));
    expect(listIds(await buildSearch(many)('precio dolar'))).toEqual([]);
    expect(listIds(await buildSearch(many)('precio'))).toHaveLength(20);
  });

  it('reads the parts of a word as one', async () => {
    const joined = buildSearch({ a: 'corresponsabilidad', b: 'responsabilidad', c: 'biodegradable' });
    expect(listIds(await joined('co-responsabilidad'))).toEqual(['a']);
    expect(listIds(await joined('corresponsabilidad'))).toEqual(['a']);
    expect(listIds(await joined('bio degradable'))).toEqual(['c']);
  });

  it('finds nothing in a place that is not covered, and says where it is named', async () => {
    const places = buildSearch({ a: 'multa', b: 'lima multa' });
    const outside = { kind: 'place', name: 'Lima', rest: 'multa', mentions: 1 };
    expect(await places('multa en lima')).toMatchObject({ hits: [], outside });
    expect(listIds(await places('"Lima"'))).toEqual(['b']);
  });

  it('finds nothing in another language', async () => {
    expect(await ask('wasi')).toMatchObject({ hits: [], outside: { kind: 'language' } });
  });
});
