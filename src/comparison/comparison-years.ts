import { keepInAddress } from '#ui';
import { clearProblems, showProblems } from '#forms';
import { readFineYear } from './read-fine-year.ts';

const yearKey = 'anio';
const unevenKey = 'ver';
const unevenValue = 'desiguales';
const notLoaded = 'No pudimos cargar las multas de ese año: revisa tu conexión y vuelve a elegirlo';

/** Shows the fines of another year, and, where asked, only the rows that are uneven; both stand in the address. */
export class ComparisonYears extends HTMLElement {
  #uits: ReadonlyMap<number, number> = new Map();
  /** The year whose fines stand in the table. */
  #shown: number | undefined;

  connectedCallback(): void {
    this.#uits = new Map(JSON.parse(this.dataset['uits'] ?? '[]') as [number, number][]);
    [this.#shown] = this.#uits.keys();
    this.addEventListener('change', () => {
      this.#showAll(this.#keep());
    });
    // The list answers while it is chosen from; the button is for those who look for one.
    this.querySelector('[type="submit"]')?.addEventListener('click', (event) => {
      event.preventDefault();
      this.#showAll(this.#keep());
    });
    addEventListener('popstate', () => {
      this.#showAll(new URLSearchParams(location.search));
    });
    this.#showAll(new URLSearchParams(location.search));
  }

  get #select(): HTMLSelectElement | null {
    return this.querySelector(`select[name="${yearKey}"]`);
  }

  get #box(): HTMLInputElement | null {
    return this.querySelector(`input[name="${unevenKey}"]`);
  }

  /** The choices as a query, put into the address. */
  #keep(): URLSearchParams {
    const query = new URLSearchParams();
    const [newest] = this.#uits.keys();
    // A comparison without fines asks for no year.
    const year = this.#select?.value;
    if (year !== undefined && year !== String(newest)) query.set(yearKey, year);
    if (this.#box?.checked) query.set(unevenKey, unevenValue);
    const written = query.toString();
    keepInAddress(written === '' ? '' : `?${written}`);
    return query;
  }

  #showAll(query: URLSearchParams): void {
    this.#showUneven(query.get(unevenKey) === unevenValue);
    this.#showYear(query.get(yearKey));
  }

  #showUneven(isOnly: boolean): void {
    const box = this.#box;
    if (box) box.checked = isOnly;
    for (const row of this.querySelectorAll<HTMLElement>('tr[data-even]')) row.hidden = isOnly;
    for (const section of this.querySelectorAll<HTMLElement>('section[data-rows]')) {
      section.hidden = section.querySelector('tbody tr:not([hidden])') === null;
    }
  }

  #showYear(typed: string | null): void {
    const { year, problem } = readFineYear(typed, [...this.#uits.keys()]);
    const select = this.#select;
    if (!select?.form) return;
    select.value = String(year);
    clearProblems(this);
    if (problem !== undefined) showProblems(this, select.form, [{ field: yearKey, message: problem }]);
    if (year === this.#shown) return;
    this.#loadFines(year).catch(() => {
      this.#takeBack();
    });
  }

  async #loadFines(year: number): Promise<void> {
    const { showFines } = await import('./show-fines.ts');
    const soles = this.#uits.get(year);
    // Another year may have been chosen meanwhile.
    if (soles === undefined || this.#select?.value !== String(year)) return;
    showFines(this, year, soles);
    this.#shown = year;
  }

  /** Without the part that counts, the list says the year that is in sight. */
  #takeBack(): void {
    const select = this.#select;
    if (!select?.form) return;
    select.value = String(this.#shown);
    showProblems(this, select.form, [{ field: yearKey, message: notLoaded }]);
  }
}

customElements.define('comparison-years', ComparisonYears);
