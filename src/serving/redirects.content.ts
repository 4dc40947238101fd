import { createListReader, defineContent } from '#catalogue';
import { RedirectSchema } from './redirect.schema.ts';

/** Addresses that have moved: each goes on working. */
export const redirects = defineContent({
  name: 'redirects',
  pattern: 'content/registries/redirects.json',
  schema: RedirectSchema,
  holds: 'many',
  id: ({ from }) => from,
});

const listRows = createListReader(redirects);

/** Where each address leads that has moved; that of a page also as people write it, without its last slash. */
export function listRedirects(): ReadonlyMap<string, string> {
  return new Map(
    listRows().flatMap(({ from, to }) =>
      [from, from.replace(/(?<=.)\/$/, '')].map((written) => [written, to] as const),
    ),
  );
}
