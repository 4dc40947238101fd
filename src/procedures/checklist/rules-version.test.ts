import { describe, expect, test } from 'vitest';
import type { Procedure } from '../record/procedure.schema.ts';
import { buildChecklistOffer } from './checklist-offer.ts';
import { buildRulesVersion } from './rules-version.ts';

type Rules = Pick<Procedure, 'requirements' | 'questions'>;

const sources = [{ norm: 'om-011-2012-mpt' }];
const option = { id: 'si', label: 'Sí', condition: 'si lo es' };
const question = { id: 'vez', question: '¿Es el primero?', sources, options: [option] };
const item = { id: 'dni', kind: 'document' as const, text: 'DNI vigente', sources };

const build = (changedItem: object = {}, changedQuestion: object = {}): Rules => ({
  questions: [{ ...question, ...changedQuestion }],
  requirements: [{ heading: 'Documentos', items: [{ ...item, ...changedItem }] }],
});

describe('the version of the rules', () => {
  const before = buildRulesVersion(build());

  test.for([
    ['an id', { id: 'dni-vigente' }, {}],
    ['a text', { text: 'DNI' }, {}],
    ['a hint', { hint: 'Copia' }, {}],
    ['a condition', { when: { vez: ['si'] } }, {}],
    ['a question', {}, { question: '¿Lo renuevas?' }],
    ['an answer', {}, { options: [{ ...option, label: 'Claro' }] }],
  ] as const)('changes with %s', ([, changedItem, changedQuestion]) => {
    expect(buildRulesVersion(build(changedItem, changedQuestion))).not.toBe(before);
  });

  test('stays with a source, which asks for nothing', () => {
    const moved = { sources: [{ norm: 'om-011-2012-mpt', eId: 'art_33' }] };
    expect(buildRulesVersion(build(moved))).toBe(before);
  });

  test('a question cannot take a key of the address', () => {
    const rules = build({}, { id: 'listo' });
    expect(() => buildChecklistOffer({ id: 'trujillo-carnet', ...rules })).toThrow('listo');
  });
});
