import { describe, expect, test } from 'vitest';
import { findPlan, listPlans } from '../list-plans.ts';
import { findPlanText } from './plan-texts.ts';
import { buildPlanTextView } from './plan-text-view.ts';
import { describeText } from './text-words.ts';

const plan = findPlan('planres-2023');
const [part] = findPlanText(plan.id);
const { checkedOn: _never, ...unchecked } = plan;

describe('what is said of the text of a plan', () => {
  if (!part) throw new Error('The report has no text.');
  test.for([
    { reason: 'it was compared', of: plan, says: /Está entero: un programa compara cada palabra/, never: /Falta/ },
    {
      reason: 'nobody compared it',
      of: unchecked,
      says: /Falta compararlo, palabra por palabra, con su documento/,
      never: /entero|compara cada palabra|nada está corregido|tal como está impreso/,
    },
  ])('$reason', ({ of, says, never }) => {
    const { lead, description, source: told } = buildPlanTextView(of, part).words;
    expect(told.join(' ')).toMatch(says);
    expect([lead, description, ...told].join(' ')).not.toMatch(never);
  });

  test.for(listPlans())('$id: where it comes from, as its main file says', (one) => {
    expect(describeText(one).source[0]).toMatch(/^Texto (?:extraído|tomado) del? /);
  });
});
