import { copyText } from '#ui';
import type { Quotation } from '../quoted.ts';
import { legalFormat, otherFormats, type QuoteFormat } from '../quote-formats.ts';
import { formatLegal } from '../quote-words.ts';
import stylesheet from './quote-box.css?url';

function create<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  text = '',
  className = '',
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  element.textContent = text;
  if (className !== '') element.className = className;
  return element;
}

/** Modules of this site bring no style sheet of their own: this one is linked when it is first needed. */
function linkStyles(): void {
  const link = create('link');
  link.rel = 'stylesheet';
  link.href = stylesheet;
  document.head.append(link);
}

/** The box at the foot of the window, one for the page: what is cited, the citation, and the ways to copy it. */
export class QuoteBox {
  readonly #dialog = create('dialog', '', 'quote-box');
  readonly #status = create('p');
  #from: HTMLElement | undefined;

  constructor() {
    linkStyles();
    this.#dialog.setAttribute('aria-label', 'Citar esta parte');
    this.#status.setAttribute('role', 'status');
    this.#dialog.addEventListener('keydown', (event) => {
      if (event.key === 'Tab') this.#leave(event);
    });
    document.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape' && this.#dialog.open) this.close();
    });
    (document.querySelector('main') ?? document.body).append(this.#dialog);
  }

  /** Shows how to cite a provision; `from` is what asked for it, and has the focus again afterwards. */
  open(quotation: Quotation, from: HTMLElement): void {
    const shown = create('pre', legalFormat.build(quotation));
    shown.tabIndex = 0;
    shown.setAttribute('aria-label', 'La cita');
    const title = create('h2', `Citar: ${formatLegal(quotation)}`);
    const copy = this.#buildCopy(legalFormat, quotation, shown, 'button primary');
    const actions = create('p', '', 'quote-actions');
    actions.append(copy, this.#buildAddress(quotation), this.#buildClose());
    const more = create('details');
    const formats = create('p', '', 'quote-formats');
    formats.append(...otherFormats.map((format) => this.#buildCopy(format, quotation, shown, 'button')));
    more.append(create('summary', 'Otros formatos'), formats);
    this.#show(from, [title, actions, this.#status, more, shown], copy);
  }

  /** Says what went wrong. */
  tell(words: string, from: HTMLElement): void {
    const close = this.#buildClose();
    this.#show(from, [this.#status, close], close);
    this.#say(words);
  }

  /** Closes it, and leads back. */
  close(): void {
    this.#dialog.close();
    this.#from?.focus({ preventScroll: true });
  }

  /** Past its first or last part the keyboard comes back to where the box was opened: it would cover what has the focus next. */
  #leave(event: KeyboardEvent): void {
    const parts = [...this.#dialog.querySelectorAll<HTMLElement>('button, summary, pre')];
    if (document.activeElement !== parts.at(event.shiftKey ? 0 : -1)) return;
    event.preventDefault();
    this.close();
  }

  #show(from: HTMLElement, parts: readonly HTMLElement[], first: HTMLElement): void {
    this.#from = from;
    this.#status.textContent = '';
    this.#dialog.replaceChildren(...parts);
    if (!this.#dialog.open) this.#dialog.show();
    first.focus({ preventScroll: true });
  }

  /** What is said again is said anew. */
  #say(words: string): void {
    this.#status.textContent = '';
    requestAnimationFrame(() => {
      this.#status.textContent = words;
    });
  }

  #buildButton(label: string, answer: () => void, className = 'button'): HTMLButtonElement {
    const button = create('button', label, className);
    button.type = 'button';
    button.addEventListener('click', answer);
    return button;
  }

  #buildCopy(format: QuoteFormat, quotation: Quotation, shown: HTMLElement, className: string): HTMLButtonElement {
    const { label, build } = format;
    const answer = (): void => {
      const text = build(quotation);
      shown.textContent = text;
      const name = format === legalFormat ? 'Cita copiada' : `Copiado: ${label}`;
      const tell = (words: string): void => {
        this.#say(words);
      };
      void copyText(text, tell, `${name}.`, 'No se pudo copiar: selecciona la cita y cópiala a mano.');
    };
    return this.#buildButton(label, answer, className);
  }

  #buildAddress({ url }: Quotation): HTMLButtonElement {
    return this.#buildButton('Copiar enlace', () => {
      const tell = (words: string): void => {
        this.#say(words);
      };
      void copyText(url, tell, `Enlace copiado: ${url}`);
    });
  }

  #buildClose(): HTMLButtonElement {
    return this.#buildButton('Cerrar', () => {
      this.close();
    });
  }
}
