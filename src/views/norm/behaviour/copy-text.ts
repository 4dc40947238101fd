/** Puts a text on the clipboard; false where the browser does not let us. */
async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

function say(text: string): void {
  const region = document.querySelector('[data-said]');
  if (region) region.textContent = text;
}

async function copyFromButton(button: HTMLElement): Promise<void> {
  const text = document.querySelector(button.dataset['copy'] ?? '')?.textContent ?? '';
  const plain = text.replace(/\s+/g, ' ').trim();
  const isDone = await copyText(plain);
  say(isDone ? `Copiado: ${plain}` : 'No se pudo copiar; selecciona la cita y cópiala a mano.');
  if (isDone) button.lastChild?.replaceWith('Copiada');
}

/** Does what a control on a norm page is for: copies a citation or an address, or prints. */
export async function answerControl(control: HTMLElement): Promise<void> {
  if (control.dataset['copy'] !== undefined) await copyFromButton(control);
  else if (control.dataset['print'] !== undefined) print();
  else if (control instanceof HTMLAnchorElement && (await copyText(control.href))) say('Enlace copiado.');
}
