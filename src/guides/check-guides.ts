import type { ContentRecord } from '#catalogue';
import { findNearest, type Issue, type Place } from '#errors';
import type { Guide, GuideStep, Tie } from './guide.schema.ts';

type WrittenGuide = Pick<ContentRecord<Guide>, 'value' | 'locate'>;

/** What guides may be tied to. */
export interface KnownTies {
  /** Ids of procedures, and of what each asks for. */
  procedures: Readonly<Record<string, readonly string[]>>;
  tools: readonly string[];
  /** Infractions, and whom the row of each names. */
  infractions: Readonly<Record<string, readonly string[]>>;
  /** Screens of «¿Qué me toca?». */
  nodes: readonly string[];
  /** Addresses of pages of plans. */
  planPages: readonly string[];
  /** Ids of plans. */
  plans: readonly string[];
  /** Rows of the goals of the roadmap's plan. */
  goals: readonly string[];
}

/** Most sentences of a step. */
const mostSentences = 3;

function checkKnown(id: string, known: readonly string[], what: string, place: Place): Issue[] {
  if (known.includes(id)) return [];
  const near = findNearest(id, known).map((name) => `«${name}»`);
  const fix = near.length > 0 ? `¿Quiso decir ${near.join(' o ')}?` : 'Corrija el id, o quítelo.';
  return [{ rule: 'guide-unknown-tie', place, message: `No hay ${what} «${id}».`, fix }];
}

const tieKinds = (known: KnownTies): Record<string, readonly [what: string, known: readonly string[]]> => ({
  procedure: ['ningún trámite', Object.keys(known.procedures)],
  tool: ['ninguna herramienta', known.tools],
  node: ['ninguna pantalla de «¿Qué me toca?»', known.nodes],
  plan: ['ninguna página de un plan', known.planPages],
});

function checkTold(
  { procedure, tells = [] }: Extract<Tie, { procedure: string }>,
  known: KnownTies,
  place: Place,
): Issue[] {
  const asked = known.procedures[procedure];
  return asked
    ? tells.flatMap((id) => checkKnown(id, asked, `en el trámite «${procedure}» ningún requisito`, place))
    : [];
}

function checkTie(tie: Tie, known: KnownTies, locate: (key: string) => Place): Issue[] {
  // That a provision is there is for the rule of all sources.
  if ('see' in tie) return [];
  if ('infraction' in tie) {
    const { infraction, offender } = tie;
    const offenders = known.infractions[infraction];
    if (!offenders)
      return checkKnown(infraction, Object.keys(known.infractions), 'ninguna infracción', locate('infraction'));
    if (offender === undefined) return [];
    return checkKnown(offender, offenders, `en la infracción «${infraction}» ningún infractor`, locate('offender'));
  }
  const told = 'procedure' in tie && tie.tells ? checkTold(tie, known, locate('tells')) : [];
  const named = Object.entries(tie).flatMap(([kind, id]) => {
    const [what, ids] = tieKinds(known)[kind] ?? ['', []];
    // What a tool opens with is for the rule that asks the tool; the place on a page is looked for in the built site.
    return typeof id === 'string' ? checkKnown(id.replace(/#.*$/, ''), ids, what, locate(kind)) : [];
  });
  return [...named, ...told];
}

/** Sentences of a text: what ends with a stop before a blank or the end. */
const countSentences = (text: string): number =>
  text.split(/[.!?…]+["»)]?(?=\s|$)/).filter((part) => /\S/.test(part)).length;

function checkStep(step: GuideStep, known: KnownTies, locate: (path: readonly PropertyKey[]) => Place): Issue[] {
  const { title, says, opens = [], sources = [], goal } = step;
  const untied: Issue = {
    rule: 'guide-untied-step',
    place: locate([]),
    message: `El paso «${title}» no está atado a nada.`,
    fix: 'Escriba en «opens» el trámite, la herramienta, la pantalla o la página del plan a que lleva, o en «sources» la norma que lo dice.',
  };
  const long: Issue = {
    rule: 'guide-long-step',
    place: locate(['says']),
    message: `El paso «${title}» tiene ${countSentences(says)} frases; caben ${mostSentences}.`,
    fix: 'Acórtelo, o haga dos pasos.',
  };
  return [
    ...(opens.length + sources.length === 0 ? [untied] : []),
    ...(countSentences(says) > mostSentences ? [long] : []),
    ...opens.flatMap((tie, index) => checkTie(tie, known, (key) => locate(['opens', index, key]))),
    ...(goal === undefined ? [] : checkKnown(goal, known.goals, 'ninguna meta del plan', locate(['goal']))),
  ];
}

function checkReached({ value: { title, reachedFrom }, locate }: WrittenGuide, known: KnownTies): Issue[] {
  const kinds = [
    ['procedures', 'ningún trámite'],
    ['tools', 'ninguna herramienta'],
    ['plans', 'ningún plan'],
  ] as const;
  const lost: Issue = {
    rule: 'guide-not-reached',
    place: locate(['reachedFrom']),
    message: `Ningún trámite, herramienta ni plan lleva a la guía «${title}».`,
    fix: 'Escriba en «reachedFrom» el id de uno que la necesite.',
  };
  const isLost = kinds.every(([kind]) => reachedFrom[kind].length === 0);
  return [
    ...(isLost ? [lost] : []),
    ...kinds.flatMap(([kind, what]) =>
      reachedFrom[kind].flatMap((id, index) => {
        const ids = kind === 'procedures' ? Object.keys(known.procedures) : known[kind];
        return checkKnown(id, ids, what, locate(['reachedFrom', kind, index]));
      }),
    ),
  ];
}

/** Steps that are tied to nothing or to what is not there, steps too long to be read, guides that no page leads to. */
export function checkGuides(guides: readonly WrittenGuide[], known: KnownTies): Issue[] {
  return guides.flatMap((guide) => [
    ...checkReached(guide, known),
    ...(guide.value.plan === undefined
      ? []
      : checkKnown(guide.value.plan, known.plans, 'ningún plan', guide.locate(['plan']))),
    ...guide.value.steps.flatMap((step, index) =>
      checkStep(step, known, (path) => guide.locate(['steps', index, ...path])),
    ),
  ]);
}
