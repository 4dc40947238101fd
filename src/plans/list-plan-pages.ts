import { listPlans } from './list-plans.ts';

/** A page of a plan, for who leads to it. */
export interface ListedPlanPage {
  href: string;
  /** `Línea 1: Sensibilización, Difusión, Capacitación`; where that is long, its beginning: `Acción 3.1.1: Reducir el consumo del agua…`. */
  title: string;
  /** What it holds, counted: `9 objetivos y 45 actividades`. */
  holds?: string;
  /** Of the front page of a plan: when it was made, as it says itself. */
  dated?: string;
}

/** Letters that fit two lines of a phone. */
const mostLetters = 60;

/** Where a heading is cut no line ends with these: they lead on. */
const leadingOn = /[\s,(:]+(?:al?|con|del?|el|en|las?|los|mediante|o|para|por|través|y)$/u;

/** A heading that quotes a whole action is told by its first words. */
function shorten(title: string): string {
  if (title.length <= mostLetters) return title;
  let cut = title.slice(0, mostLetters).replace(/[\s,(:]+\S*$/u, '');
  while (leadingOn.test(cut)) cut = cut.replace(leadingOn, '');
  return `${cut}…`;
}

/** Every page of every plan: its front page by its name in lists, the others by their headings. */
export function listPlanPages(): ListedPlanPage[] {
  return listPlans().flatMap(
    ({ path, listed, titles, passages, dated, pages = () => [], counts = () => new Map() }) => {
      const names = new Map<string, string>([
        ...passages().map(({ href }) => [href.replace(/#.*$/, ''), listed.name] as const),
        ...pages().map(({ url, title }) => [url, title] as const),
        ...titles(),
        [path, listed.name],
      ]);
      const holds = new Map<string, string>([...counts(), [path, listed.holds()]]);
      return [...names].map(([href, title]) => {
        const told = holds.get(href);
        return {
          href,
          title: shorten(title),
          ...(told !== undefined && { holds: told }),
          ...(dated && href === path && { dated: dated() }),
        };
      });
    },
  );
}
