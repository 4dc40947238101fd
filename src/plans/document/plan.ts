import type { PublishedFile } from '#files';
import type { PlanChart } from '../charts/take/plan-chart.ts';
import type { DueRow } from '../progress/progress-table.ts';
import type { Quoted } from './quoted.schema.ts';

/** A piece of a plan's text, quoted or summed up, and where it stands on the site. */
export interface PlanPassage {
  href: string;
  /** `Acción 1.1.1`, `Nota 5`, `Actividad 8`. */
  place: string;
  text: string;
}

/** A page of a plan to be found by what it is called and what our words say of it, besides the passages on it. */
export interface PlanPage {
  url: string;
  /** `SUNASS en el plan HdR-AS 2025`. */
  title: string;
  text: string;
  /** Words people ask for it with. */
  keywords: readonly string[];
}

/** A row that a page of the site tells, and its words wherever the document has them. */
export interface PlanRow {
  /** Its page, and where on it. */
  href: string;
  quotes: readonly Quoted[];
}

/** What the files of a plan need from the library. */
export interface PlanFileSources {
  /** A norm and its state in a cell: `DLeg N° 1278 (Vigente con cambios)`. */
  describeNorm: (id: string) => string;
  /** Address of the site, for words inside files; without one they are paths. */
  site: string | URL | undefined;
}

/** A planning document: listing, search, mentions of norms, downloads and coverage go over these. */
export interface Plan {
  /** Kebab-case, unique; part of its address: `planres-2023`. */
  id: string;
  /** As it is called beside its passages: `Reporte del PLANRES al 2023`. */
  name: string;
  /** Its row in the list of plans. */
  listed: {
    /** `Plan HdR-AS 2025`. */
    name: string;
    /** What it is, in a line. */
    what: string;
    /** What it holds, with its counts. */
    holds: () => string;
  };
  /** When it was made, as it says itself: `mayo 2025`. */
  dated?: () => string;
  /** Day on which it was last compared with its document; left out where it was not. */
  checkedOn?: () => string;
  /** Place in lists, smallest first. */
  rank: number;
  /** Id of its issuer: decides between equal siglas in its text. */
  issuer: string;
  /** Address of its page. */
  path: `/planes/${string}/`;
  /** Addresses of the pages that hold the rest of it, in reading order: its PDF is printed from all of them. */
  parts?: () => readonly string[];
  /** True for a plan with pages of its own; the others are shown passage by passage. */
  hasPages: boolean;
  /** Its text in reading order. */
  passages: () => readonly PlanPassage[];
  /** Its rows, to be reached from the text of the document. */
  rows: () => readonly PlanRow[];
  /** Headings of its pages that are about one thing, by address; the others are called like the plan. */
  titles: () => ReadonlyMap<string, string>;
  /** Its pages that are found by more than their passages. */
  pages?: () => readonly PlanPage[];
  /** What its pages hold, counted, by address: `9 objetivos y 45 actividades`. */
  counts?: () => ReadonlyMap<string, string>;
  /** What is due in each year, of which progress can be reported row by row; a plan without is reported elsewhere. */
  due?: () => readonly DueRow[];
  /** Its charts, in the order of its page. */
  charts?: () => readonly PlanChart[];
  /** What can be downloaded of it. */
  files: (sources: PlanFileSources) => PublishedFile[];
  /** Its files of content, the one that tells its source first. */
  content: () => readonly [main: string, ...others: string[]];
}
