import { listPlans } from './list-plans.ts';

/** A page of a plan, for who leads to it. */
export interface ListedPlanPage {
  href: string;
  /** `Línea 1: Sensibilización, Difusión, Capacitación`; where that is long, without it: `Acción 2.1.2 del Plan HdR-AS 2025`. */
  title: string;
  /** What it holds, counted: `9 objetivos y 45 actividades`. */
  holds?: string;
}

/** Letters that fit two lines of a phone. */
const mostLetters = 70;

/** A heading that quotes a whole action is called by its number. */
function shorten(title: string, plan: string): string {
  const [number = title] = title.split(':');
  return title.length > mostLetters ? `${number} del ${plan}` : title;
}

/** Every page of every plan: its front page by its name in lists, the others by their headings. */
export function listPlanPages(): ListedPlanPage[] {
  return listPlans().flatMap(({ path, listed, titles, passages, pages = () => [], counts = () => new Map() }) => {
    const names = new Map<string, string>([
      ...passages().map(({ href }) => [href.replace(/#.*$/, ''), listed.name] as const),
      ...pages().map(({ url, title }) => [url, title] as const),
      ...titles(),
      [path, listed.name],
    ]);
    const holds = new Map<string, string>([...counts(), [path, listed.holds()]]);
    return [...names].map(([href, title]) => {
      const told = holds.get(href);
      return { href, title: shorten(title, listed.name), ...(told !== undefined && { holds: told }) };
    });
  });
}
