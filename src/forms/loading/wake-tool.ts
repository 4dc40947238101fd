import { formatQuery } from '../form-query.ts';
import { listFieldNames, readAnswers } from '../form-fields.ts';
import { LoadFailure } from './load-failure.ts';

/** Turning to a tool: Safari gives radios and buttons no focus when they are pressed. */
const turns = ['focusin', 'pointerdown', 'input'] as const;

const failedWords = 'No se pudo cargar la parte que calcula. Lo que escribiste sigue aquí: revisa tu conexión. ';

/**
 * Takes the room of the answer at once, so that nothing moves when it comes; `false` gives it back. For an address with
 * answers `public/await-answer.js` has taken it before this is here.
 */
function awaitResult(tool: HTMLElement, isAwaited: boolean): void {
  const region = tool.querySelector<HTMLElement>('[data-result]');
  if (!region) return;
  region.toggleAttribute('data-awaited', isAwaited);
  region.hidden = !isAwaited;
}

/**
 * The answers go into the address, where the tool finds them when it comes, now or after the page is loaded again. What the host of a
 * frame asks for stays there: its look, and of which rules its link is.
 */
function keepAnswers(form: HTMLFormElement): void {
  const asked =
    location.search
      .match(/[?&](tema|color|reglas)=[^&]*/g)
      ?.join('')
      .replace('?', '&') ?? '';
  const query = formatQuery(readAnswers(form), listFieldNames(form)) + asked;
  history.replaceState(null, '', location.pathname + query.replace(/^&/, '?'));
}

/** What its rules go by, where it lies in a file of its own: set before the element is there, which reads it at once. */
async function fetchRules(tool: HTMLElement): Promise<void> {
  const { rules } = tool.dataset;
  if (rules === undefined) return;
  const response = await fetch(rules);
  if (!response.ok) throw new Error(`${rules}: ${response.status}`);
  // A sign-in page of a network is answered, too: what is no JSON has not come.
  tool.dataset['parameters'] = JSON.stringify(await response.json());
}

/** A tool in its page that is not alive yet: what loads it, and what was asked of it meanwhile. */
class SleepingTool {
  readonly #tool: HTMLElement;
  readonly #load: () => Promise<unknown>;
  readonly #failure: LoadFailure;
  #loading: Promise<boolean> | undefined;
  #isTouched = false;

  constructor(tool: HTMLElement, load: () => Promise<unknown>) {
    this.#tool = tool;
    this.#load = load;
    this.#failure = new LoadFailure(tool, failedWords);
    tool.addEventListener('input', () => {
      this.#isTouched = true;
    });
  }

  get isAwake(): boolean {
    return customElements.get(this.#tool.localName) !== undefined;
  }

  get hasFailed(): boolean {
    return this.#failure.isShown;
  }

  /** True once the tool is there; false where it did not come, which it says. */
  wake(): Promise<boolean> {
    this.#loading ??= fetchRules(this.#tool)
      .then(this.#load)
      .then(
        () => {
          this.#failure.clear();
          return true;
        },
        () => {
          this.#loading = undefined;
          awaitResult(this.#tool, false);
          this.#failure.show(() => void this.ask());
          return false;
        },
      );
    return this.#loading;
  }

  /** Asks for an answer as soon as the tool is there. */
  async ask(): Promise<void> {
    awaitResult(this.#tool, true);
    const form = this.#tool.querySelector('form');
    // Before anything is typed, an address with answers knows more than the form.
    if (form && (this.#isTouched || location.search === '')) keepAnswers(form);
    if (await this.wake()) this.#tool.querySelector<HTMLElement>('[type="submit"]')?.click();
  }
}

/**
 * Loads a tool when somebody turns to it, or arrives with answers: readers of its tables do not pay for it. Asked for
 * an answer before it is there, it is loaded first; where it does not come it says so, keeps the answers, and is
 * tried again.
 */
export function wakeTool(name: string, load: () => Promise<unknown>): void {
  const tool = document.querySelector<HTMLElement>(name);
  if (!tool) return;
  const sleeping = new SleepingTool(tool, load);
  tool.querySelector('[type="submit"]')?.addEventListener('click', (event) => {
    if (sleeping.isAwake) return;
    event.preventDefault();
    void sleeping.ask();
  });
  if (location.search !== '') {
    void sleeping.wake();
    return;
  }
  for (const turn of turns) {
    tool.addEventListener(turn, () => {
      if (!sleeping.isAwake && !sleeping.hasFailed) void sleeping.wake();
    });
  }
}
