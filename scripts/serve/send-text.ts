import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { chooseEncoding, type PackedFiles } from './packed-files.ts';

/** Texts, which are worth packing; all else is small, or packed already, and goes as it is. */
const textTypes: Record<string, string> = {
  '.html': 'text/html;charset=utf-8',
  '.css': 'text/css;charset=utf-8',
  '.js': 'text/javascript;charset=utf-8',
  '.json': 'application/json;charset=utf-8',
  '.svg': 'image/svg+xml',
  '.csv': 'text/csv;charset=utf-8',
  '.ics': 'text/calendar;charset=utf-8',
  '.xml': 'application/xml',
  '.txt': 'text/plain;charset=utf-8',
  '.webmanifest': 'application/manifest+json',
};

/** Whether a file is a text by its name. */
export function isText(file: string): boolean {
  return path.extname(file) in textTypes;
}

/** Files whose name changes with their content need never be asked for again. */
function chooseCaching(file: string): string {
  const isNamedByContent = path.basename(path.dirname(file)) === '_astro';
  return isNamedByContent ? 'public,max-age=31536000,immutable' : 'no-cache';
}

/** Sends a text in the smallest way that its reader takes; fails before a word is sent when the file cannot be read. */
export async function sendText(
  request: IncomingMessage,
  response: ServerResponse,
  { texts, file, status }: { texts: PackedFiles; file: string; status: 200 | 404 },
): Promise<void> {
  const encoding = chooseEncoding(request.headers['accept-encoding']);
  const { body, etag } = await texts.read(file, encoding);
  response.setHeader('Vary', 'Accept-Encoding');
  response.setHeader('Cache-Control', chooseCaching(file));
  response.setHeader('Content-Type', textTypes[path.extname(file)] ?? '');
  if (status === 200) response.setHeader('ETag', etag);
  if (status === 200 && request.headers['if-none-match'] === etag) {
    response.writeHead(304).end();
    return;
  }
  if (encoding !== 'identity') response.setHeader('Content-Encoding', encoding);
  response.writeHead(status, { 'Content-Length': body.length }).end(body);
}
