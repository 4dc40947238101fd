import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import path from 'node:path';
import sirv from 'sirv';
import { buildHeaders, findPathClass, isWorthPacking } from '#serving';
import { PackedFiles } from './packed-files.ts';
import { resolveAddress, type Redirects } from './resolve-address.ts';
import { sendText } from './send-text.ts';

/** The page of errors. */
const MISSING = '/404.html';

/** Says of an address what every server of the site says of it; `file` is what answers. */
function setHeaders(response: ServerResponse, address: string, file: string): void {
  const headers = buildHeaders(findPathClass(address), file);
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
}

/** Nothing is written here. */
function refuse(response: ServerResponse): void {
  setHeaders(response, MISSING, '');
  response.writeHead(405, { Allow: 'GET, HEAD' }).end();
}

/** Answers with the files of a built site, as a good host would; what is not there gets the site's own page of errors. */
export function answerFrom(folder: string, redirects: Redirects = new Map()): RequestListener {
  const texts = new PackedFiles();
  const sendAsIs = sirv(folder, { dev: true, etag: true });

  async function sendNothing(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const file = path.join(folder, MISSING);
    for (const name of response.getHeaderNames()) response.removeHeader(name);
    setHeaders(response, MISSING, file);
    try {
      await sendText(request, response, { texts, file, status: 404 });
    } catch {
      response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('No hay nada en esta dirección.');
    }
  }

  async function sendFile(request: IncomingMessage, response: ServerResponse, file: string): Promise<void> {
    if (isWorthPacking(file)) {
      // It may have gone since it was found: a new build takes the place of the old one.
      await sendText(request, response, { texts, file, status: 200 }).catch(() => sendNothing(request, response));
      return;
    }
    // The whole file is a right answer to who asks for a part, and sirv stumbles over a part that makes no sense.
    delete request.headers.range;
    response.on('pipe', (source) => source.on('error', () => response.destroy()));
    sendAsIs(request, response, () => sendNothing(request, response));
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const target = resolveAddress(folder, request.url ?? '', redirects);
    if (target.kind === 'nothing') await sendNothing(request, response);
    else if (target.kind === 'moved') {
      setHeaders(response, target.address, '');
      response.writeHead(301, { Location: target.location }).end();
    } else {
      setHeaders(response, target.address, target.file);
      await sendFile(request, response, target.file);
    }
  }

  return (request, response) => {
    if (request.method === 'GET' || request.method === 'HEAD') {
      answer(request, response).catch(() => response.destroy());
    } else refuse(response);
  };
}
