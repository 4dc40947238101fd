import type { APIRoute, GetStaticPaths } from 'astro';
import type { Calculator } from '#tools';
import { buildSourceLinker } from '#views';
import { loadLibrary } from '../../../content.ts';
import { listCalculators } from '../_calculators.ts';

export const getStaticPaths = (() =>
  listCalculators()
    .filter(({ calculator }) => calculator.hasOwnRules)
    .map(({ calculator }) => ({ params: { id: calculator.id }, props: { calculator } }))) satisfies GetStaticPaths;

/** What a calculator goes by, for those whose page would be too heavy with it. */
export const GET: APIRoute<{ calculator: Calculator<unknown> }> = async ({ props: { calculator } }) => {
  const library = await loadLibrary();
  const findYear = (norm: string): number | null | undefined => library.find(norm)?.record.year;
  return Response.json(calculator.buildParameters({ link: buildSourceLinker(library), findYear }));
};
