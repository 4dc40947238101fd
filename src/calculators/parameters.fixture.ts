import { readFileSync } from 'node:fs';
import { fineTables } from '#fines';
import { parseNormFile, type ProvisionSource } from '#norms';
import { uitValues } from '#parameters';
import { loadProcedures } from '#procedures';
import { buildFeeParameters, type FeeParameters } from './fee-parameters.ts';
import { buildFineParameters, type FineParameters, type FinePlaces } from './fine-parameters.ts';

function findYear(norm: string): number | null | undefined {
  const file = `content/norms/${norm}.mdx`;
  return parseNormFile(readFileSync(file, 'utf8'), file).frontMatter?.year;
}

function link({ norm, eId = '' }: ProvisionSource): { href: string; label: string; short: string } {
  return { href: `/normas/${norm}/#${eId}`, label: `${norm} ${eId}`, short: eId };
}

const titles: Readonly<Record<string, string>> = {
  'trujillo-multa-173-viviendas': '¿Hay multa para las viviendas?',
  'trujillo-infractor-sin-letra': 'Infractor sin letra',
  'cusco-segunda-reincidencia': '¿Y la segunda reincidencia?',
};

const places: FinePlaces = {
  link,
  findYear,
  findObservation: (id) => titles[id] ?? id,
  findProcedure: (id) => (id === 'trujillo-generador' ? 'Deberes de quien genera' : undefined),
};

/** The parameters of the page, with links that a test can read. */
export const feeParameters: FeeParameters = buildFeeParameters(
  loadProcedures().map(({ procedure }) => procedure),
  uitValues,
  places,
);

/** The parameters of the page, with links that a test can read. */
export const fineParameters: FineParameters = buildFineParameters(fineTables, uitValues, places);
