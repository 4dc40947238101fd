import { close, createIndex } from 'pagefind';
import type { SearchRecord } from './search-record.ts';

/** Records sent to Pagefind before waiting for its answers: enough to keep it busy, few enough to stay small. */
const batchSize = 200;
/** Up to this many records, small chunks keep a question light; beyond it, their list would weigh more than they save. */
const fewRecords = 3000;
const smallChunk = '500';

function throwOn(errors: readonly string[], doing: string): void {
  if (errors.length > 0) throw new Error(`Pagefind, ${doing}: ${errors.join('; ')}`);
}

type Index = NonNullable<Awaited<ReturnType<typeof createIndex>>['index']>;

async function addRecords(index: Index, records: readonly SearchRecord[]): Promise<void> {
  for (let from = 0; from < records.length; from += batchSize) {
    const batch = records.slice(from, from + batchSize).map(async ({ url, content, meta, filters }) => {
      const given = Object.fromEntries(Object.entries(meta).filter(([, value]) => value !== ''));
      throwOn((await index.addCustomRecord({ url, content, meta: given, filters, language: 'es' })).errors, url);
    });
    await Promise.all(batch);
  }
}

/** Indexes the records and writes the index to a folder. Errors: whatever Pagefind reports, at each step. */
export async function writeSearchIndex(records: readonly SearchRecord[], outputPath: string): Promise<void> {
  // Pagefind has no option for it; its process reads the variable when it starts.
  if (records.length <= fewRecords) process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] ??= smallChunk;
  const { index, errors } = await createIndex({ forceLanguage: 'es' });
  throwOn(errors, 'al empezar');
  if (!index) throw new Error('Pagefind no devolvió ningún índice.');
  await addRecords(index, records);
  throwOn((await index.writeFiles({ outputPath })).errors, `al escribir ${outputPath}`);
  await close();
}
