import { existsSync } from 'node:fs';
import path from 'node:path';
import { listRecords, type ContentRule } from '#catalogue';
import type { Issue } from '#errors';
import { figures, limits, listFigureNames, promises } from '#trust';

/** The project whose tests are named, whatever content is looked at. */
const home = path.resolve(import.meta.dirname, '../..');

/** A promise names tests that are there and run when it says, and every written figure is asked for by one, or by a limit. */
export const rule: ContentRule = () => {
  const texts = [
    ...listRecords(promises).map(({ value: { how } }) => how),
    ...listRecords(limits).map(({ value: { limit } }) => limit),
  ];
  const asked = new Set(texts.flatMap(listFigureNames));
  const lost = listRecords(promises).flatMap(({ value: { tests }, locate }) =>
    tests.flatMap((file, index): Issue[] => {
      if (existsSync(path.join(home, file))) return [];
      const message = `La prueba ${file} no existe.`;
      return [{ rule: 'unknown-test', place: locate(['tests', index]), message, fix: 'Escriba dónde está ahora.' }];
    }),
  );
  const early = listRecords(promises).flatMap(({ value: { run, tests }, locate }): Issue[] => {
    const late = tests.find((file) => file.includes('.sweep.test.'));
    if (run !== 'test' || late === undefined) return [];
    const message = `${late} no corre con npm test.`;
    return [{ rule: 'promise-run', place: locate(['run']), message, fix: '"run": "check"' }];
  });
  const unasked = listRecords(figures).flatMap(({ value: { name }, locate }): Issue[] => {
    if (asked.has(name)) return [];
    const message = `Ninguna promesa ni límite pide la cifra «${name}».`;
    const fix = `Escriba {${name}} en una promesa de ${promises.pattern}, o quite la cifra.`;
    return [{ rule: 'unasked-figure', place: locate(['name']), message, fix }];
  });
  return [...lost, ...early, ...unasked];
};
