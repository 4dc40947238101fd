import { get } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { listenLocally, type LocalServer } from '../../../scripts/serve/listen-locally.ts';

/** A line on which the parts of a page come one after the other. */
export interface Line {
  /** Before an answer begins, in milliseconds. */
  latency: number;
  /** What all answers together may take, in bytes a second. */
  rate: number;
}

/** Two fifths of a megabit and 400 ms: a phone at the edge of its network. */
export const poorLine: Line = { latency: 400, rate: 50_000 };

/** What goes over the line at a time, in bytes: answers that come together take turns. */
const PART = 4096;

/**
 * Serves a site over a line of its own. The line is here and not in the browser, whose own brakes
 * now and then let a page hang for ever; so, too, several pages can wait at a time, each for its own line.
 */
export async function serveSlowly(siteUrl: string, { latency, rate }: Line): Promise<LocalServer & { url: string }> {
  let line = Promise.resolve();
  const server = await listenLocally((request, response) => {
    const { method, headers } = request;
    get(new URL(request.url ?? '/', siteUrl), { method, headers, agent: false }, (answer) => {
      const send = async (): Promise<void> => {
        const [body] = await Promise.all([buffer(answer), wait(latency)]);
        response.writeHead(answer.statusCode ?? 500, answer.headers);
        for (let start = 0; start < body.length; start += PART) {
          const part = body.subarray(start, start + PART);
          line = line.then(() => wait((part.length / rate) * 1000));
          await line;
          response.write(part);
        }
        response.end();
      };
      send().catch(() => response.destroy());
    }).on('error', () => response.destroy());
  }, 0);
  return { ...server, url: `http://localhost:${server.port}/` };
}
