import type { Condition, Procedure, Question, Requirement } from './procedure.schema.ts';

/** Answers of a reader by question; a question left out, or answered «No lo sé», narrows nothing. */
export type Choices = Readonly<Record<string, string>>;

/** True unless an answer rules it out: what is not known stays in sight. */
export function isPossible(when: Condition | undefined, choices: Choices): boolean {
  return Object.entries(when ?? {}).every(([question, options]) => {
    const choice = Object.hasOwn(choices, question) ? choices[question] : undefined;
    return choice === undefined || options.includes(choice);
  });
}

/** `Solo si lo renuevas y si recoges residuos orgánicos`; undefined where it always applies. */
export function describeCondition(
  when: Condition | undefined,
  questions: readonly Pick<Question, 'id' | 'options'>[],
): string | undefined {
  const parts = questions.flatMap(({ id, options }) => {
    const named = when && Object.hasOwn(when, id) ? (when[id] ?? []) : [];
    const words = options.filter((option) => named.includes(option.id)).map(({ condition }) => condition);
    return words.length === 0 ? [] : [words.join(' o ')];
  });
  return parts.length === 0 ? undefined : `Solo ${parts.join(' y ')}`;
}

/** Requirements that hold in the same cases. */
export interface RequirementCase {
  items: readonly Requirement[];
  when?: Condition;
  /** `Solo si recoges residuos orgánicos`. */
  condition?: string;
}

/** Requirements under one heading, by case. */
export interface RequirementCases {
  heading: string;
  cases: readonly RequirementCase[];
}

/** The list as printed: in each group what is always asked for comes first, then each case under its own label. */
export function listCases({
  requirements,
  questions,
}: Pick<Procedure, 'requirements' | 'questions'>): RequirementCases[] {
  return requirements.map(({ heading, items }) => {
    const cases = [...Map.groupBy(items, ({ when }) => JSON.stringify(when ?? {})).values()].map(
      (members): RequirementCase => {
        const when = members[0]?.when;
        const condition = describeCondition(when, questions);
        return { items: members, ...(when && { when }), ...(condition !== undefined && { condition }) };
      },
    );
    return { heading, cases: cases.sort((a, b) => Number(a.when !== undefined) - Number(b.when !== undefined)) };
  });
}
