import type { Table } from '#files';
import type { QuotationResult } from './compare-quotation.ts';
import { markWords } from './review-mark.ts';
import type { CheckedQuotation, Review, ReviewedCitation } from './review-text.ts';

/** What came of a quotation, in one sentence. */
export function describeQuotation({ result, elsewhere }: Pick<CheckedQuotation, 'result' | 'elsewhere'>): string {
  const words: Readonly<Record<QuotationResult['kind'], string>> = {
    equal: elsewhere ? 'Está en esa norma, en otra disposición.' : 'Coincide con el texto que tenemos.',
    different: elsewhere
      ? 'Se parece a otra disposición de esa norma, con diferencias.'
      : 'No coincide con el texto que tenemos.',
    absent: 'No hallamos esas palabras en el texto que tenemos.',
    unheld: 'No tenemos su texto para comparar.',
    unreached: 'No llegó el texto de la norma: no se pudo comparar.',
  };
  return words[result.kind];
}

const list = (links: readonly { name: string }[]): string => links.map(({ name }) => name).join('; ');

function buildRow(citation: ReviewedCitation, at: number, origin: string): Table['rows'][number] {
  const { text, mark, says, doubt, why, canonical, href, successors, near, quotations, context } = citation;
  return {
    numero: at + 1,
    texto: text.replace(/\s+/g, ' '),
    marca: mark,
    dice: says,
    duda: doubt ?? '',
    explicacion: why,
    forma: canonical,
    enlace: href === undefined ? '' : origin + href,
    hoy: list(successors),
    parecidas: list(near),
    comillas: quotations.map(describeQuotation).join(' '),
    contexto: context.replace(/\s+/g, ' '),
  };
}

/** The citations of a review as a table for other programs. */
export function buildReviewTable({ citations }: Review, origin: string): Table {
  const headers: Readonly<Record<string, string>> = {
    texto: 'Cita',
    marca: 'Marca',
    dice: 'Estado',
    duda: 'Duda',
    explicacion: 'Explicación',
    forma: 'Forma para citar',
    enlace: 'Enlace',
    hoy: 'Rige en su lugar o la cambió',
    parecidas: 'Puede ser',
    comillas: 'Palabras entre comillas',
    contexto: 'Contexto',
  };
  return {
    name: 'Citas',
    columns: [
      { key: 'numero', header: 'N°', kind: 'number', decimals: 0 },
      ...Object.entries(headers).map(([key, header]) => ({ key, header, kind: 'text' as const })),
    ],
    rows: citations.map((citation, at) => buildRow(citation, at, origin)),
  };
}

/** Lines of counts: how many of each mark; of what stands, apart what is known and what is not. */
export function listCounts({ counts, sure, loose }: Review): { name: string; count: number; mark?: string }[] {
  const { 'en-pie': standing, ...others } = counts;
  const known = [
    { name: 'Vigentes', count: sure, mark: 'vigente' },
    { name: 'Sin verificar o sin confirmar', count: standing - sure, mark: 'sin-verificar' },
    ...Object.entries(others).map(([mark, count]) => ({
      name: markWords[mark as keyof typeof markWords],
      count,
      mark,
    })),
    { name: 'No dicen de qué norma (no se enlazan)', count: loose.length },
  ];
  return known.filter(({ count }) => count > 0);
}
