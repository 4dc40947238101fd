import type { CitingDocument } from '../citation.ts';
import { parseNormNumber } from '../find/parse-norm-number.ts';
import type { CitationRegistry, RegisteredNorm } from '../resolve/registry.ts';

/** A paragraph of a file of the corpus. */
export interface CorpusParagraph {
  /** Place of its first character in the file. */
  at: number;
  /** Its words without markup. */
  text: string;
}

const paragraph = /[^\n]+(?:\n(?!\s*\n)[^\n]+)*/g;
const frontMatter = /^---\n[\s\S]*?\n---\n/;
const articleOpening = /^["“«]?\s*art[ií]culo\s+(\d+[a-z-]*|[uú]nico)\s*[°º]?\s*[.:-]/i;

/** The words of a paragraph, without the marks of Markdown. */
function dropMarkup(raw: string): string {
  return raw
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\*\*|__|\\/g, '')
    .replace(/^#+\s*/, '')
    .replace(/(?<![\p{L}\p{N}_])[*_]|[*_](?![\p{L}\p{N}_])/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The paragraphs of a file of the corpus, in order. */
export function listParagraphs(source: string): CorpusParagraph[] {
  const start = frontMatter.exec(source)?.[0].length ?? 0;
  return [...source.slice(start).matchAll(paragraph)].map(({ 0: raw, index }) => ({
    at: start + index,
    text: dropMarkup(raw),
  }));
}

/** The file as a document that cites: each paragraph stands in the article that opened last. */
export function readCorpusDocument(file: string, paragraphs: readonly CorpusParagraph[]): CitingDocument {
  let eId = 'preamble';
  const blocks = paragraphs.map(({ text }, block) => {
    const number = articleOpening.exec(text)?.[1]?.toLowerCase();
    if (number !== undefined) eId = `art_${number.startsWith('u') || number.startsWith('ú') ? 'unico' : number}`;
    return { block, eId, text };
  });
  return { norm: file.replace(/\.md$/, '').toLowerCase(), issuer: '', blocks };
}

/** What combines with the letter of an HTML entity, `&Uacute;`. */
const marks: Readonly<Record<string, string>> = { acute: '\u0301', tilde: '\u0303', uml: '\u0308' };

function decodeEntities(text: string): string {
  return text
    .replace(/&([a-z])(acute|tilde|uml);/gi, (_, letter: string, mark: string) =>
      `${letter}${marks[mark.toLowerCase()] ?? ''}`.normalize('NFC'),
    )
    .replace(/&(?:deg|ordm);/g, '°');
}

const ranks: Readonly<Record<string, string>> = {
  ley: 'ley',
  decreto_ley: 'decreto-ley',
  decreto_legislativo: 'decreto-legislativo',
  decreto_supremo: 'decreto-supremo',
  decreto_urgencia: 'decreto-urgencia',
  decreto_de_urgencia: 'decreto-urgencia',
  resolucion_ministerial: 'resolucion-ministerial',
};

/** What the catalogue would say of a file of the corpus: the norm of ours that it is, or a record as ours have it. */
export function describeHome(
  id: string,
  source: string,
  registry: CitationRegistry,
): { known?: string; record?: RegisteredNorm } {
  const matter =
    frontMatter
      .exec(source)?.[0]
      .replace(/: *[>|]-?\n\s+/g, ': ')
      .replace(/\n\s+(?!-)/g, ' ') ?? '';
  const field = (name: string): string => new RegExp(`^${name}: *'?(.*?)'?$`, 'm').exec(matter)?.[1] ?? '';
  const type = ranks[field('rank')] ?? 'resolucion';
  const number = parseNormNumber(id.replace(/^[a-z-]+(?=\d)/, ''));
  const [known] =
    number && type !== 'resolucion' ? registry.findByNumber(type, { ...number, sigla: number.sigla }) : [];
  if (known !== undefined) return { known };
  const record: RegisteredNorm = {
    id,
    type,
    number: id.replace(/^[a-z-]+(?=\d)/, ''),
    year: Number(field('publication_date').slice(0, 4)),
    issuer: '',
    title: decodeEntities(field('title')),
    aliases: [],
    relations: [],
    status: [],
  };
  return { record };
}
