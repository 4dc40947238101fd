import { parseListQuery, type ListChoices, type ListQuery } from './list-query.ts';

type Field = HTMLInputElement | HTMLSelectElement;

const isBox = (field: Field): field is HTMLInputElement =>
  field instanceof HTMLInputElement && field.type === 'checkbox';

/** Fields of the filter of a list, by their names. */
export class ListFields<Key extends string> {
  readonly #keys: readonly Key[];
  readonly #fields: ReadonlyMap<Key, Field>;
  readonly #choices: ListChoices<Key>;

  constructor(root: ParentNode, keys: readonly Key[]) {
    this.#keys = keys;
    this.#fields = new Map(
      keys.flatMap((key) => {
        const field = root.querySelector<Field>(`[name="${key}"]`);
        return field ? [[key, field] as const] : [];
      }),
    );
    const choices = [...this.#fields].flatMap(([key, field]): [Key, ReadonlySet<string>][] => {
      if (field instanceof HTMLSelectElement) return [[key, new Set([...field.options].map(({ value }) => value))]];
      return isBox(field) ? [[key, new Set(['', field.value])]] : [];
    });
    this.#choices = Object.fromEntries(choices) as ListChoices<Key>;
  }

  /** What the fields ask for. */
  read(): ListQuery<Key> {
    const given = [...this.#fields].map(([key, field]) => [key, isBox(field) && !field.checked ? '' : field.value]);
    return this.parse(new URLSearchParams(given));
  }

  /** What a query string asks for, of what the fields offer. */
  parse(query: URLSearchParams): ListQuery<Key> {
    return parseListQuery(this.#keys, query, this.#choices);
  }

  /** Puts a filter into the fields. */
  fill(filter: ListQuery<Key>): void {
    for (const [key, field] of this.#fields) {
      if (isBox(field)) field.checked = filter[key] !== '';
      else field.value = filter[key];
    }
  }

  /** The questions that ask for something, in words: `Dirige: DGPRCS`; one whose `data-said` is empty is said by another. */
  describe(): string[] {
    return [...this.#fields.values()].flatMap((field) => {
      if (field.value.trim() === '' || field.dataset['said'] === '') return [];
      const value = field instanceof HTMLSelectElement ? (field.selectedOptions[0]?.text ?? '') : field.value.trim();
      return [`${field.dataset['said'] ?? field.name}: ${value}`];
    });
  }
}
