/** What runs in a package: the steps in a frame, what they keep, and what the classroom is told. */
import { readHeight } from '#embeds/host';
import { CourseRun } from './course-run.ts';
import { watchStep } from './watch-step.ts';

const folder = new URL('.', location.href).href;
const { site, mastery } = document.body.dataset;
const run = new CourseRun(mastery === undefined ? undefined : Number(mastery), document.body);
globalThis.normaCircular = run.keep;
run.open();

const frame = document.querySelector<HTMLIFrameElement>('iframe');

/** The step in the frame: which it is, its links. */
function readStep(shown: HTMLIFrameElement): void {
  const page = shown.contentDocument;
  if (!page) return;
  const address = page.location.href.replace(/[?#].*$/u, '');
  for (const link of document.querySelectorAll<HTMLAnchorElement>('nav a')) {
    if (link.href === address) {
      link.setAttribute('aria-current', 'step');
      shown.title = link.textContent;
    } else link.removeAttribute('aria-current');
  }
  watchStep(page, { site, folder, tell: run.tell });
}

if (frame) {
  frame.addEventListener('load', () => {
    readStep(frame);
  });
  // Not before there is a place where its tools can leave what they keep.
  frame.src = frame.dataset['src'] ?? '';
}
addEventListener('message', ({ data, source }) => {
  const height = readHeight(data);
  if (height !== undefined && source === frame?.contentWindow) frame.style.height = `${height}px`;
});
