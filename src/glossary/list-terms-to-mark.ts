import { formatSiglaPath, formatTermPath, type Glossary } from './glossary.ts';
import { listForms } from './list-forms.ts';
import type { TermToMark } from './mark-terms.ts';

/** The place of a provision is the end of its address. */
const findEId = (path: string): string => path.split('#')[1] ?? path.split('/').at(-2) ?? '';

/** Terms and siglas that a norm defines itself: only these say what its words mean. */
export function listTermsToMark({ terms, siglas }: Glossary, norm: string): TermToMark[] {
  const own = terms.flatMap(({ id, definitions }): TermToMark[] => {
    const found = definitions.find(({ from }) => from === norm);
    return found
      ? [{ id, forms: listForms(found.term), path: formatTermPath(id, norm), eId: findEId(found.path) }]
      : [];
  });
  const letters = siglas.flatMap(({ id, sigla, expansions }): TermToMark[] =>
    expansions.some(({ from }) => from === norm)
      ? [{ id: `sigla-${id}`, forms: [sigla], path: formatSiglaPath(id) }]
      : [],
  );
  return [...own, ...letters];
}
