import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { buildManifest } from '../pack/build-manifest.ts';
import { buildZip } from '../pack/build-zip.ts';
import { validateManifest } from '../pack/validate-manifest.fixture.ts';
import type { ChosenTool } from './chosen-tool.ts';
import { joinPackages } from './join-packages.ts';
import { PackageProblem } from './package-problem.ts';

const list: ChosenTool = {
  title: 'Sacar tu carnet',
  address: 'https://norma.pe/tramites/carnet/',
  version: 'abc',
  checked: '21/11/2026',
  course: { id: 'carnet', title: 'Sacar tu carnet', version: 'abc', checked: '21/11/2026' },
};
const quiz: ChosenTool = {
  ...list,
  title: 'Preguntas',
  course: { id: 'ruta', title: 'La ruta & más', version: 'ghi', checked: undefined },
};
const letter: ChosenTool = {
  title: 'Carta «<b>»',
  address: 'https://norma.pe/cartas/x/?a=1&b=2',
  version: 'def',
  checked: undefined,
  course: undefined,
};

/** A package as the build makes it. */
function pack(title: string, mastery?: number): Uint8Array {
  const files = new Map([
    ['index.html', `<title>${title}</title>`],
    ['archivos/a.js', '1'],
    ['imscp_rootv1p1p2.xsd', '<schema/>'],
  ]);
  const item = { title, mastery, start: 'index.html', type: 'sco', files: [...files.keys()] } as const;
  return buildZip(files.set('imsmanifest.xml', buildManifest({ id: 'x', title, version: 'abc', items: [item] })));
}
const zips = new Map([
  ['carnet', pack('Sacar tu carnet')],
  ['ruta', pack('La ruta & más', 70)],
]);

const open = (chosen: readonly ChosenTool[]): Map<string, string> =>
  new Map(
    Object.entries(unzipSync(joinPackages(chosen, zips))).map(([name, bytes]) => [
      name,
      new TextDecoder().decode(bytes),
    ]),
  );

const linksOnly = ['enlaces.css', 'enlaces.html', 'imsmanifest.xml'];
const withSchema = [...linksOnly.slice(0, 2), 'imscp_rootv1p1p2.xsd', 'imsmanifest.xml'];
const carnet = ['carnet/archivos/a.js', 'carnet/index.html'];
const ruta = ['ruta/archivos/a.js', 'ruta/index.html'];

describe('the joined package', () => {
  it.each<[reason: string, chosen: ChosenTool[], files: string[], titles: string[]]>([
    ['nothing but links', [letter], linksOnly, ['Enlaces']],
    ['one course', [list], [...carnet, ...withSchema], ['Enlaces', 'Sacar tu carnet']],
    [
      'several, in the order of the page; schemas once',
      [list, letter, quiz],
      [...carnet, ...withSchema, ...ruta],
      ['Enlaces', 'Sacar tu carnet', 'La ruta &amp; más'],
    ],
  ])('is laid out and valid: %s', async (_, chosen, files, titles) => {
    const opened = open(chosen);
    expect([...opened.keys()]).toEqual(files);
    const manifest = opened.get('imsmanifest.xml') ?? '';
    expect(await validateManifest(manifest)).toEqual([]);
    const items = [...manifest.matchAll(/<item [^>]*>\s*<title>([^<]*)</gu)].map(([, title]) => title);
    expect(items).toEqual(titles);
    const listed = [...manifest.matchAll(/<file href="([^"]*)"/gu)].map(([, name]) => name);
    expect(listed.toSorted()).toEqual(files.filter((name) => name !== 'imsmanifest.xml'));
  });

  it('keeps the score of a course, and opens each in its folder', () => {
    const manifest = open([list, quiz]).get('imsmanifest.xml') ?? '';
    expect(manifest.match(/<adlcp:masteryscore>70</gu)).toHaveLength(1);
    expect(manifest).toContain('adlcp:scormtype="asset" href="enlaces.html"');
    expect(manifest).toContain('adlcp:scormtype="sco" href="ruta/index.html"');
  });

  it('is the same byte for byte for the same choice', () => {
    expect(joinPackages([list, letter], zips)).toEqual(joinPackages([list, letter], zips));
    expect(joinPackages([letter], zips)).not.toEqual(joinPackages([{ ...letter, version: 'new' }], zips));
  });

  it.each<[reason: string, zip?: Uint8Array]>([
    ['nothing'],
    ['a page of a network that wants a password', new TextEncoder().encode('<!doctype html>')],
    ['a package without its manifest', buildZip(new Map([['index.html', '']]))],
    ['half a package', pack('Sacar tu carnet').slice(0, 200)],
  ])('is not made out of %s', (_, zip) => {
    expect(() => joinPackages([list], new Map(zip && [['carnet', zip]]))).toThrow(PackageProblem);
  });
});

describe('the page of links', () => {
  const page = open([list, letter]).get('enlaces.html') ?? '';

  it.each([
    ['the address of what is in whole', 'href="https://norma.pe/tramites/carnet/"'],
    ['its version and day', 'Versión abc. Revisada el 21/11/2026.'],
    ['where it is', 'Está entera en este paquete: «Sacar tu carnet».'],
    ['an address with several answers', 'href="https://norma.pe/cartas/x/?a=1&amp;b=2"'],
    ['that no day is known', 'Versión def. Fecha de revisión: no consta.'],
    ['a title as text', 'Carta «&lt;b&gt;»'],
    ['that it asks nobody', 'El paquete no consulta a nadie'],
  ])('says %s', (_, words) => {
    expect(page).toContain(words);
  });

  it('runs nothing', () => {
    expect(page).not.toMatch(/<script|\son\w+=/u);
  });
});
