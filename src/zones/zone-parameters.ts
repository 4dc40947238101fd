import type { Word, Words } from '#forms';
import type { ListedPlace } from './find-places.ts';
import type { DrawnZoning, Zoning } from './zone.schema.ts';

/** What the page gives the tool: the list, and what the norm says whatever the zone. */
export interface ZoneParameters {
  /** Id of the norm that draws the zones. */
  norm: string;
  places: readonly ListedPlace[];
  /** After «de»: `el distrito de Trujillo`. */
  territory: string;
  /** Link to the list of zones. */
  list: Word;
  /** Days, then hours, each with its source. */
  times: readonly Words[];
  notes: readonly Words[];
  /** Doubted names, and where the doubt is told. */
  doubted: readonly string[];
  doubtLink: Word;
  /** Link to the duty to hand over to authorised recyclers. */
  handOver: Word;
}

type Source = Zoning['notes'][number]['sources'][number];

/** Turns a source into its link: `16.5 a`. */
export type LinkSource = (source: Source) => { href: string; short: string };

const linkTo = (source: Source, link: LinkSource): Word => {
  const { href, short } = link(source);
  return { text: short, href };
};

/** A statement with its sources in brackets. */
function buildStatement({ says, sources }: Zoning['notes'][number], link: LinkSource): Words {
  const links = sources.flatMap((source, index) => [...(index > 0 ? ['; '] : []), linkTo(source, link)]);
  return [`${says} (`, ...links, ')'];
}

/** The parameters of the tool from the record of a norm. */
export function buildZoneParameters(zoning: DrawnZoning, link: LinkSource): ZoneParameters {
  const state = (statement: Zoning['notes'][number]): Words => buildStatement(statement, link);
  return {
    norm: zoning.id,
    places: zoning.zones.flatMap(({ number, places }) => places.map(({ printed }) => ({ printed, zone: number }))),
    territory: zoning.drawn.territory,
    list: linkTo(zoning.drawn.list, link),
    times: [...zoning.days, ...zoning.hours].map(state),
    notes: zoning.notes.map(state),
    doubted: zoning.doubts.flatMap(({ names }) => names),
    doubtLink: {
      text: 'Nombres de lugares dudosos',
      href: `/observaciones/#${zoning.doubts[0]?.observation ?? ''}`,
    },
    handOver: linkTo(zoning.drawn.handOver.source, link),
  };
}
