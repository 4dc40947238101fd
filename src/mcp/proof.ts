import { createHash } from 'node:crypto';
import type { NormEntry } from '#library';
import {
  confidenceWords,
  describeDoubt,
  findCurrentStatus,
  formatStatus,
  keepNumberTogether,
  listPossibleChanges,
  type ProvisionSource,
} from '#norms';
import { isOldPage } from '#ui/clock';
import type { Knowledge } from './knowledge.ts';
import type { ProvedNorm, ProvedPlace, ToldAnswer } from './proof.schema.ts';
import type { Answer } from './tool.ts';

/** SHA-256 of words, hexadecimal. */
export const digestWords = (words: string): string => createHash('sha256').update(words).digest('hex');

function getEntry({ library }: Pick<Knowledge, 'library'>, id: string): NormEntry {
  const entry = library.find(id);
  if (!entry) throw new Error(`The norm ${id} is not in the library; an answer rests on it.`);
  return entry;
}

function proveNorm({ record, hasText }: NormEntry): ProvedNorm {
  const status = findCurrentStatus(record.status);
  const doubt = describeDoubt(record);
  return {
    norma: record.id,
    cita: keepNumberTogether(record.canonical),
    titulo: record.title,
    estado: formatStatus(status),
    certeza: confidenceWords[status.confidence],
    duda: doubt ? [doubt.says, doubt.age].filter((words) => words !== '').join(' ') : null,
    evidencia: status.evidence,
    revisadoEl: status.verifiedOn,
    sucesoras: record.successor ?? [],
    posiblesCambios: listPossibleChanges(record.id).map(({ name, note }) => [name, note].filter(Boolean).join(': ')),
    tenemosSuTexto: hasText,
  };
}

/** The words printed at a place, or in a whole norm; undefined where we do not hold them, or the document has none there. */
function findWords({ findTexts, findWholeText }: Knowledge, { norm, eId }: ProvisionSource): string | undefined {
  const words = eId === undefined ? findWholeText(norm) : findTexts(norm)?.get(eId);
  return words === '' ? undefined : words;
}

function provePlace(knowledge: Knowledge, source: ProvisionSource): ProvedPlace {
  const { record } = getEntry(knowledge, source.norm);
  const known = record.provisions?.find(({ eId }) => eId === source.eId);
  const status = findCurrentStatus(known?.status ?? record.status);
  const { label, href } = knowledge.link(source);
  const words = findWords(knowledge, source);
  return {
    norma: record.id,
    disposicion: source.eId ?? null,
    lugar: label,
    direccion: href,
    estado: formatStatus(status),
    revisadoEl: status.verifiedOn,
    sha256: words === undefined ? null : digestWords(words),
    huella: (words && source.eId !== undefined ? knowledge.findDigest(source.norm, source.eId) : undefined) ?? null,
  };
}

function listUnique(sources: readonly ProvisionSource[]): ProvisionSource[] {
  return [...new Map(sources.map((source) => [`${source.norm}#${source.eId ?? ''}`, source])).values()];
}

/** That the state of norms was looked at long ago; nothing where it was not. */
function tellAge(norms: readonly ProvedNorm[], today: string): string[] {
  const old = norms.filter(({ revisadoEl }) => isOldPage(revisadoEl, Date.parse(today)));
  const [oldest] = old.map(({ revisadoEl }) => revisadoEl).toSorted();
  if (oldest === undefined) return [];
  const names = old.map(({ cita }) => cita).join(', ');
  return [`Estado revisado hace más de un año (${oldest}): ${names}. Puede haber cambiado: confírmalo.`];
}

/** Puts beside an answer what shows it: its provisions, and the state of each of their norms. */
export function proveAnswer(knowledge: Knowledge, { says, sources, notices = [], data = {} }: Answer): ToldAnswer {
  const unique = listUnique(sources);
  const norms = [...new Set(unique.map(({ norm }) => norm))].map((id) => proveNorm(getEntry(knowledge, id)));
  return {
    respuesta: says,
    avisos: [...notices, ...tellAge(norms, knowledge.today)],
    fuentes: unique.map((source) => provePlace(knowledge, source)),
    normas: norms,
    datos: { ...data },
  };
}
