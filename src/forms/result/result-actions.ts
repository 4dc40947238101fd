import { copyText, isTakenAway } from '#ui';
import { buildElement } from '../build-element.ts';

function buildPrint(): HTMLElement {
  const paper = buildElement('button', { type: 'button', class: 'button' }, 'Imprimir');
  paper.addEventListener('click', () => {
    print();
  });
  return paper;
}

/** A locked frame can print nothing: the page in full can. */
const buildDoor = (href: string): HTMLElement =>
  buildElement('a', { class: 'button', href, target: '_blank', rel: 'noopener' }, 'Abrir para imprimir');

/** What can be done with a result: copy the address that reopens it, print it. */
export function buildResultActions(address: string): HTMLElement[] {
  const said = buildElement('span', { role: 'status', class: 'small' });
  const copy = buildElement('button', { type: 'button', class: 'button' }, 'Copiar enlace');
  copy.addEventListener('click', () => {
    void copyText(address, (words) => (said.textContent = words), 'Enlace copiado.');
  });
  return [copy, isTakenAway() ? buildDoor(address) : buildPrint(), said];
}
