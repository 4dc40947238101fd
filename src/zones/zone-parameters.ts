import type { Word, Words } from '#forms';
import { findObservationPath, formatObservationPath } from '#observations';
import { tellGains } from '#procedures';
import { raiseFirst } from '#text';
import type { OutsideName } from './find-outside.ts';
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
  /** What somebody who separates there may gain. */
  gains: readonly Words[];
  /** Places where the norm does not hold. */
  outside?: OutsideParameters;
}

/** Places where the norm does not hold, what it says of its limits, and what to do there. */
export interface OutsideParameters {
  /** `otro distrito`. */
  called: string;
  names: readonly OutsideName[];
  /** Where the norm names them. */
  named: Word;
  limits: Words;
  advice: string;
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

type Outside = NonNullable<DrawnZoning['drawn']['outside']>;

/** Names of the places outside, as they begin a sentence. */
export const listOutsideNames = ({ places }: Outside): string[] => places.map(({ printed }) => raiseFirst(printed));

function buildOutside(outside: Outside, link: LinkSource): OutsideParameters {
  const [first] = outside.places;
  if (!first) throw new Error('A zoning names places outside, and lists none.');
  return {
    called: outside.called,
    names: outside.places.map(({ printed, also = [] }) => ({ name: raiseFirst(printed), also })),
    named: linkTo(first, link),
    limits: buildStatement(outside.limits, link),
    advice: outside.advice,
  };
}

function findDoubtPath({ doubts: [first] }: Zoning): string {
  return first === undefined ? formatObservationPath() : findObservationPath(first.observation);
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
    doubtLink: { text: 'Nombres de lugares dudosos', href: findDoubtPath(zoning) },
    handOver: linkTo(zoning.drawn.handOver.source, link),
    gains: tellGains(zoning.municipality, link).map(({ words }) => words),
    ...(zoning.drawn.outside && { outside: buildOutside(zoning.drawn.outside, link) }),
  };
}
