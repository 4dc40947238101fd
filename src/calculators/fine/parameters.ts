import type { Word, Words } from '#forms';
import {
  columnNames,
  formatInfractionCode,
  offenderNames,
  type FineTable,
  type Infraction,
  type OffenderId,
} from '#fines';
import { findMunicipality } from '#municipalities';
import { keepNumberTogether } from '#norms';
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
  /** What else the row holds, as printed, and the heading of its column: printed, and moved by one. */
  cells: { printed: string; column: string; shifted?: string }[];
  repeats: { id: string; printed: string }[];
  /** Doubts about the row, as links. */
  doubts: Words[];
  /** What keeps one from it, as links. */
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
  /** What holds for every fine of the table. */
  remarks: Words[];
  defence: Words;
  codes?: Words;
  doubts: Words[];
  cases: FineCase[];
}

/** What the fine calculator needs. */
export interface FineParameters {
  groups: FineGroup[];
  /** Newest year first. */
  uit: UitOption[];
}

/** What the building of the parameters asks of the site. */
export interface FinePlaces extends NormPlaces {
  /** Title of an observation by its id. */
  findObservation: (id: string) => string;
  /** Short title of a procedure by its id; undefined where there is no such page. */
  findProcedure: (id: string) => string | undefined;
}

type Remark = FineTable['uit'];

const tellRemark = ({ says, source }: Remark, link: FinePlaces['link']): Words => {
  const { href, short } = link(source);
  return [`${keepNumberTogether(says)} (`, { text: short, href }, ')'];
};

const tellDoubts = (ids: readonly string[], { findObservation }: FinePlaces): Words[] =>
  ids.map((id): Words => [{ text: findObservation(id), href: `/observaciones/#${id}` }]);

function tellRelated(ids: readonly string[], { findProcedure }: FinePlaces): Words[] {
  return ids.flatMap((id): Words[] => {
    const title = findProcedure(id);
    return title === undefined ? [] : [['Mira qué te toca cumplir: ', { text: title, href: `/tramites/${id}/` }, '.']];
  });
}

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
    cells: cells.map(({ printed, column, shifted }) => ({
      printed,
      column: columnNames[column],
      ...(shifted && { shifted: columnNames[shifted] }),
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
    remarks: table.remarks.map((remark) => tellRemark(remark, places.link)),
    defence: tellRemark(table.defence, places.link),
    ...(table.codes && { codes: tellRemark(table.codes, places.link) }),
    doubts: tellDoubts(table.observations, places),
    cases: table.infractions.map((infraction) => buildCase(table, infraction, places)),
  };
}

/** Tables of fines and the values of the UIT. */
export function buildFineParameters(
  tables: readonly FineTable[],
  uit: readonly Uit[],
  places: FinePlaces,
): FineParameters {
  return { groups: tables.map((table) => buildGroup(table, places)), uit: buildUitOptions(uit) };
}
