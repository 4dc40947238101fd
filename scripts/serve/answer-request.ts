import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import path from 'node:path';
import sirv from 'sirv';
import { PackedFiles } from './packed-files.ts';
import { resolveAddress } from './resolve-address.ts';
import { isText, sendText } from './send-text.ts';

/** Answers with the files of a built site, as a good host would; what is not there gets the site's own page of errors. */
export function answerFrom(folder: string): RequestListener {
  const texts = new PackedFiles();
  const sendAsIs = sirv(folder, { dev: true, etag: true });

  async function sendNothing(request: IncomingMessage, response: ServerResponse): Promise<void> {
    try {
      await sendText(request, response, { texts, file: path.join(folder, '404.html'), status: 404 });
    } catch {
      response.writeHead(404, { 'Content-Type': 'text/plain;charset=utf-8' }).end('No hay nada en esta dirección.');
    }
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    response.setHeader('X-Content-Type-Options', 'nosniff');
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const target = resolveAddress(folder, request.url ?? '');
    if (target.kind === 'moved') response.writeHead(301, { Location: target.location }).end();
    else if (target.kind === 'nothing') await sendNothing(request, response);
    else if (isText(target.file)) {
      const { file } = target;
      // It may have gone since it was found: a new build takes the place of the old one.
      await sendText(request, response, { texts, file, status: 200 }).catch(() => sendNothing(request, response));
    } else {
      // The whole file is a right answer to who asks for a part, and sirv stumbles over a part that makes no sense.
      delete request.headers.range;
      response.on('pipe', (source) => source.on('error', () => response.destroy()));
      sendAsIs(request, response, () => sendNothing(request, response));
    }
  }

  return (request, response) => {
    answer(request, response).catch(() => response.destroy());
  };
}
