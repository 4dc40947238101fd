import { listRecords, type ContentRule } from '#catalogue';
import type { Issue } from '#errors';
import { binColours } from './bin-colours.content.ts';

/** Two bins are not drawn in one colour. */
export const rule: ContentRule = () => {
  const rows = listRecords(binColours);
  return rows.flatMap(({ value: { colour, fill }, locate }, index): Issue[] => {
    const first = rows.slice(0, index).find(({ value }) => value.fill === fill);
    if (!first) return [];
    const message = `«${colour}» se dibuja con ${fill}, que es el color de «${first.value.colour}».`;
    return [{ rule: 'colour-twice', place: locate(['fill']), message, fix: `Escriba el color de «${colour}».` }];
  });
};
