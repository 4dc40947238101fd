import { Agent, request } from 'node:http';

/** How an address is asked for. */
export interface Load {
  url: URL;
  /** Readers at the same time, each with a connection of its own. */
  readers: number;
  /** For how long, in milliseconds. */
  duration: number;
}

/** What came of it. */
export interface LoadResult {
  requestsPerSecond: number;
  /** Milliseconds within which half of the answers came, and 99 of 100. */
  p50: number;
  p99: number;
  /** Bytes of an answer, as it comes over the wire. */
  bytes: number;
  /** Answers that were none: another status, or a broken connection. */
  failed: number;
}

/** The value below which this part of the values lies. */
export function findPercentile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * part) - 1)] ?? Number.NaN;
}

function askOnce(url: URL, agent: Agent): Promise<number> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { agent, headers: { 'accept-encoding': 'br' } }, (response) => {
      let bytes = 0;
      response.on('data', (part: Buffer) => (bytes += part.length));
      response.on('end', () => {
        if (response.statusCode === 200) resolve(bytes);
        else reject(new Error(String(response.statusCode)));
      });
      response.on('error', reject);
    });
    sent.on('error', reject).end();
  });
}

/** Readers ask for an address again and again, each as soon as it was answered. */
export async function generateLoad({ url, readers, duration }: Load): Promise<LoadResult> {
  const agent = new Agent({ keepAlive: true, maxSockets: readers });
  const times: number[] = [];
  const result = { bytes: 0, failed: 0 };
  const started = performance.now();
  const read = async (): Promise<void> => {
    while (performance.now() - started < duration) {
      const asked = performance.now();
      try {
        result.bytes = await askOnce(url, agent);
        times.push(performance.now() - asked);
      } catch {
        result.failed += 1;
      }
    }
  };
  await Promise.all(Array.from({ length: readers }, read));
  const seconds = (performance.now() - started) / 1000;
  agent.destroy();
  return {
    ...result,
    requestsPerSecond: times.length / seconds,
    p50: findPercentile(times, 0.5),
    p99: findPercentile(times, 0.99),
  };
}
