import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { weighOfflineBase } from './offline-base.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'base-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const write = (name: string, content: string | Buffer): void => {
  writeFileSync(path.join(folder, name), content);
};

test('what is listed is weighed with the worker', () => {
  write('a.js', 'a'.repeat(1000));
  write('sw.js', 'x.list([{url:`/a.js`,revision:null}])');
  const { files, packed, whole, issues } = weighOfflineBase(folder);
  expect([files, whole, issues]).toEqual([1, 1037, []]);
  expect(packed).toBeLessThan(200);
});

const faults: [reason: string, prepare: () => void, message: RegExp][] = [
  ['no worker', () => undefined, /no tiene su service worker/],
  [
    'an empty base',
    () => {
      write('sw.js', '0');
    },
    /ninguna base/,
  ],
  [
    'a file that is not there',
    () => {
      write('sw.js', '[{url:`/b.js`}]');
    },
    /\/b\.js, que no existe/,
  ],
  [
    'more than a phone should pay for',
    () => {
      write('b.png', randomBytes(300_001));
      write('sw.js', '[{url:`/b.png`}]');
    },
    /presupuesto es de 300000/,
  ],
];

test.for(faults)('%s is refused', ([, prepare, message]) => {
  prepare();
  expect(weighOfflineBase(folder).issues.map((issue) => issue.message)).toEqual([expect.stringMatching(message)]);
});
