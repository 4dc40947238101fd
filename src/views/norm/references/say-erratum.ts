import { findErratum } from '#library';

/** Beside a place that is cited by a misprint: what is printed there, and how sure we are that this is meant; nothing beside others. */
export function sayErratum(id: string | undefined): string {
  const erratum = id === undefined ? undefined : findErratum(id);
  if (!erratum) return '';
  const sure =
    erratum.confidence === 'recalled' ? '; así lo entendemos, de memoria, sin confirmar' : '; así lo entendemos';
  return ` (dice «${erratum.printed}»${sure})`;
}
