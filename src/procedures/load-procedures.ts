import { readdirSync, readFileSync } from 'node:fs';
import { SiteError } from '#errors';
import { parseProcedureFile, type ProcedureFile } from './parse-procedure-file.ts';
import type { Procedure } from './procedure.schema.ts';

/** A sound procedure, and where it is written. */
export interface LoadedProcedure {
  /** `content/procedures/trujillo-carnet.mdx`. */
  file: string;
  procedure: Procedure;
  body: string;
  locate: ProcedureFile['locate'];
}

/** Reads `<folder>/*.mdx`, from the project's root, by file name; throws a SiteError with the mistakes of every file. */
export function loadProcedures(folder = 'content/procedures'): LoadedProcedure[] {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.mdx'))
    .sort()
    .map((name) => `${folder}/${name}`);
  const read = files.map((file) => ({ file, ...parseProcedureFile(readFileSync(file, 'utf8'), file) }));
  const issues = read.flatMap((file) => file.issues);
  if (issues.length > 0) throw new SiteError(issues);
  return read.flatMap(({ file, procedure, body, locate }) => (procedure ? [{ file, procedure, body, locate }] : []));
}
