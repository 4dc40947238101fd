/** True where the page is shown inside another one (`data-page` of the root says what it is part of): that one's history is not ours. */
export const isTakenAway = (): boolean => document.documentElement.dataset['page'] !== undefined;

/** Address of the page in full, without answers: where it is taken away (`data-page` of the root), of the page that it is taken from. */
export const findFullAddress = (): string =>
  new URL(document.documentElement.dataset['page'] ?? location.pathname, location.href).href;
