import { pageKinds } from '../browser/page-kinds.ts';
import { listWays, plainPage } from './built-scripts.ts';

/** A page that is attacked. */
export interface HostilePage {
  kind: string;
  /** Its kind, with what sets it apart: `calculadora, plazo`. */
  name: string;
  path: string;
}

/** Kinds whose samples have questions of their own: each is attacked, not the first alone. */
const ownQuestions = new Set(['calculadora', 'trámite', 'formulario', 'carta', 'qué te toca']);

/** A page of every kind there is: a kind that is not here is no kind, and the gate refuses a page without one. */
export const listHostilePages = (): HostilePage[] =>
  pageKinds.flatMap(({ kind, samples }) =>
    samples
      .slice(0, ownQuestions.has(kind) ? undefined : 1)
      .map(({ note, path }) => ({ kind, name: note === undefined ? kind : `${kind}, ${note}`, path })),
  );

/** Whether it stands for others: the first of its kind, and each calculator, which is a program of its own. */
export const isFirst = ({ kind, path }: HostilePage): boolean =>
  kind === 'calculadora' || pageKinds.some(({ samples: [first] }) => first?.path === path);

/** Whether a built page has an ear for its address, by what its scripts read; the plain one stands for what all have. */
export const hearsAddress = ({ path }: HostilePage): boolean =>
  path === plainPage || listWays(path).some((way) => way === 'query' || way === 'fragment');
