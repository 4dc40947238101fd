import { swap, type Mutant } from './mutant.ts';

const STRATEGY = 'content/plans/estrategia-pml.json';
const TEXT = 'content/plans/texts/plan-hdr-as-2025-1-metas.json';
const ROADMAP = 'content/plans/plan-hdr-as-2025';

/** What plans, their texts, and the site's own promises say, and does not hold. */
export const plans: readonly Mutant[] = [
  [
    'words of the strategy that its text lacks',
    STRATEGY,
    swap('"text": "Estrategia Nacional para la Promoción', '"text": "Estrategia Nacional para la Difusión'),
    'Difusión',
  ],
  ['lines of the strategy beyond its text', STRATEGY, swap('\n   5,\n   5\n', '\n   5000,\n   5000\n'), '5000'],
  ['place in the text of a plan twice', TEXT, swap('"id": "seccion-1"', '"id": "titulo"'), 'titulo'],
  [
    'lines of the text of a plan out of order',
    TEXT,
    swap('"lines": [8, 8]', '"lines": [800, 800]'),
    'va antes de lo que le precede',
  ],
  ['action of an objective', `${ROADMAP}/objective-1.json`, swap('"code": "1.1.1"', '"code": "1.1.9"'), '1.1.9'],
  ['words of Table 2.3', `${ROADMAP}/table-23.json`, swap('"text": "Fortalecer', '"text": "Debilitar'), 'Debilitar'],

  ['test of a promise', 'content/trust/promises.json', swap('scripts/check.ts', 'scripts/chek.ts'), 'scripts/chek.ts'],
  [
    'figure without promise',
    'content/trust/figures.json',
    () => '[{"name":"nadie-la-pide","value":1,"on":"2026-11-29"}]',
    'nadie-la-pide',
  ],
  [
    'attempt after today',
    'content/trust/attempts.json',
    () => '[{"id":"uno","on":"2062-11-29","tried":"Uno.","found":"Dos.","done":"Tres."}]',
    '2062',
  ],
];
