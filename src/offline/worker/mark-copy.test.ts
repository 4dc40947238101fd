import { describe, expect, test } from 'vitest';
import { answerCopy, formatCopyWords, markCopy, markMissing } from './mark-copy.ts';

const foot = '<p class="quiet">Última revisión: <time class="num" datetime="2026-11-21">21/11/2026</time>.</p>';

describe('a copy says what it is', () => {
  test.for([
    [
      'its day and that of the norms',
      foot,
      new Date(2026, 10, 29),
      'Sin conexión, o muy lenta: copia del 29/11/2026, con normas revisadas hasta el 21/11/2026. Puede haber cambiado.',
    ],
    [
      'its day alone',
      '',
      new Date(2027, 0, 5),
      'Sin conexión, o muy lenta: copia del 05/01/2027. Puede haber cambiado.',
    ],
    [
      'no day that it does not know',
      '',
      undefined,
      'Sin conexión, o muy lenta: una copia que quedó en este aparato. Puede haber cambiado.',
    ],
  ] as const)('%s', ([, html, keptOn, words]) => {
    expect(formatCopyWords(html, keptOn)).toBe(words);
  });

  test('at the beginning of what the page says', () => {
    const marked = markCopy('<body><main id="contenido" class="wrap"><h1>x</h1></main>', undefined);
    expect(marked).toMatch(/^<body><main id="contenido" class="wrap"><p [^>]*data-kept-copy><b>Sin conexión/);
  });

  test('and keeps its policy, but not how it was packed', async () => {
    const headers = {
      'content-security-policy': "default-src 'none'",
      'content-encoding': 'br',
      date: 'Sun, 29 Nov 2026 12:00:00 GMT',
    };
    const answer = await answerCopy(new Response('<main></main>', { headers }));
    expect(answer.headers.get('content-security-policy')).toBe("default-src 'none'");
    expect(answer.headers.get('content-encoding')).toBeNull();
    expect(await answer.text()).toContain('copia del');
  });
});

test('the page of what is kept begins with what is missing, without the words for who came to read about it', () => {
  const page =
    '<div class="box" data-missing hidden>No</div><section data-always id="a"><p>Siempre</p></section><ul></ul>';
  expect(markMissing(page)).toBe('<div class="box" data-missing>No</div><ul></ul>');
});
