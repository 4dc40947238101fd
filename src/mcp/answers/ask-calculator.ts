import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { findNearest } from '#errors';
import { formatWords, listResultWords, type Outcome, type ResultView, type Words } from '#forms';
import type { ProvisionSource } from '#norms';
import { findTool, type Calculator, type Tool } from '#tools';
import type { LinkSource } from '#ui';
import type { Knowledge } from '../knowledge.ts';
import type { Told } from '../tool.ts';

type Fields = NonNullable<Tool['assistant']>['fields'];

const folder = path.join(import.meta.dirname, '../../calculators');

/** The calculator of a record: the definition of that id among the folders of calculators. */
async function loadCalculator(id: string): Promise<Calculator<unknown>> {
  const files = readdirSync(folder)
    .map((name) => path.join(folder, name, 'definition.ts'))
    .filter((file) => existsSync(file));
  for (const file of files) {
    const { calculator } = (await import(pathToFileURL(file).href)) as { calculator: Calculator<unknown> };
    if (calculator.id === id) return calculator;
  }
  throw new Error(`There is no calculator ${id} in src/calculators.`);
}

/** Remembers of each link which provision it leads to. */
function rememberSources(link: LinkSource): { link: LinkSource; find: (href: string) => ProvisionSource | undefined } {
  const sources = new Map<string, ProvisionSource>();
  return {
    link: ({ norm, eId }) => {
      const made = link({ norm, eId });
      sources.set(made.href, { norm, ...(eId === undefined ? {} : { eId }) });
      return made;
    },
    find: (href) => sources.get(href),
  };
}

const listLinks = (words: Words): string[] =>
  words.flatMap((word) => (typeof word !== 'string' && 'href' in word ? [word.href] : []));

/** A message of the form that says what to write stands alone; others are told how to write it. */
function tellProblems(problems: Extract<Outcome, { problems: unknown }>['problems'], fields: Fields): string[] {
  return problems.map(({ field, message }) => {
    const known = fields.find(({ name }) => name === field);
    return known === undefined || message.includes('por ejemplo')
      ? `«${field}»: ${message}.`
      : `«${field}»: ${message}. Escribe ${known.says}; por ejemplo «${known.example}».`;
  });
}

/** Ids that its parameters have for a field. */
function listIds(parameters: unknown, among: string): string[] {
  const known: unknown = (parameters as Record<string, unknown>)[among];
  if (!Array.isArray(known)) throw new Error(`The parameters have no list «${among}».`);
  return (known as { id: string }[]).map(({ id }) => id);
}

/** What a form would take for no choice at all, an assistant is told: an id that is not there. */
function listUnknown(
  input: Readonly<Record<string, string | number | undefined>>,
  fields: Fields,
  parameters: unknown,
): string[] {
  return fields.flatMap(({ name, says, among }) => {
    const given = input[name];
    if (among === undefined || given === undefined) return [];
    const asked = String(given).slice(0, 100);
    const ids = listIds(parameters, among);
    if (ids.includes(asked)) return [];
    const begun = ids.filter((id) => asked !== '' && id.startsWith(asked));
    const near = begun.length > 0 ? begun : findNearest(asked, ids);
    const meant = near.length > 0 ? ` ¿Quisiste decir «${near.join('», «')}»?` : ` Hay estos: ${ids.join(', ')}.`;
    return [`«${name}»: no tenemos «${asked}».${meant} Escribe ${says}.`];
  });
}

function tellResult(result: ResultView, id: string, find: (href: string) => ProvisionSource | undefined): Told {
  const lines = listResultWords(result);
  const named = lines.flatMap(listLinks).flatMap((href) => find(href) ?? []);
  const { page, url } = findTool(id);
  return {
    says: lines.map(formatWords).join('\n'),
    sources: [...named, ...result.norms.map((norm) => ({ norm }))],
    notices: page?.limits ?? [],
    data: { respuesta: formatWords(result.answer), pagina: url },
  };
}

/** Asks a calculator as its page does. */
export async function askCalculator(
  id: string,
  input: Readonly<Record<string, string | number | undefined>>,
  fields: Fields,
  { library, link }: Knowledge,
): Promise<Told> {
  const calculator = await loadCalculator(id);
  const remembered = rememberSources(link);
  const parameters = calculator.buildParameters({
    link: remembered.link,
    findYear: (norm) => library.find(norm)?.record.year,
  });
  const given = Object.entries(input).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]]));
  const unknown = listUnknown(input, fields, parameters);
  if (unknown.length > 0) return { problems: unknown };
  const outcome = calculator.answer(new URLSearchParams(given), parameters);
  return 'problems' in outcome
    ? { problems: tellProblems(outcome.problems, fields) }
    : tellResult(outcome.result, id, remembered.find);
}
