import path from 'node:path';
import { findNearest, type Issue } from '#errors';
import { matchFile, type ContentDefinition } from './definition.ts';
import { isManual } from './list-files.ts';

/** Files that no definition reads: they would be left out of the site in silence. */
export function listUnclaimed(files: readonly string[], definitions: readonly ContentDefinition[]): Issue[] {
  return files
    .filter(
      (file) =>
        !isManual(path.posix.basename(file)) &&
        !definitions.some((definition) => matchFile(definition, file) !== undefined),
    )
    .map((file) => {
      const patterns = definitions.map(({ pattern }) => pattern);
      const [near] = findNearest(file, patterns);
      const folder = file.slice(0, file.lastIndexOf('/') + 1);
      const inFolder = patterns.filter((pattern) => pattern.startsWith(folder));
      const known = inFolder.length > 0 ? inFolder : near === undefined ? [] : [near];
      const message = 'Nadie lee este archivo: no es de ninguna clase de contenido, y el sitio saldría sin él.';
      const fix =
        known.length > 0
          ? `En su carpeta se leen: ${known.join(', ')}. Cámbiele el nombre o bórrelo.`
          : 'Muévalo a la carpeta de su clase de contenido, o bórrelo. Las clases están en src/collections.ts.';
      return { rule: 'unclaimed-file', place: { file }, message, fix };
    });
}
