/** Makes a file of content to begin with: `npm run new:norm`, `new:tramite`, `new:plan`. */
import { SiteError } from '#errors';
import { askMissing } from './scaffold/ask.ts';
import { OrderProblem } from './scaffold/draft.ts';
import { findKind, makeDraft } from './scaffold/make-draft.ts';
import { describeKind, readOrder } from './scaffold/read-order.ts';
import { describeDraft, writeDraft } from './scaffold/write-draft.ts';

/** npm goes to the project before it runs a script: a document is looked for where the author is. */
const here = process.env['INIT_CWD'] ?? process.cwd();

async function run(name: string, words: string[]): Promise<string> {
  const kind = findKind(name);
  const order = readOrder(kind, words);
  if (order['ayuda'] !== undefined) return describeKind(kind);
  const answers = process.stdin.isTTY ? await askMissing(kind, order) : order;
  const draft = await makeDraft(kind, answers, here);
  writeDraft(process.cwd(), draft);
  return describeDraft(draft);
}

const [name = '', ...words] = process.argv.slice(2);
try {
  console.log(await run(name, words));
} catch (error) {
  if (error instanceof SiteError)
    console.error('El contenido que ya está tiene errores; corrígelos primero: npm run check contenido');
  else if (error instanceof OrderProblem) console.error(error.message);
  else throw error;
  process.exitCode = 1;
}
