import { describe, expect, test } from 'vitest';
import { findAddress, listAlarms } from './read-start.ts';

const addresses: [reason: string, output: string, address: string | undefined][] = [
  ['on a line of its own', 'Listo en 9 s. Está en\n\n  http://localhost:4322/\n\n(Ctrl+C)', 'http://localhost:4322/'],
  ['in colours', '\u001B[36mhttp://127.0.0.1:4321/\u001B[39m\n', 'http://127.0.0.1:4321/'],
  ['not one that another sentence names', 'vea http://localhost:4321/ y siga\n', undefined],
  ['not one that is still being printed', '  http://localhost:43', undefined],
  ['not yet', '→ Leer las normas y lo demás\n', undefined],
];

describe('findAddress', () => {
  test.for(addresses)('%s', ([, output, address]) => {
    expect(findAddress(output)).toBe(address);
  });
});

const lines: [reason: string, line: string, alarming: boolean][] = [
  ['an engine that does not fit', 'npm warn EBADENGINE Unsupported engine {', true],
  ['as older versions of npm write it', 'npm ERR! code 1', true],
  ['a place in a stack', '    at renameSync (node:fs:1073:11)', true],
  ['a place without a function', '    at file:///a%20b/scripts/start.ts:18:15', true],
  ['the last line of a crash', 'Node.js v24.21.0', true],
  ['what Node finds doubtful', '(node:1) ExperimentalWarning: Type Stripping is experimental', true],
  ['what npm says when all went well', 'added 647 packages in 23s', false],
  ['a phase', '→ Escribir las páginas', false],
  ['the word «at» in a sentence', '  at last', false],
];

describe('listAlarms', () => {
  test.for(lines)('%s', ([, line, alarming]) => {
    expect(listAlarms(`a\n${line}\nb`)).toEqual(alarming ? [line] : []);
  });
});
