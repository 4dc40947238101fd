import { listRecords, type ContentRule } from '#catalogue';
import { findNearest, type Issue } from '#errors';
import { zones } from './zones.content.ts';

/** A name that may be misprinted is one that a zone has. */
export const rule: ContentRule = () =>
  listRecords(zones).flatMap(({ value, locate }) => {
    const names = new Set(value.zones.flatMap(({ places }) => places.map(({ printed }) => printed)));
    return value.doubts.flatMap((doubt, index) =>
      doubt.names.flatMap((name, place): Issue[] => {
        if (names.has(name)) return [];
        const near = findNearest(name, names).map((one) => `«${one}»`);
        const message = `Ninguna zona tiene el nombre «${name}».`;
        const fix = near.length > 0 ? `¿Quiso decir ${near.join(' o ')}?` : 'Cópielo como está en «places».';
        return [{ rule: 'unknown-place', place: locate(['doubts', index, 'names', place]), message, fix }];
      }),
    );
  });
