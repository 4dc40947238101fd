import type { ProvisionSource } from '#norms';
import { compareQuotations, describeQuotation, listQuotedNorms, markWords, readHeldText, reviewText } from '#review';
import { lowerFirst } from '#text';
import type { Knowledge } from '../knowledge.ts';
import type { Told } from '../tool.ts';

type Review = ReturnType<typeof reviewText>;
type ReviewedCitation = Review['citations'][number];

/** A norm of this site. */
interface NamedPlace {
  nombre: string;
  direccion: string;
}

/** One citation as it is told: the same mark as on the page «Revisar citas». */
interface CheckedCitation {
  texto: string;
  desde: number;
  hasta: number;
  /** `Cambió o se derogó`: one of five. */
  marca: string;
  /** The mark as of this citation: `Derogada`, `Sin verificar`. */
  dice: string;
  porQue: string | null;
  duda: string | null;
  norma: string | null;
  disposicion: string | null;
  direccion: string | null;
  /** How to cite it. */
  forma: string;
  sucesoras: NamedPlace[];
  /** Norms that may be meant, or whose number is near. */
  cercanas: NamedPlace[];
  /** Words in quotation marks beside it, and what came of comparing them. */
  comillas: { palabras: string; resultado: string; diferencias: { de: string; palabras: string }[] }[];
}

const orNull = (words: string | undefined): string | null => (words === undefined || words === '' ? null : words);
const sides = { same: 'ambos', quoted: 'la cita', held: 'el texto que tenemos' } as const;

function listDifferences({ result }: ReviewedCitation['quotations'][number]): { de: string; palabras: string }[] {
  return result.kind === 'different'
    ? result.parts.map(({ kind, words }) => ({ de: sides[kind], palabras: words }))
    : [];
}

const namePlace = ({ name, href }: { name: string; href: string }): NamedPlace => ({ nombre: name, direccion: href });
const listNames = (places: readonly NamedPlace[]): string => places.map(({ nombre }) => nombre).join(', ');

const describe = (citation: ReviewedCitation): CheckedCitation => ({
  texto: citation.text,
  desde: citation.start,
  hasta: citation.end,
  marca: markWords[citation.mark],
  dice: citation.says,
  porQue: citation.why === citation.doubt ? null : orNull(citation.why),
  duda: orNull(citation.doubt),
  norma: orNull(citation.norm),
  disposicion: orNull(citation.eId),
  direccion: orNull(citation.href),
  forma: citation.canonical,
  sucesoras: citation.successors.map(namePlace),
  cercanas: citation.near.map(namePlace),
  comillas: citation.quotations.map((quotation) => ({
    palabras: quotation.words,
    resultado: describeQuotation(quotation),
    diferencias: listDifferences(quotation),
  })),
});

function tell({ texto, dice, porQue, duda, sucesoras, cercanas, comillas }: CheckedCitation): string {
  const parts = [
    `«${texto.replaceAll(/\s+/g, ' ')}»: ${lowerFirst(dice)}`,
    ...[porQue, duda].flatMap((why) => (why === null ? [] : [lowerFirst(why.replace(/\.$/, ''))])),
    ...(sucesoras.length > 0 ? [`rige en su lugar o la cambió: ${listNames(sucesoras)}`] : []),
    ...(cercanas.length > 0 ? [`puede ser: ${listNames(cercanas)}`] : []),
    ...comillas.map(({ palabras, resultado }) => `«${palabras.slice(0, 60)}»: ${resultado.replace(/\.$/, '')}`),
  ];
  return `- ${parts.join('; ')}`;
}

function findSource({ norm, eId }: ReviewedCitation, { library, review }: Knowledge): ProvisionSource | undefined {
  const record = norm === undefined ? undefined : library.find(norm)?.record;
  if (!record) return undefined;
  const isKnown =
    eId !== undefined &&
    (review().findPath(record.id, eId) !== undefined || record.provisions?.some((known) => known.eId === eId));
  return isKnown ? { norm: record.id, eId } : { norm: record.id };
}

/** Every norm and provision that a text cites, each with the mark that the page «Revisar citas» gives it. */
export function checkCitations({ texto }: { texto: string }, knowledge: Knowledge): Told {
  if (texto.trim() === '') return { problems: ['«texto»: está vacío. Pega el texto cuyas citas quieres verificar.'] };
  const read = reviewText(texto, knowledge.review(), { thisYear: Number(knowledge.today.slice(0, 4)) });
  const texts = new Map(listQuotedNorms(read).map((norm) => [norm, readHeldText(norm)]));
  const { citations, loose } = compareQuotations(read, texts);
  const checked = citations.map(describe);
  const count = checked.length === 1 ? '1 cita hallada:' : `${checked.length} citas halladas:`;
  const says = checked.length === 0 ? 'No hallamos citas de normas en ese texto.' : count;
  return {
    says: [says, ...checked.map(tell)].join('\n'),
    sources: citations.flatMap((citation) => findSource(citation, knowledge) ?? []),
    notices: ['Una marca dice lo que sabemos de la norma, no si tu argumento es correcto.'],
    data: { citas: checked, sueltas: loose.map(({ text, start, end }) => ({ texto: text, desde: start, hasta: end })) },
  };
}
