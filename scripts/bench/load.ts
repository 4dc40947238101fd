/**
 * Prints how many readers one server takes at a time: the released site behind nginx on this machine, asked by 50 readers without a pause who
 * share the machine with it. `npm run bench:load`; keeps the worst of the pages as figures.
 */
import { availableParallelism } from 'node:os';
import { globSync } from 'node:fs';
import { keepFigure } from '../figures/keep-figure.ts';
import { releaseSite } from '../release/real-servers/released-site.ts';
import { generateLoad } from './generate-load.ts';

/** What people open first, what is heaviest, what each search asks for. */
const fragment = globSync('pagefind/fragment/*', { cwd: 'dist' }).toSorted()[0];
const addresses = ['/', '/normas/om-011-2012-mpt/', ...(fragment === undefined ? [] : [`/${fragment}`])];

const load = { readers: 50, duration: 10_000 };

const site = await releaseSite(['nginx'], { effort: { brotli: 9, gzip: 6 } });
const server = site.servers.get('nginx');
if (!server) {
  await site.stop();
  process.exit(1);
}
console.log(
  `${load.readers} lectores a la vez, ${load.duration / 1000} s por dirección, ${availableParallelism()} núcleos`,
);
const results = [];
for (const address of addresses) {
  const result = await generateLoad({ ...load, url: new URL(address, server.origin) });
  results.push(result);
  const { requestsPerSecond, p50, p99, bytes, failed } = result;
  const cells = [
    `${requestsPerSecond.toFixed(0).padStart(7)} por segundo`,
    `mitad en ${p50.toFixed(1)} ms`,
    `99 % en ${p99.toFixed(1)} ms`,
    `${bytes} bytes`,
    `${failed} fallidas`,
    address,
  ];
  console.log(cells.join('  '));
}
keepFigure('load-requests-per-second', Math.floor(Math.min(...results.map((result) => result.requestsPerSecond))));
keepFigure('load-readers', load.readers);
keepFigure('load-cores', availableParallelism());
keepFigure('load-p99-ms', Math.ceil(Math.max(...results.map(({ p99 }) => p99))));
await site.stop();
process.exitCode = results.some(({ failed }) => failed > 0) ? 1 : 0;
