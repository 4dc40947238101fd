import { saveFile } from '#files';
import { formatPackagePath } from '../course.ts';
import type { ChosenCourse, ChosenTool } from './chosen-tool.ts';
import { joinPackages } from './join-packages.ts';
import { PackageProblem } from './package-problem.ts';

async function fetchPackage({ id, title }: ChosenCourse): Promise<[id: string, zip: Uint8Array]> {
  const response = await fetch(formatPackagePath({ id })).catch(() => undefined);
  const zip = response?.ok ? await response.arrayBuffer().catch(() => undefined) : undefined;
  if (!zip) throw new PackageProblem(title);
  return [id, new Uint8Array(zip)];
}

/** Fetches the packages of what was chosen from this site, joins them and hands them over: all of them, or a `PackageProblem`. Gives the size. */
export async function makePackage(chosen: readonly ChosenTool[]): Promise<number> {
  const courses = chosen.flatMap(({ course }) => course ?? []);
  const zip = joinPackages(chosen, new Map(await Promise.all(courses.map(fetchPackage))));
  saveFile('taller-norma-circular.zip', zip, 'application/zip');
  return zip.length;
}
