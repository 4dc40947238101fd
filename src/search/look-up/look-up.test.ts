import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { many, none, one, trujillo } from './look-up.cases.ts';
import { sampleNorms } from './look-up.fixture.ts';
import { lookUp } from './look-up.ts';
import { buildLookupIndex } from './lookup-index.ts';

const index = buildLookupIndex(sampleNorms);

function listUrls(query: string): string[] {
  const result = lookUp(query, index);
  if (result.kind === 'none') return [];
  return result.kind === 'one' ? [result.url] : result.choices.map(({ url }) => url);
}

describe('lookUp', () => {
  it.each(one)('opens «%s» → %s (%s)', (query, url) => {
    expect(lookUp(query, index)).toMatchObject({ kind: 'one', url });
  });

  it.each(many)('lists choices for «%s» → %j (%s)', (query, urls) => {
    expect(lookUp(query, index).kind).toBe('many');
    expect(listUrls(query)).toEqual(urls);
  });

  it.each(none)('leaves «%s» to the full text (%s)', (query) => {
    expect(lookUp(query, index)).toEqual({ kind: 'none' });
  });

  it('says what it found in words', () => {
    expect(lookUp('33.2 e', index)).toEqual({
      kind: 'one',
      url: `${trujillo}art_33/#art_33__para_33-2__point_e`,
      label: 'Artículo 33, numeral 33.2, literal e',
      detail: 'Ordenanza Municipal N° 011-2012-MPT',
    });
    expect(lookUp('27314', index)).toMatchObject({
      label: 'Ley N° 27314',
      detail: 'Ley General de Residuos Sólidos',
      ended: 'Derogada, sin confirmar',
    });
    expect(lookUp('anexo 12 b-1', index)).toMatchObject({ label: 'Anexo 12 B-1' });
    expect(lookUp('om 11 art 99', index)).toMatchObject({ choices: [{ detail: 'No tiene artículo 99' }] });
    expect(lookUp('ley 27314 14.2', index)).toMatchObject({
      choices: [{ detail: 'Su texto no está en este sitio: numeral 14.2' }],
    });
    expect(lookUp('om 11-2012 art 1', index)).toMatchObject({
      choices: [{ label: 'Norma que aprueba, artículo 1' }, { label: 'Artículo 1' }],
    });
  });
});

describe('lookUp in a norm with letters among its numbers', () => {
  const eIds = [
    'art_5',
    'art_5__point_n',
    'art_5__point_enie',
    'art_5__point_o',
    'art_12',
    'art_12__point_a',
    'art_12-a',
  ];
  const twelfths = Array.from({ length: 12 }, (_, at) => `hcontainer_1__hcontainer_${at + 1}`);
  const law = sampleNorms.find(({ record }) => record.id === 'ley-29419');
  const lettered = buildLookupIndex(
    law ? [{ ...law, outline: [...eIds, 'hcontainer_1', ...twelfths].map((eId) => ({ eId, page: eId })) }] : [],
  );
  const list = (query: string): string[] => {
    const result = lookUp(query, lettered);
    if (result.kind === 'none') return [];
    return (result.kind === 'one' ? [result] : result.choices).map(({ label }) => label);
  };

  it.each([
    ['ley 29419 art 5 literal ñ', ['Artículo 5, literal ñ'], 'ñ is not n'],
    ['ley 29419 art 5 Ñ)', ['Artículo 5, literal ñ'], 'nor is a capital'],
    ['ley 29419 art 5 literal n', ['Artículo 5, literal n'], 'and n is not ñ'],
    ['ley 29419 art 12-A', ['Artículo 12, literal a', 'Artículo 12 A'], 'an article or a letter: both are offered'],
    ['ley 29419 art 12A', ['Artículo 12, literal a', 'Artículo 12 A'], 'glued'],
    ['ley 29419 art 12 literal a', ['Artículo 12, literal a', 'Artículo 12 A'], 'the word may be part of a habit'],
    ['ley 29419 décimo primera disposición final', ['Disposición 11'], 'an ordinal of two words'],
    ['ley 29419 sétima disposición', ['Disposición 7'], 'as Peru writes it'],
    ['ley 29419 art 6 literal ñ', ['Ley N° 29419'], 'no such letter: the norm is offered'],
  ])('«%s» → %j (%s)', (query, labels) => {
    expect(list(query)).toEqual(labels);
  });
});

describe('lookUp with hostile input', () => {
  const hostile: [query: string, why: string][] = [
    ['<img src=x onerror=alert(1)> 27314', 'HTML'],
    ['"><script>27314</script>', 'HTML that breaks out'],
    ['(.*)+$ 27314 [a-z', 'pattern characters'],
    ['\\\\u0000 33.2 \u202e', 'control characters'],
    ['art '.repeat(100_000), 'very long, words'],
    ['9'.repeat(1_000_000), 'very long, digits'],
    ['1.1'.repeat(300_000), 'very long, numerals'],
    ['a.'.repeat(500_000), 'very long, abbreviations'],
    ['__proto__ 1', 'names of object members'],
    ['constructor 1', 'names of object members'],
  ];

  it.each(hostile)('stays quick and calm: %#', (query) => {
    // The time that this thread works, not the clock: on a busy machine it waits for its turn.
    const start = process.threadCpuUsage();
    const result = lookUp(query, index);
    expect(process.threadCpuUsage(start).user / 1000).toBeLessThan(100);
    expect(['none', 'one', 'many']).toContain(result.kind);
  });

  it('never answers with an address that is not in the index', () => {
    const ids = new Set(sampleNorms.map(({ record }) => record.id));
    const word = fc.constantFrom(
      'art',
      'ley',
      'ds',
      'om',
      '33',
      '33.2',
      'e',
      '011-2012',
      'anexo',
      '12',
      'c',
      'constitución',
      '5',
      'minam',
      '27314',
      'y',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(word, { maxLength: 6 }).map((words) => words.join(' ')),
        ),
        (query) => {
          for (const url of listUrls(query)) expect(ids.has(url.split('/')[2] ?? '')).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('lookUp finds every norm and provision', () => {
  it('by the official number, with and without accents, zeros, case and N°', () => {
    for (const { record } of sampleNorms) {
      if (record.number === null) continue;
      const bare = record.number.replace(/\b0+(?=\d)/g, '');
      const spellings = [
        record.canonical,
        record.canonical.toUpperCase(),
        record.canonical.normalize('NFD').replace(/[\u0300-\u036f]/g, ''),
      ];
      for (const query of [...spellings, bare.replaceAll(/[-/:.]/g, ' ').toLowerCase()]) {
        expect([query, ...listUrls(query)]).toContain(`/normas/${record.id}/`);
      }
    }
  });

  it('by the label it gives them', () => {
    for (const { record, outline } of sampleNorms) {
      for (const { eId } of outline ?? []) {
        if (!/(^|__)(art|para|point|att)_/.test(eId)) continue;
        const key = (kind: string): string => new RegExp(`(?:^|__)${kind}_([^_]+)`).exec(eId)?.[1] ?? '';
        const query = [
          key('art') && `artículo ${key('art')}`,
          key('para') && `numeral ${key('para').replace('-', '.')}`,
          key('point') && `literal ${key('point')}`,
          key('att') && `anexo ${key('att')}`,
          record.canonical,
        ].filter(Boolean);
        expect(
          [query.join(' '), ...listUrls(query.join(' '))].some(
            (url) => url.endsWith(`${eId}/`) || url.endsWith(`#${eId}`),
          ),
        ).toBe(true);
      }
    }
  });
});
