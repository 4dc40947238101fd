import { globSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { checkLock } from './gate/check-lock.ts';
import { printIssues } from './gate/print-issues.ts';

const ProjectSchema = z.object({ allowScripts: z.record(z.string(), z.boolean()) });

const { allowScripts } = ProjectSchema.parse(JSON.parse(readFileSync('package.json', 'utf8')));
const allowed = Object.keys(allowScripts).filter((name) => allowScripts[name]);
const read = (file: string): { file: string; text: string } => ({ file, text: readFileSync(file, 'utf8') });

const issues = [
  ...checkLock({ ...read('package-lock.json'), allowed }),
  ...globSync('scripts/on-demand/*/package-lock.json')
    .toSorted()
    .flatMap((file) => checkLock(read(file))),
];
process.exitCode = printIssues(issues) > 0 ? 1 : 0;
