/** Prints how fast citations are found and resolved, how the time grows with a hostile text, and what a review costs in a browser. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { listRecords, openCatalogue } from '#catalogue';
import { buildCitationRegistry, findMentions, listErrata, resolveCitations } from '#citations';
import { listIssuers, listKnownNorms, normTexts } from '#norms';

const root = fileURLToPath(new URL('../../', import.meta.url));
const shared = process.env['NORMA_SHARED'] ?? `${root}../shared`;

function readTexts(): string[] {
  const corpus = `${shared}/corpus`;
  if (existsSync(corpus)) {
    return readdirSync(corpus)
      .filter((name) => name.endsWith('.md'))
      .map((name) => readFileSync(`${corpus}/${name}`, 'utf8'));
  }
  console.log('El corpus no está a mano: se mide sobre los textos del sitio, repetidos.');
  const own = listRecords(normTexts).map(({ file }) => openCatalogue().readFile(file).text);
  return Array.from({ length: 20 }, () => own).flat();
}

function time(work: () => void): number {
  // Time of the processor, not of the clock: other work on the machine does not count.
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

const texts = readTexts();
const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
const registry = buildCitationRegistry({
  norms: listKnownNorms(),
  issuers: listIssuers(),
  errata: listErrata(),
  outlines: new Map(),
});
const documents = texts.map((text) => ({
  norm: 'doc',
  issuer: 'minam',
  blocks: text.split(/\n{2,}/).map((block, index) => ({ block: index, eId: 'art_1', text: block })),
}));

function report(name: string, work: () => void): void {
  work();
  const best = Math.min(time(work), time(work), time(work));
  console.log(
    `${name.padEnd(34)} ${(bytes / 1e6 / (best / 1000)).toFixed(1)} MB/s (${(bytes / 1e6).toFixed(2)} MB en ${best.toFixed(0)} ms)`,
  );
}

report('hallar (findMentions)', () => {
  for (const text of texts) findMentions(text, registry.names);
});
report('hallar y resolver', () => {
  for (const document of documents) resolveCitations(document, registry);
});

/** Texts meant to make a careless matcher look back again and again. */
const hostile: Record<string, string> = {
  'artículo 1, 2, 3 sin fin': 'artículos 1, 2, ',
  'ley ley ley': 'Ley General de la Ley ',
  'marcas sin número': 'Ley N° N° N° ',
  'números sin fin': 'Decreto Supremo N° 1-1-1-1-1-1-',
  'citada citada': 'la citada la referida su reglamento de la ',
  'comillas abiertas': '“artículo 5 de la presente Ley "',
};
for (const [name, unit] of Object.entries(hostile)) {
  const [short, long] = [500_000, 1_000_000].map((length) => {
    const text = unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
    const document = { norm: 'doc', issuer: 'minam', blocks: [{ block: 0, eId: 'art_1', text }] };
    return time(() => resolveCitations(document, registry));
  });
  console.log(
    `hostil: ${name.padEnd(26)} ${(short ?? 0).toFixed(0)} ms por 0,5 M, ${(long ?? 0).toFixed(0)} ms por 1 M caracteres (×${((long ?? 0) / (short ?? 1)).toFixed(2)})`,
  );
}

// The same engine where readers meet it: in a worker of the built page.
if (existsSync(`${root}dist/revisar/index.html`)) await import('./review.ts');
else console.log('Revisar citas: no hay dist/; constrúyelo (npm run build) para medirlo en un navegador.');
