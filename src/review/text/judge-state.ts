import { lowerFirst } from '#text';
import type { ReviewRegistry } from '../registry/open-registry.ts';
import type { KnownState, ReviewNorm, ReviewState } from '../registry/review-data.ts';
import { linkNorms } from './link-norms.ts';
import { markWords, type Judgement } from './review-mark.ts';

/** A judgement before the form to copy is known. */
export type StateJudgement = Omit<Judgement, 'canonical'>;

/** By the state of a norm, or of a provision of it that is known by data. */
export function judgeState(state: ReviewState, norm: ReviewNorm, registry: ReviewRegistry): StateJudgement {
  const { mark, says, doubt } = state;
  const base = { says, ring: mark, near: [], ...(doubt === undefined ? {} : { doubt }) };
  if (mark === 'derogada') {
    const successors = linkNorms(norm.successor, registry);
    return { ...base, mark: 'cambio', gone: true, why: '', successors };
  }
  if (mark === 'modificada') {
    const successors = linkNorms([...new Set([...norm.successor, ...norm.changedBy])], registry);
    return { ...base, mark: 'cambio', why: 'Lee el texto con sus cambios.', successors };
  }
  // Whether it is in force may be unknown, and that others changed it known.
  const successors = state === norm ? linkNorms(norm.changedBy, registry) : [];
  const changed = successors.length > 0 ? 'Sabemos que otra norma la cambió.' : '';
  return { ...base, mark: 'en-pie', why: [doubt, changed].filter(Boolean).join(' '), successors };
}

/** A provision of a norm whose text is not here; of what is around it the state may be known: `around`. */
export function judgeUnheld(norm: ReviewNorm, around?: ReviewState): StateJudgement {
  const state = around
    ? `La disposición que la contiene: ${lowerFirst(around.says)}`
    : `${norm.name}: ${lowerFirst(norm.says)}`;
  const why = `${state}. Su texto no está en este sitio: no decimos si lo citado existe ni si cambió.`;
  const doubt = around?.doubt ?? norm.doubt;
  return { mark: 'fuera', says: markWords.fuera, why, near: [], successors: [], ...(doubt && { doubt }) };
}

/** What the text held does not have; a text that is not all of its norm says so. */
export function judgeMissing(norm: ReviewNorm, registry: ReviewRegistry): StateJudgement {
  const state = judgeState(norm, norm, registry);
  const missing = norm.partial
    ? 'Lo citado no está en el texto que tenemos, que no es toda la norma.'
    : 'En su texto no está lo citado.';
  return {
    mark: 'no-existe',
    says: markWords['no-existe'],
    why: `${norm.name}: ${lowerFirst(norm.says)}. ${missing}`,
    near: [],
    successors: state.gone ? state.successors : [],
    ...(norm.doubt === undefined ? {} : { doubt: norm.doubt }),
  };
}

/** The provision known of a norm without text that is cited, or that what is cited stands in. */
export const findKnown = ({ provisions = [] }: ReviewNorm, eId = ''): KnownState | undefined =>
  provisions.find((known) => eId === known.eId || eId.startsWith(`${known.eId}__`));
