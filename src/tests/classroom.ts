import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { listenLocally } from '../../scripts/serve/listen-locally.ts';

/** What a classroom has of one attempt. */
export interface KeptAttempt {
  core: { lesson_status: string; exit: string; session_time: string; score: { raw: string; min: string; max: string } };
  suspend_data: string;
}

/** A classroom whose run-time is `scorm-again`: it keeps what a package commits, under the name of the attempt. */
export interface Classroom {
  /** Page of the classroom that shows the package of a course, going on where the attempt was; in a package of several, the page that is named. */
  enter: (course: string, attempt: string, start?: string) => string;
  read: (attempt: string) => KeptAttempt | undefined;
  /** Nothing is taken from now on, or again. */
  setDown: (isDown: boolean) => void;
  /** Addresses asked for that are neither of the classroom nor of the package. */
  strange: readonly string[];
  stop: () => Promise<void>;
}

const runTime = 'node_modules/scorm-again/dist/scorm12.min.js';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
};

const writePage = (start: string, attempt: string, kept: unknown): string => `<!doctype html><html lang="es">
<title>Aula</title><link rel="icon" href="data:,"><script src="/aula.js"></script><script>
window.calls = [];
const run = new Scorm12API({ lmsCommitUrl: '/guardar/${attempt}', logLevel: 5 });
const kept = ${JSON.stringify(kept ?? null)};
if (kept) run.loadFromJSON(kept);
window.API = Object.fromEntries(['Initialize', 'Finish', 'GetValue', 'SetValue', 'Commit', 'GetLastError', 'GetErrorString', 'GetDiagnostic']
  .map((name) => ['LMS' + name, (...given) => (calls.push([name, ...given].join(' ').trim()), run['LMS' + name](...given))]));
</script><iframe name="curso" src="/paquetes/${start}" width="100%" height="900"></iframe></html>`;

async function readBody(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request) body += String(chunk);
  return body;
}

/** A classroom that has these packages, by course. */
export async function openClassroom(packages: ReadonlyMap<string, Uint8Array>): Promise<Classroom> {
  const files = new Map([...packages].map(([course, zip]) => [course, unzipSync(zip)]));
  const kept = new Map<string, { cmi: KeptAttempt }>();
  const strange: string[] = [];
  let isDown = false;

  async function take(request: IncomingMessage, response: ServerResponse, attempt: string): Promise<void> {
    const body = await readBody(request);
    if (!isDown) kept.set(attempt, JSON.parse(body) as { cmi: KeptAttempt });
    response.writeHead(isDown ? 503 : 200, { 'Content-Type': 'application/json' });
    response.end(isDown ? '' : '{"result":true,"errorCode":0}');
  }
  function find(address: string, start: string): string | Uint8Array | undefined {
    const [, room, first = '', ...rest] = address.split('/');
    if (address === '/aula.js') return readFileSync(runTime);
    if (room === 'aula') return writePage(`${first}/${start}`, rest.join('/'), kept.get(rest.join('/'))?.cmi);
    return room === 'paquetes' ? files.get(first)?.[rest.join('/')] : undefined;
  }
  const { port, stop } = await listenLocally((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://aula');
    if (pathname.startsWith('/guardar/')) {
      void take(request, response, pathname.slice('/guardar/'.length));
      return;
    }
    const found = find(pathname, searchParams.get('inicio') ?? 'index.html');
    if (found === undefined) strange.push(pathname);
    const type = types[path.extname(pathname)] ?? types['.html'];
    response.writeHead(found === undefined ? 404 : 200, { 'Content-Type': type });
    response.end(found);
  }, 0);
  return {
    enter: (course, attempt, start = 'index.html') =>
      `http://127.0.0.1:${port}/aula/${course}/${attempt}?inicio=${start}`,
    read: (attempt) => kept.get(attempt)?.cmi,
    setDown: (down) => {
      isDown = down;
    },
    strange,
    stop,
  };
}
