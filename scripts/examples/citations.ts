/** Citations of a text: what is found in it, and to which norm and provision each leads. `node scripts/examples/citations.ts` */
import { buildCitationRegistry, listErrata, resolveCitations } from '#citations';
import { listIssuers, listNormRecords } from '#norms';

const norms = listNormRecords().map(({ value }) => value);
const registry = buildCitationRegistry({ norms, issuers: listIssuers(), errata: listErrata(), outlines: new Map() });

const text = 'Según el artículo 5 de la Ley N° 29419 y el Decreto Supremo N° 999-2099-MINAM.';
// A text of nobody's: no norm of its own, so that «el artículo 5» alone would lead nowhere.
const found = resolveCitations({ norm: '', issuer: '', blocks: [{ block: 0, eId: '', text }] }, registry);

for (const { text: words, target, reason } of found) {
  const place =
    target?.eId === undefined ? '' : `, ${target.eId}${target.exists ? '' : ' (text not held: not checked)'}`;
  process.stdout.write(`${words} → ${target ? target.norm + place : (reason ?? '?')}\n`);
}
