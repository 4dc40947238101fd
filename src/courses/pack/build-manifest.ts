import { escapeMarkup } from './escape-markup.ts';

/** What a classroom offers to open. */
export interface ManifestItem {
  title: string;
  /** Per cent from which it is passed. */
  mastery: number | undefined;
  /** The page that is opened. */
  start: string;
  /** Whether it talks to the classroom (`sco`), or is only shown. */
  type: 'sco' | 'asset';
  /** Names of its files. */
  files: readonly string[];
}

/** What a manifest says of a package. */
export interface ManifestParts {
  id: string;
  title: string;
  /** Version of the rules. */
  version: string;
  /** In their order; their files are all but the manifest. */
  items: readonly ManifestItem[];
}

const namespaces = [
  'xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"',
  'xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2"',
  'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
  'xsi:schemaLocation="http://www.imsproject.org/xsd/imscp_rootv1p1p2 imscp_rootv1p1p2.xsd' +
    ' http://www.adlnet.org/xsd/adlcp_rootv1p2 adlcp_rootv1p2.xsd"',
].join(' ');

/** The mark that tells items apart, where there are several. */
const markItem = (index: number, { length }: readonly ManifestItem[]): string => (length === 1 ? '' : `-${index + 1}`);

function writeItem({ title, mastery }: ManifestItem, index: number, all: readonly ManifestItem[]): string {
  const mark = markItem(index, all);
  const master = mastery === undefined ? '' : `\n        <adlcp:masteryscore>${mastery}</adlcp:masteryscore>`;
  return `      <item identifier="inicio${mark}" identifierref="paquete${mark}" isvisible="true">
        <title>${escapeMarkup(title)}</title>${master}
      </item>`;
}

function writeResource({ start, type, files }: ManifestItem, index: number, all: readonly ManifestItem[]): string {
  const listed = [...files].sort().map((file) => `      <file href="${escapeMarkup(file)}" />`);
  return `    <resource identifier="paquete${markItem(index, all)}" type="webcontent" adlcp:scormtype="${type}" href="${start}">
${listed.join('\n')}
    </resource>`;
}

/** The manifest of SCORM 1.2: one organization with its items. */
export const buildManifest = ({
  id,
  title,
  version,
  items,
}: ManifestParts): string => `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="norma-circular-${id}" version="${version}" ${namespaces}>
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
  </metadata>
  <organizations default="curso">
    <organization identifier="curso">
      <title>${escapeMarkup(title)}</title>
${items.map(writeItem).join('\n')}
    </organization>
  </organizations>
  <resources>
${items.map(writeResource).join('\n')}
  </resources>
</manifest>
`;
