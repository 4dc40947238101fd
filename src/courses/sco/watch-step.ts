import { checklistWords, parseCount } from '#procedures/checklist';
import type { ToldProgress } from '#ui';
import { courseWords } from './course-words.ts';
import { leadOut } from './lead-out.ts';

/** What a step is watched for. */
export interface StepWatch {
  /** Address of the site; undefined where nobody knows it. */
  site: string | undefined;
  /** Where the package lies, with a slash at its end. */
  folder: string;
  tell: (progress: ToldProgress) => void;
}

/** A list says how far its reader is, and that it keeps marks on this device: here the course does. */
function readChecklist(page: Document, tell: StepWatch['tell']): void {
  const count = parseCount(page.querySelector('procedure-checklist [data-count]')?.textContent ?? '');
  if (count) tell(count);
  const note = page.querySelector('procedure-checklist [data-note]');
  if (note?.textContent === checklistWords.kept) note.textContent = courseWords.marks;
}

/** Reads a step now and whenever it changes: its links, and how far its list is. */
export function watchStep(page: Document, { site, folder, tell }: StepWatch): void {
  const read = (): void => {
    for (const link of page.querySelectorAll<HTMLAnchorElement>('a[href]')) leadOut(link, site, folder);
    readChecklist(page, tell);
  };
  read();
  new MutationObserver(read).observe(page.body, { childList: true, subtree: true });
}
