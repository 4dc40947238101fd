import type { Severity } from '#observations';
import { isWordingOnly } from './compare/minor-words.ts';
import type { CrossChecks } from './cross-checks.schema.ts';
import type { Difference, DifferenceKind, FoundDifference } from './difference.ts';

/** What a difference changes by its kind, where nobody judged it by eye. */
const kindSeverities: Readonly<Record<DifferenceKind, Severity>> = {
  'anio-meta': 'hacer',
  'anio-cronograma': 'hacer',
  semestre: 'hacer',
  cantidad: 'cifra',
  meta: 'hacer',
  actividad: 'hacer',
  titulo: 'hacer',
  indicador: 'cifra',
  entidades: 'hacer',
  codigo: 'redaccion',
  falta: 'redaccion',
  suma: 'cifra',
  remision: 'redaccion',
  nota: 'redaccion',
  lectura: 'redaccion',
  escritura: 'redaccion',
};

const textKinds = new Set<DifferenceKind>(['actividad', 'indicador', 'meta', 'titulo']);

/** Says what a difference changes: by our judgement, else by its words, else by its kind. */
export function gradeDifference(found: FoundDifference, judged: CrossChecks['judged']): Difference {
  const judgement = judged.find(({ id }) => id === found.id);
  if (judgement) return { ...found, sentence: judgement.says ?? found.sentence, severity: judgement.severity };
  const isMinor = textKinds.has(found.kind) && isWordingOnly(found.versions);
  return { ...found, severity: isMinor ? 'redaccion' : kindSeverities[found.kind] };
}
