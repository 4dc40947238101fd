import type { News } from './news.ts';

/** How many years stand apart; those before are one group. */
const APART = 5;

/** News of a year, or of all years before. */
export interface NewsYears {
  /** `2026`, `Antes de 2022`. */
  name: string;
  news: readonly News[];
  /** Shown at once: the newest years, until they tell enough together. */
  isOpen: boolean;
}

/** How many news are shown at once, at least, where there are as many. */
const SHOWN = 10;

/** News that are sorted, by year, newest first; the years before the last few as one. */
export function groupByYear(news: readonly News[]): NewsYears[] {
  const years = [...Map.groupBy(news, ({ day }) => day.slice(0, 4))].map(([name, of]) => ({ name, news: of }));
  const older = years.slice(APART).flatMap((year) => year.news);
  const oldest = years[APART - 1]?.name ?? '';
  const groups = [...years.slice(0, APART), ...(older.length > 0 ? [{ name: `Antes de ${oldest}`, news: older }] : [])];
  let before = 0;
  return groups.map((group) => {
    const isOpen = before < SHOWN;
    before += group.news.length;
    return { ...group, isOpen };
  });
}
