import { buildElement } from '#forms';
import { offlinePath, saveListName } from '../../names.ts';
import type { SaveList } from '../../save-list.ts';
import { formatDay, formatWeight } from './format-saved.ts';
import { saveItem, type SaveProblem } from './save-item.ts';
import { findSavedItem, removeSaved } from './saved-items.ts';

const problems: Record<SaveProblem, string> = {
  full: 'No alcanza el espacio de este aparato: no se guardó nada. Quita algo de lo guardado y prueba otra vez.',
  refused: 'Este navegador no deja guardar páginas, por ejemplo en una ventana privada: no se guardó nada.',
  offline: 'No llegó todo: no se guardó nada. Revisa tu conexión y prueba otra vez.',
  changed: 'El sitio cambió mientras leías: no se guardó nada. Carga la página otra vez y guárdala.',
};

/** The part of a page where its reader saves it, or takes it away again. */
class SaveBox {
  readonly #path: string;
  readonly #list: SaveList;
  readonly #button = buildElement('button', { type: 'button', class: 'button' });
  readonly #status = buildElement('span', { role: 'status' });
  readonly element = buildElement('p', { class: 'box measure flow', 'data-save-offline': '' });

  constructor(path: string, list: SaveList) {
    this.#path = path;
    this.#list = list;
    this.element.append(
      this.#button,
      ' ',
      this.#status,
      ' ',
      buildElement('a', { href: offlinePath }, 'Lo que guardaste'),
    );
  }

  /** Shows what is true now, with what there is to say of the last try. */
  async show(said = ''): Promise<void> {
    const item = await findSavedItem(this.#path).catch(() => undefined);
    const weight = formatWeight(this.#list.bytes);
    const isCurrent = item?.version === this.#list.version;
    const saved = item ? `Guardado el ${formatDay(item.savedOn)} para usar sin internet. ` : '';
    const older = item && !isCurrent ? 'Desde entonces cambió. ' : '';
    this.#status.textContent = said + saved + older;
    if (isCurrent) this.#set('Quitar de lo guardado', () => this.#remove());
    else if (item) this.#set(`Guardar otra vez (${weight})`, () => this.#save());
    else this.#set(`Guardar para usar sin internet (${weight})`, () => this.#save());
  }

  #set(words: string, work: () => Promise<void>): void {
    this.#button.textContent = words;
    this.#button.onclick = () => void work();
  }

  async #save(): Promise<void> {
    const { files } = this.#list;
    // A second press while the first is at work would take away what that one saved.
    this.#button.onclick = null;
    const problem = await saveItem(this.#path, this.#list, (count) => {
      // Who listens hears it once, and does not have each file counted out.
      if (count === 1) this.#status.textContent = 'Guardando… ';
      this.#button.textContent = `${count} de ${files.length}`;
    });
    await this.show(problem && `${problems[problem]} `);
  }

  async #remove(): Promise<void> {
    await removeSaved(this.#path).catch(() => undefined);
    await this.show('Ya no está guardado. ');
  }
}

async function showBox(path: string, main: Element): Promise<void> {
  const response = await fetch(path + saveListName);
  if (!response.ok) return;
  const box = new SaveBox(path, (await response.json()) as SaveList);
  await box.show();
  main.append(box.element);
}

/** Offers to save the page at its end, once its reader comes near: before, nobody pays for knowing what it weighs. */
export function offerSaving(): void {
  const main = document.querySelector('main');
  const foot = document.querySelector('.site-footer');
  if (!main || !foot) return;
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      showBox(location.pathname, main).catch(() => undefined);
    },
    { rootMargin: '100% 0px' },
  );
  observer.observe(foot);
}
