import { expect, test } from 'vitest';
import { coverText, type LeftOut, type Passage } from './cover-text.ts';
import { readFragments } from './read-fragments.ts';

const at = (text: string, first: number, last = first): Passage => ({ text, lines: [first, last] });

interface Row {
  reason: string;
  source: string;
  passages: Passage[];
  omissions?: LeftOut[];
  missing?: string[];
  unfounded?: string[];
  unused?: string[];
}

const rows: Row[] = [
  {
    reason: 'every word once, numbers of items too',
    source: '1.1.1.1 Crear un grupo\tX',
    passages: [at('1.1.1.1 Crear un grupo', 1), at('X', 1)],
  },
  {
    reason: 'a number before the words is text like any other',
    source: '1.1.1.1 Crear un grupo',
    passages: [at('Crear un grupo', 1)],
    missing: ['1: 1 . 1 . 1 . 1'],
  },
  {
    reason: 'signs count',
    source: 'Uno: dos',
    passages: [at('Uno dos', 1)],
    missing: ['1: Uno : dos'],
    unfounded: ['Uno dos'],
  },
  {
    reason: 'words held twice are held once too often',
    source: 'Uno dos',
    passages: [at('Uno dos', 1), at('Uno dos', 1)],
    unfounded: ['Uno dos'],
  },
  {
    reason: 'a mended letter is no word of the source',
    source: 'LNEAS DE ACCIÓN',
    passages: [at('LÍNEAS DE ACCIÓN', 1)],
    missing: ['1: LNEAS DE ACCIÓN'],
    unfounded: ['LÍNEAS DE ACCIÓN'],
  },
  {
    reason: 'a paragraph goes on behind a page break',
    source: 'sensibilizar a actores\n¹ Una nota\nclave como el MEF',
    passages: [at('sensibilizar a actores clave como el MEF', 1, 3), at('Una nota', 2)],
  },
  {
    reason: 'a head that each page repeats is declared as often as it stands beside the text',
    source: 'META\t2025\n1\t2\nMETA\t2025\n3\t4',
    passages: [...['META', '2025'].map((text) => at(text, 1)), at('1', 2), at('2', 2), at('3', 4), at('4', 4)],
    omissions: [{ text: 'META 2025', times: 1 }],
  },
  {
    reason: 'what is declared too often is told',
    source: 'META\nuno',
    passages: [at('uno', 2)],
    omissions: [{ text: 'META', times: 2 }],
    unused: ['META'],
  },
];

test.for(rows)('$reason', ({ source, passages, omissions = [], missing = [], unfounded = [], unused = [] }) => {
  const coverage = coverText(readFragments(source), passages, omissions);
  expect(coverage.missing.map(({ line, text }) => `${line}: ${text}`)).toEqual(missing);
  expect(coverage.unfounded.map(({ text }) => text)).toEqual(unfounded);
  expect(coverage.unused.map(({ text }) => text)).toEqual(unused);
});
