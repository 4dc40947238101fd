/** Where the contents stand beside the text. */
const besideText = '(min-width: 68.75rem)';

/** Unfolds the contents where they have room, and marks in them the article that is being read. */
export function followPlace(root: Document): void {
  const beside = matchMedia(besideText);
  const unfold = (): void => {
    if (beside.matches) root.querySelector('.contents details')?.setAttribute('open', '');
  };
  unfold();
  beside.onchange = unfold;
  const links = new Map<string, HTMLAnchorElement>();
  for (const link of root.querySelectorAll<HTMLAnchorElement>('.contents a[href^="#"]'))
    links.set(link.hash.slice(1), link);
  let current: HTMLAnchorElement | undefined;
  const observer = new IntersectionObserver(
    (entries) => {
      const link = links.get(entries.find((entry) => entry.isIntersecting)?.target.id ?? '');
      if (!link || link === current) return;
      current?.removeAttribute('aria-current');
      link.setAttribute('aria-current', 'location');
      current = link;
    },
    // A link leads to 32 px below the edge: above, the article before it still shows.
    { rootMargin: '-48px 0px -75% 0px' },
  );
  for (const id of links.keys()) {
    const place = root.getElementById(id);
    if (place) observer.observe(place);
  }
}
