import { joinVersions, type Course } from '#courses';
import type { Embed } from '#embeds';

/** Of which rules a course is, and of which day: the oldest of its steps. */
export function findCourseRules(
  { steps }: Course,
  embeds: readonly Embed[],
): { version: string; checkedOn: string | undefined } {
  const shown = steps.flatMap((step) => embeds.find(({ kind, id }) => `${kind}/${id}` === step) ?? []);
  const [checkedOn] = shown.flatMap((embed) => embed.checkedOn ?? []).sort();
  return { version: joinVersions(shown.map(({ version }) => version)), checkedOn };
}
