import { matchFile, type ContentDefinition } from '#catalogue';
import type { Issue } from '#errors';

/** Files that there is one of, by their name. A project has most of them, or is a small one that shows single kinds and may lack any. */
export function listMissing(files: readonly string[], definitions: readonly ContentDefinition[]): Issue[] {
  const single = definitions.map(({ pattern }) => pattern).filter((pattern) => !pattern.includes('*'));
  const missing = single.filter((pattern) => !files.includes(pattern));
  const isSmall = missing.length > single.length / 2;
  const empty = definitions.filter(
    (definition) =>
      definition.pattern.includes('*') && !files.some((file) => matchFile(definition, file) !== undefined),
  );
  if (isSmall) return [];
  return [...missing, ...empty.map(({ pattern }) => pattern)].map((file) => {
    const message = `Falta «${file}»: el sitio saldría sin lo que dice.`;
    return {
      rule: 'missing-file',
      place: { file },
      message,
      fix: `git checkout HEAD -- ${file.replace(/[^/]*\*.*$/, '')}`,
    };
  });
}
