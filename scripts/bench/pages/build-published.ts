import path from 'node:path';
import { buildSite, describeWait } from '../../build/build-site.ts';
import { packFolder } from './pack-folder.ts';

/** An address that is nobody's: with one, pages say where they stand, as published ones do. */
const SITE_URL = 'https://normas.ejemplo.pe';

/** Builds the site as it is published, apart from `dist/`, with its texts packed; gives the folder. */
export async function buildPublished(): Promise<string> {
  const folder = path.resolve('.cache', 'published');
  process.env['SITE_URL'] ??= SITE_URL;
  const { ok, problem } = await buildSite({
    into: folder,
    onOutput: () => undefined,
    onWait: (holder) => {
      console.log(describeWait(holder));
    },
  });
  if (!ok) throw new Error(problem);
  packFolder(folder);
  return folder;
}
