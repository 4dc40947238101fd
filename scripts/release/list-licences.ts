import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

const EntrySchema = z.object({
  version: z.string().optional(),
  license: z.string().optional(),
  dev: z.boolean().optional(),
  optional: z.boolean().optional(),
  link: z.boolean().optional(),
});
const LockSchema = z.object({ packages: z.record(z.string(), EntrySchema) });

/** Names under which packages keep the terms of their use. */
const TERMS = /^(?:licen[cs]e|copying|notice|unlicense)(?:[.-].*)?$/i;

interface Used {
  name: string;
  licence: string;
  /** Terms in full, where the package brings them. */
  terms: string;
}

function readTerms(folder: string): string {
  if (!existsSync(folder)) return '';
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && TERMS.test(entry.name))
    .map(({ name }) => name)
    .toSorted()
    .map((name) => readFileSync(path.join(folder, name), 'utf8').replaceAll('\r\n', '\n').trim())
    .join('\n\n');
}

/** Packages that the site is built with or carries; those for one platform are named, but their terms are those of the package that asks for them. */
function listUsed(project: string): Used[] {
  const { packages } = LockSchema.parse(JSON.parse(readFileSync(path.join(project, 'package-lock.json'), 'utf8')));
  return Object.entries(packages)
    .filter(([entry, { dev, link }]) => entry !== '' && !dev && !link)
    .map(([entry, { version = '', license = '', optional }]) => ({
      name: `${entry.split('node_modules/').at(-1) ?? ''} ${version}`,
      licence: license,
      terms: optional ? '' : readTerms(path.join(project, entry)),
    }));
}

/** Licences of what the site is built with or carries: a line for each package, then each text of terms once with those it is of. */
export function buildLicences(project: string): string {
  const used = [...new Map(listUsed(project).map((one) => [one.name, one])).values()];
  const sorted = used.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const byTerms = Map.groupBy(
    sorted.filter(({ terms }) => terms !== ''),
    ({ terms }) => terms,
  );
  const rule = '='.repeat(80);
  return [
    'Programas de otros con que se construye Norma Circular, o que su sitio lleva, y sus licencias.',
    'Los textos oficiales, los nuestros y el código del sitio tienen las suyas: ver LICENSE.',
    '',
    ...sorted.map(({ name, licence }) => `${name}  ${licence}`),
    ...[...byTerms].flatMap(([terms, packages]) => ['', rule, ...packages.map(({ name }) => name), rule, terms]),
    '',
  ].join('\n');
}
