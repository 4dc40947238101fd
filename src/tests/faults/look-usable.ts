/** What keeps a page from being used, in words; none where it can be. Runs in the page, whose window is so wide. */
export function lookUsable(width: number): string[] {
  const main = document.querySelector('main') ?? document.body;
  const isSeen = (element: Element): boolean =>
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  const headings = [...document.querySelectorAll('h1')].filter(isSeen);
  const text = main.innerText;
  const wide = Math.max(document.documentElement.scrollWidth, document.body.scrollWidth);
  const widest = (): string => {
    const beyond = [...document.querySelectorAll('body *')].filter(
      (each) => each.getBoundingClientRect().right > width + 1 && !each.closest('.table-wrap, .scroll, svg'),
    );
    return beyond
      .slice(-3)
      .map((each) => each.outerHTML.slice(0, 120))
      .join(' | ');
  };
  return [
    ...(headings.length === 1 ? [] : [`${headings.length} headings are seen`]),
    ...(text.trim().length > 30 ? [] : ['the page is blank']),
    ...(document.querySelectorAll('a[href]').length > 0 ? [] : ['no link leads on']),
    ...(wide > width ? [`${wide} px wide: ${widest()}`] : []),
    ...[...new Set(text.match(/\b(?:NaN|undefined|Infinity|Invalid Date)\b|\[object \w+\]/g))].map(
      (word) => `it says ${word}`,
    ),
  ];
}
