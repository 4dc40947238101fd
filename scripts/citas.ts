/** Reviews the citations of files: `npm run citas -- escrito.docx`. Says what it does with `--ayuda`. */
import { readFile as readBytes, stat } from 'node:fs/promises';
import path from 'node:path';
import {
  compareQuotations,
  hasFault,
  listQuotedNorms,
  readFile,
  readHeldText,
  readReviewRegistry,
  refuseLong,
  reviewText,
  UnreadableFile,
  type Review,
} from '#review';
import { formatReview } from './citas/format-review.ts';
import { readArguments } from './citas/read-arguments.ts';

/** npm goes to the project before it runs a script: files are looked for where the reader is. */
const here = process.env['INIT_CWD'] ?? process.cwd();
process.chdir(path.resolve(import.meta.dirname, '..'));

const help = `Uso: npm run citas -- [--json] [--municipalidad <emisor>] archivo…

Revisa las normas que citan textos .txt, .docx y .pdf con texto. Nada sale de este equipo.

  --json            la respuesta como JSON, en la salida
  --municipalidad   emisor de content/registries/issuers.json de quien son las ordenanzas que no lo dicen
  --ayuda           esto

Código de salida: 0 sin faltas; 1 si algo está derogado, no existe en el texto que tenemos o tiene el número mal escrito;
2 si un archivo no se pudo leer o la orden está mal. «Sin verificar» y «Vigente con cambios» no son faltas: se dicen.`;

/** Bytes of a file. What is no file on a disk (a device, a pipe) may never end, and is not begun. */
async function readDisk(file: string): Promise<Uint8Array<ArrayBuffer>> {
  const known = await stat(file);
  if (!known.isFile() && !known.isDirectory()) throw new UnreadableFile('No es un archivo.');
  refuseLong(known.size);
  return new Uint8Array(await readBytes(file));
}

async function reviewFile(file: string, issuer: string | undefined): Promise<{ text: string; review: Review }> {
  const text = await readFile(file, await readDisk(path.resolve(here, file)));
  const registry = readRegistry();
  const review = reviewText(text, registry, { thisYear: new Date().getFullYear(), ...(issuer && { issuer }) });
  return {
    text,
    review: compareQuotations(review, new Map(listQuotedNorms(review).map((norm) => [norm, readHeldText(norm)]))),
  };
}

let registry: ReturnType<typeof readReviewRegistry> | undefined;
const readRegistry = (): ReturnType<typeof readReviewRegistry> => (registry ??= readReviewRegistry());

function explain(error: unknown): string {
  if (error instanceof UnreadableFile) return error.message;
  const { code } = error as { code?: string };
  if (code === 'ENOENT') return 'No existe.';
  return code === 'EISDIR' ? 'Es una carpeta.' : String(error);
}

async function run({
  files,
  isJson,
  issuer,
}: {
  files: readonly string[];
  isJson: boolean;
  issuer?: string;
}): Promise<void> {
  const answers: ({ file: string } & Review)[] = [];
  for (const [at, file] of files.entries()) {
    if (files.length > 1) console.error(`${at + 1} de ${files.length}: ${file}`);
    try {
      const { review } = await reviewFile(file, issuer);
      if (isJson) answers.push({ file, ...review });
      else console.log(formatReview(file, review));
      if (hasFault(review)) process.exitCode ??= 1;
    } catch (error) {
      console.error(`${file}: ${explain(error)}`);
      process.exitCode = 2;
    }
  }
  if (isJson) console.log(JSON.stringify(answers, null, 1));
}

const { problem, isHelp, ...order } = readArguments(process.argv.slice(2));
if (isHelp) console.log(help);
else if (problem !== undefined) {
  console.error(`${problem}\n\n${help}`);
  process.exitCode = 2;
} else await run(order);
