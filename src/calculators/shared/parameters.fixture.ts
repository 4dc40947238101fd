import { listFineTables } from '#fines';
import { findNormText, type ProvisionSource } from '#norms';
import { listUits, listUsualDeadlines } from '#parameters';
import { listProcedures } from '#procedures';
import { buildFeeParameters, type FeeParameters } from '../fee/parameters.ts';
import { buildFineParameters, type FineParameters, type FinePlaces } from '../fine/parameters.ts';
import { tellRemedies } from '../fine/tell-remedies.ts';

function findYear(norm: string): number | null | undefined {
  return findNormText(norm).record.value.year;
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
  remedies: tellRemedies(listUsualDeadlines(), link),
};

/** The parameters of the page, with links that a test can read. */
export const feeParameters: FeeParameters = buildFeeParameters(listProcedures(), listUits(), places);

/** The parameters of the page, with links that a test can read. */
export const fineParameters: FineParameters = buildFineParameters(listFineTables(), listUits(), places);
