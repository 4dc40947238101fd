import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { formatPackagePath, heaviest } from '../course.ts';
import { listCourses } from '../courses.content.ts';
import { buildPackage, bundleShell, type PackageSource } from './build-package.ts';
import { buildZip } from './build-zip.ts';
import { fillSizes } from './fill-sizes.ts';

const here = 'src/courses';

/** Page in full of every embed of a built site, by the address of the embed. */
function listPages(root: string): Map<string, string> {
  const folder = path.join(root, 'embed');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('index.html'),
  );
  return new Map(
    files.map((file) => {
      const html = readFileSync(path.join(folder, file), 'utf8');
      const [, page = ''] = /<html[^>]* data-page="([^"]*)"/u.exec(html) ?? [];
      const address = `/embed/${path.dirname(file).split(path.sep).join('/')}/`;
      return [address, page.replace(/^https?:\/\/[^/]*/u, '')];
    }),
  );
}

/** Reads all that packages are made from, out of a built site. */
async function readPackageSource(root: string, site: string | undefined): Promise<PackageSource> {
  const schemas = path.join(here, 'pack', 'schemas');
  return {
    site,
    read: (address) => readFileSync(path.join(root, address), 'utf8'),
    pages: listPages(root),
    schemas: new Map(
      readdirSync(schemas).map((name) => [name, new Uint8Array(readFileSync(path.join(schemas, name)))]),
    ),
    shell: { ...(await bundleShell()), sheet: readFileSync(path.join(here, 'sco', 'course.css'), 'utf8') },
  };
}

async function packCourses(root: string, site: string | undefined): Promise<number> {
  const source = await readPackageSource(root, site);
  mkdirSync(path.join(root, 'cursos'), { recursive: true });
  const sizes = new Map<string, number>();
  for (const course of listCourses()) {
    const zip = buildZip(buildPackage(course, source));
    if (zip.length > heaviest) throw new Error(`El curso ${course.id} pesa ${zip.length} bytes; caben ${heaviest}.`);
    writeFileSync(path.join(root, formatPackagePath(course)), zip);
    sizes.set(course.id, zip.length);
  }
  const page = path.join(root, 'cursos', 'index.html');
  writeFileSync(page, fillSizes(readFileSync(page, 'utf8'), sizes));
  return sizes.size;
}

/** Makes the courses once the site is built and its embeds are packed. */
export const buildCourseIntegration = (site: string | undefined): AstroIntegration => ({
  name: 'pack-courses',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      logger.info(`${await packCourses(fileURLToPath(dir), site)} cursos`);
    },
  },
});
