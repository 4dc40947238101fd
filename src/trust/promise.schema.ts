import { z } from 'zod';
import { KebabSchema } from '#text/schemas';

const TextSchema = z.string().trim().min(1);

/** What promises are about, in the order of the page, with the words above them. */
export const promiseThemes = {
  offline: 'Sin conexión',
  time: 'Con el paso del tiempo',
  content: 'Lo que se publica',
  hostile: 'Ante quien quiera hacer daño',
  browser: 'Cuando algo falla en tu equipo',
  access: 'Para todas las personas',
  speed: 'Con mala señal y mucha gente',
  building: 'Al construirlo y publicarlo',
} as const;

/** The commands that hold a promise to account. */
export const promiseRuns = {
  test: 'npm test',
  check: 'npm run check',
  pages: 'npm run bench:pages',
  load: 'npm run bench:load',
} as const;

type Keys<T> = [keyof T, ...(keyof T)[]];

/** What the site promises to who relies on it, and how that is tested. Source: content/trust/promises.json, in the order of the page. */
export const PromiseSchema = z.strictObject({
  /** Kebab-case, unique. */
  id: KebabSchema,
  /** What it is about: `offline`. */
  theme: z.enum(Object.keys(promiseThemes) as Keys<typeof promiseThemes>),
  /** One plain sentence to the reader. */
  promise: TextSchema,
  /** How it is tested; `{content-mutants}` stands for the figure of that name. */
  how: TextSchema,
  /** The command that tests it. */
  run: z.enum(Object.keys(promiseRuns) as Keys<typeof promiseRuns>),
  /** Files that test it, from the root of the project. */
  tests: z.array(TextSchema).min(1),
});

export type SitePromise = z.output<typeof PromiseSchema>;
export type PromiseTheme = SitePromise['theme'];
