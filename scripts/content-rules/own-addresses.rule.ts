import { listRecords, type ContentRecord, type ContentRule } from '#catalogue';
import { findMentions } from '#citations';
import type { Issue, Place } from '#errors';
import { findProvisions } from './find-provisions.ts';
import { ownWords } from './own-words/kinds.ts';
import { TEXTS } from './own-words/list-claims.ts';
import { listSources } from './own-words/list-sources.ts';
import { walkValues } from './walk-values.ts';

/** Articles that a text of ours names without saying of which norm: they are of one that the record names. */
function listArticles(text: string): { printed: string; eId: string }[] {
  return findMentions(text).flatMap(({ head, targets, text: printed }) =>
    head
      ? []
      : targets.flatMap(({ path: [step] }) =>
          step?.unit === 'article' && /^\d+$/.test(step.value) ? [{ printed, eId: `art_${step.value}` }] : [],
        ),
  );
}

function checkText(text: string, place: Place, norms: ReadonlySet<string>): Issue[] {
  return listArticles(text).flatMap(({ printed, eId }): Issue[] => {
    const isKnown = [...norms].some((norm) =>
      [...(findProvisions(norm) ?? [])].some((known) => known === eId || known.startsWith(`${eId}__`)),
    );
    if (isKnown) return [];
    const message = `«${printed}» no es de ninguna de las normas que nombra el registro (${[...norms].join(', ')}).`;
    return [{ rule: 'unknown-article', place, message, fix: 'Corrija el número, o diga de qué norma es.' }];
  });
}

function checkRecord({ value, locate }: ContentRecord<unknown>): Issue[] {
  const norms = new Set(listSources(value).map(({ norm }) => norm));
  if (norms.size === 0) return [];
  return [...walkValues(value)].flatMap(({ key, value: text, path }) =>
    typeof text === 'string' && TEXTS.has(key) ? checkText(text, locate(path), norms) : [],
  );
}

/** Articles in our own words are articles of the norms we tell of. */
export const rule: ContentRule = () => ownWords.flatMap((kind) => listRecords(kind).flatMap(checkRecord));
