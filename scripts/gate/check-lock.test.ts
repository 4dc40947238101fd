import { describe, expect, test } from 'vitest';
import { formatIssue } from '#errors';
import { checkLock } from './check-lock.ts';

const whole = { version: '1.0.0', integrity: 'sha512-a' };

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
    const packages = { '': { name: 'x' }, 'node_modules/a': whole, 'node_modules/b': entry };
    const issues = checkLock(JSON.stringify({ lockfileVersion: 3, packages }, null, 2));
    expect(issues).toHaveLength(message ? 1 : 0);
    if (message) expect(issues[0]?.message).toMatch(message);
  });

  test('says the line and how to mend it', () => {
    const [issue] = checkLock(JSON.stringify({ packages: { '': {}, 'node_modules/b': {} } }, null, 2));
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
    expect(checkLock(text ?? '')[0]?.message).toMatch(/No se puede leer/);
  });
});
