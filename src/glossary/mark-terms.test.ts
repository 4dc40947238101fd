import { expect, test } from 'vitest';
import { listForms } from './list-forms.ts';
import { markTerms, type TermToMark } from './mark-terms.ts';

const terms: TermToMark[] = [
  { id: 'reciclador', forms: listForms('Reciclador'), path: '/glosario/reciclador/#n', eId: 'art_4__point_h' },
  { id: 'reciclaje', forms: listForms('Reciclaje'), path: '/glosario/reciclaje/#n', eId: 'art_4__point_n' },
  { id: 'sigla-or', forms: ['OR'], path: '/glosario/#sigla-or' },
];
const link = (path: string, words: string): string => `<a class="cite term" href="/glosario/${path}">${words}</a>`;

test.for([
  [
    '<p>El reciclador y el reciclador.</p>',
    `<p>El ${link('reciclador/#n', 'reciclador')} y el reciclador.</p>`,
    'once',
  ],
  [
    '<p>Los RECICLADORES/AS de la OR</p><p>OR</p>',
    `<p>Los ${link('reciclador/#n', 'RECICLADORES/AS')} de la ${link('#sigla-or', 'OR')}</p><p>OR</p>`,
    'in the plural, in capitals, siglas too',
  ],
  ['<p>papel o cartón</p>', undefined, 'a small word is no sigla'],
  ['<h3>Reciclador</h3><header><h2>OR</h2></header>', undefined, 'never in a heading'],
  ['<p><a class="cite" href="/x/">Ley del reciclador</a></p>', undefined, 'never in a link'],
  ['<div class="margin"><p>Reciclador</p></div><p class="omitted">OR</p>', undefined, 'never in our words'],
  [
    '<ol><li id="art_4__point_h"><b>h.</b> Reciclador.- Persona</li><li id="x">El reciclador</li></ol>',
    `<ol><li id="art_4__point_h"><b>h.</b> Reciclador.- Persona</li><li id="x">El ${link('reciclador/#n', 'reciclador')}</li></ol>`,
    'not where it is defined',
  ],
] as const)('%s (%#)', ([html, expected]) => {
  expect(markTerms(html, terms)).toBe(expected ?? html);
});

test('not a letter of the text changes', () => {
  const html = '<p>«El reciclador» &amp; la OR: 0.28 % de la UIT, N°&nbsp;1</p>';
  const read = (marked: string): string =>
    marked
      .replaceAll(/<[^>]+>/g, '')
      .replaceAll('&nbsp;', '\u00a0')
      .replaceAll('&#x26;', '&amp;');
  expect(read(markTerms(html, terms))).toBe(read(html));
});

test.for([
  ['Reciclador', ['Reciclador', 'Recicladores', 'Recicladores/as']],
  ['Manejo de residuos sólidos', ['Manejo de residuos sólidos', 'Manejos de residuos sólidos']],
  ['Disposición final', ['Disposición final', 'Disposiciones finales']],
  ['Residuos sólidos', ['Residuos sólidos']],
  [
    'Organización de Recicladores/as',
    [
      'Organización de Recicladores/as',
      'Organización de Recicladores',
      'Organizaciones de Recicladores',
      'Organizaciones de Recicladores/as',
    ],
  ],
] as const)('%s is met as %j', ([term, forms]) => {
  expect(listForms(term)).toEqual(forms);
});
