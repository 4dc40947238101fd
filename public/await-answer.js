/*
 * Stands right under the place of an answer (src/forms/ResultRegion.astro): where the address asks for one, its room is
 * taken before anything below it is drawn, so that nothing moves when it comes. Served as it is: a module comes too late.
 */
(() => {
  const region = document.currentScript?.previousElementSibling;
  const form = region?.parentElement?.querySelector('form');
  const asks = ([name, value]) => value.trim() !== '' && form?.elements.namedItem(name);
  if (!region || ![...new URLSearchParams(location.search)].some(asks)) return;
  region.toggleAttribute('data-awaited', true);
  region.hidden = false;
})();
