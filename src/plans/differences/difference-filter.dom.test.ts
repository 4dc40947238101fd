import { expect, it } from 'vitest';
import './difference-filter.ts';

const row = (id: string, severity: string, kind: string): string =>
  `<article id="${id}" data-row data-severity="${severity}" data-kind="${kind}"><details><summary>Qué dice</summary></details></article>`;
const group = (id: string, rows: string): string =>
  `<section id="${id}" data-group><h2>X <small data-count>(9)</small></h2><div data-group><h3>Y <small data-count>(9)</small></h3>${rows}</div></section>`;

const markup = `<difference-filter>
  <details><form>
    <select name="gravedad"><option value="">Todo</option><option value="cifra">Una cifra</option></select>
    <select name="clase"><option value="">Todas</option><option value="suma">Sumas</option><option value="meta">Metas</option></select>
  </form></details>
  <p role="status"></p>
  ${group('grave', row('a', 'cifra', 'suma') + row('b', 'cifra', 'meta'))}
  ${group('wording', row('c', 'redaccion', 'meta'))}
</difference-filter>`;

function open(address: string): void {
  history.replaceState(null, '', `/no-cuadra/${address}`);
  const page = document.createElement('main');
  page.innerHTML = markup;
  document.body.replaceChildren(page);
}
/** Counts of the headings that are shown, in their order. */
const listCounts = (): string[] =>
  [...document.querySelectorAll('[data-count]')]
    .filter((count) => count.closest('[hidden]') === null)
    .map(({ textContent }) => textContent);

it.each([
  ['nothing', '', ['(2)', '(2)', '(1)', '(1)'], '2 diferencias que cambian algo y 1 solo de redacción'],
  ['a kind', '?clase=suma', ['(1)', '(1)'], '1 diferencia que cambia algo'],
  ['another kind', '?clase=meta', ['(1)', '(1)', '(1)', '(1)'], '1 diferencia que cambia algo y 1 solo de redacción'],
])('an address that asks for %s: every heading counts what is shown', (_reason, query, counts, words) => {
  open(query);
  expect(document.querySelector('[role="status"]')?.textContent).toBe(words);
  expect(listCounts()).toEqual(counts);
});

it('what the address points at shows its places', () => {
  open('#b');
  expect(document.querySelector('#b > details')?.hasAttribute('open')).toBe(true);
  expect(document.querySelector('#a > details')?.hasAttribute('open')).toBe(false);
});
