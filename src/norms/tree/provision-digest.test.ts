import { expect, test } from 'vitest';
import { hashText } from '#text';
import { parseNormText } from '../parse/parse-norm-text.ts';
import { digestProvision, readProvision } from './provision-digest.ts';
import type { Provision } from './norm-tree.ts';
import { walkProvisions } from './walk-tree.ts';

const find = (source: string, eId: string): Provision => {
  const found = [...walkProvisions(parseNormText(source).tree.children)].find((each) => each.eId === eId);
  if (!found) throw new Error(`There is no ${eId}.`);
  return found;
};
const source = '#### ARTÍCULO 1°.- DEL OBJETO\n\nPrimera línea.\n\n- a) Un **literal**.\n';
const article = find(source, 'art_1');

test('what is read is what is printed, in one line', () => {
  expect(readProvision(article)).toBe('ARTÍCULO 1°.- DEL OBJETO Primera línea. a) Un literal.');
  expect(digestProvision(article)).toBe(hashText(readProvision(article)));
});

test('what the editor says in brackets is not printed', () => {
  const annex = find('# [ANEXO 2]\n\n[Imagen no disponible.]\n\nTexto.\n', 'att_2');
  expect(readProvision(annex)).toBe('Texto.');
});

test.for([
  ['a) Un', 'a) Un', true, 'nothing'],
  ['Un **literal**', 'Un literal', true, 'how it is set'],
  ['Primera línea.', 'Primera linea.', false, 'an accent'],
  ['DEL OBJETO', 'OBJETO', false, 'its heading'],
  ['a) Un', 'b) Un', false, 'a marker'],
] as const)('«%s» → «%s» keeps the digest: %s (%s)', ([from, to, isKept]) => {
  const changed = [...walkProvisions(parseNormText(source.replace(from, to)).tree.children)][0];
  expect(changed && digestProvision(changed) === digestProvision(article)).toBe(isKept);
});
