import type { Citation } from '#citations/engine';
import { formatCited, joinNorm } from '#quotation/form';
import type { ReviewRegistry } from '../registry/open-registry.ts';
import type { ReviewNorm, ReviewState } from '../registry/review-data.ts';
import { findNumberFault, type FindNear } from './judge-number.ts';
import type { Judgement, ReviewLink } from './review-mark.ts';

const most = 5;

/** What a citation is judged by. */
export interface Judge {
  registry: ReviewRegistry;
  /** No year beyond it is that of a norm. */
  thisYear: number;
  findNear: FindNear;
}

const pathOf = (id: string): string => `/normas/${id}/`;

function linkNorms(ids: readonly string[], registry: ReviewRegistry): ReviewLink[] {
  return ids.slice(0, most).flatMap((id) => {
    const norm = registry.find(id);
    return norm ? [{ name: norm.name, href: pathOf(id) }] : [];
  });
}

/** A citation without a norm of ours: badly written, or outside. */
function judgeUnknown(citation: Citation, { registry, thisYear, findNear }: Judge): Judgement {
  const { text, candidates = [], reason } = citation;
  const known = linkNorms(candidates, registry);
  const fault = findNumberFault(citation, registry, thisYear);
  const canonical = text.replace(/\s+/g, ' ').trim();
  if (fault !== undefined || reason === 'blank-number') {
    const near = known.length > 0 ? known : citation.number ? findNear(text) : [];
    return {
      mark: 'mal-escrito',
      says: 'Número mal escrito o incompleto',
      why: fault ?? 'Falta el número.',
      canonical,
      near,
      successors: [],
    };
  }
  const why =
    known.length > 0
      ? 'No dice de quién es, o puede ser más de una. No la enlazamos.'
      : reason === 'draft'
        ? 'Habla de un proyecto.'
        : 'No está entre las normas de este sitio: no decimos si existe ni si rige.';
  return { mark: 'fuera', says: 'Fuera de lo que tenemos', why, canonical, near: known, successors: [] };
}

/** A longer sigla than the norm has: `005-2010-MINAM-VIVIENDA`. */
function hasSurplus({ number, via }: Citation, norm: ReviewNorm, registry: ReviewRegistry): boolean {
  if (via !== 'number' || !number || number.issuer === '' || number.year === null) return false;
  const { type, number: serial, year, issuer: sigla } = number;
  if (registry.citations.findByNumber(type, { serial, year, sigla }).length > 0) return false;
  const printed = sigla.replaceAll('-', '');
  const own = (norm.number ?? '').toLowerCase().replace(/[^a-zñ0-9]/g, '');
  return !own.includes(printed);
}

function judgeState(state: ReviewState, norm: ReviewNorm, registry: ReviewRegistry): Omit<Judgement, 'canonical'> {
  const { mark, says, doubt } = state;
  const base = { says, ring: mark, near: [], ...(doubt === undefined ? {} : { doubt }) };
  if (mark === 'derogada') {
    const successors = linkNorms(norm.successor, registry);
    return { ...base, mark: 'cambio', gone: true, why: '', successors };
  }
  if (mark === 'modificada') {
    const successors = linkNorms([...new Set([...norm.successor, ...norm.changedBy])], registry);
    return { ...base, mark: 'cambio', why: 'Lea el texto con sus cambios.', successors };
  }
  return { ...base, mark: 'en-pie', why: doubt ?? '', successors: [] };
}

/** A provision of a norm whose text is not here: only that of a norm that is gone is known to be gone. */
function judgeUnheld(norm: ReviewNorm): Omit<Judgement, 'canonical'> {
  const why = `${norm.name}: ${norm.says.toLowerCase()}. Su texto no está en este sitio: no decimos si la disposición existe ni si cambió.`;
  const doubt = norm.doubt === undefined ? {} : { doubt: norm.doubt };
  return { mark: 'fuera', says: 'Fuera de lo que tenemos', why, near: [], successors: [], ...doubt };
}

function judgeMissing(norm: ReviewNorm, registry: ReviewRegistry): Omit<Judgement, 'canonical'> {
  const state = judgeState(norm, norm, registry);
  return {
    mark: 'no-existe',
    says: 'No existe en el texto que tenemos',
    why: `${norm.name}: ${norm.says.toLowerCase()}. En su texto no está lo citado.`,
    near: [],
    successors: state.gone ? state.successors : [],
    ...(norm.doubt === undefined ? {} : { doubt: norm.doubt }),
  };
}

function judgeKnown(citation: Citation, norm: ReviewNorm, registry: ReviewRegistry): Omit<Judgement, 'canonical'> {
  const { target, path } = citation;
  const state = judgeState(norm, norm, registry);
  if (hasSurplus(citation, norm, registry)) {
    const near = linkNorms([norm.id], registry);
    return {
      mark: 'mal-escrito',
      says: 'Número mal escrito o incompleto',
      why: 'La sigla no es la de esa norma.',
      near,
      successors: [],
    };
  }
  if (path.length === 0) return state;
  if (path.some(({ relative }) => relative !== undefined))
    return {
      mark: 'fuera',
      says: 'Fuera de lo que tenemos',
      why: 'No se sabe cuál es la disposición.',
      near: [],
      successors: [],
    };
  if (norm.outline) return target?.exists ? state : judgeMissing(norm, registry);
  if (state.gone) return state;
  const known = norm.provisions?.find(({ eId }) => eId === target?.eId);
  return known ? judgeState(known, norm, registry) : judgeUnheld(norm);
}

/**
 * The one mark of a citation; undefined for one that says nothing of its norm (`el artículo 5`, `la presente Ley`): a text without
 * a home has none of its own.
 */
export function judgeCitation(citation: Citation, judge: Judge): Judgement | undefined {
  const { registry } = judge;
  const { target, reason, path, candidates } = citation;
  if (!target) {
    const isLost = reason === 'no-antecedent' || reason === 'unknown-provision';
    if (isLost || (reason === 'ambiguous' && candidates === undefined)) return undefined;
    return judgeUnknown(citation, judge);
  }
  const norm = registry.find(target.norm);
  if (!norm) return undefined;
  const judged = judgeKnown(citation, norm, registry);
  const held = target.exists && target.eId !== undefined ? registry.findCited(norm.id, target.eId) : undefined;
  const canonical = held === undefined ? formatCited(path, norm.canonical) : joinNorm(held, norm.canonical);
  if (judged.mark === 'mal-escrito') return { ...judged, canonical: citation.text };
  const place = target.exists && target.eId !== undefined ? registry.findPath(norm.id, target.eId) : undefined;
  const eId = target.eId === undefined ? {} : { eId: target.eId };
  const anchor = target.exists && target.eId !== undefined ? `#${target.eId}` : '';
  return { ...judged, canonical, norm: norm.id, ...eId, href: place ?? pathOf(norm.id) + (norm.outline ? '' : anchor) };
}
