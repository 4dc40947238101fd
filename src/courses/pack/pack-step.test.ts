import { describe, expect, it } from 'vitest';
import { packStep, type StepContext } from './pack-step.ts';

const context = (site: string | undefined): StepContext => ({
  site,
  steps: new Map([
    ['/embed/tramite/uno/', '1.html'],
    ['/embed/practicar/dos/', '2.html'],
  ]),
  pages: new Map([['/embed/tramite/tres/', '/tramites/tres/']]),
  take: (address) => `../archivos/${address.split('/').at(-1) ?? ''}`,
});
const pack = (body: string, site?: string): string =>
  packStep(
    `<!doctype html><html lang="es"><head>${body.startsWith('<link') ? body : ''}</head><body>${body}</body></html>`,
    context(site),
    { script: '../paso.js', sheet: '../curso.css' },
  );

describe('addresses', () => {
  it.each<[reason: string, html: string, site: string | undefined, packed: string]>([
    [
      'a script lies beside',
      '<script src="/embed/partes/x.js" defer></script>',
      undefined,
      '<script src="../archivos/x.js" defer></script>',
    ],
    [
      'a link to another step',
      '<a href="/embed/practicar/dos/?v=1">Dos</a>',
      undefined,
      '<a href="2.html?v=1">Dos</a>',
    ],
    [
      'a link to an embed that is no step leads to its page',
      '<a href="/embed/tramite/tres/#x">Tres</a>',
      'https://normas.pe',
      '<a href="https://normas.pe/tramites/tres/#x" target="_blank" rel="noopener">Tres</a>',
    ],
    [
      'a link to the site, whose address nobody knows, is words',
      '<a class="x" href="/normas/">Normas</a>',
      undefined,
      '<span class="x">Normas</span>',
    ],
    [
      'a link in a template',
      '<template><a href="/cartas/x/">Carta</a></template>',
      undefined,
      '<template><span>Carta</span></template>',
    ],
    [
      'a link to somebody else is said',
      '<a href="https://facilita.gob.pe/t/1">En línea</a>',
      'https://normas.pe',
      '<span>En línea (https://facilita.gob.pe/t/1)</span>',
    ],
    [
      'a link whose words are its address',
      '<a href="https://facilita.gob.pe/t/1">facilita.gob.pe/t/1</a>',
      undefined,
      '<span>facilita.gob.pe/t/1</span>',
    ],
    ['a telephone', '<a href="tel:043318289">043</a>', undefined, '<a href="tel:043318289">043</a>'],
    ['a place on the page', '<a href="#requisitos">Lista</a>', undefined, '<a href="#requisitos">Lista</a>'],
  ])('%s', (_, html, site, packed) => {
    expect(pack(html, site)).toContain(packed);
  });

  it('what shares elsewhere, and the icon, stay behind', () => {
    expect(pack('<a data-share href="https://wa.me/">WhatsApp</a>')).not.toContain('wa.me');
    expect(pack('<link rel="icon" href="/favicon.svg">')).not.toContain('favicon');
  });

  it('a step brings the sheet of the course, and says what it lacks', () => {
    expect(pack('')).toContain(
      '<html lang="es" class="no-site"><head><script src="../paso.js"></script><link rel="stylesheet" href="../curso.css"></head>',
    );
  });
});
