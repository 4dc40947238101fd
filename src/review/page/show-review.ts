import { buildCsv, fileKinds, saveFile } from '#files';
import { buildElement } from '#forms';
import { buildReviewTable, listCounts } from '../text/build-review-table.ts';
import { formatMarkedHtml, formatMarkedMarkdown, markText } from '../text/mark-text.ts';
import { copyText, copyWithLinks } from './copy.ts';
import { inTurns } from './in-turns.ts';
import type { ReviewAnswer } from './review-messages.ts';
import { buildMarked, buildRow, buildStatus } from './review-parts.ts';

type Done = Extract<ReviewAnswer, { kind: 'done' }>;
type Say = (words: string) => void;

/** What the browser fetches for a file comes now, for later. */
export const prepareFiles = (): Promise<unknown> => buildCsv({ name: '', columns: [], rows: [] });

const plural = (count: number): string => (count === 1 ? '1 cita' : `${count} citas`);

function fillCounts(list: Element, { review }: Done): void {
  list.replaceChildren(
    ...listCounts(review).map(({ name, count, mark }) =>
      buildElement(
        'li',
        {},
        buildElement('b', { class: 'num' }, String(count)),
        ' ',
        mark === undefined ? name : buildStatus(mark, name),
      ),
    ),
  );
}

function listActions({ text, review, reviewed }: Done, say: Say): Record<string, () => Promise<unknown>> {
  const { origin } = location;
  const day = new Date().toISOString().slice(0, 10);
  const parts = markText(text, review);
  return {
    copy: async () => {
      say(
        (await copyWithLinks(formatMarkedHtml(parts, origin), formatMarkedMarkdown(parts, origin)))
          ? 'Texto copiado, con sus enlaces.'
          : 'Tu navegador no deja copiar.',
      );
    },
    csv: async () => {
      saveFile(`citas-${day}.csv`, await buildCsv(buildReviewTable(review, origin)), fileKinds.csv.type);
    },
    json: () => {
      saveFile(`citas-${day}.json`, `${JSON.stringify({ day, reviewed, ...review }, null, 1)}\n`, fileKinds.json.type);
      return Promise.resolve();
    },
  };
}

/** Shows an answer: counts, what can be done with it, the table, and the text with its marks; a long one in turns, so that the page goes on. */
export function showReview(tool: HTMLElement, done: Done, say: Say): void {
  const region = tool.querySelector<HTMLElement>('[data-result]');
  const [title, counts, body, marked] = ['title', 'counts', 'rows', 'marked'].map((name) =>
    tool.querySelector(`[data-${name}]`),
  );
  if (!region || !title || !counts || !body || !marked) return;
  const { citations } = done.review;
  title.textContent = citations.length === 0 ? 'No hallamos ninguna cita' : plural(citations.length);
  fillCounts(counts, done);
  const actions = listActions(done, say);
  for (const button of region.querySelectorAll<HTMLButtonElement>('button[data-do]')) {
    button.onclick = () => void actions[button.dataset['do'] ?? '']?.();
  }
  region.querySelector<HTMLElement>('[data-found]')!.hidden = citations.length === 0;
  const copy = (words: string): void => {
    void copyText(words).then((isCopied) => {
      say(isCopied ? `Copiado: ${words}` : words);
    });
  };
  inTurns(body, citations, (citation, at) => buildRow(citation, at, copy));
  inTurns(marked, markText(done.text, done.review), buildMarked);
  region.hidden = false;
  (title as HTMLElement).focus();
}
