import { execFile } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { takeLock } from '../build/build-lock.ts';

/** What is installed, and where from and to. */
export interface OnDemand {
  /** Folder with `package.json` and `package-lock.json`. */
  from: string;
  /** Folder that gets them, and their `node_modules`. */
  to: string;
  /** Installs what the lock in a folder names. */
  install: (folder: string) => Promise<void>;
}

const FILES = ['package.json', 'package-lock.json'];

/** Written last: a folder without it was left half-way. */
const MARK = 'installed';

/** What decides what is installed. */
const readLock = (folder: string): string => readFileSync(path.join(folder, 'package-lock.json'), 'utf8');

function isInstalled({ from, to }: OnDemand): boolean {
  const mark = path.join(to, MARK);
  return existsSync(mark) && readFileSync(mark, 'utf8') === readLock(from);
}

/** Installs a tool where it is not there as its lock says, by one process at a time; gives the folder. */
export async function installOnce(tool: OnDemand): Promise<string> {
  if (isInstalled(tool)) return tool.to;
  const release = await takeLock(`${tool.to}.lock`, { onWait: () => undefined });
  try {
    if (isInstalled(tool)) return tool.to;
    rmSync(tool.to, { recursive: true, force: true });
    mkdirSync(tool.to, { recursive: true });
    for (const file of FILES) copyFileSync(path.join(tool.from, file), path.join(tool.to, file));
    await tool.install(tool.to);
    writeFileSync(path.join(tool.to, MARK), readLock(tool.from));
    return tool.to;
  } finally {
    release?.();
  }
}

/** npm: the one that runs this, else the one on the search path. */
function findNpm(): [program: string, ...args: string[]] {
  const running = process.env['npm_execpath'];
  return running?.endsWith('.js') ? [process.execPath, running] : ['npm'];
}

async function runNpmCi(folder: string): Promise<void> {
  const [program, ...args] = findNpm();
  const flags = ['ci', '--ignore-scripts', '--omit=optional', '--no-audit', '--no-fund', '--prefix', folder];
  // Within `npm run` npm hands its own settings down, also which project it is in.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^npm_(?:config|package)_/i.test(name)),
  );
  await promisify(execFile)(program, [...args, ...flags], { cwd: folder, env, maxBuffer: Infinity });
}

/** The tools that there are: a folder each, beside this module. */
export type OnDemandTool = 'sbom' | 'lighthouse';

/**
 * Folder in which a tool is installed with its `node_modules`; installs it when it is asked for the first time or its lock has changed.
 * Needs the network then, and fails without.
 */
export async function installOnDemand(tool: OnDemandTool): Promise<string> {
  return installOnce({
    from: path.join(import.meta.dirname, tool),
    to: path.resolve('.cache', 'on-demand', tool),
    install: runNpmCi,
  });
}
