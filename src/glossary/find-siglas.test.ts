import { expect, test } from 'vitest';
import { findSiglas } from './find-siglas.ts';

test.for([
  ['las Organizaciones de Recicladores (OR) y', 'OR = Organizaciones de Recicladores', 'first letters'],
  [
    'mediante Empresa Comercializadora de Residuos Sólidos (EC-RS)',
    'EC-RS = Empresa Comercializadora de Residuos Sólidos',
    'a hyphen counts nothing',
  ],
  [
    'el Plan Integral de Gestión Ambiental de Residuos Sólidos (PIGARS)',
    'PIGARS = Plan Integral de Gestión Ambiental de Residuos Sólidos',
    'all of them',
  ],
  [
    'el Servicio de Gestión Ambiental de Trujillo – SEGAT en',
    'SEGAT = Servicio de Gestión Ambiental de Trujillo',
    'after a dash, two letters of a word',
  ],
  ['acuerdos de prácticas voluntarias suscritos (AVECS)', '', 'other letters than those of the words before'],
  ['la presente Ordenanza (ANEXO)', '', 'a word in capitals'],
  ['Ordenanza Municipal N° 011 – MPT', '', 'a number before'],
  ['(OR)', '', 'nothing before'],
] as const)('«%s»: %s (%s)', ([text, found]) => {
  expect(
    findSiglas(text)
      .map(({ sigla, expansion }) => `${sigla} = ${expansion}`)
      .join('; '),
  ).toBe(found);
});
