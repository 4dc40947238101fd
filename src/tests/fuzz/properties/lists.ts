import fc from 'fast-check';
import { expect } from 'vitest';
import { buildChecklistOffer, listProcedures } from '#procedures';
import {
  formatChecklistQuery,
  parseChecklistQuery,
  reservedKeys,
} from '../../../procedures/checklist/checklist-query.ts';
import type { ChecklistOffer, ChecklistState } from '../../../procedures/checklist/checklist-state.ts';
import { readHanded } from '../../../procedures/letter/read-handed.ts';
import { holdsFor, type FuzzProperty } from '../property.ts';
import { hostileQuery, hostileText, typedText } from '../texts.ts';

const offers = listProcedures().map((procedure) => buildChecklistOffer(procedure));

const anyOffer = <Input>(build: (offer: ChecklistOffer) => fc.Arbitrary<Input>): fc.Arbitrary<Input> =>
  fc.constantFrom(...offers).chain(build);

/** What an address may say of a list, half of the times of its own rules: else nothing of it is read. */
const listQuery = ({ version, questions, items }: ChecklistOffer): fc.Arbitrary<URLSearchParams> =>
  fc
    .tuple(
      hostileQuery(
        [...Object.keys(questions), ...reservedKeys],
        [...Object.values(questions).flat(), ...items, items.join('.')],
      ),
      fc.boolean(),
    )
    .map(([query, isOwn]) => {
      if (isOwn) query.set('r', version);
      return query;
    });

/** What a device may keep of a list. */
const keptList = ({ version, questions, items }: ChecklistOffer): fc.Arbitrary<string> => {
  const marks = fc.array(fc.constantFrom<unknown>(...items, '__proto__', null, {}), { maxLength: 5 });
  const answer = fc.constantFrom<unknown>(...Object.values(questions).flat(), 'x', 1, null);
  const choices = fc.dictionary(fc.constantFrom(...Object.keys(questions), 'x', 'toString'), answer, { maxKeys: 4 });
  return fc
    .record({ r: fc.constantFrom(version, version, 'x'), choices, ready: marks, notMine: marks })
    .map((kept) => JSON.stringify(kept));
};

/** Answers and marks are those that the list offers, and no name of every object. */
function expectOffered({ questions, items }: ChecklistOffer, { choices, ready, notMine }: ChecklistState): void {
  for (const [question, choice] of Object.entries(choices)) expect(questions[question]).toContain(choice);
  for (const item of [...ready, ...notMine]) expect(items).toContain(item);
  expect(Object.getPrototypeOf(choices)).toBe(Object.prototype);
}

/** What an address or a device says of a list of requirements. */
export const listProperties: readonly FuzzProperty[] = [
  holdsFor(
    'lista: sus marcas vuelven de la dirección como se fueron',
    anyOffer((offer) => fc.tuple(fc.constant(offer), listQuery(offer))),
    ([offer, query]) => {
      const { state } = parseChecklistQuery(query, offer);
      const again = parseChecklistQuery(new URLSearchParams(formatChecklistQuery(state, offer)), offer);
      expect(again.state).toEqual(state);
      expectOffered(offer, state);
    },
  ),
  holdsFor(
    'carta: lo que se entrega de la lista se lee o se deja',
    anyOffer((offer) => {
      const fragment = fc.oneof(
        typedText,
        listQuery(offer).map((query) => `#${query.toString()}`),
      );
      return fc.tuple(fc.constant(offer), fragment, fc.option(fc.oneof(hostileText, keptList(offer)), { nil: null }));
    }),
    ([offer, fragment, kept]) => {
      expectOffered(offer, readHanded(fragment, kept, offer));
    },
  ),
];
