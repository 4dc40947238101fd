import { describe, expect, test } from 'vitest';
import { formatFormatPath, listFormats } from '#formats';
import { listProcedures } from '#procedures';
import { listTools } from '#tools';
import { getEntry } from '../library.fixture.ts';
import { findTown, listRestingTools, listToolsOf, listToolsOn } from './tools-here.ts';

const norm = 'om-011-2012-mpt';
const ordinance = getEntry(norm);
const rest = (eId?: string, id = norm) => ({ norm: id, ...(eId === undefined ? {} : { eId }) });
const tools = [
  { href: '/uno/', title: 'Uno', rests: [rest('art_29'), rest('art_33')] },
  {
    href: '/dos/',
    title: 'Dos',
    rests: [rest('art_33__para_33-2'), rest('art_33__para_33-2__point_e'), rest('art_33', 'da-002-2016-mpc')],
  },
  { href: '/entera/', title: 'Entera', rests: [rest()] },
  { href: '/otra/', title: 'Otra', rests: [rest('art_14', 'da-002-2016-mpc')] },
];

describe('what a reader can do with a provision', () => {
  test.for([
    ['art_33', ['/dos/', '/uno/'], 'the tool with most places on the page comes first'],
    ['art_29', ['/uno/'], 'a place inside another page does not count'],
    ['art_14', [], 'the same article of another norm does not count'],
  ] as const)('on %s: %j (%s)', ([page, expected]) => {
    expect(listToolsOn(tools, ordinance, page).map(({ href }) => href)).toEqual(expected);
  });

  test('a norm without text has no page to stand on', () => {
    const { text: _text, ...known } = ordinance;
    expect(listToolsOn(tools, known, 'art_33')).toEqual([]);
  });

  test.for([
    [norm, ['/uno/', '/dos/', '/entera/'], 'wherever in it, in the order of the list'],
    ['ley-27314', [], 'nothing rests on it'],
  ] as const)('of %s: %j (%s)', ([id, expected]) => {
    expect(listToolsOf(tools, id).map(({ href }) => href)).toEqual(expected);
  });

  test('procedures come before tools, tools before forms, all of them', () => {
    const listed = listRestingTools();
    expect(listed).toHaveLength(listProcedures().length + listTools().length + listFormats().length);
    expect(listed[0]?.href).toBe(`/tramites/${listProcedures()[0]?.id ?? ''}/`);
    expect(listed.at(-1 - listFormats().length)?.href).toBe(listTools().at(-1)?.url);
    expect(listed.at(-1)?.href).toBe(formatFormatPath(listFormats().at(-1)?.id ?? ''));
  });
});

test.for([
  ['om-011-2012-mpt', 'trujillo', 'the ordinance of one town'],
  ['da-002-2016-mpc', 'cusco', 'the decree of the other'],
  ['ley-27314', undefined, 'a law sets up no procedure of a town'],
] as const)('the town of %s is %s: %s', ([id, town]) => {
  expect(findTown(listProcedures(), id)).toBe(town);
});
