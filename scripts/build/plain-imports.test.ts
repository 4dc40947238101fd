import { describe, expect, test } from 'vitest';
import { unwrapImports } from './plain-imports.ts';

const helper = 'import { t as __vitePreload } from "./preload-helper.js";\n';
const named =
  '__vitePreload(async () => {\n\tconst { a, b } = await import("./x.js");\n\treturn {\n\t\ta,\n\t\tb\n\t};\n}, __VITE_PRELOAD__)';

describe('unwrapImports', () => {
  test.for([
    ['an import that only loads', '__vitePreload(() => import("./x.js"), __VITE_PRELOAD__)', 'import("./x.js")'],
    ['one that names what it wants', `const { a, b } = await ${named};`, 'const { a, b } = await import("./x.js");'],
    [
      'one that names it otherwise',
      `${named.replaceAll('a,', 'z: a,')}.then(({ z: a }) => a);`,
      'import("./x.js").then(({ z: a }) => a);',
    ],
    [
      'several of a file',
      '__vitePreload(() => import("./x.js"), __VITE_PRELOAD__), __vitePreload(() => import("./y.js"), __VITE_PRELOAD__)',
      'import("./x.js"), import("./y.js")',
    ],
  ])('%s is written as it was', ([, code, plain]) => {
    expect(unwrapImports(`${helper}${code}`)).toBe(plain);
  });

  test.for([
    ['a name that is changed on the way', named.replace('a, b', 'z: a, b')],
    ['a shape that is not known', '__vitePreload(load, __VITE_PRELOAD__)'],
  ])('%s stays, with its helper', ([, code]) => {
    expect(unwrapImports(`${helper}${code}`)).toBe(`${helper}${code}`);
  });
});
