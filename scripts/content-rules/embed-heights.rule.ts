import { listRecords, type ContentRule } from '#catalogue';
import { startHeights } from '#embeds';
import { findNearest, type Issue } from '#errors';
import { listProcedures } from '#procedures';
import { listQuizzes } from '#quiz';
import { listTools } from '#tools';

/** What can be shown elsewhere, by the kinds whose records say which there are; the others are as many as their drawings. */
const listKnown = (): ReadonlyMap<string, readonly string[]> =>
  new Map([
    ['tramite', listProcedures().map(({ id }) => id)],
    ['calculadora', listTools().flatMap(({ id, page }) => (page ? [id] : []))],
    ['practicar', listQuizzes().map(({ id }) => id)],
  ]);

/** A start height is of something that is shown. */
export const rule: ContentRule = () => {
  const known = listKnown();
  return listRecords(startHeights).flatMap(({ id, locate }): Issue[] => {
    const [kind = '', name = ''] = id.split('/');
    const ids = known.get(kind);
    if (!ids || ids.includes(name)) return [];
    const near = findNearest(name, ids).map((other) => `«${kind}/${other}»`);
    const message = `No hay nada que mostrar en «${id}».`;
    const fix = near.length > 0 ? `¿Quiso decir ${near.join(' o ')}?` : 'Quite la fila.';
    return [{ rule: 'unknown-reference', place: locate(['id']), message, fix }];
  });
};
