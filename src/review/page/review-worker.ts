import { listNormBlocks, type NormTree } from '#norms/blocks';
import { readFile, UnreadableFile } from '../read/read-file.ts';
import { openReviewRegistry, type ReviewRegistry } from '../registry/open-registry.ts';
import type { ReviewData } from '../registry/review-data.ts';
import { openHeldText, type HeldText } from '../text/held-text.ts';
import { compareQuotations, listQuotedNorms, reviewText } from '../text/review-text.ts';
import type { ReviewAnswer, ReviewRequest } from './review-messages.ts';

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

const texts = new Map<string, HeldText>();

/** Fetches the texts of norms that are not here yet; one that does not come is left out. */
async function loadTexts(norms: readonly string[]): Promise<boolean> {
  const missing = norms.filter((norm) => !texts.has(norm));
  const came = await Promise.allSettled(
    missing.map(async (norm) => {
      const { text } = await fetchJson<{ text?: NormTree }>(`/normas/${norm}.json`);
      if (text) texts.set(norm, openHeldText(listNormBlocks(text)));
    }),
  );
  return came.every(({ status }) => status === 'fulfilled');
}

async function prepare(id: number): Promise<void> {
  const registry = await loadRegistry();
  const held = [...registry.citations.norms.keys()].filter((norm) => registry.find(norm)?.outline);
  const readers = [
    import('../read/read-docx.ts'),
    import('../read/read-pdf.ts').then(({ preparePdf }) => preparePdf()),
  ];
  const [isWhole] = await Promise.all([loadTexts(held), ...readers]);
  if (!isWhole) throw new UnreadableFile('No llegó todo. Revisa tu conexión y vuelve a probar.');
  answer({ id, kind: 'prepared' });
}

async function read(request: Extract<ReviewRequest, { kind: 'text' | 'file' }>): Promise<void> {
  const { id, issuer } = request;
  const [registry, text] = await Promise.all([
    loadRegistry(),
    request.kind === 'text' ? request.text : readFile(request.name, new Uint8Array(request.bytes)),
  ]);
  const onProgress = (share: number): void => {
    answer({ id, kind: 'progress', share });
  };
  const review = reviewText(text, registry, { thisYear: new Date().getFullYear(), issuer, onProgress });
  await loadTexts(listQuotedNorms(review));
  answer({ id, kind: 'done', text, review: compareQuotations(review, texts), reviewed: registry.reviewed });
}

addEventListener('message', ({ data }: MessageEvent<ReviewRequest>) => {
  if (data.kind === 'wake') {
    // Who asks for a review is told what did not come.
    loadRegistry().catch(() => undefined);
    return;
  }
  const work = data.kind === 'prepare' ? prepare(data.id) : read(data);
  work.catch((error: unknown) => {
    const says =
      error instanceof UnreadableFile ? error.message : 'No llegó la parte que lee el archivo, o no se pudo leer.';
    answer({ id: data.id, kind: 'failed', says });
  });
});
