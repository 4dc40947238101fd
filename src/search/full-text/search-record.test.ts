import { describe, expect, it } from 'vitest';
import { parseNormText, type NormRecord } from '#norms';
import { listSearchProvisions } from './list-search-provisions.ts';
import { buildSearchRecords, buildToolRecord } from './search-record.ts';
import { SearchWordsSchema } from './search-words.ts';

const text = `# ORDENANZA

VISTOS: el informe;

CONSIDERANDO:

Que, conviene;

#### Artículo 1°.- DEL CARNET

El carnet se entrega.

- a. Copia simple del DNI.

#### Artículo 2°.-

La autorización municipal se pide.

# ANEXO N° 1
# FORMATO

Solicito el carnet.
`;

const record: NormRecord = {
  id: 'om-1-2020-mpt',
  type: 'ordenanza-municipal',
  number: '1-2020-MPT',
  year: 2020,
  issuer: 'mp-trujillo',
  canonical: 'Ordenanza Municipal N° 1-2020-MPT',
  title: 'Ordenanza de prueba',
  aliases: [],
  formerIds: [],
  dates: [],
  topics: ['recicladores'],
  keywords: ['basura'],
  relations: [],
  status: [
    {
      value: 'vigente',
      from: 'no consta',
      evidence: 'Es de prueba.',
      sources: [],
      confidence: 'recalled',
      verifiedOn: '2026-11-21',
    },
  ],
  confidence: { title: 'recalled', date: 'recalled', status: 'recalled' },
  factSources: [],
};

const words = SearchWordsSchema.parse({
  shared: [{ terms: ['autorización'], words: ['permiso'] }],
  own: [{ norm: 'om-1-2020-mpt', eId: 'art_1', words: ['papeles'] }],
  pages: [{ page: '/calculadoras/x/', words: ['plata'] }],
  others: [],
});
const provisions = listSearchProvisions(record.id, parseNormText(text).tree);
const records = buildSearchRecords({ record, provisions }, words);
const find = (end: string): (typeof records)[number] | undefined => records.find(({ url }) => url.endsWith(end));

describe('records of the full text', () => {
  it('hold the norm and every provision with a page, each once', () => {
    const urls = records.map(({ url }) => url);
    expect(new Set(urls).size).toBe(urls.length);
    expect(urls[0]).toBe('/normas/om-1-2020-mpt/');
    for (const eId of ['art_1', 'art_2', 'att_1']) expect(urls).toContain(`/normas/om-1-2020-mpt/${eId}/`);
  });

  it('have the words of the provision and of what is inside it', () => {
    expect(find('art_1/')?.content).toContain('El carnet se entrega.');
    expect(find('art_1/')?.content).toContain('Copia simple del DNI.');
    expect(find('art_2/')?.content).not.toContain('carnet');
  });

  it('are headed by number and name, and say the norm and its town', () => {
    expect(find('art_1/')?.meta.title).toBe('Artículo 1. DEL CARNET');
    expect(find('art_1/')?.meta.norm).toBe('Ordenanza Municipal N° 1-2020-MPT, Trujillo');
  });

  it('carry everyday words: those of the place and those of its legal terms', () => {
    expect(find('art_1/')?.meta).toMatchObject({ words: 'papeles', shared: '' });
    expect(find('art_2/')?.meta).toMatchObject({ words: '', shared: 'permiso' });
  });

  it('answer the filters of the results page', () => {
    expect(find('art_1/')?.filters).toEqual({
      tipo: ['ordenanza-municipal'],
      emisor: ['mp-trujillo'],
      estado: ['vigente'],
      tema: ['recicladores'],
    });
  });

  it('carry the everyday words of a page beside its own keywords', () => {
    const tool = { url: '/calculadoras/x/', title: 'Costo', kind: 'Calculadora', text: '', keywords: ['precio'] };
    expect(buildToolRecord(tool, words).meta.words).toBe('precio, plata');
    expect(buildToolRecord({ ...tool, url: '/calculadoras/y/' }, words).meta.words).toBe('precio');
  });
});
