import type { Issue } from '#errors';
import type { BuiltSite } from '../built-site/read-built-site.ts';
import { dropAddresses } from '../content-rules/own-words/drop-addresses.ts';
import { listOwnBlocks } from './list-own-blocks.ts';
import { measureReadingEase, type ReadingEase } from './reading-ease.ts';

/** «Bastante fácil» on the INFLESZ scale begins here. */
export const EASY = 65;

/** A page with a first layer, and how easy that is. */
export interface ReadPage {
  path: string;
  file: string;
  ease: ReadingEase;
}

/** Every first layer of the site, the hardest first. */
export function readFirstLayers(site: BuiltSite): ReadPage[] {
  return site.pages
    .flatMap((page) => {
      const blocks = listOwnBlocks(page.html);
      const ease = blocks && measureReadingEase(blocks.map(dropAddresses));
      return ease ? [{ path: page.path, file: page.file, ease }] : [];
    })
    .sort((a, b) => a.ease.score - b.ease.score);
}

/** Of all first layers together: each word weighs the same. */
export function joinEase(pages: readonly ReadPage[]): number {
  const words = pages.reduce((sum, { ease }) => sum + ease.words, 0);
  return pages.reduce((sum, { ease }) => sum + ease.score * ease.words, 0) / Math.max(words, 1);
}

/** Pages that are harder than «bastante fácil»; that none was found is no good sign. */
export function checkReading(pages: readonly ReadPage[]): Issue[] {
  if (pages.length === 0) {
    const message = 'Ninguna página tiene una primera capa que se pueda leer.';
    return [{ rule: 'no-first-layer', place: { file: 'dist' }, message, fix: 'Revise el atributo data-first-layer.' }];
  }
  return pages
    .filter(({ ease }) => ease.score < EASY)
    .map(({ file, ease }) => ({
      rule: 'reading-ease',
      place: { file },
      message: `La primera capa se lee con ${ease.score.toFixed(1)} en la escala INFLESZ; la meta es ${EASY} («bastante fácil»).`,
      fix: 'Acorte las frases y cambie las palabras largas por las de todos los días.',
    }));
}
