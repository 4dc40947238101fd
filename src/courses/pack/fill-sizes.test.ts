import { expect, it } from 'vitest';
import { fillSizes } from './fill-sizes.ts';

it.for([
  ['<span data-package="uno"></span>', '<span data-package="uno">54\u00a0kB</span>', 'rounded up'],
  [
    '<span data-package="uno" class="x"></span>',
    '<span data-package="uno" class="x">54\u00a0kB</span>',
    'other attributes stay',
  ],
  ['<span data-package="dos"></span>', '<span data-package="dos"></span>', 'a package that was not made'],
] as const)('%s: %s (%s)', ([html, filled]) => {
  expect(fillSizes(html, new Map([['uno', 53_100]]))).toBe(filled);
});
