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
    try {
      await navigator.clipboard.writeText(words);
      if (said) said.textContent = 'Cita copiada.';
      this.querySelector('button')?.replaceChildren('Copiada');
    } catch {
      if (said) said.textContent = 'No se pudo copiar; selecciona la cita y cópiala a mano.';
    }
  }
}

customElements.define('take-chart', TakeChart);
