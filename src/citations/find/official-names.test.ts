import { describe, expect, it } from 'vitest';
import { findMentions } from './find-mentions.ts';

const rows: readonly [text: string, found: string[], why: string][] = [
  [
    'la Ley N° 28991, Ley de libre desafiliación informada, pensiones mínimas y complementarias, y régimen especial de jubilación anticipada.',
    [
      'Ley N° 28991, Ley de libre desafiliación informada, pensiones mínimas y complementarias, y régimen especial de jubilación anticipada',
    ],
    'a list of nouns, closed by «, y»',
  ],
  [
    'mediante Ley Nº 30823, Ley que delega en el Poder Ejecutivo la facultad de legislar en materia de gestión económica y competitividad, de integridad y lucha contra la corrupción y de modernización de la gestión del Estado, el Congreso delegó',
    [
      'Ley Nº 30823, Ley que delega en el Poder Ejecutivo la facultad de legislar en materia de gestión económica y competitividad, de integridad y lucha contra la corrupción y de modernización de la gestión del Estado',
    ],
    'the preposition is said again for each member; the article behind the last comma begins the clause',
  ],
  [
    'la Ley N° 31168, Ley que promueve el empoderamiento de las mujeres rurales e indígenas, establece que el Ministerio',
    ['Ley N° 31168, Ley que promueve el empoderamiento de las mujeres rurales e indígenas'],
    'a verb behind the comma goes on with the sentence',
  ],
  [
    'la Ley N° 29239 - Ley sobre Medidas de Control de Sustancias Químicas estableció medidas para la Producción, el Almacenamiento y el Empleo',
    ['Ley N° 29239 - Ley sobre Medidas de Control de Sustancias Químicas'],
    'a verb of the past ends the name',
  ],
  [
    'el Decreto Ley Nº 25993, Ley Orgánica del Sector Justicia y por el Reglamento de Organización y Funciones del Ministerio de Justicia',
    [
      'Decreto Ley Nº 25993, Ley Orgánica del Sector Justicia',
      'Reglamento de Organización y Funciones del Ministerio de Justicia',
    ],
    'the next norm hangs on the preposition of the first',
  ],
  [
    'la Ley Nº 29951, Ley de Presupuesto del Sector Público para el año fiscal 2013, en su artículo 26',
    ['Ley Nº 29951, Ley de Presupuesto del Sector Público para el año fiscal 2013', 'artículo 26'],
    'the year is part of the name of a budget',
  ],
  [
    'la Directiva N° 001-2007-PCM/SGP, “Lineamientos para implementar la fusión de Entidades, Organismos y Programas”, aprobada',
    ['Directiva N° 001-2007-PCM/SGP, “Lineamientos para implementar la fusión de Entidades, Organismos y Programas'],
    'a name in quotation marks, whatever it is called',
  ],
  [
    'D.S. N° 010-2016-MIMP (Decreto Supremo que aprueba el “Protocolo para la Atención”)',
    ['D.S. N° 010-2016-MIMP', 'Decreto Supremo'],
    'a gloss that is cut by its quotation is no name',
  ],
  [
    'la Directiva N° 001-2021-JF/ONP, Directiva sobre regulación de los dispositivos normativos, aprobada',
    ['Directiva N° 001-2021-JF/ONP, Directiva sobre regulación de los dispositivos normativos'],
    'a directive says its kind again',
  ],
  [
    'el artículo 26 del Decreto Supremo Nº 013-2002-EM, Reglamento de la Ley de Formalización y Promoción de la Pequeña Minería, será cumplido',
    [
      'artículo 26 del Decreto Supremo Nº 013-2002-EM, Reglamento de la Ley de Formalización y Promoción de la Pequeña Minería',
    ],
    'number and name of a regulation, its law said in words',
  ],
  [
    'el Reglamento de la Ley de Bases de la Regionalización, Decreto Supremo Nº 071-88-PCM, señala',
    ['Reglamento de la Ley de Bases de la Regionalización, Decreto Supremo Nº 071-88-PCM'],
    'the same, the name first',
  ],
  [
    'Decreto Supremo N° 005-90-PCM - Reglamento del Decreto Legislativo N° 276.',
    ['Decreto Supremo N° 005-90-PCM - Reglamento', 'Decreto Legislativo N° 276'],
    'a law with a number of its own stays a citation of its own',
  ],
  ['R.A. N° 026-2025/MLV', ['R.A. N° 026-2025/MLV'], 'initials of a resolution of a mayor'],
  ['R.N. N° 1062-2004 Lima', [], 'an appeal to the Supreme Court is no norm'],
  ['Resolución Ministerial Nº 608-2007MINSA', ['Resolución Ministerial Nº 608-2007MINSA'], 'the hyphen was lost'],
  ['toda norma referida a la Caja', [], 'what the norm is about does not point to one'],
  [
    'el párrafo final del Artículo 250 de la Ley N° 29419',
    ['párrafo final del Artículo 250 de la Ley N° 29419'],
    'the last paragraph, the word behind',
  ],
  ['cuyo párrafo final dice', [], 'a last paragraph of nothing'],
];

describe('official names and other spellings of a norm', () => {
  it.each(rows)('%s', (text, found, why) => {
    expect(
      findMentions(text).flatMap((mention) =>
        mention.targets.length > 0 ? mention.targets.map(({ start, end }) => text.slice(start, end)) : [mention.text],
      ),
      why,
    ).toStrictEqual(found);
  });
});
