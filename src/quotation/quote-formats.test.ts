import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, test } from 'vitest';
import { quote } from './quotation.fixture.ts';
import { legalFormat, otherFormats } from './quote-formats.ts';
import type { Quotation } from './quoted.ts';

const point = quote('om-011-2012-mpt', 'art_33__para_33-2__point_e');
const digest = point.place[2];
const legal = 'literal e) del numeral 33.2 del artículo 33 de la Ordenanza Municipal N° 011-2012-MPT';
const state = `estado de la norma: sin verificar, revisado el 21/11/2026; huella del texto: ${digest}`;
const url = 'https://sitio.pe/normas/om-011-2012-mpt/art_33/#art_33__para_33-2__point_e';
const title =
  'Ordenanza Municipal N° 011-2012-MPT, Ordenanza Municipal que aprueba el Reglamento de Formalización de Recicladores y Recolección Selectiva de Residuos Sólidos en el Distrito de Trujillo';

function write(id: string, quotation: Quotation): string {
  const format = [legalFormat, ...otherFormats].find((each) => each.id === id);
  if (!format) throw new Error(`There is no format ${id}.`);
  return format.build(quotation);
}

test.for([
  ['legal', `${legal} (consultado el 29/11/2026 en ${url}; ${state})`, 'as a lawyer writes it'],
  [
    'corta',
    `OM N° 011-2012-MPT, art. 33, num. 33.2, lit. e) (consultado el 29/11/2026 en ${url}; ${state})`,
    'for a footnote',
  ],
  [
    'apa',
    `${title}, art. 33, num. 33.2, lit. e) [${state}]. (2012, 26 de marzo). Municipalidad Provincial de Trujillo. Recuperado el 29 de noviembre de 2026, de ${url}`,
    'for a thesis',
  ],
  ['markdown', `[${legal}](${url}) (consultado el 29/11/2026; ${state})`, 'for a wiki'],
  ['html', `<a href="${url}">${legal}</a> (consultado el 29/11/2026; ${state})`, 'for a page'],
] as const)('%s: %s (%s)', ([id, expected]) => {
  expect(write(id, point)).toBe(expected);
});

test('an article of the approved text says so where the norm has one of that number of its own', () => {
  const first = quote('om-011-2012-mpt', 'art_1');
  expect(write('legal', first)).toMatch(
    /^artículo 1 del Reglamento aprobado por la Ordenanza Municipal N° 011-2012-MPT \(/,
  );
  expect(write('corta', first)).toMatch(/^OM N° 011-2012-MPT, Reglamento, art\. 1 \(/);
  expect(write('legal', quote('da-002-2016-mpc', 'art_1'))).toMatch(
    /^artículo 1 del Reglamento aprobado por el Decreto de Alcaldía /,
  );
});

/** What every reference manager must get out of it. */
interface CslItem {
  title: string;
  author: { literal?: string; family?: string; name?: string }[];
  URL: string;
  note?: string;
  issued?: { 'date-parts': number[][] };
  accessed?: { 'date-parts': number[][] };
  section?: string;
}

function readBack(text: string): CslItem {
  const [item] = new Cite(text).data as CslItem[];
  if (!item) throw new Error('Nothing was read.');
  return item;
}

describe.each(['bibtex', 'ris', 'csl'])('citation-js reads our %s', (id) => {
  const item = readBack(write(id, point));

  test('who, what, where it is, and what was known of it', () => {
    expect(item.title).toBe(title);
    expect(JSON.stringify(item.author)).toContain('Municipalidad Provincial de Trujillo');
    expect(item.URL).toBe(url);
    expect(item.note).toBe(`${legal}; ${state}`);
  });

  test('when it was dictated', () => {
    const day = id === 'bibtex' ? [2012, 3] : [2012, 3, 26];
    expect(item.issued?.['date-parts'][0]).toEqual(day);
  });

  test('when it was looked at', () => {
    expect(item.accessed?.['date-parts'][0]).toEqual([2026, 11, 29]);
  });
});

describe('what a norm may bring', () => {
  const odd: Quotation = {
    ...point,
    norm: { ...point.norm, canonical: 'Ley 1 [& <b>«x»</b>] 50 % $ # _ {y} ~ ^', title: 'R&D "p"' },
  };
  const { issued: _, ...undated } = point.norm;

  test('its signs are text in every format', () => {
    expect(readBack(write('bibtex', odd)).title).toBe('Ley 1 [& <b>«x»</b>] 50 % $ # _ y ~ ^, R&D "p"');
    expect(write('html', odd)).toContain('Ley 1 [&amp; &lt;b&gt;«x»&lt;/b&gt;] 50 %');
    expect(write('markdown', odd)).toContain(String.raw`Ley 1 \[& \<b>«x»\</b>\] 50 % $ # \_ {y}`);
  });

  test('no date is made up where none is known', () => {
    const quotation = { ...point, norm: undated };
    expect(write('apa', quotation)).toContain('. (s. f.). Municipalidad Provincial de Trujillo. ');
    for (const id of ['bibtex', 'ris', 'csl']) expect(readBack(write(id, quotation)).issued).toBeUndefined();
    expect(write('apa', { ...point, norm: { ...point.norm, issued: '2012' } })).toContain(
      '. (2012). Municipalidad Provincial de Trujillo. ',
    );
  });
});
