import { buildElement } from '#forms';
import { formatSize } from '../pack/format-size.ts';
import { describeRules, readChosen, type ChosenTool } from './chosen-tool.ts';
import { PackageProblem } from './package-problem.ts';

const words = {
  busy: 'Armando el paquete…',
  lost: 'No se pudo armar el paquete y no se descargó nada. Revisa tu conexión y prueba otra vez.',
} as const;

const describeProblem = (problem: unknown): string =>
  problem instanceof PackageProblem
    ? `No llegó el paquete de «${problem.course}» y no se descargó nada. Revisa tu conexión y prueba otra vez.`
    : words.lost;

/** What is ticked around it as one package; says before what goes in whole and what as a link. */
export class WorkshopPackage extends HTMLElement {
  #isBusy = false;

  connectedCallback(): void {
    this.closest('workshop-page')?.addEventListener('change', () => {
      this.#show();
    });
    this.querySelector('[data-make]')?.addEventListener('click', () => void this.#make());
    this.#show();
  }

  get #chosen(): ChosenTool[] {
    return readChosen(this.closest('workshop-page') ?? this);
  }

  #show(): void {
    const chosen = this.#chosen;
    this.#say('');
    this.#list(
      'whole',
      chosen.filter(({ course }) => course),
    );
    this.#list(
      'linked',
      chosen.filter(({ course }) => !course),
    );
  }

  #list(name: string, tools: readonly ChosenTool[]): void {
    this.querySelector(`[data-${name}]`)?.toggleAttribute('hidden', tools.length === 0);
    const lines = tools.map((tool) => {
      const rules = buildElement('small', {}, describeRules(tool.course ?? tool));
      return buildElement('li', {}, tool.course?.title ?? tool.title, ' ', rules);
    });
    this.querySelector(`[data-${name}] ul`)?.replaceChildren(...lines);
  }

  async #make(): Promise<void> {
    if (this.#isBusy) return;
    this.#isBusy = true;
    this.#say(words.busy);
    try {
      // Few who print a sheet take a package: what makes it weighs.
      const { makePackage } = await import('./make-package.ts');
      this.#say(`Listo: el paquete pesa ${formatSize(await makePackage(this.#chosen))}.`);
    } catch (problem) {
      this.#say(describeProblem(problem));
    }
    this.#isBusy = false;
  }

  #say(text: string): void {
    const said = this.querySelector('[data-package-said]');
    if (said && said.textContent !== text) said.textContent = text;
  }
}

customElements.define('workshop-package', WorkshopPackage);
