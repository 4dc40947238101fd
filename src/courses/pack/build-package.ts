import path from 'node:path';
import { bundleClassic } from '#embeds/pack';
import { joinVersions, type Course } from '../course.ts';
import { buildIndex } from './build-index.ts';
import { buildManifest } from './build-manifest.ts';
import type { PackageFiles } from './build-zip.ts';
import { packStep } from './pack-step.ts';

/** What packages are made from. */
export interface PackageSource {
  site: string | undefined;
  /** Text of a file of the built site, by its address. */
  read: (address: string) => string;
  /** Page in full of every embed, by its address. */
  pages: ReadonlyMap<string, string>;
  /** The schemas of SCORM 1.2, by name. */
  schemas: PackageFiles;
  shell: CourseShell;
}

/** What is the same in every package. */
export interface CourseShell {
  /** What the frame of the steps runs. */
  frame: string;
  /** What runs first in each step. */
  step: string;
  /** Style of both. */
  sheet: string;
}

const folder = 'archivos';
const shellNames = {
  frame: `${folder}/curso.js`,
  step: `${folder}/paso.js`,
  sheet: `${folder}/curso.css`,
} as const satisfies CourseShell;

/** Bundles what every package runs. */
export async function bundleShell(): Promise<Omit<CourseShell, 'sheet'>> {
  const bundle = (name: string): Promise<string> => bundleClassic(`src/courses/sco/${name}.ts`);
  return { frame: await bundle('course-shell'), step: await bundle('step') };
}

/** Name in a package of a file of the site; its folders do not go along. */
const nameAsset = (address: string): string => `${folder}/${path.posix.basename(address).replaceAll(/[^\w.-]/gu, '_')}`;

/** Takes files of the site along, and the parts that a script loads later, which lie beside it. */
class Luggage {
  readonly files = new Map<string, string>();
  readonly #read: (address: string) => string;

  constructor(read: (address: string) => string) {
    this.#read = read;
  }

  take(address: string): string {
    const name = nameAsset(address);
    if (this.files.has(name)) return name;
    const text = this.#read(address);
    this.files.set(name, text);
    for (const [, part = ''] of text.matchAll(/loadPart\(\s*["'`]([\w-]+)["'`]\s*\)/gu))
      this.take(`${path.posix.dirname(address)}/${part}.js`);
    return name;
  }
}

/** What the page of an embed says of itself. */
function readEmbed(html: string): { name: string; version: string; checked: string | undefined } {
  const [, kicker = '', title = ''] = /<h1[^>]*><span class="kicker">([^<]*)<\/span>([^<]*)<\/h1>/u.exec(html) ?? [];
  const [note = ''] = /<p[^>]* data-embed-note[^>]*>/u.exec(html) ?? [];
  const [, version = ''] = /data-version="([^"]*)"/u.exec(note) ?? [];
  const [, checked] = /data-checked="([^"]*)"/u.exec(note) ?? [];
  if (title === '' || version === '') throw new Error('An embed does not say its title or its version.');
  return { name: `${kicker}: ${title.trim()}`, version, checked };
}

/** `21/11/2026` in an order of days. */
const sortable = (day: string): string => day.split('/').reverse().join('');

/** All files of the package of a course. */
export function buildPackage(course: Course, { site, read, pages, schemas, shell }: PackageSource): PackageFiles {
  const luggage = new Luggage(read);
  const steps = new Map(course.steps.map((step, index) => [`/embed/${step}/`, `${index + 1}.html`]));
  const files = new Map<string, string | Uint8Array>(schemas);
  const packed = [...steps].map(([address, file]) => {
    const html = read(`${address}index.html`);
    const take = (asset: string): string => `../${luggage.take(asset)}`;
    files.set(
      `pasos/${file}`,
      packStep(
        html,
        { site, steps, pages, take },
        { script: `../${shellNames.step}`, sheet: `../${shellNames.sheet}` },
      ),
    );
    return { ...readEmbed(html), file: `pasos/${file}`, page: pages.get(address) ?? '/' };
  });
  const version = joinVersions(packed.map((step) => step.version));
  const [checked] = packed.flatMap((step) => step.checked ?? []).sort((a, b) => (sortable(a) < sortable(b) ? -1 : 1));
  const sheets = [...luggage.files.keys()].filter((name) => name.endsWith('.css'));
  files.set(
    'index.html',
    buildIndex({
      course,
      steps: packed,
      version,
      checked,
      site,
      sheets: [...sheets, shellNames.sheet],
      script: shellNames.frame,
    }),
  );
  for (const part of ['frame', 'step', 'sheet'] as const) files.set(shellNames[part], shell[part]);
  for (const [name, text] of luggage.files) files.set(name, text);
  const { id, title, mastery } = course;
  const item = { title, mastery, start: 'index.html', type: 'sco', files: [...files.keys()] } as const;
  files.set('imsmanifest.xml', buildManifest({ id, title, version, items: [item] }));
  return files;
}
