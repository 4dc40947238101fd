import { describe, expect, it } from 'vitest';
import { describeProvisions, describeText } from '../tree/describe-tree.fixture.ts';
import { expectSound } from '../tree/expect-sound.fixture.ts';

type Row = [reason: string, blocks: string[], tree: string[]];

const opening = '## Denominación del Procedimiento Administrativo\n## "INSCRIPCION"\n## Código: PA40701F43';

describe('a procedure of a TUPA', () => {
  it.each<Row>([
    [
      'goes by its code, and its boxes by their titles',
      [opening, '### Descripción del procedimiento', '### Requisitos', '- 1.- Solicitud', '### Plazo de atención'],
      [
        'procedure proc_pa40701f43 «Denominación del Procedimiento Administrativo» INSCRIPCION',
        '  form-part proc_pa40701f43__descripcion Descripción del procedimiento',
        '  form-part proc_pa40701f43__requisitos Requisitos',
        '    point proc_pa40701f43__requisitos__point_1 «1.-»',
        '  form-part proc_pa40701f43__plazo Plazo de atención',
      ],
    ],
    [
      'notes numbered twice stay apart',
      [opening, '### Requisitos', '- 1.- Solicitud', '#### Notas:', '- 3.- Una', '- 3.- (*) Otra'],
      [
        'procedure proc_pa40701f43 «Denominación del Procedimiento Administrativo» INSCRIPCION',
        '  form-part proc_pa40701f43__requisitos Requisitos',
        '    point proc_pa40701f43__requisitos__point_1 «1.-»',
        '    form-part proc_pa40701f43__requisitos__notas Notas:',
        '      point proc_pa40701f43__requisitos__notas__point_3 «3.-»',
        '      point proc_pa40701f43__requisitos__notas__point_3_2 «3.-»',
      ],
    ],
    [
      'an empty box is a box, not the name of the next',
      [opening, '### Formularios', '### Canales de atención'],
      [
        'procedure proc_pa40701f43 «Denominación del Procedimiento Administrativo» INSCRIPCION',
        '  form-part proc_pa40701f43__formularios Formularios',
        '  form-part proc_pa40701f43__canales Canales de atención',
      ],
    ],
    [
      'a service without a code is counted',
      ['## Denominación del Servicio\n## COPIAS', '### Requisitos'],
      ['procedure proc_1 «Denominación del Servicio» COPIAS', '  form-part proc_1__requisitos Requisitos'],
    ],
    [
      'a title that the form does not have is a part of the box above it or of the procedure',
      [opening, '### Otra cosa'],
      [
        'procedure proc_pa40701f43 «Denominación del Procedimiento Administrativo» INSCRIPCION',
        '  division proc_pa40701f43__dvs_1 Otra cosa',
      ],
    ],
    [
      'the titles of the form mean nothing outside a procedure',
      ['#### Artículo 1.-', 'Texto', '#### Requisitos'],
      ['article art_1 «Artículo 1.-»', 'division dvs_1 Requisitos'],
    ],
    [
      'as the annex of an ordinance it keeps its code alone',
      ['#### Artículo 1.-', '# ANEXO 1', opening, '### Requisitos'],
      [
        'article art_1 «Artículo 1.-»',
        'attachment att_1 «ANEXO 1»',
        '  procedure att_1__proc_pa40701f43 «Denominación del Procedimiento Administrativo» INSCRIPCION',
        '    form-part att_1__proc_pa40701f43__requisitos Requisitos',
      ],
    ],
  ])('%s', (_, blocks, tree) => {
    expect(describeProvisions(...blocks)).toEqual(tree);
  });

  it('keeps the text of a box, and gives the source back', () => {
    expectSound([opening, '### Requisitos', '- 1.- Uno', '#### Notas:', '- 1.- Dos', '### Formularios'].join('\n\n'));
    expect(describeText(opening, '### Plazo de atención', '15 días hábiles')).toContain('    "15 días hábiles"');
  });
});
