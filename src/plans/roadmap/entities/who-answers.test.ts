import { describe, expect, it } from 'vitest';
import { loadRoadmap } from '../roadmap.ts';
import { buildEntityView } from './entity-view.ts';
import { describeScope, findWhoAnswers, nameScope } from './who-answers.ts';

const roadmap = loadRoadmap();
const name = (id: string): string => roadmap.findEntity(id).name;

describe('who leads an activity', () => {
  it.each([
    ['1.4.1.1', ['dgprcs', 'dgaa'], 'Según la nota 15', 'the note names it'],
    ['1.4.1.2', ['dgaa'], 'Deducido de la nota 15', 'the note names the other one only'],
    ['1.4.1.3', ['dgaa'], 'Deducido de la nota 15', 'likewise'],
    ['1.4.2.1', ['dgaa', 'dgprcs'], 'Según la nota 16', 'named'],
    ['1.4.2.2', ['dgaa', 'dgprcs'], 'Según la nota 16', 'named'],
    ['1.4.2.3', ['dgaa'], 'Deducido de la nota 16', 'not named'],
    ['1.4.3.1', ['dgaa'], 'Deducido de la nota 17', 'not named'],
    ['1.4.3.2', ['dgaa', 'dgprcs'], 'Según la nota 17', 'named'],
    ['2.1.1.1', ['dgaa', 'dgprcs'], 'Según la nota 21', '«los demás ítems»'],
    ['2.1.1.2', ['dgaa', 'dgprcs'], 'Según la nota 21', '«los demás ítems»'],
    ['2.1.1.3', ['dgprcs'], 'Según la nota 21', 'said outright'],
    ['1.3.1.1', ['dgprcs'], '', 'no note: the cell of the action'],
  ])('%s: %j, «%s» (%s)', (code, responsible, said) => {
    const activity = roadmap.find(code);
    expect(activity.responsible).toEqual(responsible);
    expect(nameScope(activity.scope)).toBe(said);
    expect(activity.participants).not.toContain('dgprcs');
  });

  it('is told with how sure it is', () => {
    const said = ['1.4.1.2', '2.1.1.3', '1.4.3.2'].map((code) => {
      const { scope } = roadmap.find(code);
      return scope && describeScope(scope, name);
    });
    expect(said).toEqual([
      'Lo deducimos de la nota 15: nombra a DGPRCS solo para otras actividades de la acción, y de esta no dice nada. La celda de la acción nombra también a DGPRCS.',
      'Lo dice la nota 21. La celda de la acción nombra también a DGAA.',
      'Lo dice la nota 17.',
    ]);
  });

  it('is shared out only by a note that the cell calls, among those it names, each activity once', () => {
    const scoped = roadmap.actions.filter(({ action }) => action.responsible.scopes);
    expect(scoped.map(({ action }) => action.code)).toEqual(['1.4.1', '1.4.2', '1.4.3', '2.1.1']);
    for (const { action } of scoped) {
      const { scopes = [], text, ids } = action.responsible;
      expect(scopes.flatMap(({ activities }) => activities)).toEqual(action.activities.map(({ code }) => code));
      expect(scopes.every(({ note }) => text.notes?.includes(note))).toBe(true);
      expect(ids).toEqual(expect.arrayContaining(scopes.flatMap((scope) => scope.ids)));
    }
  });

  it('counts in the totals of the entities', () => {
    const view = buildEntityView(roadmap, roadmap.findEntity('dgprcs'));
    const codes = view.leads.map(({ code }) => code);
    expect(codes).not.toEqual(expect.arrayContaining(['1.4.1.2']));
    expect(codes.filter((code) => /^(?:1\.4|2\.1\.1)\./u.test(code))).toEqual([
      '1.4.1.1',
      '1.4.2.1',
      '1.4.2.2',
      '1.4.3.2',
      '2.1.1.1',
      '2.1.1.2',
      '2.1.1.3',
    ]);
  });

  it('of a goal without an activity is who the action names', () => {
    expect(findWhoAnswers(roadmap, '1.1.2').responsible).toEqual(['dgaa']);
  });
});
