import { listRecords, type ContentRule } from '#catalogue';
import { normTexts } from '../record/norms.content.ts';

/** A line that begins as an article does and is no heading, list item or quotation. */
const ARTICLE =
  /^[*_]{0,3}(?:art[ií]culo|art\.)\s*(?:\d+|[úu]nico|primero|segundo|tercero|cuarto|quinto)\s*[°º]?\s*\.?\s*[-–—]/i;

/** An article begins with a heading; else it would have neither an address nor a place in the contents. */
export const rule: ContentRule = () =>
  listRecords(normTexts).flatMap(({ file, body, bodyLine }) =>
    body.split('\n').flatMap((text, index) => {
      if (!ARTICLE.test(text)) return [];
      const line = index + bodyLine;
      const message = `El párrafo empieza como un artículo («${text.slice(0, 40)}…») y no es un encabezado.`;
      const heading = text.replaceAll(/[*_]{1,3}/g, '').slice(0, 60);
      return [{ rule: 'unmarked-article', place: { file, line }, message, fix: `#### ${heading}` }];
    }),
  );
