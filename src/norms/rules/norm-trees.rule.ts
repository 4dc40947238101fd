import type { ContentRule } from '#catalogue';
import type { Issue } from '#errors';
import { listParsedTexts, type ParsedText } from '../record/parsed-texts.ts';
import type { Provision } from '../tree/norm-tree.ts';
import { walkProvisions } from '../tree/walk-tree.ts';

type Declared = 'titles' | 'chapters' | 'articles' | 'dispositions' | 'annexes';

/** Addresses of the parts that a text counts: of the norm that is approved, not of the one that approves it. */
const COUNTED: Record<Declared, { eId: RegExp; words: string }> = {
  titles: { eId: /^title_[^_]+$/, words: 'títulos' },
  chapters: { eId: /^(?:title_[^_]+__)?chp_[^_]+$/, words: 'capítulos' },
  articles: { eId: /^art_[^_]+$/, words: 'artículos' },
  dispositions: { eId: /^hcontainer_\d+__hcontainer_\d+$/, words: 'disposiciones' },
  // Formats such as 12-A or B-1 are parts of an annex.
  annexes: { eId: /^att_\d+$/, words: 'anexos' },
};

function checkEIds({ record: { file, bodyLine } }: ParsedText, provisions: readonly Provision[]): Issue[] {
  const seen = new Set<string>();
  return provisions.flatMap(({ eId }) => {
    if (!seen.has(eId)) {
      seen.add(eId);
      return [];
    }
    const message = `Dos partes del texto tienen la misma dirección «${eId}»; un enlace llegaría solo a la primera.`;
    return [{ rule: 'eid-collision', place: { file, line: bodyLine }, message }];
  });
}

function checkCounts({ record: { value, locate } }: ParsedText, provisions: readonly Provision[]): Issue[] {
  return Object.entries(value.declares).flatMap(([key, declared]) => {
    const { eId, words } = COUNTED[key as Declared];
    const found = provisions.filter((provision) => eId.test(provision.eId)).length;
    if (found === declared) return [];
    const message = `La ficha declara ${declared} ${words} y en el texto se reconocen ${found}.`;
    const fix = 'Revise los encabezados (content/norms/README.md, regla 3) o corrija la cuenta.';
    return [{ rule: 'declared-count', place: locate(['declares', key]), message, fix }];
  });
}

const restart = 'Si es el texto que se aprueba, su nombre va antes en un encabezado:  # REGLAMENTO …';

/** The heading that an article which is not read as one would need; of one that the recitals quote, a place in a list. */
function mendHeading(printed: string, eId: string): string {
  const words = printed.replace(/^[\s#>-]+/u, '').replaceAll(/[*_]{1,3}/gu, '');
  const start = words.slice(0, 60);
  if (/(?:^|__)recs_/.test(eId))
    return `#### ${start}\nSi es de otra norma y aquí solo se cita, va en una lista:  - ${start}`;
  return `#### ${start}${/^art\S*\s+(?:1|i|primero)(?![\p{L}\d])/iu.test(words) ? `\n${restart}` : ''}`;
}

function listOddities({ record: { file, bodyLine, body }, warnings }: ParsedText): Issue[] {
  const lines = body.split('\n');
  return warnings.map(({ rule, eId, line, message }): Issue => {
    const place = { file, line: line + bodyLine - 1 };
    if (rule !== 'unread-article') return { rule, place, message, severity: 'warning' };
    return { rule, place, message, fix: mendHeading(lines[line - 1] ?? '', eId) };
  });
}

/** Every part of a text has an address of its own, and there are as many as the text says. */
export const rule: ContentRule = () =>
  [...listParsedTexts().values()].flatMap((norm) => {
    const provisions = [...walkProvisions(norm.tree.children)];
    return [...checkEIds(norm, provisions), ...checkCounts(norm, provisions), ...listOddities(norm)];
  });
