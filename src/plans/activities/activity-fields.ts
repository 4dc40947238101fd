import {
  activityKeys,
  parseActivityQuery,
  type ActivityChoices,
  type ActivityFilter,
  type ActivityKey,
} from './activity-query.ts';

/** Fields of the filter of activities, by their names. */
export class ActivityFields {
  readonly #fields: ReadonlyMap<ActivityKey, HTMLInputElement | HTMLSelectElement>;
  readonly #choices: ActivityChoices = {};

  constructor(form: ParentNode) {
    this.#fields = new Map(
      activityKeys.flatMap((key) => {
        const field = form.querySelector<HTMLInputElement | HTMLSelectElement>(`[name="${key}"]`);
        return field ? [[key, field] as const] : [];
      }),
    );
    for (const [key, field] of this.#fields) {
      if (field instanceof HTMLSelectElement) {
        this.#choices[key] = new Set([...field.options].map((option) => option.value));
      }
    }
  }

  /** What the fields ask for. */
  read(): ActivityFilter {
    return this.parse(new URLSearchParams([...this.#fields].map(([key, field]) => [key, field.value])));
  }

  /** What a query string asks for, of what the fields offer. */
  parse(query: URLSearchParams): ActivityFilter {
    return parseActivityQuery(query, this.#choices);
  }

  /** Puts a filter into the fields. */
  fill(filter: ActivityFilter): void {
    for (const [key, field] of this.#fields) field.value = filter[key];
  }

  /** The questions that ask for something, in words: `Dirige: DGPRCS`. */
  describe(): string[] {
    return [...this.#fields.values()].flatMap((field) => {
      if (field.value.trim() === '') return [];
      const value = field instanceof HTMLSelectElement ? (field.selectedOptions[0]?.text ?? '') : field.value.trim();
      return [`${field.dataset['said'] ?? field.name}: ${value}`];
    });
  }
}
