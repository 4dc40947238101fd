import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { ClockName, ReaderClock } from './reader-clocks.ts';

const roadmap = '/planes/plan-hdr-as-2025/';

/** What a place says by some of the clocks. */
type Said = Partial<Record<ClockName, RegExp>>;

/** Pages on which time matters, and what a place on them says by some of the clocks. */
const pages: readonly (readonly [path: string, place?: string, said?: Said])[] = [
  ['/'],
  ['/normas/om-011-2012-mpt/art_33/'],
  ['/normas/ley-27314/'],
  ['/tramites/trujillo-carnet/'],
  ['/hojas/trujillo-carnet/'],
  ['/tramites/trujillo-carnet/laminas/'],
  ['/embed/tramite/trujillo-carnet/'],
  ['/calculadoras/derecho/?tramite=trujillo-carnet', '.result', { 'five years on': /Mira si ya salió la UIT del año/ }],
  [
    '/calculadoras/plazo/?desde=02/07/2031&cantidad=30',
    '.result',
    {
      'five years on': /Los feriados de 2031 salen de la ley como estaba el .*: 23\/07\/2031/,
    },
  ],
  [
    '/entidades/dgaa/',
    '[data-next]',
    {
      'five years on': /ya pasaron/,
      'a phone without a battery': /^(?!.*Lo próximo)/,
      'the end of the century': /ya pasaron/,
    },
  ],
  [
    roadmap,
    'plan-today [data-clock]',
    {
      'five years on':
        /^Hoy es 01\/07\/\d{4}, según tu equipo\. El plan va de 2025 a 2030: hoy no toca nada\. Ya vencieron/,
      'a phone without a battery': /^Mira en la tabla/,
    },
  ],
  [`${roadmap}actividades/`, '[data-clock]', { 'a phone without a battery': /última revisión:$/ }],
  [`${roadmap}accion/1-1-1/`],
  ['/calculadoras/uit/'],
  ['/novedades/'],
  ['/cartas/trujillo-carnet/'],
  ['/practicar/formalizate-trujillo/'],
  ['/formularios/ficha-reciclador/'],
];

/** Paths of these pages. */
export const timedPaths = pages.map(([path]) => path);

/** Expects of a page that is read with a clock that it says what it must say by that clock. */
export async function expectSaid(page: Page, clock: ReaderClock, path: string): Promise<void> {
  const [, place, said] = pages.find(([known]) => known === path) ?? [];
  const words = said?.[clock.name as ClockName];
  if (place === undefined || words === undefined) return;
  await expect.poll(() => page.locator(place).first().innerText(), { message: path }).toMatch(words);
}
