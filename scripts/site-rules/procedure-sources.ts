import type { Issue } from '#errors';
import { listParsedTexts } from '#norms';
import { listProcedures, listProcedureSources, type Procedure } from '#procedures';
import type { Page } from '../built-site/read-built-site.ts';

/** An annex that is printed twice has one name, and one link stands for both. */
const copy = /(?<=^att_[^_]+)_\d+/;

/** What the page of a procedure must lead to, each as the end of an address: sources, later norms, doubts. */
function listExpected(procedure: Procedure): Map<string, RegExp> {
  const expected = new Map<string, RegExp>();
  const texts = listParsedTexts();
  const add = (what: string, pattern: string): void => void expected.set(what, new RegExp(`${pattern}$`));
  for (const { norm, eId } of listProcedureSources(procedure)) {
    // Of a norm whose text is not here, its page is all there is.
    if (eId === undefined || !texts.has(norm)) add(norm, `^/normas/${norm}/.*`);
    else add(`${norm} ${eId}`, `^/normas/${norm}/(?:.*[#/])?${eId.replace(copy, '(?:$&)?')}/?`);
  }
  for (const { norm } of procedure.laterNorms) add(norm, `^/normas/${norm}/.*`);
  for (const id of procedure.observations) add(id, `^/observaciones/.*#${id}`);
  return expected;
}

/** A reader of law finds on the page of a procedure every source, doubt and later norm of its record. */
export function checkProcedureSources(pages: readonly Page[]): Issue[] {
  const rule = 'source-not-on-page';
  return listProcedures().flatMap((procedure) => {
    const page = pages.find(({ path }) => path === `/tramites/${procedure.id}/`);
    if (!page) return [{ rule, place: { file: 'dist' }, message: `No está la página de «${procedure.id}».` }];
    const links = page.elements.flatMap(({ tag, attributes }) => (tag === 'a' ? (attributes['href'] ?? []) : []));
    return [...listExpected(procedure)].flatMap(([what, pattern]): Issue[] => {
      if (links.some((href) => pattern.test(href))) return [];
      const message = `La página no lleva a «${what}», que su ficha nombra.`;
      return [{ rule, place: { file: page.file }, message, fix: 'Muéstrelo en la segunda capa.' }];
    });
  });
}
