/**
 * Writes what is published to `release/` (`npm run release`): builds the site and checks it, then packs it. There are the site with its texts
 * packed, the files for nginx, Caddy, a container and static hosts, licences, components (SBOM), and `release/norma-circular.zip` with all of it.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { readContact } from '#site';
import { listRedirects } from '#serving';
import { sayCount } from '#text';
import { formatFileSize } from '../src/files/format-file-size.ts';
import { readSiteUrl } from './serve/read-site-url.ts';
import { buildLicences } from './release/list-licences.ts';
import { best } from './release/pack-texts.ts';
import { checkFirst } from './release/check-first.ts';
import { readReleaseOptions, RELEASE_HELP } from './release/read-options.ts';
import { readStamp } from './release/read-stamp.ts';
import { setTimes, usualPlace, writeRelease } from './release/write-release.ts';
import { writeSbom } from './release/write-sbom.ts';
import { zipFolder } from './release/zip-folder.ts';

const FOLDER = 'release';

const NO_TOOL = `No se pudo escribir la lista de componentes (SBOM): la primera vez su programa se baja con npm, y hace falta conexión.
Repita con conexión, o sin esa lista: npm run release -- --sin-sbom`;

const NO_ZIP = `${FOLDER}/, sin ZIP: son más archivos de los que caben en uno. Copia la carpeta tal como está`;

const place = (file: string): string => path.join(FOLDER, file);

const { hasSbom, isHelp, problem } = readReleaseOptions(process.argv.slice(2));
if (problem !== undefined) {
  console.error(problem);
  process.exit(2);
}
if (isHelp) {
  console.log(RELEASE_HELP);
  process.exit(0);
}
const failed = checkFirst();
if (failed > 0) process.exit(failed);
const stamp = readStamp();
const contact = readContact(process.env['SITE_CONTACT']);
const origin = readSiteUrl();
console.log('Comprimiendo los textos del sitio…');
const sizes = await writeRelease(FOLDER, {
  site: 'dist',
  stamp,
  redirects: listRedirects(),
  contact,
  origin,
  place: usualPlace,
  effort: best,
});
writeFileSync(place('licencias.txt'), buildLicences('.'));
if (hasSbom) {
  await writeSbom('.', place('sbom.json')).catch((error: unknown) => {
    console.error(`${NO_TOOL}\n${error instanceof Error ? error.message : String(error)}`);
    process.exit(1);
  });
}
setTimes(FOLDER, stamp.time);
const zip = zipFolder(FOLDER, stamp.time);
if (zip) writeFileSync(place('norma-circular.zip'), zip);

if (sizes)
  console.log(
    `${sayCount(sizes.files, 'texto', 'textos')}: ${formatFileSize(sizes.plain)}, comprimidos ${formatFileSize(sizes.brotli)}`,
  );
const what = zip ? `${place('norma-circular.zip')}: ${formatFileSize(zip.length)}` : NO_ZIP;
console.log(`${what}, ${stamp.commit ?? 'sin repositorio'}`);
if (stamp.changed) console.log('Ojo: hay cambios sin confirmar, y el sello lo dice.');
if (origin === undefined)
  console.log('Sin SITE_URL: las páginas no dicen su dirección completa, y no hay mapa del sitio.');
if (contact === undefined) console.log('Sin SITE_CONTACT: no hay security.txt.');
