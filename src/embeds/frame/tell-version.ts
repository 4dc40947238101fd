/** Says at the foot of the frame that the rules are no longer those of the link, and why the look is not the one asked for. */
export function tellVersion(note: HTMLElement, query: URLSearchParams, refused: string | undefined): void {
  const asked = query.get('reglas');
  const { version, checked } = note.dataset;
  const since = checked === undefined ? '' : `, revisadas el ${checked}`;
  const words = [
    asked !== null && asked !== version
      ? `Las reglas cambiaron desde que se copió este enlace: aquí están las de hoy${since}.`
      : '',
    refused ?? '',
  ].filter((said) => said !== '');
  note.textContent = words.join(' ');
  note.hidden = words.length === 0;
}
