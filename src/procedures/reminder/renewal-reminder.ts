import { buildIcs, fileKinds, saveFile } from '#files';
import { findReviewed, readClock } from '#ui/clock';
import { findReminder, type Renewal } from './find-reminder.ts';

/** Gives the day to renew as a file for the reader's calendar; nothing leaves the device. */
class RenewalReminder extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('button')?.addEventListener('click', () => {
      this.#give().catch(() => {
        this.#say('No se pudo: revisa tu conexión y prueba otra vez.');
      });
    });
  }

  async #give(): Promise<void> {
    const found = findReminder(this.querySelector('input')?.value ?? '', this.#renewal, this.#today);
    if ('problem' in found) {
      this.#say(found.problem);
      this.querySelector('input')?.focus();
      return;
    }
    const file = await buildIcs({ product: 'Trámites' }, [found.day], new Date());
    saveFile(`renovar-${found.day.date}.ics`, file, fileKinds.ics.type);
    this.#say(`${found.says} Abre el archivo para ponerlo en tu calendario.`);
  }

  /** By a clock that is behind it is at least the day on which the page was reviewed. */
  get #today(): Date {
    return readClock() ?? new Date(`${findReviewed()?.dateTime ?? ''}T12:00`);
  }

  get #renewal(): Renewal {
    return JSON.parse(this.dataset['renewal'] ?? '{}') as Renewal;
  }

  #say(words: string): void {
    const said = this.querySelector('[role="status"]');
    if (said) said.textContent = words;
  }
}

customElements.define('renewal-reminder', RenewalReminder);
