import { describe, expect, it } from 'vitest';
import { parseNormText } from './parse-norm-text.ts';

function listWarnings(...blocks: string[]): string[] {
  return parseNormText(blocks.join('\n\n')).warnings.map(({ rule, eId, line }) => `${rule} ${eId} ${line}`);
}

describe('what is odd in a text is kept and reported', () => {
  it.each<[reason: string, blocks: string[], warnings: string[]]>([
    ['letters a, b, a', ['#### Artículo 1.-', '- a. Uno\n- b. Dos\n- a. Tres'], ['repeated-number art_1__point_a_2 5']],
    [
      'a numeral of another article',
      ['#### Artículo 1.-', '#### Artículo 2.-', '##### 1.1. CONTENIDO'],
      ['number-of-another-article art_2__para_1-1 5'],
    ],
    ['a numeral below its own number', ['#### Artículo 1.-', '#### Artículo 2.-', '- 1. Uno\n  - 1.1 Dos'], []],
    ['a numeral below its numeral', ['#### Artículo 1.-', '- 1.1 Uno\n  - 1.1.1 Dos'], []],
    ['an article twice', ['#### Artículo 1.-', '#### Artículo 1.-'], ['repeated-number art_1_2 3']],
    ['an article left out', ['#### Artículo 1.-', '#### Artículo 3.-'], ['number-out-of-order art_3 3']],
    [
      'a number that goes back',
      ['#### Artículo 1.-', '#### Artículo 2.-', '#### Artículo 4.-', '#### Artículo 3.-'],
      ['number-out-of-order art_4 5', 'number-out-of-order art_3 7'],
    ],
    ['a text that does not begin with 1', ['#### Artículo 7.-'], ['number-out-of-order art_7 1']],
    ['letters between articles', ['#### Artículo 1.-', '#### Artículo 1-A.-', '#### Artículo 2.-'], []],
    ['words and digits in one sequence', ['#### ARTÍCULO PRIMERO.-', '#### Artículo 2.-', '#### Artículo Único.-'], []],
    [
      'Roman articles of the Título Preliminar count apart',
      ['## TÍTULO PRELIMINAR', '#### Artículo I.-', '#### Artículo III.-', '## TÍTULO I', '#### Artículo 1.-'],
      ['number-out-of-order tp__art_iii 5'],
    ],
    ['the same annex twice', ['# ANEXO 12 C', '# ANEXO 12 C\n# OTRO'], ['repeated-number att_12-c_2 3']],
  ])('%s', (_, blocks, warnings) => {
    expect(listWarnings(...blocks)).toEqual(warnings);
  });

  it('says what it found and what it expected', () => {
    expect(parseNormText('#### Artículo 1.-\n\n#### Artículo 3°.-').warnings[0]?.message).toBe(
      '«Artículo 3°.-» viene después de «Artículo 1.-»; se esperaba el 2.',
    );
    expect(parseNormText('#### Artículo 1.-\n\n- a. Uno\n- a. Dos').warnings[0]?.message).toBe(
      '«a.» se repite; queda aparte como art_1__point_a_2.',
    );
  });
});
