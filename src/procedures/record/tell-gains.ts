import type { Words } from '#forms';
import { findObservationPath, listObservations } from '#observations';
import type { LinkSource } from '#ui';
import type { Gain } from './procedure.schema.ts';
import { listProcedures } from './procedures.content.ts';

/** What somebody who separates may gain, as a sentence with its source, its doubt and where to go on. */
export interface ToldGain {
  who: Gain['who'];
  words: Words;
}

/** What a municipality gives to who separates, by its incentives; empty where no norm of it promises anything. */
export function tellGains(
  municipality: string,
  link: (source: Gain['sources'][number]) => Pick<ReturnType<LinkSource>, 'href' | 'short'>,
): ToldGain[] {
  const titles = new Map(listObservations().map(({ id, title }) => [id, title]));
  return listProcedures()
    .filter((procedure) => procedure.municipality === municipality)
    .flatMap(({ id, shortTitle, watchOut, gains = [] }) =>
      gains.map(({ who, says, sources, observation }): ToldGain => {
        const places = sources.flatMap((source) => {
          const { href, short } = link(source);
          return [{ text: short, href }, '; '];
        });
        const doubt = { text: titles.get(observation) ?? observation, href: findObservationPath(observation) };
        const page = { text: shortTitle, href: `/tramites/${id}/` };
        const further = watchOut?.link ? [', ', watchOut.link] : [];
        return { who, words: [`${says} (`, ...places, 'en duda: ', doubt, '). Mira: ', page, ...further, '.'] };
      }),
    );
}
