import { findNearest, type Issue, type Place } from '#errors';
import type { Finder, FinderResult, FinderStep } from './finder.schema.ts';

/** What the finder may name. */
export interface FinderTargets {
  /** Ids of the procedures; each is to be offered by some result. */
  procedures: readonly string[];
  tools: readonly string[];
  infractions: readonly string[];
  norms: readonly string[];
  observations: readonly string[];
}

/** Where a screen is written; without an id, the finder as a whole. */
type Locate = (id?: string) => Place;

/** What is wrong, and the screen that has it. */
interface Finding extends Omit<Issue, 'place'> {
  screen?: string;
}

const issue = (rule: string, message: string, fix: string, screen?: string): Finding => ({
  rule,
  message,
  fix,
  ...(screen === undefined ? {} : { screen }),
});

function suggest(wrong: string, known: readonly string[], otherwise: string): string {
  const near = findNearest(wrong, known).map((id) => `«${id}»`);
  return near.length > 0 ? `¿Quiso decir ${near.join(' o ')}?` : otherwise;
}

const listNodes = ({ questions, results }: Finder): string[] => [...questions, ...results].map(({ id }) => id);

function checkUnique(finder: Finder): Finding[] {
  const ids = listNodes(finder);
  return ids
    .filter((id, index) => ids.indexOf(id) < index)
    .map((id) =>
      issue('finder-repeated-id', `Dos pantallas tienen el id «${id}».`, 'Cambie el id de una de las dos.', id),
    );
}

/** Options lead somewhere, and from the start every screen can be reached. */
function checkWays(finder: Finder): Finding[] {
  const known = listNodes(finder);
  const options = finder.questions.flatMap(({ id, options }) => options.map(({ to }) => ({ id, to })));
  const lost = [{ id: 'start', to: finder.start }, ...options]
    .filter(({ to }) => !known.includes(to))
    .map(({ id, to }) =>
      issue(
        'finder-unknown-screen',
        `«${id}» lleva a «${to}», que no existe.`,
        suggest(to, known, 'Escriba la pantalla que falta.'),
        id,
      ),
    );
  const reached = new Set([finder.start]);
  for (const id of reached) for (const option of options) if (option.id === id) reached.add(option.to);
  const unreached = known
    .filter((id) => !reached.has(id))
    .map((id) =>
      issue('finder-unreachable', `Ninguna respuesta lleva a «${id}».`, 'Agregue una respuesta que lleve allí.', id),
    );
  // One wrong answer cuts off all that lies behind it: first the answer is mended.
  return lost.length > 0 ? lost : unreached;
}

/** A reader who answers never comes back to a question. */
function checkCycles({ questions }: Finder): Finding[] {
  const next = new Map(questions.map(({ id, options }) => [id, options.map(({ to }) => to)]));
  const leadsTo = (from: string): Set<string> => {
    const seen = new Set(next.get(from));
    for (const id of seen) for (const to of next.get(id) ?? []) seen.add(to);
    return seen;
  };
  return questions
    .filter(({ id }) => leadsTo(id).has(id))
    .map(({ id }) =>
      issue('finder-cycle', `Desde «${id}» se vuelve a «${id}».`, 'Quite la respuesta que regresa.', id),
    );
}

function checkStep(id: string, { text, opens }: FinderStep, finder: Finder, targets: FinderTargets): Finding[] {
  if (!opens) return [];
  const kinds = {
    procedure: targets.procedures,
    tool: targets.tools,
    infraction: targets.infractions,
    norm: targets.norms,
    node: listNodes(finder),
  };
  const [[kind, target] = ['node', '']] = Object.entries(opens);
  const known = kinds[kind as keyof typeof kinds];
  if (known.includes(target)) return [];
  const message = `En «${id}», el paso «${text}» abre «${target}», que no existe.`;
  return [issue('finder-unknown-target', message, suggest(target, known, 'Corrija el id, o quite el enlace.'), id)];
}

/** A doubt is told by a note or listed by its title, not both. */
function checkToldOnce({ id, notes, observations }: FinderResult): Finding[] {
  return notes
    .flatMap(({ observation = '' }) => (observations.includes(observation) ? [observation] : []))
    .map((name) =>
      issue(
        'finder-told-twice',
        `«${id}» dice la duda «${name}» en una nota y la vuelve a nombrar en la lista.`,
        'Quite el id de «observations».',
        id,
      ),
    );
}

/** Every result goes on somewhere, and names only what exists. */
function checkResults(finder: Finder, targets: FinderTargets): Finding[] {
  return finder.results.flatMap((result) => {
    const { id, steps, notes, observations, norms } = result;
    const hasNext = steps.some(({ opens }) => opens !== undefined);
    const end = issue(
      'finder-dead-end',
      `«${id}» no lleva a ningún trámite, herramienta ni norma.`,
      'Agregue un paso con enlace.',
      id,
    );
    const unknown = [
      ...[...observations, ...notes.flatMap(({ observation = [] }) => observation)].filter(
        (name) => !targets.observations.includes(name),
      ),
      ...norms.filter((name) => !targets.norms.includes(name)),
    ];
    return [
      ...(hasNext ? [] : [end]),
      ...steps.flatMap((step) => checkStep(id, step, finder, targets)),
      ...checkToldOnce(result),
      ...unknown.map((name) =>
        issue('finder-unknown-target', `«${id}» nombra «${name}», que no existe.`, 'Corrija el id.', id),
      ),
    ];
  });
}

function checkOffered({ results }: Finder, { procedures }: FinderTargets): Finding[] {
  const offered = results.flatMap(({ steps }) =>
    steps.map(({ opens }) => (opens && 'procedure' in opens ? opens.procedure : '')),
  );
  return procedures
    .filter((id) => !offered.includes(id))
    .map((id) =>
      issue(
        'finder-not-offered',
        `Ningún resultado ofrece el trámite «${id}».`,
        'Agréguelo como paso de un resultado.',
      ),
    );
}

/** What is wrong with the graph of questions and results. */
export function checkFinder(finder: Finder, targets: FinderTargets, locate: Locate): Issue[] {
  return [
    ...checkUnique(finder),
    ...checkWays(finder),
    ...checkCycles(finder),
    ...checkResults(finder, targets),
    ...checkOffered(finder, targets),
  ].map(({ screen, ...found }) => ({ ...found, place: locate(screen) }));
}
