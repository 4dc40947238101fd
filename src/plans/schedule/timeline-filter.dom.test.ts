import { expect, it } from 'vitest';
import './timeline-filter.ts';

const row = (id: string, responsible: string, participants: string, marks: string): string =>
  `<li id="${id}" data-row data-responsible="${responsible}" data-participants="${participants}" data-marks="${marks}"></li>`;
const group = (id: string, rows: string, extra = ''): string =>
  `<details id="${id}" data-group ${extra}><summary><span data-activities>9</span><span class="tally"><i class="from-1">9</i><i class="from-3">9</i></span></summary>${rows}</details>`;

const markup = `<timeline-filter><form>
    <select name="entidad"><option value="">Todas</option><option value="ana">ANA</option><option value="eps">EPS</option></select>
    <select name="papel"><option value="">Dirige o participa</option><option value="dirige">Dirige</option><option value="participa">Participa</option></select>
  </form><p role="status"></p><p data-none hidden></p>
  ${group('o1', group('l1', row('a', 'ana', 'eps', '1 3') + row('b', 'eps', '', '3')), 'data-fold')}
  ${group('o2', row('c', 'ana eps', '', '1'), 'data-fold')}
</timeline-filter>`;

function open(query: string): void {
  history.replaceState(null, '', `/cronograma/${query}`);
  const page = document.createElement('main');
  page.innerHTML = markup;
  document.body.replaceChildren(page);
}
const shown = (): string[] =>
  [...document.querySelectorAll('[data-row]')].filter((one) => one.closest('[hidden]') === null).map(({ id }) => id);

it.each([
  ['', ['a', 'b', 'c'], '3 actividades', 'nobody asked for'],
  ['?entidad=eps', ['a', 'b', 'c'], '3 de 3 actividades · Dirige o participa: EPS', 'either, nothing asked'],
  ['?entidad=ana&papel=dirige', ['a', 'c'], '2 de 3 actividades · Dirige: ANA', 'who leads'],
  ['?entidad=eps&papel=participa', ['a'], '1 de 3 actividades · Participa: EPS', 'who takes part'],
  [
    '?entidad=eps&papel=cualquiera',
    ['a', 'b', 'c'],
    '3 de 3 actividades · Dirige o participa: EPS',
    'an address of before',
  ],
  ['?entidad=ana&papel=participa', [], '0 de 3 actividades · Participa: ANA', 'in nothing'],
])('%s: %s', (query, ids, words) => {
  open(query);
  expect(shown()).toEqual(ids);
  expect(document.querySelector('[role=status]')?.textContent).toBe(words);
  expect(document.querySelector<HTMLElement>('[data-none]')?.hidden).toBe(ids.length > 0);
});

it('counts in the headings what is on show, and opens what has any', () => {
  open('?entidad=eps&papel=participa');
  const first = document.querySelector<HTMLDetailsElement>('#o1');
  expect(first?.open).toBe(true);
  expect(first?.querySelector('[data-activities]')?.textContent).toBe('1 actividad');
  expect(
    [...(first?.querySelectorAll('summary .tally i') ?? [])].slice(0, 2).map(({ textContent }) => textContent),
  ).toEqual(['1', '1']);
  expect(document.querySelector<HTMLElement>('#o2')?.hidden).toBe(true);
});
