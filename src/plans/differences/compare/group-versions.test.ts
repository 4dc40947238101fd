import { describe, expect, it } from 'vitest';
import { loadRoadmap } from '../../roadmap/roadmap.ts';
import { groupVersions, type Stated } from './compare-words.ts';

const state = (place: Stated['place'], text: string): Stated => ({ place, text: { text, lines: [1, 1] } });

describe('versions', () => {
  it('are quoted as each place prints them', () => {
    const [, second] = groupVersions(loadRoadmap().find('1.4.1.1').statements);
    expect(second?.text).toContain('Reglamento del D.L. N° 1280');
    expect(second?.places.map(({ place }) => place)).toEqual(['schedule', 'table-22']);
    expect(second?.variants).toEqual([
      { places: [{ place: 'table-23', lines: [1393, 1393] }], text: expect.stringContaining('DL N.º 1280') as string },
    ]);
  });

  it.each([
    ['Crear un grupo.', 'Crear un grupo', ['Crear un grupo'], 'a last stop that one place lacks is quoted for neither'],
    ['Crear un grupo.', 'Crear un grupo.', ['Crear un grupo.'], 'a stop of both stays'],
    ['Crear un «grupo»', 'Crear un "grupo"', ['Crear un «grupo»'], 'other quotes are a variant'],
    ['Crear un grupo', 'Instalar un grupo', ['Crear un grupo', 'Instalar un grupo'], 'other words are a version'],
  ])('of «%s» and «%s»: %j (%s)', (one, other, expected) => {
    expect(groupVersions([state('section-1', one), state('table-22', other)]).map(({ text }) => text)).toEqual(
      expected,
    );
  });

  it('quote no place that prints other letters, in the whole plan', () => {
    for (const { code, statements } of loadRoadmap().activities) {
      const quoted = groupVersions(statements).flatMap(({ variants = [], ...version }) => [version, ...variants]);
      for (const { place, text } of statements) {
        const own = quoted.find(({ places }) => places.some((one) => one.place === place));
        expect(text.text.startsWith(own?.text ?? '?'), `${code} ${place}`).toBe(true);
      }
    }
  });
});
