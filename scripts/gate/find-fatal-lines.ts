import { stripVTControlCharacters } from 'node:util';

/** Errors, and warnings about content: Astro prints them and ends well all the same. */
const FATAL = /\[ERROR\]|\[WARN\]\s*\[(?:content|[\w-]*loader|router|build|norms|markdown|mdx)[^\]]*\]/;

/** What `--force` says of itself. */
const HARMLESS = 'data store cleared (force)';

/** Lines of a build log that must fail the build. */
export function findFatalLines(log: string): string[] {
  return stripVTControlCharacters(log)
    .split('\n')
    .filter((line) => FATAL.test(line) && !line.includes(HARMLESS));
}
