import { listRecords, type ContentRule } from '#catalogue';
import { guides } from '#guides';
import { procedures } from '#procedures';
import { createMdxCheck, type MdxNode } from '../../src/norms/rules/check-mdx.ts';

/** What our advice is made of, by the type of its node; code above all, which would run while the site is built, is not. */
const ADMITTED = new Set([
  'root',
  'paragraph',
  'text',
  'strong',
  'emphasis',
  'heading',
  'list',
  'listItem',
  'blockquote',
  'break',
]);

/** A link as the check of links finds it: within the site, without a title, in one line. */
const PLAIN_LINK = /^\[[^\]]+\]\(\/(?![/\\])[^)\s]*\)/;

/** An address for letters, which GitHub's Markdown makes a link of. */
const BARE_MAIL = /^[\w.-]+@[\w-]+(?:\.[\w-]+)+/;

const checkText = createMdxCheck({
  rule: 'prose-only',
  judge: ({ type, offset }: MdxNode, body) => {
    if (ADMITTED.has(type)) return undefined;
    if (type === 'link') {
      const from = body.slice(offset);
      return PLAIN_LINK.test(from) || BARE_MAIL.test(from)
        ? undefined
        : 'Un consejo enlaza solo a páginas de este sitio.';
    }
    return 'Un consejo lleva párrafos, títulos, listas, énfasis y enlaces; ni HTML, ni código, ni imágenes, ni tablas.';
  },
  fix: 'Escríbalo con palabras; un enlace es [sus palabras](/tramites/trujillo-carnet/), y un signo suelto lleva una barra delante: \\<  \\{',
});

/** What we write below procedures and guides is prose, with links into the site. */
export const rule: ContentRule = () => [...listRecords(procedures), ...listRecords(guides)].flatMap(checkText);
