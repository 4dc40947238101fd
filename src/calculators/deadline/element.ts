import { buildIcs, fileKinds, saveFile } from '#files';
import { buildElement, ToolForm, type CalendarDay, type Outcome, type ResultView } from '#forms';
import { answerDeadline } from './answer.ts';
import type { DeadlineParameters } from './parameters.ts';

async function saveDay(day: CalendarDay): Promise<void> {
  const file = await buildIcs({ product: 'Plazos' }, [day], new Date());
  saveFile(`plazo-${day.date}.ics`, file, fileKinds.ics.type);
}

/** The calculator of deadlines: a chosen period fills the two fields below it; the day goes to a calendar as a file. */
class DeadlineTool extends ToolForm<DeadlineParameters> {
  override connectedCallback(): void {
    super.connectedCallback();
    const offers = this.querySelector<HTMLSelectElement>('select[name="tramite"]');
    offers?.addEventListener('change', () => {
      this.#fillPeriod(offers.value);
    });
    // An address may bring the choice alone.
    const count = this.querySelector<HTMLInputElement>('input[name="cantidad"]');
    if (offers && count?.value === '') this.#fillPeriod(offers.value);
  }

  protected override answer(answers: URLSearchParams, parameters: DeadlineParameters): Outcome {
    return answerDeadline(answers, parameters);
  }

  protected override listActions({ calendar }: ResultView): HTMLElement[] {
    if (!calendar) return [];
    const button = buildElement('button', { type: 'button', class: 'button primary' }, 'Agregar a mi calendario');
    button.addEventListener('click', () => {
      saveDay(calendar).catch(() => {
        button.textContent = 'No se pudo: revisa tu conexión y prueba otra vez';
      });
    });
    return [button];
  }

  #fillPeriod(id: string): void {
    const offered = this.parameters.offered.find((offer) => offer.id === id);
    const count = this.querySelector<HTMLInputElement>('input[name="cantidad"]');
    const unit = this.querySelector<HTMLSelectElement>('select[name="unidad"]');
    if (!offered || !count || !unit) return;
    count.value = String(offered.count);
    unit.value = 'habiles';
  }
}

customElements.define('deadline-tool', DeadlineTool);
