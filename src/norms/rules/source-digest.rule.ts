import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { listRecords, type ContentRecord, type ContentRule } from '#catalogue';
import type { Issue, ValuePath } from '#errors';
import type { NormFrontMatter } from '../record/norm.schema.ts';
import { normTexts } from '../record/norms.content.ts';

/** Folder of the documents the texts were taken from; it is no part of the project, and may not be there. */
const findShared = (): string => path.resolve(process.env['NORMA_SHARED'] ?? '../shared');

/** Where the first documents lie: their files are named without a folder. */
const firstFolder = 'seeds';

interface SourceFile {
  file: string;
  sha256: string;
  at: ValuePath;
}

/** The files of the document a text was taken from, each with its place in the front matter. */
function listFiles({ source }: NormFrontMatter): SourceFile[] {
  const further = (source.further ?? []).map((own, index) => ({ ...own, at: ['source', 'further', index] }));
  // Where the document is not known yet there is nothing to compare.
  if (source.sha256 === 'no consta') return further;
  return [{ file: source.file, sha256: source.sha256, at: ['source'] }, ...further];
}

function checkFile({ file, sha256, at }: SourceFile, { locate }: ContentRecord<NormFrontMatter>): Issue[] {
  const document = path.join(findShared(), file.includes('/') ? '' : firstFolder, file);
  if (!existsSync(document)) {
    const message = `El documento «${file}» no está en la carpeta de las fuentes.`;
    return [{ rule: 'source-digest', place: locate([...at, 'file']), message }];
  }
  const found = createHash('sha256').update(readFileSync(document)).digest('hex');
  if (found === sha256) return [];
  const message = `El documento «${file}» no es el que declara la ficha: su SHA-256 es otro.`;
  return [{ rule: 'source-digest', place: locate([...at, 'sha256']), message, fix: `sha256: ${found}` }];
}

/** The document a text was taken from is the one its front matter names. Where the documents are not at hand, nothing is checked. */
export const rule: ContentRule = () => {
  if (!existsSync(path.join(findShared(), firstFolder))) return [];
  return listRecords(normTexts).flatMap((record) => listFiles(record.value).flatMap((file) => checkFile(file, record)));
};
