import type { ReadRequest, ReviewAnswer, ReviewRequest } from './review-messages.ts';

/** A request without what the tool adds. */
type Asked = ReadRequest extends infer Request ? (Request extends unknown ? Omit<Request, 'id'> : never) : never;

/** Before this, nobody wonders whether it goes on. */
const patience = 300;

/** `<review-tool>`: hands the text to a worker, tells how far it is, and shows the answer. */
class ReviewTool extends HTMLElement {
  #worker: Worker | undefined;
  /** Only the answer to the last request is shown. */
  #last = 0;
  /** What stood in the field when it was asked for: what was written since is not written over. */
  #before = '';
  /** The reader waits for an answer. */
  #isAsked = false;
  /** Whether what saves the answer came, once it was asked for. */
  #files: Promise<boolean> | undefined;
  #waiting: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    for (const button of this.querySelectorAll('button')) button.disabled = false;
    this.querySelector('form')?.addEventListener('focusin', this.#warm, { once: true });
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      const text = this.#field.value;
      if (text.trim() === '') {
        this.#say('Pega un texto o abre un archivo.');
        this.#field.focus();
      } else this.#ask({ kind: 'text', text, issuer: this.#issuer });
    });
    this.querySelector('[data-file]')?.addEventListener('change', ({ target }) => {
      void this.#open(target as HTMLInputElement);
    });
    this.querySelector('[data-action="clear"]')?.addEventListener('click', () => {
      this.#clear();
    });
    this.querySelector('[data-action="prepare"]')?.addEventListener('click', () => {
      this.#prepare();
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
    const bytes = await file.arrayBuffer().catch(() => undefined);
    // The same file can be opened again.
    input.value = '';
    if (!bytes) this.#rest('No pudimos abrir el archivo: quizá lo movieron o lo borraron.');
    else this.#ask({ kind: 'file', name: file.name, bytes, issuer: this.#issuer });
  }

  #clear(): void {
    this.#last += 1;
    this.#rest('Borrado.');
    this.#field.value = '';
    // Not a word of the text stays: what shows it takes it away.
    if (this.querySelector<HTMLElement>('[data-result]')?.hidden === false)
      void import('./show-review.ts').then(({ clearReview }) => {
        clearReview(this);
      });
    this.#field.focus();
  }

  #ask(asked: Asked): void {
    this.#last += 1;
    this.#isAsked = true;
    this.#before = this.#field.value;
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => {
      this.#showProgress(0);
      this.#say('Leyendo…');
    }, patience);
    this.#post({ ...asked, id: this.#last });
  }

  /** Whoever begins to write, or to choose a file, will want these: later it works without a connection. */
  readonly #warm = (): void => {
    const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
    import('./show-review.ts').catch(() => undefined);
    this.#post({ id: 0, kind: 'warm', texts: connection?.saveData !== true });
  };

  #prepare(): void {
    this.#isAsked = true;
    this.#say('Trayendo lo que hace falta…');
    this.#files = import('./show-review.ts')
      .then(({ prepareFiles }) => prepareFiles())
      .then(
        () => true,
        () => false,
      );
    this.#post({ id: 0, kind: 'prepare' });
  }

  #post(request: ReviewRequest): void {
    this.#worker ??= this.#start();
    this.#worker.postMessage(request);
  }

  #start(): Worker {
    const worker = new Worker(new URL('./review-worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<ReviewAnswer>) => {
      void this.#take(data);
    });
    worker.addEventListener('error', () => {
      this.#worker = undefined;
      if (this.#isAsked)
        this.#rest('No llegó la parte que lee. Revisa tu conexión y vuelve a probar: tu texto sigue aquí.');
    });
    return worker;
  }

  #rest(words: string): void {
    this.#isAsked = false;
    clearTimeout(this.#waiting);
    this.#showProgress(undefined);
    this.#say(words);
  }

  async #tellPrepared(answer: ReviewAnswer): Promise<string> {
    if (answer.kind === 'failed') return answer.says;
    return (await this.#files)
      ? 'Listo: puedes revisar textos y archivos sin conexión mientras no cierres esta página.'
      : 'No llegó todo. Revisa tu conexión y vuelve a probar.';
  }

  async #take(answer: ReviewAnswer): Promise<void> {
    if (answer.id === 0) {
      this.#say(await this.#tellPrepared(answer));
      return;
    }
    if (answer.id !== this.#last) return;
    if (answer.kind === 'progress') {
      if (this.querySelector('progress')?.hidden === false) this.#showProgress(answer.share);
      return;
    }
    if (answer.kind === 'failed') this.#rest(answer.says);
    if (answer.kind !== 'done') return;
    try {
      const { showReview } = await import('./show-review.ts');
      if (this.#field.value === this.#before) this.#field.value = answer.text;
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
