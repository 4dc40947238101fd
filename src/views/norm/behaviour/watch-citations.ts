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

/** Passes on an event at a citation, or anywhere once there is a previewer to close. */
function tell(target: EventTarget | null, delay: (link: HTMLAnchorElement | undefined) => number): void {
  const link = findCitation(target);
  if (!link && !loading) return;
  void load().then((previewer) => {
    if (target instanceof Node && previewer.contains(target)) previewer.keep();
    else previewer.plan(link, delay(link));
  });
}

/** Citations show what they lead to: by pointer, by focus, and by a first touch; a second touch follows the link. */
export function watchCitations(root: Document): void {
  let touched = false;
  root.addEventListener('pointerdown', (event) => {
    touched = event.pointerType !== 'mouse';
  });
  root.addEventListener('pointerover', (event) => {
    if (event.pointerType === 'mouse') tell(event.target, (link) => (link ? openDelay : closeDelay));
  });
  root.addEventListener('focusin', (event) => {
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
    if (event.key === 'Escape')
      void loading?.then((previewer) => {
        previewer.close();
      });
  });
}
