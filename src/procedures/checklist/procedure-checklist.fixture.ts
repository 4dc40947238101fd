/** Where the list of the fixture is kept. */
export const key = 'norma-circular:tramite:trujillo-prueba';
const item = (id: string): string => `
  <li data-item="${id}"><label><input type="checkbox"><span>${id}</span></label>
    <details class="why"><div></div></details></li>`;
const markup = `
<procedure-checklist data-procedure="trujillo-prueba" data-version="abc">
  <p><a data-length>De 2 a 3 cosas</a><span data-varies>, según tu caso</span></p>
  <div data-questions><fieldset><legend>¿Recoges orgánicos?</legend>
    <label><input type="radio" name="organicos" value="si"><span>Sí</span></label>
    <label><input type="radio" name="organicos" value="no"><span>No</span></label>
    <label><input type="radio" name="organicos" value="" checked><span>No sé</span></label>
  </fieldset></div>
  <p data-case>Para: todos los casos.</p>
  <div class="progress"><svg><circle class="done"></circle></svg><p data-count></p><p data-note></p></div>
  <p data-message></p><button type="button" data-restart hidden>Empezar de nuevo</button>
  <div data-group id="papeles"><ul>${item('dni')}${item('foto')}</ul></div>
  <div data-group id="caso"><div data-when='{"organicos":["si"]}'><ul>${item('sanidad')}</ul></div></div>
  <button type="button" data-copy>Copiar</button><button type="button" data-clear hidden>Borrar marcas</button>
</procedure-checklist>`;

/** The one element that matches; throws where there is none. */
export const find = (selector: string): HTMLElement => {
  const element = document.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`Nothing matches ${selector}.`);
  return element;
};
/** Box of a requirement. */
export const box = (id: string): HTMLInputElement => find(`[data-item="${id}"] input`) as HTMLInputElement;
/** Changes a control as its reader does. */
export const tick = (input: HTMLInputElement): void => {
  input.checked = !input.checked || input.type === 'radio';
  input.dispatchEvent(new Event('change', { bubbles: true }));
};
/** Answers the question of the fixture. */
export const choose = (value: string): void => {
  tick(find(`[name="organicos"][value="${value}"]`) as HTMLInputElement);
};
/** How many are ready, in words. */
export const count = (): string => find('[data-count]').textContent;
/** What is said above the list. */
export const message = (): string => find('[data-message]').textContent;
/** Opens the page of the list; `beforeScript` is what its reader does while the script is on its way. */
export const open = (query = '', beforeScript: (page: HTMLElement) => void = () => undefined): void => {
  history.replaceState(null, '', `/tramites/trujillo-prueba/${query}`);
  const page = document.createElement('main');
  page.innerHTML = markup;
  beforeScript(page);
  document.body.replaceChildren(page);
};
/** Another tab keeps something. */
export const hearOther = (kept: object): void => {
  localStorage.setItem(key, JSON.stringify(kept));
  dispatchEvent(new StorageEvent('storage', { key }));
};
