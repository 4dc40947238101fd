import { readDay } from '#calendar';
import { buildCsv, fileKinds, saveFile } from '#files';
import { buildElement } from '#forms';
import { copyText } from '#ui';
import { buildReviewTable, listCounts } from '../text/build-review-table.ts';
import { formatMarkedHtml, formatMarkedMarkdown, markText, splitLines } from '../text/mark-text.ts';
import type { ReviewedCitation } from '../text/review-text.ts';
import { copyWithLinks } from './copy-with-links.ts';
import { inTurns } from './in-turns.ts';
import type { ReviewAnswer } from './review-messages.ts';
import { buildLine, buildRow, buildStatus } from './review-parts.ts';

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
  const day = readDay(new Date());
  const parts = markText(text, review);
  return {
    copy: async () => {
      await copyWithLinks(formatMarkedHtml(parts, origin), formatMarkedMarkdown(parts, origin)).then(
        () => {
          say('Texto copiado, con sus enlaces.');
        },
        () => {
          say('Tu navegador no deja copiar.');
        },
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

/** Rows shown at first, and each time more are asked for. */
const rowsAtOnce = 100;

/** Paper has no button for more: it takes all rows. */
let showAll: () => void = () => undefined;
addEventListener('beforeprint', () => {
  showAll();
});

/** Rows drawn in one go: each has links and a button, and a hundred hold a phone up. */
const rowsInTurn = 50;

/** The first rows of the table, and a button for more: a table of thousands holds a page up. */
function showRows(tool: HTMLElement, body: Element, citations: readonly ReviewedCitation[], copy: Say): void {
  const more = tool.querySelector<HTMLButtonElement>('[data-more]');
  let shown = Math.min(citations.length, rowsAtOnce);
  const count = (): void => {
    const left = citations.length - shown;
    if (!more) return;
    more.hidden = left === 0;
    more.textContent = `Ver ${Math.min(left, rowsAtOnce)} más (faltan ${left})`;
  };
  const showMore = (): void => {
    const next = citations.slice(shown, shown + rowsAtOnce);
    body.append(...next.map((citation, at) => buildRow(citation, shown + at, copy)));
    shown += next.length;
    count();
  };
  inTurns(body, citations.slice(0, shown), (citation, at) => buildRow(citation, at, copy), rowsInTurn);
  count();
  if (more) more.onclick = showMore;
  showAll = () => {
    // Those of a turn that has not come yet, too.
    inTurns(body, citations, (citation, at) => buildRow(citation, at, copy), Infinity);
    shown = citations.length;
    count();
  };
}

const findPart = (tool: HTMLElement, name: string): HTMLElement | null => tool.querySelector(`[data-${name}]`);

/** Takes an answer away, and all that it would still show. */
export function clearReview(tool: HTMLElement): void {
  const [region, counts, marked, body] = ['result', 'counts', 'marked', 'rows'].map((name) => findPart(tool, name));
  if (!region || !counts || !marked || !body) return;
  region.hidden = true;
  showRows(tool, body, [], () => undefined);
  counts.replaceChildren();
  inTurns(marked, [], String);
  for (const button of region.querySelectorAll<HTMLButtonElement>('button[data-do]')) button.onclick = null;
}

/** Shows an answer: counts, what can be done with it, the table, and the text with its marks; a long one in turns, so that the page goes on. */
export function showReview(tool: HTMLElement, done: Done, say: Say): void {
  const [region, title, counts, body, marked] = ['result', 'title', 'counts', 'rows', 'marked'].map((name) =>
    findPart(tool, name),
  );
  if (!region || !title || !counts || !body || !marked) return;
  const { citations } = done.review;
  title.textContent = citations.length === 0 ? 'No hallamos ninguna cita' : plural(citations.length);
  fillCounts(counts, done);
  const actions = listActions(done, say);
  for (const button of region.querySelectorAll<HTMLButtonElement>('button[data-do]')) {
    button.onclick = () => {
      actions[button.dataset['do'] ?? '']?.().catch(() => {
        say('No llegó la parte que hace el archivo. Revisa tu conexión y vuelve a probar.');
      });
    };
  }
  region.querySelector('[data-found]')?.toggleAttribute('hidden', citations.length === 0);
  const copy = (words: string): void => {
    void copyText(words, say, `Copiado: ${words}`, `No se pudo copiar. Cópiala a mano: ${words}`);
  };
  showRows(tool, body, citations, copy);
  inTurns(marked, splitLines(markText(done.text, done.review)), buildLine);
  region.hidden = false;
  title.focus();
}
