import { findMissingNumber } from '#search';
import type { Knowledge } from '../knowledge.ts';
import type { Told } from '../tool.ts';
import { findByNumber, findByWords, readNormPath, tellNorm } from './find-norm.ts';

const most = 20;

function tellFound(heading: string, urls: readonly string[], { library, link }: Knowledge): Told {
  const sources = urls.flatMap((url) => readNormPath(url) ?? []).slice(0, most);
  const lines = sources.flatMap((source) => {
    const entry = library.find(source.norm);
    if (!entry) return [];
    return [
      source.eId === undefined
        ? tellNorm(entry)
        : `${link(source).label} — norma ${source.norm}, disposicion ${source.eId}`,
    ];
  });
  return { says: [heading, ...lines.map((line) => `- ${line}`)].join('\n'), sources, data: { halladas: sources } };
}

/** Norms by number, else by words; a number that is not here is said so, with those near it. */
export function searchNorms({ texto }: { texto: string | number }, knowledge: Knowledge): Told {
  const text = String(texto).trim();
  if (text === '')
    return { problems: ['«texto»: escribe el número o palabras de una norma; por ejemplo «Ley 29419».'] };
  const numbered = findByNumber(text, knowledge);
  if (numbered.length > 0)
    return tellFound(
      'Hallado por número:',
      numbered.map(({ url }) => url),
      knowledge,
    );
  const missing = /\d/.test(text) ? findMissingNumber(text, knowledge.lookup) : undefined;
  if (missing) {
    const { held, near } = missing;
    const heading =
      held.length > 0
        ? 'Hallado por número:'
        : `No tenemos ese número.${near.length > 0 ? ' Los más cercanos (no son lo que pediste):' : ''}`;
    return tellFound(
      heading,
      (held.length > 0 ? held : near).map(({ url }) => url),
      knowledge,
    );
  }
  const named = findByWords(text, knowledge);
  if (named.length === 0)
    return { says: 'No hallamos ninguna norma con ese número o esas palabras entre las que tenemos.', sources: [] };
  return tellFound(
    'Hallado por palabras de su nombre:',
    named.map(({ record }) => `/normas/${record.id}/`),
    knowledge,
  );
}
