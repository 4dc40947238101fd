import { describe, expect, it } from 'vitest';
import { parseNormText } from '../parse/parse-norm-text.ts';
import { buildOutline } from './norm-outline.ts';

function outline(...blocks: string[]): ReturnType<typeof buildOutline> {
  return buildOutline(parseNormText(blocks.join('\n\n')).tree);
}

describe('buildOutline', () => {
  it('gives pages to articles, dispositions and annexes, and places on them to what is inside', () => {
    const items = outline('## TITULO I', '#### Artículo 1.-', '- a) Uno', '# ANEXO 1 B', '# ANEXO 1. B-1', '## DATOS');
    expect(items.map(({ eId, page }) => [eId, page])).toEqual([
      ['title_i', undefined],
      ['art_1', 'art_1'],
      ['art_1__point_a', 'art_1'],
      ['att_1-b', 'att_1-b'],
      ['att_1-b-1', 'att_1-b'],
      ['att_1-b-1__dvs_1', 'att_1-b'],
    ]);
  });

  it.each([
    ['its own name', ['# ANEXO 1\n# MAPA'], 'MAPA'],
    ['two lines', ['# ANEXO 1\n# MAPA\n# DE ZONAS'], 'MAPA. DE ZONAS'],
    ['the name of its only title', ['# ANEXO 1', 'O.M. N° 1', '# CENSO'], 'CENSO'],
    ['a part that is counted names no annex', ['# ANEXO 1', '## I. DATOS GENERALES'], undefined],
    ['nor does a section', ['# ANEXO 1', '## SECCIÓN I. DATOS'], undefined],
    ['an editor’s heading says its marker once', ['# [Anexo N° 1]\n# MAPA'], 'MAPA'],
    ['an editor’s name', ['# ANEXO 1\n# [Mapa de zonas]'], 'Mapa de zonas'],
    ['nothing', ['# ANEXO 1'], undefined],
  ])('an annex is called by %s', (_, blocks, heading) => {
    expect(outline(...blocks)[0]?.heading).toBe(heading);
  });
});
