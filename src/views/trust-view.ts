import {
  fillFigures,
  findOldest,
  listFigures,
  listLimits,
  listPromises,
  promiseThemes,
  type Limit,
  type PromiseTheme,
  type SitePromise,
} from '#trust';

/** A promise as it is shown: its figures filled in. */
export interface ShownPromise extends Omit<SitePromise, 'how'> {
  how: string;
  /** Day of the oldest of its figures, `AAAA-MM-DD`. */
  on: string | undefined;
}

/** The promises by theme, in the order of the themes; a theme without any is left out. */
export function listShownPromises(): { theme: PromiseTheme; title: string; promises: ShownPromise[] }[] {
  const figures = listFigures();
  const shown = listPromises().map(({ how, ...rest }) => ({
    ...rest,
    how: fillFigures(how, figures),
    on: findOldest(how, figures),
  }));
  return Object.entries(promiseThemes)
    .map(([theme, title]) => ({
      theme: theme as PromiseTheme,
      title,
      promises: shown.filter((promise) => promise.theme === theme),
    }))
    .filter(({ promises }) => promises.length > 0);
}

/** The limits with their figures filled in, and the day of the oldest of them. */
export function listShownLimits(): (Limit & { on: string | undefined })[] {
  const figures = listFigures();
  return listLimits().map((row) => ({
    ...row,
    limit: fillFigures(row.limit, figures),
    on: findOldest(row.limit, figures),
  }));
}
