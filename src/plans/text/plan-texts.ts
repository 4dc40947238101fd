import { onceFromContent } from '#catalogue';
import type { Quoted } from '../document/quoted.schema.ts';
import { listPlanTexts } from '../plans.content.ts';
import type { PlanText } from './plan-text.schema.ts';
import { findWords, listTextPlaces, type TextPlace } from './text-places.ts';

/** A place of the text of a plan, and its address. */
export interface PlacedText extends TextPlace {
  href: string;
}

/** Address of a part of a text; the first part stands at that of the text. */
export function formatTextPath({ plan, part, order }: Pick<PlanText, 'plan' | 'part' | 'order'>): string {
  return `/planes/${plan}/texto/${order === 1 ? '' : `${part}/`}`;
}

const byPlan = onceFromContent(() => {
  const texts = listPlanTexts().toSorted((a, b) => a.order - b.order);
  return Map.groupBy(texts, ({ plan }) => plan);
});

/** Parts of the text of a plan in order; none where the text is not held. */
export const findPlanText = (plan: string): readonly PlanText[] => byPlan().get(plan) ?? [];

const placesByPlan = onceFromContent(
  () =>
    new Map(
      [...byPlan()].map(([plan, parts]) => [
        plan,
        parts.flatMap((part): PlacedText[] =>
          listTextPlaces(part).map((place) => ({ ...place, href: `${formatTextPath(part)}#${place.id}` })),
        ),
      ]),
    ),
);

/** Every place of the text of a plan, in the order of the document. */
export const listPlacedText = (plan: string): readonly PlacedText[] => placesByPlan().get(plan) ?? [];

/** Where the words of a row stand in the text of its plan: by the lines they name and word for word. */
export function findTextPlace(plan: string, { text, lines }: Pick<Quoted, 'text' | 'lines'>): PlacedText | undefined {
  const near = listPlacedText(plan).filter((place) => place.lines[0] <= lines[1] && place.lines[1] >= lines[0]);
  return findWords(near, text);
}
