import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { ContentRule } from '../content/content-rule.ts';

/** The document a text was taken from is the one its front matter names. Where the documents are not at hand, nothing is checked. */
export const checkSourceDigests: ContentRule = ({ norms, sources }) => {
  if (sources === undefined) return [];
  return norms.flatMap(({ read, data }) => {
    const source = read.frontMatter?.source;
    if (!source) return [];
    const document = path.join(sources, source.file);
    if (!existsSync(document)) {
      const message = `El documento «${source.file}» no está en la carpeta de las fuentes.`;
      return [{ rule: 'source-digest', place: data.locate(['source', 'file']), message }];
    }
    const sha256 = createHash('sha256').update(readFileSync(document)).digest('hex');
    if (sha256 === source.sha256) return [];
    const message = `El documento «${source.file}» no es el que declara la ficha: su SHA-256 es otro.`;
    return [{ rule: 'source-digest', place: data.locate(['source', 'sha256']), message, fix: `sha256: ${sha256}` }];
  });
};
