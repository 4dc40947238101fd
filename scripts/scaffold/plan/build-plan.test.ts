import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { plainEnv } from '../../../src/tests/plain-env.ts';
import { copyProject } from '../../build/copy-project.ts';

const id = 'plan-villa-2026';
const definition = `src/plans/${id}/definition.ts`;

let root = '';
const run = (...words: string[]) =>
  spawnSync(process.execPath, words, {
    cwd: root,
    encoding: 'utf8',
    env: { ...plainEnv(), NORMA_SHARED: path.join(root, 'nowhere') },
  });

/** Runs a program of the copy that writes a value. */
const evaluate = (program: string) =>
  run('--input-type=module', '--eval', `${program} function write(it) { console.log(JSON.stringify(it)); }`);

beforeAll(() => {
  root = copyProject();
  const lines = ['PLAN DE VILLA', '', 'Cumplir el Decreto Legislativo N° 1278.', '', 'Reciclar más.'];
  writeFileSync(path.join(root, 'plan.txt'), lines.join('\n'));
  const named = ['--id', id, '--name', "Plan d'Equis 2026", '--issuer', 'minam', '--from', path.join(root, 'plan.txt')];
  const { status, stderr } = run('scripts/new.ts', 'plan', ...named);
  expect([status, stderr]).toEqual([0, '']);
});

afterAll(() => {
  rmSync(root, { recursive: true });
});

/** What the compiler says of one file, with the settings of the project. */
function compile(file: string): string[] {
  const { config } = ts.readConfigFile(path.join(root, 'tsconfig.json'), (name) => ts.sys.readFile(name)) as {
    config: object;
  };
  const { options, fileNames } = ts.parseJsonConfigFileContent({ ...config, files: [file], include: [] }, ts.sys, root);
  const program = ts.createProgram(fileNames, options);
  const found = ts.getPreEmitDiagnostics(program, program.getSourceFile(path.join(root, file)));
  return found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

describe('a plan that was just made', () => {
  test('compiles', () => {
    expect(compile(definition)).toEqual([]);
  });

  test('gives its passages, each at its place', () => {
    const { stdout, stderr } = evaluate(`import { findPlan } from '#plans'; write(findPlan('${id}').passages());`);
    expect(stderr).toBe('');
    const passages = JSON.parse(stdout) as { href: string; text: string }[];
    expect(passages.map(({ text }) => text)).toContain('Cumplir el Decreto Legislativo N° 1278.');
    expect(passages.every(({ href, text }) => href.startsWith(`/planes/${id}/texto/#`) && text !== '')).toBe(true);
  });

  test('names an issuer that the registry has: another is told, with its line', () => {
    const file = path.join(root, definition);
    const written = readFileSync(file, 'utf8');
    writeFileSync(file, written.replace("issuer: 'minam'", "issuer: 'minan'"));
    const { stdout, stderr } = evaluate(`import { rule } from './src/plans/plan-issuers.rule.ts'; write(rule());`);
    writeFileSync(file, written);
    expect(stderr).toBe('');
    const line = written.split('\n').findIndex((one) => one.includes('issuer:')) + 1;
    expect(JSON.parse(stdout)).toMatchObject([
      { place: { file: definition, line }, fix: expect.stringContaining('«minam»') as string },
    ]);
  });
});
