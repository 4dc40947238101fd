import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { listRecords, type ContentRule } from '#catalogue';
import { normTexts } from '../record/norms.content.ts';

/** Folder of the documents the texts were taken from; it is no part of the project, and may not be there. */
const findSources = (): string => path.resolve(process.env['NORMA_SHARED'] ?? '../shared', 'seeds');

/** The document a text was taken from is the one its front matter names. Where the documents are not at hand, nothing is checked. */
export const rule: ContentRule = () => {
  const sources = findSources();
  if (!existsSync(sources)) return [];
  return listRecords(normTexts).flatMap(({ value: { source }, locate }) => {
    const document = path.join(sources, source.file);
    if (!existsSync(document)) {
      const message = `El documento «${source.file}» no está en la carpeta de las fuentes.`;
      return [{ rule: 'source-digest', place: locate(['source', 'file']), message }];
    }
    const sha256 = createHash('sha256').update(readFileSync(document)).digest('hex');
    if (sha256 === source.sha256) return [];
    const message = `El documento «${source.file}» no es el que declara la ficha: su SHA-256 es otro.`;
    return [{ rule: 'source-digest', place: locate(['source', 'sha256']), message, fix: `sha256: ${sha256}` }];
  });
};
