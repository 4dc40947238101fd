/** The marker of a point becomes a link to it. */
function linkMarker(marker: HTMLElement): void {
  const link = marker.ownerDocument.createElement('a');
  link.className = 'marker';
  link.href = `#${marker.parentElement?.id ?? ''}`;
  link.textContent = marker.textContent;
  if (!/[\p{L}\p{N}]/u.test(marker.textContent)) link.setAttribute('aria-label', 'Enlace a este punto');
  marker.replaceWith(link);
}

/**
 * Markers of lists become links to the provision they stand in, passage by passage as the reader comes near:
 * a long norm has hundreds, and all at once they would hold up the page.
 */
export function linkMarkers(root: Document): void {
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        observer.unobserve(target);
        target.querySelectorAll<HTMLElement>('.points > li > b:first-child').forEach(linkMarker);
      }
    },
    { rootMargin: '100% 0px' },
  );
  for (const passage of root.querySelectorAll('.passage')) observer.observe(passage);
}
