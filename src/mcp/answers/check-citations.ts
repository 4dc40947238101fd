import { resolveCitations, type Citation, type CitationTarget } from '#citations';
import type { NormEntry } from '#library';
import { findCurrentStatus, formatStatus, statusWords, type ProvisionSource } from '#norms';
import { findMissingNumber } from '#search';
import type { Knowledge } from '../knowledge.ts';
import type { Told } from '../tool.ts';

/** A paragraph of a text, and where it begins. */
interface Block {
  block: number;
  eId: string;
  text: string;
  from: number;
}

/** What stands in the place of a norm of its own: a text of somebody's is none. */
const nowhere = { norm: '', issuer: '' };

function splitText(text: string): Block[] {
  return [...text.matchAll(/\S[^]*?(?=\n\s*\n|$(?![^]))/g)].map(({ 0: words, index }, block) => ({
    block,
    eId: '',
    text: words,
    from: index,
  }));
}

type Mark =
  | 'vigente'
  | 'cambiada o derogada'
  | 'estado sin verificar'
  | 'la disposición no existe en el texto que tenemos'
  | 'no se sabe a cuál se refiere'
  | 'fuera de lo que tenemos';

const marks = {
  vigente: 'vigente',
  modificada: 'cambiada o derogada',
  derogada: 'cambiada o derogada',
  'sin-verificar': 'estado sin verificar',
} as const satisfies Record<string, Mark>;

/** One citation as it is told. */
interface CheckedCitation {
  texto: string;
  desde: number;
  hasta: number;
  marca: Mark;
  estado: string | null;
  norma: string | null;
  disposicion: string | null;
  lugar: string | null;
  sucesoras: string[];
  /** Ids of norms that may be meant, or whose number is near. */
  cercanas: string[];
}

function listNear({ candidates, text }: Citation, { lookup }: Knowledge): string[] {
  if (candidates) return [...candidates];
  const near = findMissingNumber(text, lookup)?.near ?? [];
  return near.map(({ url }) => url.replace(/^\/normas\/|\/$/g, ''));
}

function findSource({ target }: Citation, { library }: Knowledge): ProvisionSource | undefined {
  const entry = target && library.find(target.norm);
  if (!entry) return undefined;
  const isHeld = target.exists && target.eId !== undefined;
  return isHeld ? { norm: entry.record.id, eId: target.eId } : { norm: entry.record.id };
}

/** A citation that leads to no norm of ours: it may mean several, or none. */
function tellUnheld(citation: Citation, knowledge: Knowledge): Omit<CheckedCitation, 'texto' | 'desde' | 'hasta'> {
  const marca = citation.reason === 'ambiguous' ? 'no se sabe a cuál se refiere' : 'fuera de lo que tenemos';
  const cercanas = listNear(citation, knowledge);
  return { marca, estado: null, norma: null, disposicion: null, lugar: null, sucesoras: [], cercanas };
}

function tellPlace({ hasText, record }: NormEntry, { eId, exists }: CitationTarget, { link }: Knowledge): string {
  const norm = { norm: record.id };
  if (eId === undefined || (hasText && !exists)) return link(norm).label;
  const { label } = link({ ...norm, eId });
  return exists ? label : `${label}; no tenemos su texto y no comprobamos que exista`;
}

function checkCitation(citation: Citation, from: number, knowledge: Knowledge): CheckedCitation {
  const { target, text } = citation;
  const told = { texto: text, desde: from + citation.start, hasta: from + citation.end };
  const entry = target && knowledge.library.find(target.norm);
  if (!entry) return { ...told, ...tellUnheld(citation, knowledge) };
  const { record } = entry;
  const status = findCurrentStatus(record.status);
  const isMissing = entry.hasText && target.eId !== undefined && !target.exists;
  return {
    ...told,
    marca: isMissing ? 'la disposición no existe en el texto que tenemos' : marks[statusWords[status.value].mark],
    estado: formatStatus(status),
    norma: record.id,
    disposicion: target.eId ?? null,
    lugar: tellPlace(entry, target, knowledge),
    sucesoras: record.successor ?? [],
    cercanas: [],
  };
}

function tellCitation({ texto, marca, estado, lugar, sucesoras, cercanas }: CheckedCitation): string {
  const parts = [
    `«${texto.replaceAll(/\s+/g, ' ')}»: ${marca}`,
    ...(lugar === null ? [] : [`${lugar} (${estado ?? ''})`]),
    ...(sucesoras.length > 0 ? [`rige en su lugar: ${sucesoras.join(', ')}`] : []),
    ...(cercanas.length > 0 ? [`cercanas: ${cercanas.join(', ')}`] : []),
  ];
  return `- ${parts.join('; ')}`;
}

/** Every norm and provision that a text cites, with what we know of each; a text of somebody's is no norm's own. */
export function checkCitations({ texto }: { texto: string }, knowledge: Knowledge): Told {
  if (texto.trim() === '') return { problems: ['«texto»: está vacío. Pega el texto cuyas citas quieres verificar.'] };
  const blocks = splitText(texto);
  const found = resolveCitations({ ...nowhere, blocks }, knowledge.registry).filter(
    // «El artículo 5» alone is of a text that is not here.
    ({ target, via }) => target?.norm !== '' && !(target === null && (via === 'inner' || via === 'self')),
  );
  const checked = found.map((citation) => checkCitation(citation, blocks[citation.block]?.from ?? 0, knowledge));
  const says = checked.length === 0 ? 'No hallamos citas de normas en ese texto.' : `${checked.length} citas halladas:`;
  return {
    says: [says, ...checked.map(tellCitation)].join('\n'),
    sources: found.flatMap((citation) => findSource(citation, knowledge) ?? []),
    notices: ['Una marca dice lo que sabemos de la norma, no si tu argumento es correcto.'],
    data: { citas: checked },
  };
}
