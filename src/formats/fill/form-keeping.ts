import { readFormatFile, writeFormatFile } from '../file/format-file.ts';
import type { FormHost } from './form-host.ts';
import { openFormStore, type FormStore } from './form-store.ts';
import { describeShape, fillValues, readValues } from './form-values.ts';
import { formWords } from './form-words.ts';

/** Keeps what is written on this device, and only while the reader wants it: the box says so. */
export class FormKeeping {
  readonly #host: FormHost;
  readonly #store: FormStore;
  readonly #box: HTMLInputElement | null;

  constructor(host: FormHost) {
    this.#host = host;
    this.#store = openFormStore(host.mark.format);
    this.#box = host.querySelector('[data-keep]');
  }

  /** Puts back what was kept; what cannot be read stays where it is. */
  restore(): void {
    const kept = this.#store.read();
    if (kept === null) return;
    const read = readFormatFile(kept, this.#host.mark, describeShape(this.#host));
    if ('problem' in read) {
      this.#host.say(formWords.brokenStore + read.problem);
      return;
    }
    fillValues(this.#host, read.values);
    if (this.#box) this.#box.checked = true;
    this.#host.say(formWords.restored);
  }

  /** Keeps what is written now, where that was asked for. */
  keep(): void {
    if (!this.#box?.checked) return;
    const day = new Date().toLocaleDateString('sv');
    if (this.#store.write(writeFormatFile(this.#host.mark, day, readValues(this.#host)))) return;
    this.#box.checked = false;
    this.#host.say(formWords.notKept);
  }

  /** The box was ticked, or no longer is. */
  toggle(): void {
    if (this.#box?.checked) {
      this.#host.say(formWords.kept);
      this.keep();
    } else {
      this.#store.clear();
      this.#host.say(formWords.forgotten);
    }
  }

  /** Nothing is left on the device, and nothing more is kept. */
  clear(): void {
    if (this.#box) this.#box.checked = false;
    this.#store.clear();
  }
}
