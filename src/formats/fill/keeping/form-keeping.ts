import { readFormatFile, writeFormatFile } from '../../file/format-file.ts';
import type { FormatValues } from '../../file/format-values.ts';
import type { FormHost } from '../form-host.ts';
import { describeShape, readInitial, readValues } from '../form-values.ts';
import { openFormStore, type FormStore } from './form-store.ts';
import { keepingWords } from './keeping-words.ts';
import { areSame, mergeValues } from './merge-values.ts';

/**
 * Keeps what is written on this device, and only while the reader wants it: the box says so. The same form may stand open twice:
 * what the other page kept is taken in before anything is written, and what it erased stays erased.
 */
export class FormKeeping {
  readonly #host: FormHost;
  readonly #store: FormStore;
  readonly #box: HTMLInputElement;
  /** What is kept, as far as this page knows: the text, and what it says. */
  #known: { text: string; values: FormatValues } | undefined;

  constructor(host: FormHost, box: HTMLInputElement) {
    this.#host = host;
    this.#store = openFormStore(host.mark.format);
    this.#box = box;
    addEventListener('storage', ({ key }) => {
      if (host.isConnected && (key === null || key === this.#store.key)) this.keep();
    });
  }

  /** Puts back what was kept, but for what was written meanwhile; what cannot be read stays where it is. */
  restore(): void {
    const text = this.#store.read();
    if (text !== null && this.#take(text)) this.#host.say(keepingWords.restored);
  }

  /** Keeps what is written now, where that was asked for. */
  keep(): void {
    if (!this.#box.checked) return;
    const text = this.#store.read();
    if (text === null && this.#known) this.#stop(keepingWords.forgottenElsewhere);
    else if (text !== null && text !== this.#known?.text) this.#take(text);
    else this.#write();
  }

  /** The box was ticked, or no longer is. */
  toggle(): void {
    this.#known = undefined;
    if (!this.#box.checked) {
      this.#store.clear();
      this.#host.say(keepingWords.forgotten);
      return;
    }
    this.#host.say(keepingWords.kept);
    const text = this.#store.read();
    if (text === null) this.#write();
    else if (this.#take(text)) this.#host.say(keepingWords.joined);
  }

  /** Joins what is kept with what is written; false where that ended the keeping. */
  #take(text: string): boolean {
    const shape = describeShape(this.#host);
    const read = readFormatFile(text, this.#host.mark, shape);
    if ('problem' in read) {
      this.#stop(keepingWords.broken + read.problem);
      return false;
    }
    const base = this.#known?.values ?? readInitial(this.#host);
    const values = mergeValues(shape, base, readValues(this.#host), read.values);
    this.#known = { text, values: read.values };
    this.#box.checked = true;
    // What is filled in is kept in turn, where it differs.
    this.#host.fill(values);
    return this.#box.checked;
  }

  #write(): void {
    const values = readValues(this.#host);
    // Two pages would answer each other without an end.
    if (this.#known && areSame(values, this.#known.values)) return;
    const text = writeFormatFile(this.#host.mark, new Date().toLocaleDateString('sv'), values);
    if (this.#store.write(text)) this.#known = { text, values };
    else this.#stop(keepingWords.notKept);
  }

  #stop(words: string): void {
    this.#known = undefined;
    this.#box.checked = false;
    this.#host.say(words);
  }
}
