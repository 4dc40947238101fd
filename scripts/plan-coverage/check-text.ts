import type { Issue } from '#errors';
import { findPlanText, listTextPlaces, readRoadmapData, type PlanText } from '#plans';
import { sayCount } from '#text';
import { coverText, type Passage, type TextCoverage } from './cover-text.ts';
import { readFragments } from './read-fragments.ts';

const formatShare = (share: number): string => `${(100 * share).toFixed(2)} %`;

/** Notes are held once, with their plan; the pages of its text take them from there. */
function listNotes(plan: string): Passage[] {
  const { plan: document, notes } = readRoadmapData();
  return document.id === plan ? notes.map(({ text }) => text) : [];
}

function listPassages(parts: readonly PlanText[]): Passage[] {
  return parts
    .flatMap((part) => listTextPlaces(part))
    .flatMap(({ pieces, lines }) => pieces.map((text): Passage => ({ text, lines })));
}

function buildIssues({ missing, unfounded, unused }: TextCoverage): Pick<Issue, 'rule' | 'message' | 'fix'>[] {
  return [
    ...missing.map(({ line, text }) => ({
      rule: 'missing-in-text',
      message: `Falta en el texto lo que la fuente dice en la línea ${line}: «${text.slice(0, 200)}»`,
      fix: 'Cópielo en content/plans/texts/ o declárelo en «omissions» con el motivo.',
    })),
    ...unfounded.map(({ text, lines: [first, last] }) => ({
      rule: 'unfounded-text',
      message: `El texto tiene esto, que no está en las líneas ${first} a ${last} o ya está en otro pasaje: «${text.slice(0, 200)}»`,
    })),
    ...unused.map(({ text, times }) => ({
      rule: 'unfounded-omission',
      message: `«omissions» declara ${sayCount(times, 'vez', 'veces')} «${text}», y la fuente no lo tiene tantas veces fuera del texto.`,
    })),
  ];
}

/** Compares the text of a plan, word by word, with its source, and says how much of it is held. */
export function checkText(plan: string, source: string): Pick<Issue, 'rule' | 'message' | 'fix'>[] {
  const parts = findPlanText(plan);
  const omissions = parts.flatMap((part) => part.omissions ?? []);
  const coverage = coverText(readFragments(source), [...listPassages(parts), ...listNotes(plan)], omissions);
  const { total, declared, covered, missing } = coverage;
  console.log(
    `${plan}: el texto tiene el ${formatShare(covered / (total - declared))} de los ${total - declared} caracteres; ` +
      `omisiones declaradas: ${formatShare(declared / total)} de la fuente; pasajes sin declarar: ${missing.length}`,
  );
  return buildIssues(coverage);
}
