import { copyText } from '#ui';

/** `<take-chart>`: copies the citation of a chart; without it the citation can be selected. */
export class TakeChart extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    if (!button) return;
    button.hidden = false;
    button.addEventListener('click', () => void this.copy());
  }

  private async copy(): Promise<void> {
    const words = this.querySelector('[data-cite]')?.textContent.replaceAll(/\s+/g, ' ').trim() ?? '';
    const said = this.querySelector('[aria-live]');
    const tell = (told: string, isCopied = false): void => {
      if (said) said.textContent = told;
      if (isCopied) this.querySelector('button')?.replaceChildren('Copiada');
    };
    await copyText(words, tell, 'Cita copiada.', 'No se pudo copiar; selecciona la cita y cópiala a mano.');
  }
}

customElements.define('take-chart', TakeChart);
