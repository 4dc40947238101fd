import { copyText } from '#ui';

/** The line at the foot of the window that says what came of it, outside the official text; gone with the next touch elsewhere. */
function findLine(): HTMLElement {
  const found = document.querySelector<HTMLElement>('.said');
  if (found) return found;
  const line = document.createElement('p');
  line.className = 'said';
  line.setAttribute('role', 'status');
  document.querySelector('main')?.append(line);
  const clear = ({ target }: Event): void => {
    if (!(target instanceof Node && line.contains(target))) line.textContent = '';
  };
  document.addEventListener('pointerdown', clear);
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') line.textContent = '';
  });
  return line;
}

function say(text: string): void {
  const line = findLine();
  // What is said again is said anew.
  line.textContent = '';
  requestAnimationFrame(() => {
    line.textContent = text;
  });
}

async function copyFromButton(button: HTMLElement): Promise<void> {
  const text = document.querySelector(button.dataset['copy'] ?? '')?.textContent ?? '';
  const plain = text.replace(/\s+/g, ' ').trim();
  const tell = (words: string, isCopied = false): void => {
    say(words);
    if (isCopied) button.lastChild?.replaceWith('Copiada');
  };
  const byHand = `No se pudo copiar. Selecciónala y cópiala a mano: ${plain}`;
  await copyText(plain, tell, `Copiado: ${plain}`, byHand);
}

/** Does what a button on a norm page is for: copies a citation, or prints. */
export async function answerControl(control: HTMLElement): Promise<void> {
  if (control.dataset['copy'] !== undefined) await copyFromButton(control);
  else if (control.dataset['print'] !== undefined) print();
}
