import { bundlePath, offlinePath } from '../names.ts';
import type { BuiltFiles } from './built-files.ts';

/** Pages that every reader gets with the first visit: the way in, the tools, and what is shown where another page cannot come. */
const basePages = new RegExp(
  `^/(?:|buscar/|mi-zona/|tramites/|tramites/que-me-toca/(?:[^/]+/)?|calculadoras/(?:[^/]+/)?|${offlinePath.slice(1)})$`,
);

/** Pages that are kept when they are visited: what answers their buttons comes with the base, or a kept page would print and copy nothing. */
const keptPages = /^\/(?:tramites|cartas|hojas|formularios|normas|planes)\/[^/]+\/(?:[^/]+\/)?$/;

/** Data that these pages ask for when they are used, by addresses that their scripts put together. */
const baseData = [
  '/buscar/indice.json',
  '/buscar/articulos.json',
  '/buscar/titulos.json',
  '/tramites/contar-dias.json',
  '/manifest.webmanifest',
  '/iconos/app-192.png',
];

/** Pages of the base. */
export const listBasePages = (files: BuiltFiles): string[] => files.listPages().filter((page) => basePages.test(page));

/** Files of the base, the bundle of its pages among them, which must be written. Fails where one of the data is not there. */
export function listBaseFiles(files: BuiltFiles): string[] {
  const missing = baseData.find((address) => !files.has(address));
  if (missing !== undefined) throw new Error(`${missing}: it belongs to the base of the worker and was not built.`);
  const needed = files.listNeeded(listBasePages(files));
  const late = files.listLate(files.listPages().filter((page) => keptPages.test(page)));
  return [...new Set([bundlePath, ...baseData, ...needed, ...late])].toSorted();
}
