import { describe, expect, test } from 'vitest';
import { listTerms } from './terms.content.ts';

const find = (id: string) => listTerms().find((term) => term.id === id);

describe('a term says how sure it is', () => {
  test.for([
    ['silencio-negativo', 'its article was not read'],
    ['silencio-positivo', 'no document says what it gives'],
    ['reconsideracion', 'only its days were read'],
    ['apelacion', 'likewise'],
  ])('%s is recalled: %s', ([id]) => {
    expect(find(id ?? '')?.confidence).toBe('recalled');
  });

  test('where it is our reading, it says so', () => {
    expect(find('dias-habiles')?.says).toMatch(/sábados y domingos: así leemos la ley general/);
  });

  test('a term that speaks of an answer, a remedy or silence never goes without', () => {
    const legal = listTerms().filter(({ says }) => /responden|decidió|reclamar/u.test(says));
    expect(legal.length).toBeGreaterThan(3);
    expect(legal.filter(({ confidence }) => confidence === undefined)).toEqual([]);
  });
});
