import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { z } from 'zod';

const StepSchema = z.union([
  z.strictObject({ run: z.string() }),
  z.strictObject({ uses: z.string(), with: z.record(z.string(), z.unknown()).optional() }),
]);

/** What a file for continuous integration may hold: nothing that writes, and no step that is not plain. */
const WorkflowSchema = z.strictObject({
  name: z.string(),
  on: z.record(z.string(), z.unknown()),
  permissions: z.strictObject({ contents: z.literal('read') }),
  concurrency: z.unknown(),
  jobs: z.record(
    z.string(),
    z.strictObject({
      name: z.string(),
      needs: z.string().optional(),
      if: z.string().optional(),
      'runs-on': z.string(),
      'timeout-minutes': z.int(),
      strategy: z.unknown().optional(),
      steps: z.array(StepSchema).min(1),
    }),
  ),
});

const FOLDER = '.github/workflows';
const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')));

describe.each(readdirSync(FOLDER))('%s', (file) => {
  const text = readFileSync(`${FOLDER}/${file}`, 'utf8');
  const document = parseDocument(text);
  const { jobs } = WorkflowSchema.parse(document.toJS());
  const steps = Object.values(jobs).flatMap((job) => job.steps);
  const commands = steps.flatMap((step) => ('run' in step ? [step.run] : []));
  const actions = steps.flatMap((step) => ('uses' in step ? [step.uses] : []));

  test('is sound YAML, and each job that another waits for is there', () => {
    expect(document.errors).toEqual([]);
    const needed = Object.values(jobs).flatMap(({ needs }) => needs ?? []);
    expect(needed.filter((name) => !(name in jobs))).toEqual([]);
  });

  test('runs commands that exist', () => {
    expect(commands.filter((command) => !/^npm (?:ci|test|run [\w:-]+)$/.test(command))).toEqual([]);
    const named = commands.flatMap((command) => /^npm run (\S+)$/.exec(command)?.[1] ?? []);
    expect(['test', ...named].filter((name) => !(name in scripts))).toEqual([]);
    expect(commands).toEqual(expect.arrayContaining(['npm ci', 'npm test']));
  });

  test('takes actions of one version, and no secret', () => {
    expect(actions.filter((action) => !/^actions\/[\w-]+@v\d+\.\d+\.\d+$/.test(action))).toEqual([]);
    expect(text).not.toMatch(/secrets\.|GITHUB_TOKEN/);
  });

  test('tries every Node that the README promises', () => {
    const promised = /probado con Node (\d+), (\d+) y (\d+)/.exec(readFileSync('README.md', 'utf8'))?.slice(1) ?? [];
    expect(promised).toHaveLength(3);
    expect(text).toContain(`node: [${promised.join(', ')}]`);
  });
});
