/** Address of the page in full, without answers: where it is taken away (`data-page` of the root), of the page that it is taken from. */
export const findFullAddress = (): string =>
  new URL(document.documentElement.dataset['page'] ?? location.pathname, location.href).href;
