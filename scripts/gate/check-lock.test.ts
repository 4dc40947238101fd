import { describe, expect, test } from 'vitest';
import { formatIssue } from '#errors';
import { checkLock } from './check-lock.ts';

const file = 'package-lock.json';
const licensed = { license: 'MIT' };
const whole = { version: '1.0.0', integrity: 'sha512-a', ...licensed };

const rows: [reason: string, entry: object, message: RegExp | undefined][] = [
  ['a whole entry', whole, undefined],
  ['a platform package that npm left empty', { optional: true }, /no tiene «version» ni «integrity»/],
  ['a version that nothing checks', { version: '1.0.0' }, /no tiene «integrity»/],
  ['what is checked, but not which', { integrity: 'sha512-a' }, /no tiene «version»/],
  ['an empty version is none', { ...whole, version: '' }, /no tiene «version»/],
  ['a folder of the project is not downloaded', { link: true, resolved: 'packages/a' }, undefined],
  ['what comes inside another package has no integrity', { version: '1.0.0', inBundle: true }, undefined],
  ['but it has a version', { inBundle: true }, /no tiene «version»/],
];

describe('checkLock', () => {
  test.for(rows)('%s', ([, entry, message]) => {
    const packages = { '': { name: 'x' }, 'node_modules/a': whole, 'node_modules/b': { ...licensed, ...entry } };
    const issues = checkLock({ file, text: JSON.stringify({ lockfileVersion: 3, packages }, null, 2) });
    expect(issues).toHaveLength(message ? 1 : 0);
    if (message) expect(issues[0]?.message).toMatch(message);
  });

  test('says the line and how to mend it', () => {
    const [issue] = checkLock({
      file,
      text: JSON.stringify({ packages: { '': {}, 'node_modules/b': licensed } }, null, 2),
    });
    expect(issue && formatIssue(issue)).toMatchInlineSnapshot(`
      "error  package-lock.json:4  [lock-file]
        «node_modules/b» no tiene «version» ni «integrity»: «npm ci» no lo puede instalar.
        → En una carpeta sin node_modules, con copia de package.json y package-lock.json:
          1. borre de package-lock.json las entradas sin «version» o sin «integrity»;
          2. corra «npm install --package-lock-only --ignore-scripts»;
          3. traiga de vuelta el package-lock.json que resulta."
    `);
  });

  test.for([
    ['marks of a merge', '<<<<<<< HEAD\n{}'],
    ['a lock of the years before packages', '{"dependencies":{}}'],
  ])('%s cannot be read', ([, text]) => {
    expect(checkLock({ file, text: text ?? '' })[0]?.message).toMatch(/No se puede leer/);
  });
});

const terms: [reason: string, entry: object, allowed: string[] | undefined, message: RegExp | undefined][] = [
  ['a program that somebody agreed to', { hasInstallScript: true }, ['b'], undefined],
  ['one that nobody agreed to', { hasInstallScript: true }, [], /nadie lo ha aceptado/],
  ['where none is ever run it may bring one', { hasInstallScript: true }, undefined, undefined],
  ['who may run a program and has none', {}, ['b'], /no trae ninguno/],
  ['no licence', { license: undefined }, [], /no dice su licencia/],
  ['a licence in a form of long ago', { license: { type: 'MIT' } }, [], /no dice su licencia/],
  ['one that nobody read', { license: 'SSPL-1.0' }, [], /«SSPL-1.0», que no está aceptada/],
  ['a name that every object has', { license: 'constructor' }, [], /no está aceptada/],
  ['a choice with one that is accepted', { license: '(MIT OR GPL-3.0-or-later)' }, [], undefined],
  ['both, of which one is not', { license: 'MIT AND GPL-3.0-only' }, [], /no está aceptada/],
  ['a choice within both', { license: 'ISC AND (GPL-2.0-only OR Zlib)' }, [], undefined],
  ['BSD by itself says too little', { license: 'BSD' }, [], /no está aceptada/],
];

describe('what somebody has to agree to', () => {
  test.for(terms)('%s', ([, entry, allowed, message]) => {
    const text = JSON.stringify({ packages: { '': {}, 'node_modules/a/node_modules/b': { ...whole, ...entry } } });
    const issues = checkLock({ file, text, ...(allowed && { allowed }) });
    expect(issues).toHaveLength(message ? 1 : 0);
    if (message) expect(issues[0]?.message).toMatch(message);
  });
});
