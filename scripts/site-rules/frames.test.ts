import { describe, expect, test } from 'vitest';
import { parsePage } from '../built-site/read-built-site.ts';
import { checkFrames } from './frames.ts';

const noindex = '<meta name="robots" content="noindex">';
const script = '<script src="/embed/marco.js"></script>';
const note = '<p data-embed-note data-version="abc" hidden></p>';
const full = '<a href="/a/" target="_blank" rel="noopener" data-full>a</a>';
const whole = noindex + script + note + full;

const rows: [reason: string, html: string, messages: RegExp[]][] = [
  ['a frame as it should be', whole, []],
  ['one that search engines would list', script + note + full, [/noindex/]],
  ['one that was not packed', `${whole}<script type="module" src="/x.js"></script>`, [/módulo/]],
  ['one without the script of frames', noindex + note + full, [/marco\.js/]],
  ['one that does not say where the rest is', noindex + script + note, [/página completa/]],
  ['one that leads to no page', whole.replace('/a/', '/b/'), [/página completa/]],
  ['one without version', noindex + script + full, [/versión/]],
  ['a page in full inside the frame', `${whole}<a href="/a/#b">b</a>`, [/abre «\/a\/#b»/]],
  [
    'a place, a frame, a file stay in it',
    `${whole}<a href="#b">b</a><a href="/embed/x/">x</a><a href="/x.csv" download>c</a>`,
    [],
  ],
];

describe('checkFrames', () => {
  test.for(rows)('%s', ([, html, messages]) => {
    const pages = [parsePage('a/index.html', ''), parsePage('embed/tramite/a/index.html', html)];
    const found = checkFrames(pages).map(({ message }) => message);
    expect(found).toHaveLength(messages.length);
    messages.forEach((message, index) => {
      expect(found[index]).toMatch(message);
    });
  });

  test('a page that is no frame is not asked', () => {
    expect(checkFrames([parsePage('a/index.html', '<a href="/b/">b</a>')])).toEqual([]);
  });
});
