import { findAround, formatPlaceName, type NormEntry } from '#library';
import { formatShortName } from '#norms';
import { findObservations, listObservations } from '#observations';
import type { Knowledge } from '../knowledge.ts';
import { digestWords } from '../proof.ts';
import type { Told } from '../tool.ts';
import { findNorms, findPlaces, tellNorm } from './find-norm.ts';
import { tellCard } from './tell-card.ts';

const most = 30;

const tellChoice = (entry: NormEntry, eId: string): string => `- ${formatPlaceName(entry, eId)} — ${eId}`;

function listDoubts(norm: string, eId: string): string[] {
  const shown = listObservations().filter((each) => each.norm === norm && each.eId.startsWith(`${eId}__`));
  const doubts = new Set([...findObservations(listObservations(), norm, [eId]), ...shown]);
  return [...doubts].map(({ id, title }) => `Dudoso en el texto: ${title} (/observaciones/${norm}/#${id})`);
}

function tellWords(entry: NormEntry, eId: string, words: string): Told {
  const { record, text } = entry;
  const note = text?.frontMatter.completeness;
  const partial =
    note?.level === 'parcial' ? [`El texto que tenemos de esta norma no está completo: ${note.note}`] : [];
  const place = `${formatShortName(record)}, ${formatPlaceName(entry, eId)}`;
  return {
    says:
      words === ''
        ? `${place}. En el documento que tenemos no hay palabras de esta parte: no podemos citarla.`
        : `${place}. Palabras impresas:\n\n${words}`,
    sources: [{ norm: record.id, eId }],
    notices: [...partial, ...listDoubts(record.id, eId)],
    data: { texto: words, sha256: digestWords(words) },
  };
}

/** Parts with a page of their own, as a list to choose from. */
function tellContents(entry: NormEntry): Told {
  const { record, text } = entry;
  const parts = (text?.outline ?? []).filter(({ eId, page }) => eId === page);
  const says = [
    `${tellNorm(entry)}. Elige una disposición por su eId:`,
    ...parts.map(({ eId, heading = '' }) => `${tellChoice(entry, eId)} ${heading}`.trim()),
  ];
  return {
    says: says.join('\n'),
    sources: [{ norm: record.id }],
    data: { disposiciones: parts.map(({ eId }) => eId) },
  };
}

function refusePlace(entry: NormEntry, place: string, found: readonly string[]): Told {
  const name = formatShortName(entry.record);
  if (found.length > 0) {
    return {
      problems: [
        `«disposicion»: «${place}» puede ser varias de ${name}. Escribe una por su eId:`,
        ...found.slice(0, most).map((eId) => tellChoice(entry, eId)),
      ],
    };
  }
  return {
    problems: [
      `«disposicion»: en el texto que tenemos de ${name} no existe «${place}». Escribe, por ejemplo, «art. 5», «33.2 e», «anexo 7» o un eId; sin «disposicion» te damos el índice.`,
    ],
  };
}

/** The printed words of a provision, or the contents of a norm. */
export function readProvision(
  input: { norma: string | number; disposicion?: string | number | undefined },
  knowledge: Knowledge,
): Told {
  const asked = String(input.norma).slice(0, 200);
  const norms = findNorms(asked, knowledge);
  const [entry] = norms;
  if (!entry)
    return {
      problems: [`«norma»: no tenemos «${asked}». Búscala con buscar_norma y escribe su id; por ejemplo «ley-29419».`],
    };
  if (norms.length > 1)
    return {
      problems: [
        `«norma»: «${asked}» puede ser varias. Escribe el id de una:`,
        ...norms.slice(0, most).map((norm) => `- ${tellNorm(norm)}`),
      ],
    };
  const { record } = entry;
  if (!entry.hasText) return tellCard(entry, input.disposicion, knowledge);
  if (input.disposicion === undefined) return tellContents(entry);
  const place = String(input.disposicion);
  const found = findPlaces(entry, place, knowledge);
  const [eId] = found;
  const words = eId === undefined ? undefined : knowledge.findTexts(record.id)?.get(eId);
  const isOne =
    found.length === 1 && eId !== undefined && words !== undefined && findAround(entry.text?.outline ?? [], eId);
  return isOne ? tellWords(entry, eId, words) : refusePlace(entry, place.slice(0, 200), found);
}
