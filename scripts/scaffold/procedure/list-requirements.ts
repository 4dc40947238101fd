import { listParsedTexts, walkProvisions, type Provision } from '#norms';
import type { Requirement } from '#procedures';
import { formatBlock } from '../../../src/norms/tree/norm-outline.ts';
import { OrderProblem } from '../draft.ts';

/** Words that name a paper; all else is something to be or to do. */
const PAPER =
  /^(?:\d+\s+)?(?:copias?|solicitud|dni|recibos?|constancia|fotos?|fotograf[ií]as?|declaraci[oó]n|formulario|ficha|certificado|documento|carta|t[ií]tulo|licencia|plano|relaci[oó]n|padr[oó]n)(?!\p{L})/iu;

const FEWEST = 12;

/** The first words of a provision, as printed; a shorter part of them can be found again in the text. */
function readFirstWords(provision: Provision): string | undefined {
  const block = provision.children.find((child) => child.kind === 'text');
  const words = block && !block.editorial ? formatBlock(block).replaceAll(/\s+/g, ' ').trim() : '';
  return words === '' ? undefined : words;
}

/** At most so many letters, cut between two words. */
export function cutWords(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most + 1).replace(/\s+\S*$/u, '');
  return cut.length < FEWEST ? text.slice(0, most) : cut;
}

/** The provision that an author names. */
export function findProvision(norm: string, eId: string): Provision {
  const text = listParsedTexts().get(norm);
  if (!text)
    throw new OrderProblem(`El texto de «${norm}» no está en content/norms/: primero corre «npm run new:norm».`);
  const all = [...walkProvisions(text.tree.children)];
  const found = all.find((provision) => provision.eId === eId);
  if (found) return found;
  const near = all.filter(({ kind }) => kind === 'article').slice(0, 6);
  throw new OrderProblem(
    `«${norm}» no tiene ninguna parte «${eId}». Copia el final de su dirección, por ejemplo: --article ${near.map((one) => one.eId).join(', ') || 'art_1'}`,
  );
}

function buildRequirement(norm: string, provision: Provision, index: number): Requirement[] {
  const words = readFirstWords(provision);
  if (words === undefined) return [];
  const isPaper = PAPER.test(words);
  const plain = cutWords(words, 160).replace(/[.;:,]$/u, '');
  return [
    {
      id: `requisito-${index + 1}`,
      kind: isPaper ? 'document' : 'condition',
      text: plain.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()),
      ...(isPaper && { issuedBy: 'no consta' as const, cost: 'no consta' as const }),
      sources: [{ norm, eId: provision.eId, printed: cutWords(words, 100) }],
    },
  ];
}

/** A requirement for each point of the provision, in its printed words; of one without points, a single one. */
export function listRequirements(norm: string, provision: Provision): Requirement[] {
  const parts = [...walkProvisions(provision.children)].filter(({ kind, children }) => {
    const isLeaf = ![...walkProvisions(children)].some((inner) => inner.kind === 'point' || inner.kind === 'item');
    return isLeaf && (kind === 'point' || kind === 'item' || kind === 'paragraph');
  });
  const found = parts.flatMap((part, index) => buildRequirement(norm, part, index));
  return found.length > 0 ? found : buildRequirement(norm, provision, 0);
}
