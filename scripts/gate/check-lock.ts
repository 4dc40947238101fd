import { z } from 'zod';
import type { Issue } from '#errors';
import { judgeLicence } from './judge-licence.ts';

const EntrySchema = z.object({
  version: z.string().optional(),
  integrity: z.string().optional(),
  /** A folder of the project itself, which nobody downloads. */
  link: z.boolean().optional(),
  /** Comes inside another package, whose integrity covers it. */
  inBundle: z.boolean().optional(),
  /** Brings a program that npm runs when it is installed, where it is let. */
  hasInstallScript: z.boolean().optional(),
  /** As the package says it; packages of long ago have it in other forms. */
  license: z.unknown().optional(),
});

type Entry = z.output<typeof EntrySchema>;

/** What is read of npm's lock file. */
const LockSchema = z.object({ packages: z.record(z.string(), EntrySchema) });

/** A lock file, and which install scripts may run with it. */
export interface LockFile {
  /** Path from the root of the project. */
  file: string;
  text: string;
  /** Names of `allowScripts` in `package.json`; undefined where no script is ever run, whatever a package brings. */
  allowed?: readonly string[];
}

const describeRepair = (file: string): string =>
  [
    `En una carpeta sin node_modules, con copia de package.json y ${file}:`,
    `1. borre de ${file} las entradas sin «version» o sin «integrity»;`,
    '2. corra «npm install --package-lock-only --ignore-scripts»;',
    `3. traiga de vuelta el ${file} que resulta.`,
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

/** Name of the package of an entry: `node_modules/a/node_modules/@b/c` is `@b/c`. */
const readName = (entry: string): string => entry.split('node_modules/').at(-1) ?? '';

/** What the entry lacks without which `npm ci` refuses it, or installs what nobody has checked. */
function listMissing(entry: Entry): string[] {
  const needed = entry.inBundle ? (['version'] as const) : (['version', 'integrity'] as const);
  return needed.filter((key) => !entry[key]);
}

/** What nobody agreed to: a program that runs when it is installed, or terms that were not read. */
function* listUnagreed(
  name: string,
  entry: Entry,
  allowed: LockFile['allowed'],
): Generator<[message: string, fix: string]> {
  if (entry.hasInstallScript && allowed && !allowed.includes(name)) {
    yield [
      `«${name}» trae un programa que corre al instalarse, y nadie lo ha aceptado.`,
      'Lea qué hace; si hace falta, agregue su nombre a «allowScripts» en package.json; si no, use otro paquete.',
    ];
  }
  const licence = judgeLicence(name, typeof entry.license === 'string' ? entry.license : undefined);
  if (licence !== undefined) {
    yield [
      `«${name}» ${licence}.`,
      'Lea su licencia; si permite lo que hace este proyecto, agréguela a scripts/gate/licences.ts; si no, use otro paquete.',
    ];
  }
}

/** Names that may run a program and have none: what is allowed is what is needed. */
function listIdle({ file, allowed = [] }: LockFile, entries: Readonly<Record<string, Entry>>): Issue[] {
  const needed = new Set(
    Object.entries(entries).flatMap(([entry, { hasInstallScript }]) => (hasInstallScript ? [readName(entry)] : [])),
  );
  return allowed
    .filter((name) => !needed.has(name))
    .map((name) => ({
      rule: 'install-script',
      place: { file: file.replace(/-lock\.json$/, '.json') },
      message: `«allowScripts» deja correr un programa de «${name}», que no trae ninguno.`,
      fix: `Quite «${name}» de «allowScripts».`,
    }));
}

/** Entries of a lock file with which a first install fails (npm writes them and never mends them), and those that nobody agreed to. */
export function checkLock(lockFile: LockFile): Issue[] {
  const { file, text, allowed } = lockFile;
  const lock = parseLock(text);
  if (!lock) {
    const message = 'No se puede leer: no es el archivo que escribe npm.';
    return [{ rule: 'lock-file', place: { file }, message, fix: `Recupérelo con «git checkout ${file}».` }];
  }
  const lines = text.split('\n');
  // The entry without a name is the project; links are folders of it.
  const entries = Object.entries(lock.packages).filter(([name, { link }]) => name !== '' && !link);
  const place = (name: string): Issue['place'] => ({ file, line: findLine(lines, name) });
  const broken = entries.flatMap(([name, entry]): Issue[] => {
    const missing = listMissing(entry);
    if (missing.length === 0) return [];
    const message = `«${name}» no tiene ${missing.map((key) => `«${key}»`).join(' ni ')}: «npm ci» no lo puede instalar.`;
    return [{ rule: 'lock-file', place: place(name), message }];
  });
  const unagreed = entries.flatMap(([name, entry]) =>
    [...listUnagreed(readName(name), entry, allowed)].map(([message, fix]): Issue => ({
      rule: 'package-terms',
      place: place(name),
      message,
      fix,
    })),
  );
  return [
    // They come by the dozen and are mended in one go: the way is told once, after the last.
    ...broken.map((issue, index) => (index === broken.length - 1 ? { ...issue, fix: describeRepair(file) } : issue)),
    ...unagreed,
    ...listIdle(lockFile, lock.packages),
  ];
}
