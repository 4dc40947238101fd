import { listRecords, type ContentRule } from '#catalogue';
import type { Issue } from '#errors';
import { listParsedTexts } from '#norms';
import { municipalities } from './municipalities.content.ts';

/** The norms of a municipality are norms whose text is here. */
export const rule: ContentRule = () => {
  const texts = listParsedTexts();
  return listRecords(municipalities).flatMap(({ value: { norms }, locate }) =>
    norms.flatMap((norm, index): Issue[] => {
      if (texts.has(norm)) return [];
      const message = `No está el texto de «${norm}».`;
      const fix = `Añada content/norms/${norm}.mdx, o quite la norma de la municipalidad.`;
      return [{ rule: 'municipality-norm-without-text', place: locate(['norms', index]), message, fix }];
    }),
  );
};
