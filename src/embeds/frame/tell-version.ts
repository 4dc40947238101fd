import { describeOldPage, findReviewed, isOldPage } from '#ui/clock';

/** That the rules were reviewed long ago, by the clock of the reader. */
function tellAge(clock: number): string {
  const reviewed = findReviewed();
  return reviewed && isOldPage(reviewed.dateTime, clock) ? describeOldPage(reviewed.textContent) : '';
}

/** Says at the foot of the frame that the rules are old, or no longer those of the link, and why the look is not the one asked for. */
export function tellVersion(
  note: HTMLElement,
  query: URLSearchParams,
  refused: string | undefined,
  clock = Date.now(),
): void {
  const asked = query.get('reglas');
  const { version, checked } = note.dataset;
  const since = checked === undefined ? '' : `, revisadas el ${checked}`;
  const words = [
    asked !== null && asked !== version
      ? `Las reglas cambiaron desde que se copió este enlace: aquí están las últimas${since}.`
      : '',
    tellAge(clock),
    refused ?? '',
  ].filter((said) => said !== '');
  note.textContent = words.join(' ');
  note.hidden = words.length === 0;
}
