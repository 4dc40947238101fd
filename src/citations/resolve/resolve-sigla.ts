import { foldInPlace } from '#text';
import { buildReferent, withNoun, type HeadMeaning, type Place } from '../find/head-meaning.ts';
import { lawSiglas } from '../find/siglas.ts';
import type { CitationRegistry } from './registry.ts';
import type { RunningDocument } from './running-document.ts';

const known = new WeakMap<CitationRegistry, Map<string, string[]>>();

/** The first letters of a name, small words left out: `Ley Orgánica de Municipalidades` → `lom`. */
const spell = (name: string): string =>
  foldInPlace(name)
    .split(/[^a-zñ]+/)
    .filter((word) => !/^(?:de|del|la|las|los|el|y|e|a|en|para|por|con|que)?$/.test(word))
    .map((word) => word.charAt(0))
    .join('');

/** Laws of the registry whose names begin with these letters: likely, not certain. */
function listSpelled(registry: CitationRegistry, sigla: string): string[] {
  const spelled = known.get(registry) ?? new Map<string, string[]>();
  const kept = spelled.get(sigla);
  if (kept) return kept;
  const found = [...registry.norms.values()]
    .filter(({ title, aliases }) => [title, ...aliases].some((name) => /^ley/i.test(name) && spell(name) === sigla))
    .map(({ id }) => id);
  known.set(registry, spelled.set(sigla, found));
  return found;
}

/** The norm to which the document gave a sigla; of one that it did not explain, only which laws it may mean. */
export function resolveSigla(running: RunningDocument, start: number, end: number, place: Place): HeadMeaning {
  const sigla = place.text.slice(start, end).toLowerCase();
  const declared = running.findDeclared(sigla);
  const referent = declared
    ? { ...declared, index: place.index, end }
    : withNoun(buildReferent(null, undefined, place), 'ley');
  if (declared) {
    const { norm } = declared;
    return { norm, via: 'alias', referent, ...(norm === null ? { reason: 'unknown-norm' as const } : {}) };
  }
  if (!lawSiglas.has(sigla)) return { norm: null, via: 'alias', reason: 'unknown-norm' };
  const candidates = listSpelled(running.registry, sigla);
  return candidates.length > 0
    ? { norm: null, via: 'alias', reason: 'ambiguous', candidates, referent }
    : { norm: null, via: 'alias', reason: 'unknown-norm', referent };
}
