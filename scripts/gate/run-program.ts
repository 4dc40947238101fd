import { spawn, type ChildProcess } from 'node:child_process';
import { watchSilence } from './watch-silence.ts';

/** How a program ended. */
export interface ProgramRun {
  /** Its exit code; 1 when it was ended from outside. */
  code: number;
  /** All that it printed, on both streams. */
  output: string;
  /** It said nothing for too long and was ended. */
  silent: boolean;
}

/** How a program is run. */
export interface RunOptions {
  env?: NodeJS.ProcessEnv;
  /** Folder it runs in; default: this one. */
  cwd?: string;
  /** Milliseconds without a word after which it hangs and is ended. */
  silence: number;
  /** Ends it before its time. */
  stop?: AbortSignal;
  /** Hears what it prints while it runs. */
  onOutput?: (text: string) => void;
}

/** How long a program that was asked to end may take to do so. */
const GRACE = 2000;

/** On Windows a group of its own would be a window of its own. */
const hasGroups = process.platform !== 'win32';

/** Ends the program and all that it started: a browser, workers. */
function signalGroup(child: ChildProcess, name: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    if (hasGroups) process.kill(-child.pid, name);
    else child.kill(name);
  } catch {
    // It has ended already.
  }
}

/** Asks the program to end, and ends it when it does not. */
function askToEnd(child: ChildProcess): void {
  signalGroup(child, 'SIGTERM');
  setTimeout(signalGroup, GRACE, child, 'SIGKILL').unref();
}

function waitForEnd(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      resolve(code ?? 1);
    });
  });
}

/** Runs a file with the Node that runs this, to its end, however long that takes. */
export async function runProgram(file: string, args: readonly string[], options: RunOptions): Promise<ProgramRun> {
  const { env = process.env, cwd = process.cwd(), silence, stop, onOutput } = options;
  const child = spawn(process.execPath, [file, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env,
    cwd,
    detached: hasGroups,
  });
  const run: ProgramRun = { code: 1, output: '', silent: false };
  const watch = watchSilence(silence, () => {
    run.silent = true;
    signalGroup(child, 'SIGKILL');
  });
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      watch.hear();
      run.output += text;
      onOutput?.(text);
    });
  }
  const end = (): void => {
    askToEnd(child);
  };
  if (stop?.aborted) end();
  stop?.addEventListener('abort', end, { once: true });
  run.code = await waitForEnd(child).finally(() => {
    watch.stop();
    stop?.removeEventListener('abort', end);
  });
  return run;
}
