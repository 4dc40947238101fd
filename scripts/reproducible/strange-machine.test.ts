import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';

const strange = pathToFileURL(path.join(import.meta.dirname, 'strange-machine.ts')).href;

/** What a program prints, on a machine made strange or as it is. */
const run = (code: string, ...flags: string[]): string =>
  spawnSync(process.execPath, [...flags, '--input-type=module', '--eval', code], { encoding: 'utf8' }).stdout.trim();

const here = JSON.stringify(import.meta.dirname);

test.for<[what: string, code: string]>([
  ['a folder', `import { readdirSync } from 'node:fs'; console.log(readdirSync(${here}).join())`],
  ['a folder, waited for', `import { readdir } from 'node:fs/promises'; console.log((await readdir(${here})).join())`],
  ['a folder, called back', `import fs from 'node:fs'; fs.readdir(${here}, (_, names) => console.log(names.join()))`],
  ['a pattern', `import { globSync } from 'node:fs'; console.log(globSync('*', { cwd: ${here} }).join())`],
])('$0 is listed backwards', ([, code]) => {
  const usual = run(code).split(',');
  expect(usual.length).toBeGreaterThan(2);
  expect(run(code, '--import', strange).split(',')).toEqual(usual.toReversed());
});

test.for<[what: string, code: string]>([
  ['a new date', 'console.log(new Date().getFullYear())'],
  ['now', 'console.log(new Date(Date.now()).getFullYear())'],
])('$0 is of a later year', ([, code]) => {
  expect(Number(run(code, '--import', strange))).toBeGreaterThan(Number(run(code)));
});

test('a day that is named stays what it is', () => {
  expect(run("console.log(new Date('2026-11-30').toISOString())", '--import', strange)).toBe(
    '2026-11-30T00:00:00.000Z',
  );
});

test('the network is refused', () => {
  const code = "await fetch('http://192.0.2.1/').catch((error) => console.log(String(error.cause ?? error)))";
  expect(run(code, '--import', strange)).toContain('asks the network');
});
