import { expect, it } from 'vitest';
import './comparison-years.ts';

const years = '<form><select name="anio"><option>2026</option><option>2025</option></select></form>';

function open(fines: string): void {
  history.replaceState(null, '', '/comparar/');
  const page = document.createElement('main');
  page.innerHTML = `<comparison-years data-uits="[[2026,5500],[2025,5350]]">
    <input type="checkbox" name="ver" value="desiguales"><table><tbody><tr data-even></tr><tr></tr></tbody></table>${fines}
  </comparison-years>`;
  document.body.replaceChildren(page);
}

it.each([
  ['', '?ver=desiguales', 'a comparison without fines asks for no year'],
  [years, '?ver=desiguales', 'the newest year is not said'],
  [years, '?anio=2025&ver=desiguales', 'another year is'],
])('what is asked for stands in the address, and no more (%#)', (fines, search) => {
  open(fines);
  const select = document.querySelector('select');
  if (select && search.includes('2025')) select.value = '2025';
  document.querySelector<HTMLInputElement>('[name="ver"]')?.click();
  expect(location.search).toBe(search);
  expect(document.querySelector<HTMLElement>('[data-even]')?.hidden).toBe(true);
});
