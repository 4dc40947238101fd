/** Today on the device: `21/11/2026`. */
function formatToday(): string {
  return new Intl.DateTimeFormat('es-PE', { day: '2-digit', month: '2-digit', year: 'numeric' }).format(new Date());
}

/**
 * What paper needs and only the browser knows: the day, and the address, with the answers where they stand in it
 * (`data-address="answers"`). An address that the page brings along from the build is kept; gives it without answers.
 */
export function fillPaper(): string {
  const address = location.origin + location.pathname;
  for (const day of document.querySelectorAll('[data-today]')) day.textContent = formatToday();
  for (const place of document.querySelectorAll<HTMLElement>('[data-address]')) {
    if (place.dataset['address'] === 'answers') place.textContent = address + location.search;
    else if (place.textContent === '') place.textContent = address;
  }
  return address;
}
