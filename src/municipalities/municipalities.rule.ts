import { listRecords, type ContentRule } from '#catalogue';
import type { Issue } from '#errors';
import { listParsedTexts } from '#norms';
import { checkMunicipality } from './check-municipality.ts';
import { municipalities } from './municipalities.content.ts';
import { listOffices, offices } from './offices.content.ts';

function checkOffices(): Issue[] {
  return listRecords(municipalities).flatMap(({ value: { id, office }, locate }): Issue[] => {
    if (listOffices().some((each) => each.id === office && each.municipality === id)) return [];
    const message = `No hay ninguna oficina «${office}» de «${id}».`;
    const fix = `Añada su fila en ${offices.pattern}, o corrija el id.`;
    return [{ rule: 'unknown-office', place: locate(['office']), message, fix }];
  });
}

/** The norms of a municipality are norms whose text is here; its office, and those of others, are known. */
export const rule: ContentRule = () => {
  const texts = listParsedTexts();
  const missing = listRecords(municipalities).flatMap(({ value: { norms }, locate }) =>
    norms.flatMap((norm, index): Issue[] => {
      if (texts.has(norm)) return [];
      const message = `No está el texto de «${norm}».`;
      const fix = `Añada content/norms/${norm}.mdx, o quite la norma de la municipalidad.`;
      return [{ rule: 'municipality-norm-without-text', place: locate(['norms', index]), message, fix }];
    }),
  );
  return [...missing, ...checkOffices(), ...listRecords(offices).flatMap(checkMunicipality)];
};
