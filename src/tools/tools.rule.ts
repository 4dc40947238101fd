import { listRecords, type ContentRule } from '#catalogue';
import type { Issue } from '#errors';
import { tools } from './tools.content.ts';

/** Two tools do not share an address: the second would not be found by it. */
export const rule: ContentRule = () => {
  const first = new Map<string, string>();
  return listRecords(tools).flatMap(({ id, value: { url }, locate }): Issue[] => {
    const owner = first.get(url);
    if (owner === undefined) {
      first.set(url, id);
      return [];
    }
    const message = `La dirección «${url}» es de «${owner}» y también de «${id}».`;
    return [{ rule: 'address-twice', place: locate(['url']), message, fix: `Escriba la dirección de «${id}».` }];
  });
};
