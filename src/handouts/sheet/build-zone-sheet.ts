import type { Statement } from '#norms';
import type { DrawingName } from '#ui';
import type { Zoning } from '#zones';
import { findPlaceName } from './build-sheet.ts';
import type { Sheet, SheetGroup, SheetItem, SheetName } from './sheet.ts';

/** What the sheet of zones and hours is called. */
export const nameZoneSheet = ({ municipality }: Zoning): SheetName => ({
  id: `zonas-y-horas-${municipality}`,
  municipality,
  title: `Zonas y horas de recojo en ${findPlaceName(municipality)}`,
  short: 'Zonas y horas',
  kind: 'Hoja',
});

const tell = (drawing: DrawingName, statements: readonly Statement[]): SheetItem[] =>
  statements.map(({ says }) => ({ text: says, drawing }));

/** The names of each zone run on, as printed; those that may be misprinted have a mark. */
function buildZones({ zones, doubts }: Zoning): SheetGroup[] {
  const doubtful = new Set(doubts.flatMap(({ names }) => names));
  const items = zones.map(({ number, places }): SheetItem => ({
    lead: `Zona ${number}: `,
    text: places.map(({ printed }) => `${printed}${doubtful.has(printed) ? '*' : ''}`).join(' · '),
    isQuoted: true,
  }));
  return items.length === 0 ? [] : [{ items }];
}

/** Where and when what was separated is collected. */
export function buildZoneSheet(zoning: Zoning, path: string): Sheet {
  const { days, hours, notes, drawn, zones, doubts, instrument, says } = zoning;
  // Without zones all that there is are the notes.
  const [shown, further] = drawn ? [notes.slice(0, 1), notes.slice(1)] : [notes, []];
  const lead: SheetItem[] = drawn ? [] : [{ text: `${instrument} ${says}`, drawing: 'lugar' }];
  const handOver: SheetItem[] = drawn ? [{ text: `${drawn.handOver.says}.`, drawing: 'mano' }] : [];
  const times = [...tell('dias', days), ...tell('reloj', hours)];
  return {
    ...nameZoneSheet(zoning),
    facts: [],
    listTitle: 'Qué días y a qué horas',
    isWide: true,
    groups: [{ items: [...lead, ...times, ...tell('aviso', shown), ...handOver] }, ...buildZones(zoning)],
    notes: [],
    smallPrint: [...further.map((note) => note.says), ...(doubts.length > 0 ? ['* Nombre dudoso en la norma.'] : [])],
    sources: [
      ...[...days, ...hours, ...notes].flatMap(({ sources }) => sources),
      ...(drawn ? [drawn.handOver.source, drawn.list] : []),
      ...zones.map(({ source }) => source),
    ],
    norms: [zoning.id],
    page: path,
  };
}
