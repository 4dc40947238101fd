import { spawn, type ChildProcess } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

/** A server of somebody else, started with our files. */
export interface RunningServer {
  /** `http://127.0.0.1:8080`. */
  origin: string;
  stop: () => Promise<void>;
}

/** A port that nobody listens at, at this moment. */
export function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => {
        resolve(port);
      });
    });
  });
}

/** How often it is asked whether it listens, in milliseconds. */
const PAUSE = 30;

async function waitUntilItAnswers(child: ChildProcess, origin: string, said: () => string): Promise<void> {
  while (child.exitCode === null) {
    const answered = await fetch(origin, { method: 'HEAD' }).then(
      () => true,
      () => false,
    );
    if (answered) return;
    await pause(PAUSE);
  }
  throw new Error(`The server ended before it answered:\n${said()}`);
}

/** Starts a server and waits until it answers; it ends with `stop`. */
export async function startServer(
  program: string,
  args: readonly string[],
  { port, env }: { port: number; env?: Readonly<Record<string, string>> },
): Promise<RunningServer> {
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...env } });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  }
  const ended = new Promise<void>((resolve) => {
    child.once('close', () => {
      resolve();
    });
  });
  const origin = `http://127.0.0.1:${port}`;
  await waitUntilItAnswers(child, origin, () => output);
  return {
    origin,
    stop: () => {
      child.kill('SIGTERM');
      return ended;
    },
  };
}
