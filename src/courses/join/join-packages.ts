import { unzipSync, type Unzipped } from 'fflate';
import { hashText } from '#text';
import { buildManifest, type ManifestItem } from '../pack/build-manifest.ts';
import { buildZip } from '../pack/build-zip.ts';
import type { ChosenCourse, ChosenTool } from './chosen-tool.ts';
import { buildLinksPage, linksStyle } from './links-page.ts';
import { PackageProblem } from './package-problem.ts';

const manifestName = 'imsmanifest.xml';

/** Schemas of SCORM: each package brings the same, and one may hold them only once. */
const isSchema = (name: string): boolean => name.endsWith('.xsd');

/** A package as it lies in the joined one. */
interface Laid {
  item: ManifestItem;
  files: [name: string, content: Uint8Array][];
  schemas: [name: string, content: Uint8Array][];
}

function openZip(title: string, zip: Uint8Array): Unzipped {
  try {
    return unzipSync(zip);
  } catch {
    // What answered was something else: the page of a network that wants a password.
    throw new PackageProblem(title);
  }
}

/** Lays the files of a package into a folder of their own. */
function layPackage({ id, title }: ChosenCourse, zip: Uint8Array): Laid {
  const all = Object.entries(openZip(title, zip));
  const own = all.find(([name]) => name === manifestName);
  const manifest = own ? new TextDecoder().decode(own[1]) : '';
  if (!manifest.includes('adlcp:scormtype="sco"')) throw new PackageProblem(title);
  const score = /<adlcp:masteryscore>(\d+)</u.exec(manifest)?.[1];
  const files = all
    .filter(([name]) => name !== manifestName && !isSchema(name))
    .map(([name, content]): [string, Uint8Array] => [`${id}/${name}`, content]);
  return {
    item: {
      title,
      mastery: score === undefined ? undefined : Number(score),
      start: `${id}/index.html`,
      type: 'sco',
      files: files.map(([name]) => name),
    },
    files,
    schemas: all.filter(([name]) => isSchema(name)),
  };
}

/**
 * One package out of what was chosen: first the links, then each course in its folder. The same choice gives the same bytes.
 * @param zips package of each course that was chosen, by its id.
 */
export function joinPackages(
  chosen: readonly ChosenTool[],
  zips: ReadonlyMap<string, Uint8Array>,
): Uint8Array<ArrayBuffer> {
  const laid = chosen.flatMap(({ course }) => {
    if (!course) return [];
    const zip = zips.get(course.id);
    if (!zip) throw new PackageProblem(course.title);
    return [layPackage(course, zip)];
  });
  const links = { 'enlaces.html': buildLinksPage(chosen), 'enlaces.css': linksStyle };
  const schemas = new Map(laid.flatMap((each) => each.schemas));
  const first: ManifestItem = {
    title: 'Enlaces',
    mastery: undefined,
    start: 'enlaces.html',
    type: 'asset',
    files: [...Object.keys(links), ...schemas.keys()],
  };
  const version = hashText(chosen.map((tool) => `${tool.address} ${tool.version}`).join(' '));
  const manifest = buildManifest({
    id: `taller-${version}`,
    title: 'Mi taller',
    version,
    items: [first, ...laid.map(({ item }) => item)],
  });
  return buildZip(
    new Map<string, string | Uint8Array>([
      ...Object.entries(links),
      ...schemas,
      ...laid.flatMap(({ files }) => files),
      [manifestName, manifest],
    ]),
  );
}
