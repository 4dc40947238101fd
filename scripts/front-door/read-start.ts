import { stripVTControlCharacters } from 'node:util';

/** What a newcomer should never meet in a command that goes well: warnings of npm, walls of them, stacks of functions. */
const ALARMS = /^npm (?:warn|error|ERR!)|EBADENGINE|^\s+at .+:\d+:\d+\)?$|^Node\.js v\d|Warning: /i;

/** Address at which `npm start` says that the site is. */
export function findAddress(output: string): string | undefined {
  return /^\s*(http:\/\/[^\s/]+\/)\s*$/m.exec(stripVTControlCharacters(output))?.[1];
}

/** Lines of an output that would frighten a newcomer. */
export function listAlarms(output: string): string[] {
  return stripVTControlCharacters(output)
    .split('\n')
    .filter((line) => ALARMS.test(line));
}
