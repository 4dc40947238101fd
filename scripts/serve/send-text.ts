import type { IncomingMessage, ServerResponse } from 'node:http';
import { chooseEncoding, type PackedFiles } from './packed-files.ts';

/** Sends a text in the smallest way that its reader takes; fails before a word is sent when the file cannot be read. */
export async function sendText(
  request: IncomingMessage,
  response: ServerResponse,
  { texts, file, status }: { texts: PackedFiles; file: string; status: 200 | 404 },
): Promise<void> {
  const encoding = chooseEncoding(request.headers['accept-encoding']);
  const { body, etag } = await texts.read(file, encoding);
  response.setHeader('Vary', 'Accept-Encoding');
  if (status === 200) response.setHeader('ETag', etag);
  if (status === 200 && request.headers['if-none-match'] === etag) {
    response.writeHead(304).end();
    return;
  }
  if (encoding !== 'identity') response.setHeader('Content-Encoding', encoding);
  response.writeHead(status, { 'Content-Length': body.length }).end(body);
}
