/** Puts a text on the clipboard; false where the browser does not let us. */
async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

function say(root: Document, text: string): void {
  const region = root.querySelector('[data-said]');
  if (region) region.textContent = text;
}

/** The words under a selector, white space folded and no-break spaces made plain. */
function readText(root: Document, selector: string): string {
  return (root.querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

async function copyFromButton(root: Document, button: HTMLButtonElement): Promise<void> {
  const text = readText(root, button.dataset['copy'] ?? '');
  const done = await copyText(text);
  say(root, done ? `Copiado: ${text}` : 'No se pudo copiar; selecciona la cita y cópiala a mano.');
  if (done) button.lastChild?.replaceWith('Copiada');
}

/** Buttons that copy or print appear; a provision's link copies its address besides leading there. */
export function enableCopying(root: Document): void {
  for (const button of root.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
    button.hidden = false;
    button.addEventListener('click', () => void copyFromButton(root, button));
  }
  for (const button of root.querySelectorAll<HTMLButtonElement>('[data-print]')) {
    button.hidden = false;
    button.addEventListener('click', () => {
      print();
    });
  }
  root.addEventListener('click', (event) => {
    const anchor = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a.anchor') : null;
    if (!anchor) return;
    void copyText(anchor.href).then((done) => {
      if (done) say(root, 'Enlace copiado.');
    });
  });
}
