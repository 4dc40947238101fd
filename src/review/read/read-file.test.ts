import { describe, expect, it, vi } from 'vitest';
import { buildDocx, buildPdf } from '../review-files.fixture.ts';
import { readFile, UnreadableFile } from './read-file.ts';

const encode = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
const latin = Uint8Array.from('Artículo 5 del Reglamento', (sign) => sign.charCodeAt(0));
const wide = Uint8Array.from([0xff, 0xfe, ...Array.from('Año', (sign) => [sign.charCodeAt(0), 0]).flat()]);

describe('readFile', () => {
  it.each<[why: string, name: string, bytes: Uint8Array<ArrayBuffer>, text: string]>([
    ['plain text', 'a.txt', encode('Ley N° 29419\r\notra línea\rfin'), 'Ley N° 29419\notra línea\nfin'],
    ['a mark of its encoding in front', 'A.TXT', encode('\uFEFFLey N° 29419'), 'Ley N° 29419'],
    ['as old programs write', 'a.txt', latin, 'Artículo 5 del Reglamento'],
    ['UTF-16', 'a.txt', wide, 'Año'],
    ['signs that nobody sees', 'a.txt', encode('Orde\u00ADnanza\0'), 'Ordenanza'],
  ])('reads %s', async (_why, name, bytes, text) => {
    expect(await readFile(name, bytes)).toBe(text);
  });

  it('reads a Word document by paragraphs, its notes behind it', async () => {
    const bytes = buildDocx(
      ['Según la Ley N° 29419 & otra <norma>.', 'Segundo párrafo.'],
      'Decreto Supremo N° 005-2010-MINAM.',
    );
    const text = await readFile('escrito.docx', bytes);
    expect(text).toMatch(/^Según la Ley N° 29419 & otra <norma>\.\n\nSegundo párrafo\.\n\n/);
    expect(text.trimEnd()).toMatch(/\n\nDecreto Supremo N° 005-2010-MINAM\.$/);
  });

  it('reads a PDF with text, line by line', async () => {
    const text = await readFile('escrito.pdf', buildPdf(['Según la Ley N° 29419 (vigente)', 'y la Ley N° 27314.']));
    expect(text).toBe('Según la Ley N° 29419 (vigente)\ny la Ley N° 27314.');
  });

  it('joins the words that a PDF divides, and no number', async () => {
    const lines = ['la Ordenanza Munici-', 'pal N\u00B0 011-2012-', 'MPT'];
    expect(await readFile('escrito.pdf', buildPdf(lines))).toBe('la Ordenanza Municipal N° 011-2012-\nMPT');
  });

  it.each<[why: string, name: string, bytes: Uint8Array<ArrayBuffer>, says: RegExp]>([
    ['another kind', 'foto.jpg', encode('x'), /Solo leemos archivos \.txt, \.docx y \.pdf/],
    ['no ending', 'escrito', encode('x'), /Solo leemos/],
    ['an old Word document by another name', 'a.docx', encode('no es un zip'), /dañado o protegido/],
    ['a PDF that is none', 'a.pdf', encode('no es un pdf'), /dañado o protegido/],
    ['a PDF of pictures', 'a.pdf', buildPdf([]), /no tiene texto/],
    ['nothing', 'a.txt', encode(' \n'), /no tiene texto/],
    ['nothing that is seen', 'a.txt', encode('\0\u200B'), /no tiene texto/],
    ['a Word document cut short', 'a.docx', buildDocx(['Ley N° 29419'], '').slice(0, -200), /dañado o protegido/],
  ])('says what is wrong with %s', async (_why, name, bytes, says) => {
    await expect(readFile(name, bytes)).rejects.toThrow(says);
  });

  it('does not blame the file where what reads it does not come', async () => {
    vi.doMock('./read-docx.ts', () => {
      throw new Error('offline');
    });
    const failed: unknown = await readFile('a.docx', buildDocx(['x'], '')).catch((error: unknown) => error);
    vi.doUnmock('./read-docx.ts');
    expect(failed).toBeInstanceOf(Error);
    expect(failed).not.toBeInstanceOf(UnreadableFile);
  });
});
