import type { Previewer } from './preview.ts';

const openDelay = 200;
const closeDelay = 250;

let loading: Promise<Previewer> | undefined;

/** The previewer is loaded when the first citation is pointed at, focused or touched. */
function load(): Promise<Previewer> {
  loading ??= import('./preview.ts').then(({ Previewer: Loaded }) => new Loaded());
  return loading;
}

function findCitation(target: EventTarget | null): HTMLAnchorElement | undefined {
  return target instanceof Element ? (target.closest<HTMLAnchorElement>('a.cite') ?? undefined) : undefined;
}

/** Passes on an event at a citation, or anywhere once there is a previewer to close; `kept` is shown where nothing else is. */
function tell(
  target: EventTarget | null,
  delay: (link: HTMLAnchorElement | undefined) => number,
  kept?: HTMLAnchorElement,
): void {
  const link = findCitation(target) ?? kept;
  if (!link && !loading) return;
  void load().then((previewer) => {
    if (target instanceof Node && previewer.contains(target)) previewer.keep();
    else previewer.plan(link, delay(link));
  });
}

/** Citations show what they lead to: by pointer, by focus, and by a first touch; a second touch follows the link. */
export function watchCitations(root: Document): void {
  let touched = false;
  // What has the focus stays shown: it may have moved the page under a pointer at rest.
  let focused: HTMLAnchorElement | undefined;
  root.addEventListener('pointerdown', (event) => {
    touched = event.pointerType !== 'mouse';
  });
  root.addEventListener('pointerover', (event) => {
    const delay = (link: HTMLAnchorElement | undefined) => (link ? openDelay : closeDelay);
    if (event.pointerType === 'mouse') tell(event.target, delay, focused);
  });
  root.addEventListener('focusin', (event) => {
    focused = findCitation(event.target);
    if (!touched) tell(event.target, () => 0);
  });
  root.addEventListener('click', (event) => {
    const link = findCitation(event.target);
    if (!touched || !link || 'open' in link.dataset) return;
    event.preventDefault();
    tell(link, () => 0);
  });
  root.addEventListener('keydown', (event) => {
    touched = false;
    if (event.key !== 'Escape') return;
    focused = undefined;
    void loading?.then((previewer) => {
      previewer.close();
    });
  });
}
