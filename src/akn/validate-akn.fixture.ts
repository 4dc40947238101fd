import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { validateXML } from 'xmllint-wasm';

/** The strict schema of the OASIS Standard lies with the shared documents. */
const folder = path.join(process.env['NORMA_SHARED'] ?? path.join('..', 'shared'), 'akn');

/** True where the schema is at hand; where it is not, that is said. */
export const hasSchema = existsSync(path.join(folder, 'akomantoso30.xsd'));
if (!hasSchema) process.stdout.write(`Not validated as Akoma Ntoso: ${folder} is absent.\n`);

const readSchema = (fileName: string): { fileName: string; contents: string } => ({
  fileName,
  contents: readFileSync(path.join(folder, fileName), 'utf8'),
});

/** What the strict schema finds wrong, by file; empty where all are valid. */
export async function validateAkn(files: readonly { fileName: string; contents: string }[]): Promise<string[]> {
  const { errors } = await validateXML({
    xml: files,
    schema: [readSchema('akomantoso30.xsd')],
    preload: [readSchema('xml.xsd')],
    initialMemoryPages: 1024,
    maxMemoryPages: 16_384,
  });
  return errors.map(({ rawMessage }) => rawMessage);
}
