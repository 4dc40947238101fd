import { z } from 'zod';
import type { Issue } from '#errors';

const EntrySchema = z.object({
  version: z.string().optional(),
  integrity: z.string().optional(),
  /** A folder of the project itself, which nobody downloads. */
  link: z.boolean().optional(),
  /** Comes inside another package, whose integrity covers it. */
  inBundle: z.boolean().optional(),
});

/** What is read of npm's lock file. */
const LockSchema = z.object({ packages: z.record(z.string(), EntrySchema) });

const FILE = 'package-lock.json';

const FIX = [
  `En una carpeta sin node_modules, con copia de package.json y ${FILE}:`,
  `1. borre de ${FILE} las entradas sin «version» o sin «integrity»;`,
  '2. corra «npm install --package-lock-only --ignore-scripts»;',
  `3. traiga de vuelta el ${FILE} que resulta.`,
].join('\n');

function parseLock(text: string): z.output<typeof LockSchema> | undefined {
  try {
    return LockSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

function findLine(lines: readonly string[], name: string): number {
  return lines.findIndex((line) => line.trimStart().startsWith(`${JSON.stringify(name)}: {`)) + 1;
}

/** What the entry lacks without which `npm ci` refuses it, or installs what nobody has checked. */
function listMissing(name: string, entry: z.output<typeof EntrySchema>): string[] {
  // The entry without a name is the project.
  if (name === '' || entry.link) return [];
  const needed = entry.inBundle ? (['version'] as const) : (['version', 'integrity'] as const);
  return needed.filter((key) => !entry[key]);
}

/** Entries of the lock file with which a first install fails; npm writes them and never mends them. */
export function checkLock(text: string): Issue[] {
  const lock = parseLock(text);
  if (!lock) {
    const message = 'No se puede leer: no es el archivo que escribe npm.';
    return [{ rule: 'lock-file', place: { file: FILE }, message, fix: `Recupérelo con «git checkout ${FILE}».` }];
  }
  const lines = text.split('\n');
  const issues = Object.entries(lock.packages).flatMap(([name, entry]): Issue[] => {
    const missing = listMissing(name, entry);
    if (missing.length === 0) return [];
    const message = `«${name}» no tiene ${missing.map((key) => `«${key}»`).join(' ni ')}: «npm ci» no lo puede instalar.`;
    return [{ rule: 'lock-file', place: { file: FILE, line: findLine(lines, name) }, message }];
  });
  // They come by the dozen and are mended in one go: the way is told once, after the last.
  return issues.map((issue, index) => (index === issues.length - 1 ? { ...issue, fix: FIX } : issue));
}
