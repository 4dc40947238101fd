/** Motion that goes on though the reader asked for none. Runs in the page. */
export function findMotion(): string[] {
  const readLongest = (list: string): number =>
    Math.max(...list.split(',').map((time) => Number.parseFloat(time) * (time.includes('ms') ? 1 : 1000)));
  return [...document.querySelectorAll('*')].flatMap((element) => {
    const style = getComputedStyle(element);
    const name = `${element.localName}.${element.getAttribute('class') ?? ''}`;
    return [
      ...(readLongest(style.transitionDuration) > 1 ? [`${name} goes over slowly`] : []),
      ...(style.animationName !== 'none' && readLongest(style.animationDuration) > 1 ? [`${name} moves`] : []),
      ...(style.scrollBehavior === 'auto' ? [] : [`${name} scrolls smoothly`]),
    ];
  });
}

/** What stays in place over the text and takes too much of a small window. Runs in the page. */
export function findCovers(height: number): string[] {
  // The heading of a table stays over its own rows, in a box that does not scroll down: there it covers nothing.
  const isHeld = (element: Element): boolean => {
    for (let around = element.parentElement; around && around !== document.body; around = around.parentElement) {
      if (getComputedStyle(around).overflowY !== 'visible') return around.scrollHeight <= around.clientHeight;
    }
    return false;
  };
  return [...document.querySelectorAll('*')].flatMap((element) => {
    const { position, top, bottom } = getComputedStyle(element);
    const isOver = position === 'fixed' || (position === 'sticky' && (top !== 'auto' || bottom !== 'auto'));
    if (!isOver || !element.checkVisibility() || isHeld(element)) return [];
    const box = element.getBoundingClientRect();
    return box.height > height / 2 ? [`${element.localName}.${element.className} covers ${box.height} px`] : [];
  });
}

/** Where the order of the page is not that of its reading: without styles nothing else says it. Runs in the page. */
export function findDisorder(): string[] {
  const [heading] = document.querySelectorAll('h1');
  const main = document.querySelector('main');
  const first = document.querySelector('body a[href]');
  const levels = [...document.querySelectorAll('main :is(h1, h2, h3, h4)')]
    .filter((each) => each.checkVisibility())
    .map((each) => Number(each.localName[1]));
  const isBefore = (one: Element | null | undefined, other: Element | null): boolean =>
    Boolean(one && other && one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING);
  const blocks = [...document.querySelectorAll('main :is(p, li, dd, h1, h2, h3)')].filter(
    (each) => !each.closest('table, pre'),
  );
  return [
    ...(main && heading && !main.contains(heading) && !isBefore(heading, main)
      ? ['the heading stands behind the text']
      : []),
    // A frame has no menu that a reader would have to pass.
    ...(isBefore(first, heading ?? null) || document.body.matches('.embed') ? [] : ['no link stands before the text']),
    ...(levels.every((level, at) => at === 0 || level <= (levels[at - 1] ?? 1) + 1)
      ? []
      : ['a level of headings is left out']),
    // Tables, lists to choose from and words longer than a line may be wider: the paragraphs themselves stay within the window.
    ...blocks
      .filter((each) => each.getBoundingClientRect().width > innerWidth)
      .map((each) => `wide: ${each.outerHTML.slice(0, 80)}`),
  ];
}

/** Pictures that say nothing where they do not come. Runs in the page. */
export function findMutePictures(): string[] {
  return [...document.querySelectorAll('img')]
    .filter((each) => !each.hasAttribute('alt'))
    .map((each) => each.outerHTML);
}

/** Blocks of the page that are read on the screen. Runs in the page; `listLost` says which of them paper leaves out. */
export function markRead(): void {
  for (const block of document.querySelectorAll<HTMLElement>(
    'main :is(p, li, td, th, dd, dt, h1, h2, h3, h4, figcaption, caption, blockquote)',
  ))
    if (block.checkVisibility() && block.innerText.trim() !== '') block.dataset['read'] = '';
}

/** What was read on the screen and is not on paper, but for what serves the screen alone. Runs in the page. */
export function listLost(screenOnly: string): string[] {
  return [...document.querySelectorAll<HTMLElement>('[data-read]')]
    .filter((block) => !block.checkVisibility() && !block.closest(screenOnly))
    .map((block) => block.outerHTML.slice(0, 120));
}
