import { describe, expect, it } from 'vitest';
import { listTerms } from '../terms/terms.content.ts';
import { findChangePaths } from './change-paths.ts';
import { listChanges } from './entity-changes.ts';
import { findReportPart, listIssuedPlans, listMembers, listOrgans } from './entity-parts.ts';
import { listEntityPages } from './entity-pages.ts';
import { describeExpansion } from './expansion-words.ts';
import { describeEntity, hasOtherPlans } from './describe-entity.ts';
import { findEntity, listEntities } from './list-entities.ts';
import { EntityRowSchema } from './registry/entity-row.schema.ts';
import { findEntityPath } from './registry/index.ts';

const entities = listEntities();

describe('the same body across norms and plans', () => {
  it('has one id each', () => {
    expect(new Set(entities.map(({ id }) => id)).size).toBe(entities.length);
  });

  it.each([
    { id: 'minam', issuer: true, roadmap: true, actor: true, members: 0, reason: 'issuer, entity and actor are one' },
    { id: 'produce', issuer: true, roadmap: true, actor: true, members: 2, reason: 'two vice-ministries are members' },
    { id: 'conam', issuer: true, roadmap: false, actor: false, members: 1, reason: 'issuer and member' },
    { id: 'dgprcs', issuer: false, roadmap: true, actor: false, members: 0, reason: 'no row: by itself' },
    { id: 'snmp', issuer: false, roadmap: true, actor: false, members: 0, reason: 'SNMPE is other letters' },
    { id: 'sector-privado', issuer: false, roadmap: false, actor: true, members: 0, reason: 'words are no body' },
  ])('$id: $reason', ({ id, issuer, roadmap, actor, members }) => {
    const found = findEntity(id);
    expect([found.issuer, found.roadmap, found.actor].map((one) => one !== undefined)).toEqual([
      issuer,
      roadmap,
      actor,
    ]);
    expect(found.members).toHaveLength(members);
  });

  it.each([
    ['produce', 'plan-hdr-as-2025', 'confirmed', 'a law writes letters and name together'],
    ['conam', 'estrategia-pml', 'from-seed', 'the strategy itself does'],
    ['adex', 'estrategia-pml', 'recalled', 'the same letters, and nothing more'],
    ['gores', 'estrategia-pml', 'recalled', 'no norm at hand writes «GORE»'],
  ])('%s in %s: %s, for %s', (id, place, confidence) => {
    expect(findEntity(id).parts.find((part) => part.place === place)?.confidence).toBe(confidence);
  });

  it('says of every further part why it is the same, and how sure that is', () => {
    for (const { parts } of entities) for (const { why, confidence } of parts) expect(why && confidence).toBeTruthy();
  });

  it.each([
    [{ id: 'a', parts: [{ place: 'emisores', id: 'a', why: 'x', confidence: 'recalled' }] }, 'the first is the entity'],
    [
      {
        id: 'a',
        parts: [
          { place: 'emisores', id: 'a' },
          { place: 'planres-2023', id: 'a' },
        ],
      },
      'the second says nothing',
    ],
  ])('refuses a row where %j: %s', (row, _reason) => {
    expect(EntityRowSchema.safeParse(row).success).toBe(false);
  });
});

describe('sigla', () => {
  it.each([
    ['minam', 'Ministerio del Ambiente', 'El plan, línea 530 de la fuente', 'the document is told before our registry'],
    ['minsa', 'Ministerio de Salud', 'Registro de emisores de este sitio', 'no plan says it'],
    ['gores', 'Gobiernos Regionales', 'de memoria, sin confirmar', 'as sure as it is'],
    ['bid', 'Banco Interamericano de Desarrollo', 'confirmado', 'a public page says it'],
    [
      'mtc',
      'Ministerio de Transportes y Comunicaciones',
      'lo dice la Ley N°\u00a032279, de 2025, artículo 10',
      'a norm says it',
    ],
    ['adex', 'no consta', '', 'unknown stays so'],
  ])('of %s: %s (%s): %s', (id, text, basis) => {
    expect(describeExpansion(findEntity(id).expansion)).toMatchObject({ text, basis });
  });

  it('are none where the label is the name', () => {
    expect(describeExpansion(findEntity('congreso').expansion)).toBeUndefined();
    expect(describeExpansion(findEntity('mp-trujillo').expansion)).toBeUndefined();
  });

  it('stand for one thing in terms, too', () => {
    const told = listTerms().flatMap(({ forms, expansion }) =>
      expansion
        ? entities
            .filter(({ label, otherNames }) => [label, ...otherNames].some((name) => forms.includes(name)))
            .map((entity) => [expansion.text, describeExpansion(entity.expansion)?.text])
        : [],
    );
    expect(told.filter(([term, entity]) => term !== entity)).toEqual([]);
  });
});

describe('the description of a page', () => {
  it.each([
    ['minam', 'MINAM, Ministerio del Ambiente: qué normas dictó, qué le toca en los planes y su calendario.', 'all'],
    ['congreso', 'Congreso de la República: qué normas dictó.', 'no plan gives it anything'],
    ['adex', 'ADEX: qué le toca en los planes y su calendario.', 'no norm, and no name that nobody says'],
    ['sector-privado', 'Sector privado: qué le toca en los planes.', 'a plan without days'],
  ])('of %s: %s (%s)', (id, expected) => {
    expect(describeEntity(findEntity(id))).toBe(expected);
  });

  it.each([
    ['conam', true, 'it issued one'],
    ['dgprcs', false, 'only the roadmap'],
  ])('%s is in other plans: %s (%s)', (id, expected) => {
    expect(hasOtherPlans(findEntity(id))).toBe(expected);
  });
});

describe('what else is known of an entity', () => {
  it('is what stands in its place today, and what stood there before', () => {
    expect(listChanges(findEntity('conam')).today.map(({ others }) => others.map(({ id }) => id))).toEqual([['minam']]);
    expect(listChanges(findEntity('minam')).before.map(({ institution }) => institution.id)).toEqual(['conam']);
    expect(findChangePaths().get('osce-oece')).toEqual({ old: '/entidades/osce/', today: [] });
  });

  it('is what it issued, where the report names it, its organs and its seats', () => {
    expect(listIssuedPlans(findEntity('minam')).map(({ id }) => id)).toEqual(['planres-2023']);
    expect(findReportPart(findEntity('pcm'))).toHaveLength(1);
    expect(findReportPart(findEntity('dgaa'))).toEqual([]);
    expect(listOrgans(findEntity('vivienda')).map(({ id }) => id)).toContain('dgprcs');
    expect(listOrgans(findEntity('mtc')).map(({ id }) => id)).toEqual(['mtc-dgaam']);
    expect(listMembers(findEntity('sni'))).toEqual([
      { name: 'Un representante de SNI', group: 'Los siguientes gremios empresariales:' },
    ]);
  });

  it('has an address that its names in other places lead to', () => {
    expect(findEntityPath('emisores', 'minam')).toBe('/entidades/minam/');
    expect(findEntityPath('estrategia-pml', 'Un representante de SNI')).toBe('/entidades/sni/');
    expect(findEntityPath('plan-hdr-as-2025', 'dgaa')).toBe('/entidades/dgaa/');
  });

  it('has words to be found by, each of its pages: without any it is not in the index', () => {
    expect(listEntityPages().filter(({ text }) => text === '')).toEqual([]);
  });

  it('is found by letters, full name and other spellings', () => {
    const page = listEntityPages().find(({ url }) => url === '/entidades/vivienda/');
    expect(page?.keywords).toEqual(['VIVIENDA', 'Ministerio de Vivienda, Construcción y Saneamiento', 'MVCS']);
  });
});
