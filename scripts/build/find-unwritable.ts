import { accessSync, constants } from 'node:fs';
import path from 'node:path';

/** Folders of the project that a build writes to; one that is not there yet is made in the first. */
const WRITTEN = ['.', '.cache', '.astro', 'dist', 'node_modules', 'node_modules/.astro'];

/** Whether who runs this may write there; what is not there is no hindrance. */
export function mayWrite(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOENT';
  }
}

/** What is said of a folder that nobody may write to, and what to do about it. */
export function describeUnwritable(project: string, folder: string): string {
  const where = path.join(project, folder);
  return `No hay permiso para escribir en «${where}», y al construir el sitio se escribe ahí. Haga una de estas cosas:
  · hágase dueño de la carpeta:  sudo chown -R "$(id -un)" "${project}" , o
  · copie el proyecto a una carpeta suya y corra ahí «npm ci && npm start».`;
}

/** The first folder of the project that a build could not write to. */
export function findUnwritable(
  project: string,
  mayWriteTo: (folder: string) => boolean = mayWrite,
): string | undefined {
  return WRITTEN.find((folder) => !mayWriteTo(path.join(project, folder)));
}
