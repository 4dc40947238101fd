import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { bringAxe, findViolations } from '../../tests/browser/find-violations.ts';
import { useBrowser, withPage } from '../../tests/browser/open-page.ts';
import { openClassroom, type Classroom } from '../../tests/classroom.ts';
import { validateManifest } from '../pack/validate-manifest.fixture.ts';

const open = useBrowser();
const phone = { viewport: { width: 360, height: 800 } };
const address =
  '/capacitar/taller/?llevar=calculadora/multa&llevar=practicar/inscribete-cusco&llevar=tramite/trujillo-carnet';
const said = '[data-package-said]';
const press = (page: Page): Promise<void> => page.getByRole('button', { name: 'Descargar el paquete' }).click();

async function download(page: Page): Promise<Uint8Array> {
  const [file] = await Promise.all([page.waitForEvent('download'), press(page)]);
  expect(file.suggestedFilename()).toBe('taller-norma-circular.zip');
  return new Uint8Array(readFileSync(await file.path()));
}

/** Opens a part of the package in the classroom and waits until it has begun there. */
async function start(room: Classroom, folder: string): Promise<void> {
  const { page, problems, close } = await open(room.enter('taller', folder, `${folder}/index.html`), phone);
  await page.frameLocator('[name="curso"]').frameLocator('[name="paso"]').locator('h1').waitFor();
  await expect.poll(() => room.read(folder)?.core.lesson_status).toBe('incomplete');
  expect(problems).toEqual([]);
  await close();
}

/** The page of links is shown, leads to three addresses, and is no obstacle to anybody. */
async function lookAtLinks(room: Classroom): Promise<void> {
  const { page, problems, close } = await open(room.enter('taller', 'enlaces', 'enlaces.html'), phone);
  await expect.poll(() => page.frameLocator('[name="curso"]').getByRole('link').count()).toBe(3);
  await bringAxe(page);
  const links = page.frame('curso');
  expect(links && (await findViolations(links))).toEqual([]);
  expect(problems).toEqual([]);
  await close();
}

test('three that are chosen are one package: two courses that start in a classroom, and links to all', async () => {
  let zip = new Uint8Array();
  await withPage(open, address, phone, async (page) => {
    expect(await page.locator('[data-whole] li').allInnerTexts()).toEqual([
      expect.stringMatching(/^Sacar o renovar tu carnet en Trujillo\s+Versión \w+\. Revisada el /u),
      expect.stringMatching(/^Ruta guiada: Inscríbete en el Cusco\s/u),
    ]);
    expect(await page.locator('[data-linked] li').allInnerTexts()).toEqual([expect.stringMatching(/^Multas/u)]);
    await bringAxe(page);
    expect(await findViolations(page)).toEqual([]);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    zip = new Uint8Array(await download(page));
    // What makes it comes with the button, and then only this site is asked.
    expect(asked.some((name) => name.includes('make-package'))).toBe(true);
    expect(asked.filter((name) => name.startsWith('/cursos/'))).toEqual([
      '/cursos/trujillo-carnet.zip',
      '/cursos/inscribete-cusco.zip',
    ]);
    expect(await page.locator(said).innerText()).toBe(
      `Listo: el paquete pesa ${Math.ceil(zip.length / 1000)}\u00a0kB.`,
    );
    expect(await download(page)).toEqual(zip);
  });
  const files = unzipSync(zip);
  const manifest = new TextDecoder().decode(files['imsmanifest.xml']);
  expect(await validateManifest(manifest)).toEqual([]);
  const links = new TextDecoder().decode(files['enlaces.html']);
  for (const path of ['/tramites/trujillo-carnet/', '/practicar/inscribete-cusco/', '/calculadoras/multa/'])
    expect(links).toContain(path);
  const room = await openClassroom(new Map([['taller', zip]]));
  try {
    const opened = [...manifest.matchAll(/scormtype="sco" href="([^"/]*)\/index\.html"/gu)].map(
      ([, name = '']) => name,
    );
    expect(opened).toEqual(['trujillo-carnet', 'inscribete-cusco']);
    for (const folder of opened) await start(room, folder);
    await lookAtLinks(room);
    expect(room.strange.filter((asked) => asked !== '/favicon.ico')).toEqual([]);
  } finally {
    await room.stop();
  }
});

test.for([
  ['does not come', 503, ''],
  ['is something else', 200, '<!doctype html><title>Entra al wifi</title>'],
] as const)('a course that %s is said beside the button, and nothing is downloaded', async ([, status, body]) => {
  const { page, close } = await open(address, phone);
  let downloads = 0;
  page.on('download', () => (downloads += 1));
  await page.route('**/cursos/inscribete-cusco.zip', (route) => route.fulfill({ status, body }));
  await press(page);
  await page.getByText('No llegó el paquete de «Ruta guiada: Inscríbete en el Cusco» y no se descargó nada.').waitFor();
  expect(downloads).toBe(0);
  await page.unroute('**/cursos/inscribete-cusco.zip');
  await download(page);
  await close();
});

test('what it says follows what is ticked', async () => {
  await withPage(open, '/capacitar/taller/', phone, async (page) => {
    await page.locator('[value="formularios/padron"]').check();
    expect(await page.locator('[data-linked] li').allInnerTexts()).toEqual([
      expect.stringContaining('Fecha de revisión: no consta.'),
    ]);
    expect(await page.locator('[data-whole]').isVisible()).toBe(false);
    await press(page);
    await page.getByText('Listo: el paquete pesa').waitFor();
    await page.locator('[value="formularios/padron"]').uncheck();
    expect(await page.locator(said).textContent()).toBe('');
  });
});
