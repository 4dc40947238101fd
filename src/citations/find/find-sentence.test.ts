import { describe, expect, it } from 'vitest';
import { findSentence } from './find-sentence.ts';

describe('findSentence', () => {
  it.each([
    ['Uno aquí. La Ley N° 27314 rige. Otro.', 'Ley N° 27314', 'La Ley N° 27314 rige.', 'between full stops'],
    [
      'Según el Art. 5 de la Ley N° 27314 se hace.',
      'Ley N° 27314',
      'Según el Art. 5 de la Ley N° 27314 se hace.',
      'an abbreviation ends nothing',
    ],
    [
      'Lo dice la Ley N° 27314, aprobado mediante D.S. N° 057-2004-PCM y demás normas. Otro.',
      'Ley N° 27314',
      'Lo dice la Ley N° 27314, aprobado mediante D.S. N° 057-2004-PCM y demás normas.',
      'nor does one after the citation',
    ],
    ['Primera línea\nla Ley N° 27314\núltima', 'Ley N° 27314', 'la Ley N° 27314', 'between line breaks'],
  ])('%j around %s → %s (%s)', (text, words, sentence) => {
    const start = text.indexOf(words);
    expect(findSentence(text, start, start + words.length)).toBe(sentence);
  });

  it('cuts a sentence without end', () => {
    const text = `${'palabra '.repeat(200)}Ley N° 27314 ${'palabra '.repeat(200)}`;
    const start = text.indexOf('Ley');
    expect(findSentence(text, start, start + 12)).toMatch(/^….{200,640}…$/);
  });
});
