import type { FineTable, Infraction, Offender } from './fine.schema.ts';

/** Address of the calculator of fines with an infraction chosen, and who committed it where that is known. */
export function formatFinePath(
  { municipality }: Pick<FineTable, 'municipality'>,
  { code }: Pick<Infraction, 'code'>,
  offender?: Pick<Offender, 'id'>,
): string {
  const asked = offender === undefined || offender.id === 'cualquiera' ? {} : { infractor: offender.id };
  const answers = new URLSearchParams({ municipio: municipality, infraccion: code, ...asked });
  return `/calculadoras/multa/?${answers.toString()}`;
}
