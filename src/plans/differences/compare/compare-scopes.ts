import { joinWords } from '#text';
import type { ActionPlace } from '../../activities/join-activity.ts';
import type { RoadmapActivity } from '../../activities/roadmap-activity.ts';
import type { Roadmap } from '../../roadmap/roadmap.ts';
import { toVersion, type FoundDifference } from '../difference.ts';

/** Where a note of section 1 shares the responsibility out by activity, and table 2.2 gives the whole action the same entities. */
export function compareScopes({ action }: ActionPlace, roadmap: Roadmap): FoundDifference[] {
  const { scopes } = action.responsible;
  if (!scopes) return [];
  const isOfAction = ({ action: code }: RoadmapActivity): boolean => code === action.code;
  const codes = roadmap.activities.filter(isOfAction).filter(({ scope }) => scope && scope.without.length > 0);
  const said = scopes.map(({ activities, ids, basis }) => {
    const names = joinWords(ids.map((id) => roadmap.findEntity(id).name));
    const verb = ids.length > 1 ? 'responden' : 'responde';
    const where = activities.length > 1 ? 'las' : 'la';
    return `en ${where} ${joinWords(activities)} ${verb} ${names}${basis === 'inferred' ? ' (lo deducimos)' : ''}`;
  });
  const numbers = new Set(scopes.map(({ note }) => note));
  const notes = roadmap.notes.filter(({ number }) => numbers.has(number));
  const cells = roadmap.table22.flatMap(({ code, entities }) =>
    code.startsWith(`${action.code}.`) && entities ? [entities.text] : [],
  );
  return [
    {
      id: `alcance-${action.code}`,
      kind: 'entidades',
      codes: codes.map(({ code }) => code),
      sentence: `La nota ${joinWords([...numbers].map(String))} no da toda la acción a los mismos: ${said.join('; ')}. La tabla 2.2 tiene una sola celda para todas.`,
      versions: [
        toVersion('section-1', action.responsible.text),
        ...notes.map(({ text }) => toVersion('notes', text)),
        ...cells.map((text) => toVersion('table-22', text)),
      ],
    },
  ];
}
