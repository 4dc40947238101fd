import { listRecords, type ContentRule } from '#catalogue';
import type { Issue } from '#errors';
import { terms } from './terms.content.ts';

/** One spelling belongs to one term. */
export const rule: ContentRule = () => {
  const owners = new Map<string, string>();
  return listRecords(terms).flatMap(({ value: { id, forms }, locate }) =>
    forms.flatMap((form, index): Issue[] => {
      const owner = owners.get(form);
      owners.set(form, id);
      if (owner === undefined) return [];
      const message = `«${form}» ya es de «${owner}».`;
      return [{ rule: 'repeated-form', place: locate(['forms', index]), message, fix: 'Déjela en uno de los dos.' }];
    }),
  );
};
