import { listProcedures } from '#procedures';
import { buildDeadlineParameters } from './build-deadline-parameters.ts';

const procedures = listProcedures();

/** The calculator's parameters with addresses of no page. */
export const parameters = buildDeadlineParameters(procedures, ({ norm, eId }) => ({
  norm: norm === 'om-011-2012-mpt' ? 'OM N°\u00a0011-2012-MPT' : norm,
  short: eId?.replace(/^art_\d+__para_/, '').replaceAll('-', '.') ?? norm,
  href: `/normas/${norm}/`,
}));
