import { expect, test } from 'vitest';
import { listPlans } from '#plans';
import { listTools } from '#tools';
import { listSearchDoors } from './list-search-doors.ts';
import { listSearchTools, listToolPages } from './list-search-tools.ts';

test('every procedure, tool and plan has its link, each once', () => {
  const urls = listSearchDoors().flatMap(({ links }) => links.map(({ url }) => url));
  expect(new Set(urls).size).toBe(urls.length);
  expect(listToolPages()).toEqual(listSearchTools().map(({ url }) => url));
  const pages = [...listToolPages(), ...listPlans().map(({ path }) => path)];
  expect(urls.toSorted()).toEqual(pages.toSorted());
});

test('calculators stand apart from what is asked and read', () => {
  const find = (title: string): number => listSearchDoors().find((group) => group.title === title)?.links.length ?? 0;
  expect(find('Calculadoras') + find('Guías y consultas')).toBe(listTools().length);
  expect(find('Calculadoras')).toBe(listTools().filter(({ kind }) => kind === 'calculadora').length);
});
