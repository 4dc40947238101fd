import type { Course } from '../course.ts';

/** What a manifest says of a package. */
export interface ManifestParts extends Pick<Course, 'id' | 'title' | 'mastery'> {
  /** Version of the rules. */
  version: string;
  /** Names of all files but the manifest. */
  files: readonly string[];
}

const namespaces = [
  'xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"',
  'xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2"',
  'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
  'xsi:schemaLocation="http://www.imsproject.org/xsd/imscp_rootv1p1p2 imscp_rootv1p1p2.xsd' +
    ' http://www.adlnet.org/xsd/adlcp_rootv1p2 adlcp_rootv1p2.xsd"',
].join(' ');

const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** The manifest of SCORM 1.2: one organization with one item, whose start is `index.html`. */
export function buildManifest({ id, title, mastery, version, files }: ManifestParts): string {
  const name = escapeXml(title);
  const master = mastery === undefined ? '' : `\n        <adlcp:masteryscore>${mastery}</adlcp:masteryscore>`;
  const listed = files.toSorted().map((file) => `      <file href="${escapeXml(file)}" />`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="norma-circular-${id}" version="${version}" ${namespaces}>
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
  </metadata>
  <organizations default="curso">
    <organization identifier="curso">
      <title>${name}</title>
      <item identifier="inicio" identifierref="paquete" isvisible="true">
        <title>${name}</title>${master}
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="paquete" type="webcontent" adlcp:scormtype="sco" href="index.html">
${listed.join('\n')}
    </resource>
  </resources>
</manifest>
`;
}
