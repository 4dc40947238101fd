import { colord, extend } from 'colord';
import a11y from 'colord/plugins/a11y';

extend([a11y]);

/** What links and buttons need on what they stand on (WCAG 2.2, 1.4.3). */
const least = 4.5;

/** The accent of a host as colours to set, or why it is refused, in words. */
export type CheckedAccent = { accent: string; onAccent: string } | { refused: string };

const hexForm = /^#?([0-9a-f]{3}|[0-9a-f]{6})$/i;

/** Reads a colour as a host writes it (`0a5c36`, `#0a5c36`, `#064`) and asks whether it can be read on each of the grounds. */
export function checkAccent(asked: string, grounds: readonly string[]): CheckedAccent {
  const [, digits] = hexForm.exec(asked.trim()) ?? [];
  if (digits === undefined)
    return { refused: `El color «${asked.slice(0, 20)}» no está escrito así: 0a5c36. Usamos el nuestro.` };
  const colour = colord(`#${digits}`);
  const [worst = 0] = grounds.map((ground) => colour.contrast(ground)).sort((a, b) => a - b);
  if (worst < least) {
    const ratio = (Math.floor(worst * 10) / 10).toLocaleString('es-PE');
    return {
      refused: `El color #${digits} no se lee sobre este fondo: su contraste es ${ratio} a 1 y hace falta 4.5 a 1. Usamos el nuestro.`,
    };
  }
  return { accent: `#${digits}`, onAccent: colour.contrast('#fff') >= least ? '#fff' : '#000' };
}
