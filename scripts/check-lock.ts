import { readFileSync } from 'node:fs';
import { checkLock } from './gate/check-lock.ts';
import { printIssues } from './print-issues.ts';

const issues = checkLock(readFileSync('package-lock.json', 'utf8'));
process.exitCode = printIssues(issues) > 0 ? 1 : 0;
