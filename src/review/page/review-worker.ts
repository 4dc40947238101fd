import { listNormBlocks, type NormTree } from '#norms/blocks';
import { readFile, UnreadableFile } from '../read/read-file.ts';
import { openReviewRegistry, type ReviewRegistry } from '../registry/open-registry.ts';
import type { ReviewData } from '../registry/review-data.ts';
import { cleanText } from '../text/clean-text.ts';
import { openHeldText, type HeldText } from '../text/held-text.ts';
import { compareQuotations, listQuotedNorms, reviewText } from '../text/review-text.ts';
import type { ReadRequest, ReviewAnswer, ReviewRequest } from './review-messages.ts';

const answer = (message: ReviewAnswer): void => {
  postMessage(message);
};

async function fetchJson<Data>(path: string): Promise<Data> {
  const response = await fetch(path);
  if (!response.ok) throw new UnreadableFile(`${path}: ${response.status}`);
  return (await response.json()) as Data;
}

let opened: Promise<ReviewRegistry> | undefined;

/** The registry, fetched once; after a failure the next call tries again. */
function loadRegistry(): Promise<ReviewRegistry> {
  opened ??= fetchJson<ReviewData>('/revisar/registro.json').then(openReviewRegistry, () => {
    opened = undefined;
    throw new UnreadableFile('No llegó la lista de normas. Revisa tu conexión y vuelve a probar: tu texto sigue aquí.');
  });
  return opened;
}

const texts = new Map<string, Promise<HeldText | undefined>>();

/** The text of a norm, fetched once; undefined where it does not come, and the next call tries again. */
function loadText(norm: string): Promise<HeldText | undefined> {
  const known = texts.get(norm);
  if (known) return known;
  const loaded = fetchJson<{ text?: NormTree }>(`/normas/${norm}.json`).then(
    ({ text }) => text && openHeldText(listNormBlocks(text)),
    () => {
      texts.delete(norm);
      return undefined;
    },
  );
  texts.set(norm, loaded);
  return loaded;
}

/** The texts of norms that come. */
async function loadTexts(norms: readonly string[]): Promise<Map<string, HeldText>> {
  const came = await Promise.all(norms.map(async (norm) => [norm, await loadText(norm)] as const));
  return new Map(came.flatMap(([norm, text]) => (text ? [[norm, text] as const] : [])));
}

/** Norms whose text the site has. */
const listHeld = ({ citations, find }: ReviewRegistry): string[] =>
  [...citations.norms.keys()].filter((norm) => find(norm)?.outline);

async function warm(withTexts: boolean): Promise<void> {
  const registry = await loadRegistry();
  if (withTexts) await loadTexts(listHeld(registry));
}

async function prepare(): Promise<void> {
  const held = listHeld(await loadRegistry());
  const readers = [
    import('../read/read-docx.ts'),
    import('../read/read-pdf.ts').then(({ preparePdf }) => preparePdf()),
  ];
  const [came] = await Promise.all([loadTexts(held), ...readers]);
  if (came.size < held.length) throw new UnreadableFile('No llegó todo. Revisa tu conexión y vuelve a probar.');
  answer({ id: 0, kind: 'prepared' });
}

async function read(request: ReadRequest): Promise<void> {
  const { id, issuer } = request;
  const [registry, text] = await Promise.all([
    loadRegistry(),
    request.kind === 'text' ? cleanText(request.text) : readFile(request.name, new Uint8Array(request.bytes)),
  ]);
  const onProgress = (share: number): void => {
    answer({ id, kind: 'progress', share });
  };
  // A clock of before the last review is wrong.
  const thisYear = Math.max(new Date().getFullYear(), Number(registry.reviewed.slice(0, 4)));
  const review = reviewText(text, registry, { thisYear, issuer, onProgress });
  const held = await loadTexts(listQuotedNorms(review));
  answer({ id, kind: 'done', text, review: compareQuotations(review, held), reviewed: registry.reviewed });
}

/** What is said where no reason is known: mostly a part of the program that did not come. */
const failures = {
  text: 'No se pudo leer el texto. Vuelve a probar: tu texto sigue aquí.',
  file: 'No llegó la parte que lee el archivo, o no se pudo leer.',
  prepare: 'No llegó todo. Revisa tu conexión y vuelve a probar.',
} as const;

addEventListener('message', ({ data }: MessageEvent<ReviewRequest>) => {
  if (data.kind === 'warm') {
    // Nobody asked for it: what does not come is fetched, and missed, when it is wanted.
    warm(data.texts).catch(() => undefined);
    return;
  }
  const work = data.kind === 'prepare' ? prepare() : read(data);
  work.catch((error: unknown) => {
    const says = error instanceof UnreadableFile ? error.message : failures[data.kind];
    answer({ id: data.id, kind: 'failed', says });
  });
});
