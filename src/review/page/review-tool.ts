import type { ReviewAnswer, ReviewRequest } from './review-messages.ts';

/** A request without what the tool adds. */
type Asked = ReviewRequest extends infer Request ? (Request extends unknown ? Omit<Request, 'id'> : never) : never;

/** Before this, nobody wonders whether it goes on. */
const patience = 300;

/** `<review-tool>`: hands the text to a worker, tells how far it is, and shows the answer. */
class ReviewTool extends HTMLElement {
  #worker: Worker | undefined;
  /** Only the answer to the last request is shown. */
  #last = 0;
  #waiting: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    for (const button of this.querySelectorAll('button')) button.disabled = false;
    this.addEventListener(
      'focusin',
      () => {
        this.#wake();
      },
      { once: true },
    );
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      const text = this.#field.value;
      if (text.trim() === '') this.#say('Pega un texto o abre un archivo.');
      else this.#ask({ kind: 'text', text: text.replace(/\r\n?/g, '\n'), issuer: this.#issuer });
    });
    this.querySelector('[data-file]')?.addEventListener('change', ({ target }) => {
      void this.#open(target as HTMLInputElement);
    });
    this.querySelector('[data-action="clear"]')?.addEventListener('click', () => {
      this.#clear();
    });
    this.querySelector('[data-action="prepare"]')?.addEventListener('click', () => {
      this.#say('Trayendo lo que hace falta…');
      void import('./show-review.ts').then(({ prepareFiles }) => prepareFiles());
      this.#ask({ kind: 'prepare' });
    });
  }

  get #field(): HTMLTextAreaElement {
    return this.querySelector('textarea') ?? document.createElement('textarea');
  }

  get #issuer(): string {
    return this.querySelector('select')?.value ?? '';
  }

  #say(words: string): void {
    const place = this.querySelector('[data-said]');
    if (place) place.textContent = words;
  }

  #showProgress(share: number | undefined): void {
    const bar = this.querySelector<HTMLProgressElement>('progress');
    if (!bar) return;
    bar.hidden = share === undefined;
    if (share) bar.value = share;
    else bar.removeAttribute('value');
  }

  async #open(input: HTMLInputElement): Promise<void> {
    const [file] = input.files ?? [];
    if (!file) return;
    const bytes = await file.arrayBuffer();
    // The same file can be opened again.
    input.value = '';
    this.#ask({ kind: 'file', name: file.name, bytes, issuer: this.#issuer });
  }

  #clear(): void {
    this.#last += 1;
    this.#rest('Borrado.');
    this.#field.value = '';
    const region = this.querySelector<HTMLElement>('[data-result]');
    if (region) region.hidden = true;
    region?.querySelector('[data-shown]')?.replaceChildren();
    this.#field.focus();
  }

  #ask(asked: Asked): void {
    this.#last += 1;
    clearTimeout(this.#waiting);
    if (asked.kind !== 'prepare') {
      this.#waiting = setTimeout(() => {
        this.#showProgress(0);
        this.#say('Leyendo…');
      }, patience);
    }
    this.#worker ??= this.#start();
    this.#worker.postMessage({ ...asked, id: this.#last });
  }

  /** Whoever turns to the form will want an answer: its parts come meanwhile. */
  #wake(): void {
    this.#worker ??= this.#start();
    this.#worker.postMessage({ id: 0, kind: 'wake' });
    import('./show-review.ts').catch(() => undefined);
  }

  #start(): Worker {
    const worker = new Worker(new URL('./review-worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<ReviewAnswer>) => {
      void this.#take(data);
    });
    worker.addEventListener('error', () => {
      this.#worker = undefined;
      if (this.#last === 0) return;
      this.#rest('No llegó la parte que lee. Revisa tu conexión y vuelve a probar: tu texto sigue aquí.');
    });
    return worker;
  }

  #rest(words: string): void {
    clearTimeout(this.#waiting);
    this.#showProgress(undefined);
    this.#say(words);
  }

  async #take(answer: ReviewAnswer): Promise<void> {
    if (answer.id !== this.#last) return;
    if (answer.kind === 'progress') {
      if (this.querySelector('progress')?.hidden === false) this.#showProgress(answer.share);
      return;
    }
    if (answer.kind === 'failed') this.#rest(answer.says);
    if (answer.kind === 'prepared')
      this.#rest('Listo: puedes revisar textos sin conexión mientras no cierres esta página.');
    if (answer.kind !== 'done') return;
    try {
      const { showReview } = await import('./show-review.ts');
      if (this.#field.value !== answer.text) this.#field.value = answer.text;
      this.#rest('');
      showReview(this, answer, (words) => {
        this.#say(words);
      });
    } catch {
      this.#rest('No llegó la parte que muestra el resultado. Revisa tu conexión y vuelve a probar.');
    }
  }
}

customElements.define('review-tool', ReviewTool);
