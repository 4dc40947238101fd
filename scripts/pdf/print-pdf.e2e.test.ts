import type { Browser } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchChromium } from '../browser/launch-chromium.ts';
import { printPdf } from './print-pdf.ts';

let browser: Browser | undefined;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

describe('a PDF of each kind', () => {
  test.for<[kind: string, pages: string[], title: RegExp, says: RegExp, bookmark: string]>([
    ['sheet', ['/hojas/trujillo-carnet/'], /^Hoja: Sacar o renovar/, /DNI vigente/, 'Qué llevas'],
    [
      'whole norm',
      ['/normas/da-002-2016-mpc/'],
      /^Decreto de Alcaldía N° 002-2016-MPC/,
      /recicladores/i,
      'Artículo 17°',
    ],
    [
      'plan in several pages',
      ['/planes/estrategia-pml/', '/planes/estrategia-pml/linea-1/'],
      /^Estrategia de producción más limpia/,
      /De la barrera a la actividad[^]*Sensibilización/,
      'Líneas de acción y plazos',
    ],
  ])('%s: tagged, A4, real text, bookmarks, title and language', async ([, pages, title, says, bookmark]) => {
    if (!browser) throw new Error('There is no browser.');
    const pdf = await getDocumentProxy(new Uint8Array(await printPdf(browser, inject('siteUrl'), pages)));
    const { info } = await pdf.getMetadata();
    expect(info).toMatchObject({ Title: expect.stringMatching(title) as string, Language: 'es-PE' });
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
    expect((await pdf.getPage(1)).view.slice(2).map(Math.round)).toEqual([595, 842]);
    const { text } = await extractText(pdf, { mergePages: true });
    expect(text).toMatch(says);
    expect(text).toMatch(new RegExp(String.raw`\b1 de ${pdf.numPages}\b`));
    const flatten = (items: { title: string; items: unknown[] }[]): string[] =>
      items.flatMap((item) => [item.title, ...flatten(item.items as { title: string; items: unknown[] }[])]);
    expect(flatten((await pdf.getOutline()) as never).join('\n')).toContain(bookmark);
  });
});
