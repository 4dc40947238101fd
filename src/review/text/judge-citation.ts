import type { Citation } from '#citations/engine';
import { formatCited, joinNorm } from '#quotation/form';
import type { ReviewRegistry } from '../registry/open-registry.ts';
import type { ReviewNorm } from '../registry/review-data.ts';
import { findNumberFault, type FindNear } from './judge-number.ts';
import { findKnown, judgeMissing, judgeState, judgeUnheld, type StateJudgement } from './judge-state.ts';
import { linkNorms, pathOf } from './link-norms.ts';
import { markWords, type Judgement } from './review-mark.ts';

/** What a citation is judged by. */
export interface Judge {
  registry: ReviewRegistry;
  /** No year beyond it is that of a norm. */
  thisYear: number;
  findNear: FindNear;
}

/** A citation without a norm of ours: badly written, or outside. */
function judgeUnknown(citation: Citation, { registry, thisYear, findNear }: Judge): Judgement {
  const { text, candidates = [], reason, number } = citation;
  const known = linkNorms(candidates, registry);
  const fault = findNumberFault(citation, registry, thisYear);
  const canonical = text.replace(/\s+/g, ' ').trim();
  if (fault !== undefined || reason === 'blank-number') {
    const near = known.length > 0 ? known : number ? findNear(text) : [];
    return {
      mark: 'mal-escrito',
      says: markWords['mal-escrito'],
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
        : number
          ? 'No está entre las normas de este sitio: no decimos si existe ni si rige.'
          : 'La norma que nombra no está en este sitio, o no la reconocemos: no decimos si existe ni si rige.';
  return { mark: 'fuera', says: markWords.fuera, why, canonical, near: known, successors: [] };
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

function judgeKnown(citation: Citation, norm: ReviewNorm, registry: ReviewRegistry): StateJudgement {
  const { target, path } = citation;
  const state = judgeState(norm, norm, registry);
  if (hasSurplus(citation, norm, registry)) {
    const near = linkNorms([norm.id], registry);
    return {
      mark: 'mal-escrito',
      says: markWords['mal-escrito'],
      why: 'La sigla no es la de esa norma.',
      near,
      successors: [],
    };
  }
  if (path.length === 0) return state;
  if (path.some(({ relative }) => relative !== undefined))
    return {
      mark: 'fuera',
      says: markWords.fuera,
      why: 'No se sabe cuál es la disposición.',
      near: [],
      successors: [],
    };
  if (norm.outline) return target?.exists ? state : judgeMissing(norm, registry);
  if (state.gone) return state;
  const known = findKnown(norm, target?.eId);
  if (!known) return judgeUnheld(norm);
  const judged = judgeState(known, norm, registry);
  return known.eId === target?.eId || judged.gone ? judged : judgeUnheld(norm, known);
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
  const canonical = held ? joinNorm(held.words, norm.canonical, held.within) : formatCited(path, norm.canonical);
  if (judged.mark === 'mal-escrito') return { ...judged, canonical: citation.text };
  const place = target.exists && target.eId !== undefined ? registry.findPath(norm.id, target.eId) : undefined;
  const eId = target.eId === undefined ? {} : { eId: target.eId };
  const known = norm.outline ? undefined : findKnown(norm, target.eId);
  return {
    ...judged,
    canonical,
    norm: norm.id,
    ...eId,
    href: place ?? pathOf(norm.id) + (known ? `#${known.eId}` : ''),
  };
}
