import { expect, test } from 'vitest';
import { buildRobots } from './robots.ts';

test.for([
  [undefined, 'User-agent: *\nAllow: /\n', 'nobody knows where the site is: no sitemap'],
  [
    new URL('https://normas.pe'),
    'User-agent: *\nAllow: /\n\nSitemap: https://normas.pe/sitemap-index.xml\n',
    'whole, as the format asks',
  ],
] as const)('for %s: %j (%s)', ([site, expected]) => {
  expect(buildRobots(site)).toBe(expected);
});
