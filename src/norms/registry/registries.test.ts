import { describe, expect, it } from 'vitest';
import { groupNormsByType } from '../shelf/group-norms.ts';
import { listInstitutions, listIssuers } from '../record/norms.content.ts';
import { findIssuer, formatShortIssuer } from './issuer.ts';

const issuers = listIssuers();
const institutions = listInstitutions();

describe('issuers', () => {
  it('have ids of their own and successors that exist', () => {
    expect(new Set(issuers.map(({ id }) => id)).size).toBe(issuers.length);
    for (const { successor } of issuers) if (successor !== undefined) expect(findIssuer(successor).id).toBe(successor);
  });

  it('refuses an unknown id', () => {
    expect(() => findIssuer('nadie')).toThrow('Unknown issuer: nadie');
  });

  it.each([
    [
      'a town for a municipality',
      { name: 'Municipalidad Provincial de Trujillo', siglas: ['MPT'], place: 'Trujillo, La Libertad' },
      'Trujillo',
    ],
    ['the sigla of a ministry', { name: 'Ministerio del Ambiente', siglas: ['MINAM'] }, 'MINAM'],
    ['the name where there is no sigla', { name: 'Congreso de la República', siglas: [] }, 'Congreso de la República'],
    [
      'the whole body where the sigla is a code',
      { name: 'Ministerio de Economía y Finanzas – Dirección', siglas: ['EF/54.01'] },
      'Ministerio de Economía y Finanzas',
    ],
  ])('are shortened to %s', (_reason, issuer, expected) => {
    expect(formatShortIssuer(issuer)).toBe(expected);
  });
});

describe('institutions', () => {
  it('have ids of their own', () => {
    expect(new Set(institutions.map(({ id }) => id)).size).toBe(institutions.length);
  });
});

describe('groupNormsByType', () => {
  it('puts kinds in order of rank, keeps the order within, leaves out empty kinds', () => {
    const entries = ['ordenanza-municipal', 'ley', 'ley'].map((type, index) => ({ record: { type }, index }));
    expect(
      groupNormsByType(entries).map(({ type, entries: members }) => [type.id, members.map(({ index }) => index)]),
    ).toEqual([
      ['ley', [1, 2]],
      ['ordenanza-municipal', [0]],
    ]);
  });
});
