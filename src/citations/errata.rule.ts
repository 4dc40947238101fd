import { listRecords, type ContentRule } from '#catalogue';
import { findNearest } from '#errors';
import { listNormIds } from '#norms';
import { errata } from './citations.content.ts';

/** A misprint is read as a norm that we know. */
export const rule: ContentRule = () =>
  listRecords(errata).flatMap(({ value: { target }, locate }) => {
    const known = listNormIds();
    if (known.has(target)) return [];
    const near = findNearest(target, known).map((id) => `«${id}»`);
    const message = `La errata remite a «${target}», que no es ninguna norma del sitio.`;
    const fix = near.length > 0 ? `¿Quiso decir ${near.join(' o ')}?` : 'Agregue la norma al registro.';
    return [{ rule: 'unknown-reference', place: locate(['target']), message, fix }];
  });
