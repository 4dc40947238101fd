import { cpSync, mkdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { listFiles } from '../built-site/list-files.ts';
import { buildCaddyfile } from './build-caddy.ts';
import { buildContainerfile } from './build-container.ts';
import { buildNginxMain, buildNginxSite, type NginxPlace } from './build-nginx.ts';
import { buildSecurityTxt } from './build-security-txt.ts';
import { buildHeadersFile, buildRedirectsFile } from './build-static-host.ts';
import { packTexts, type Effort, type PackedSizes } from './pack-texts.ts';
import { formatStamp, type Stamp } from './read-stamp.ts';

/** What a release is made of. */
export interface ReleaseSource {
  /** The built site. */
  site: string;
  stamp: Stamp;
  redirects: ReadonlyMap<string, string>;
  /** Where mistakes are told, as who publishes says it. */
  contact: string | undefined;
  /** Address of the site, where it is known. */
  origin: string | undefined;
  place: NginxPlace;
  /** How hard texts are packed; undefined where nobody wants them packed. */
  effort: Effort | undefined;
}

/** Where nginx and the container look for the site, and where they listen, unless somebody changes it. */
export const usualPlace: NginxPlace = { root: '/srv/norma-circular/site', port: 8080, temp: '/tmp' };

/** Gives all files of a folder one time: servers tell a new file from an old one by its time and its size. */
export function setTimes(folder: string, time: number): void {
  for (const file of listFiles(folder)) utimesSync(path.join(folder, file), time, time);
}

/** The files of each kind of server, by their place in the release; `site` are those that they send. */
function buildServerFiles({ place, redirects }: ReleaseSource, site: readonly string[]): Record<string, string> {
  return {
    'nginx/nginx.conf': buildNginxMain('norma-circular.conf', place),
    'nginx/norma-circular.conf': buildNginxSite(place, redirects),
    Caddyfile: buildCaddyfile(place.root, redirects),
    Containerfile: buildContainerfile(usualPlace.root),
    'site/_headers': buildHeadersFile(site),
    'site/_redirects': buildRedirectsFile(redirects),
  };
}

/** Writes texts by the path of their file below a folder. */
function writeFiles(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
}

/** Writes a release into a folder, in the place of what is there: the site with its texts packed, and the files for servers. */
export async function writeRelease(folder: string, source: ReleaseSource): Promise<PackedSizes | undefined> {
  const { site, stamp, contact, origin, effort } = source;
  rmSync(folder, { recursive: true, force: true });
  cpSync(site, path.join(folder, 'site'), { recursive: true });
  writeFiles(path.join(folder, 'site'), {
    'sello.json': formatStamp(stamp),
    ...(contact !== undefined && {
      '.well-known/security.txt': buildSecurityTxt({ contact, reviewedOn: stamp.reviewedOn, origin }),
    }),
  });
  writeFiles(folder, buildServerFiles(source, listFiles(path.join(folder, 'site'))));
  const sizes = effort && (await packTexts(path.join(folder, 'site'), effort));
  setTimes(folder, stamp.time);
  return sizes;
}
