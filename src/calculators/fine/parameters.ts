import type { Word, Words } from '#forms';
import {
  columnNames,
  formatInfractionCode,
  offenderNames,
  type FineReading,
  type FineTable,
  type Infraction,
  type OffenderId,
} from '#fines';
import { findMunicipality } from '#municipalities';
import { keepNumberTogether, listPossibleChanges, type PossibleChange } from '#norms';
import { findObservationPath } from '#observations';
import type { Uit } from '#parameters';
import type { NormPlaces } from '../fee/parameters.ts';
import { buildUitOptions, type UitOption } from '../shared/uit-option.ts';

/** An infraction as the calculator tells it. */
export interface FineCase {
  /** As asked for: `175`. */
  code: string;
  /** `G 175`, `código 4`. */
  name: string;
  /** In our plain words, infinitive first. */
  short: string;
  offenders: { id: OffenderId; label: string; percent: string }[];
  /** Row of the table, as a link. */
  row: Word;
  /** Whom it reaches, where the description narrows it. */
  scope?: Words;
  /** What else the row holds, as printed, the heading over it, and those it may belong to. */
  cells: { printed: string; column: string; readings?: { ground: FineReading['ground']; column: string }[] }[];
  repeats: { id: string; printed: string }[];
  /** Doubts about the row, as links. */
  doubts: Words[];
  /** What keeps one from it, as links. */
  related: Words[];
}

/** Something that is asked for and that the table does not have. */
export interface AbsentCase {
  id: string;
  short: string;
  /** What the norm says of it all the same. */
  duty: Words;
  related: Words[];
}

/** The infractions of one municipality. */
export interface FineGroup {
  municipality: string;
  /** After «en»: `el Cusco`. */
  place: string;
  /** Id of the norm whose table it is. */
  rests: string;
  /** Year of the norm: before it there was no such fine. */
  since: number;
  norm: Word;
  /** What the table says about which UIT. */
  uit: Words;
  /** How the columns are read, where the headings do not agree. */
  columns?: Words;
  /** Later norms that may change the table. */
  later: Words[];
  /** What holds for every fine of the table. */
  remarks: Words[];
  defence: Words;
  codes?: Words;
  doubts: Words[];
  cases: FineCase[];
  absent: AbsentCase[];
}

/** What the fine calculator needs. */
export interface FineParameters {
  groups: FineGroup[];
  /** What the general law grants against a fine, whatever the municipality. */
  remedies: readonly Words[];
  /** Newest year first. */
  uit: UitOption[];
}

/** What the building of the parameters asks of the site. */
export interface FinePlaces extends NormPlaces {
  /** Title of an observation by its id. */
  findObservation: (id: string) => string;
  /** Short title of a procedure by its id; undefined where there is no such page. */
  findProcedure: (id: string) => string | undefined;
  /** Remedies of the general law. */
  remedies: readonly Words[];
}

type Remark = FineTable['uit'];

const tellRemark = ({ says, source }: Remark, link: FinePlaces['link']): Words => {
  const { href, short } = link(source);
  return [`${keepNumberTogether(says)} (`, { text: short, href }, ')'];
};

const tellDoubts = (ids: readonly string[], { findObservation }: FinePlaces): Words[] =>
  ids.map((id): Words => [{ text: findObservation(id), href: findObservationPath(id) }]);

function tellRelated(ids: readonly string[], { findProcedure }: FinePlaces): Words[] {
  return ids.flatMap((id): Words[] => {
    const title = findProcedure(id);
    return title === undefined ? [] : [['Mira qué te toca cumplir: ', { text: title, href: `/tramites/${id}/` }, '.']];
  });
}

const tellLater = ({ name, href, note }: PossibleChange): Words => [
  'Puede cambiarlo la norma ',
  { text: name, href },
  `. ${keepNumberTogether(note)}`,
];

function buildCase(table: FineTable, infraction: Infraction, places: FinePlaces): FineCase {
  const { code, short, offenders, source, scope, cells, repeats = [], observations, related } = infraction;
  const row = places.link(source);
  return {
    code,
    name: formatInfractionCode(table, infraction),
    short,
    offenders: offenders.map(({ id, percent }) => ({ id, label: offenderNames[id], percent })),
    row: { text: row.label, href: row.href },
    ...(scope && { scope: tellRemark(scope, places.link) }),
    cells: cells.map(({ printed, column, readings }) => ({
      printed,
      column: columnNames[column],
      ...(readings && {
        readings: readings.map(({ ground, column: other }) => ({ ground, column: columnNames[other] })),
      }),
    })),
    repeats,
    doubts: tellDoubts(observations, places),
    related: tellRelated(related, places),
  };
}

function buildGroup(table: FineTable, places: FinePlaces): FineGroup {
  const since = places.findYear(table.norm);
  if (typeof since !== 'number') throw new Error(`The year of ${table.norm} is not known; its fines need it.`);
  const { href, label } = places.link({ norm: table.norm });
  return {
    municipality: table.municipality,
    place: findMunicipality(table.municipality).place,
    rests: table.norm,
    since,
    norm: { text: label, href },
    uit: tellRemark(table.uit, places.link),
    ...(table.columns && { columns: tellRemark(table.columns, places.link) }),
    later: listPossibleChanges(table.norm).map(tellLater),
    remarks: table.remarks.map((remark) => tellRemark(remark, places.link)),
    defence: tellRemark(table.defence, places.link),
    ...(table.codes && { codes: tellRemark(table.codes, places.link) }),
    doubts: tellDoubts(table.observations, places),
    cases: table.infractions.map((infraction) => buildCase(table, infraction, places)),
    absent: (table.absent ?? []).map(({ id, short, duty, related }) => ({
      id,
      short,
      duty: tellRemark(duty, places.link),
      related: tellRelated(related, places),
    })),
  };
}

/** Tables of fines and the values of the UIT. */
export function buildFineParameters(
  tables: readonly FineTable[],
  uit: readonly Uit[],
  places: FinePlaces,
): FineParameters {
  return {
    groups: tables.map((table) => buildGroup(table, places)),
    remedies: places.remedies,
    uit: buildUitOptions(uit),
  };
}
