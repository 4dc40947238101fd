import { findNearest, type Issue, type Place } from '#errors';
import { issuers } from '#norms';

/** What a definition says of who issued its plan. */
export interface DefinedIssuer {
  issuer: string;
  /** File of the definition, and its text. */
  file: string;
  source: string;
}

/** The line that says the issuer: `issuer: 'minam',`, or wherever else its id stands. */
function findLine({ issuer, file, source }: DefinedIssuer): Place {
  const lines = source.split('\n').map((line) => ({ line, holds: line.includes(`'${issuer}'`) }));
  const own = lines.findIndex(({ line, holds }) => holds && /\bissuer\b/.test(line));
  const at = own < 0 ? lines.findIndex(({ holds }) => holds) : own;
  return at < 0 ? { file } : { file, line: at + 1 };
}

/** Issuers that definitions of plans name, and that the registry does not have. */
export function checkPlanIssuers(defined: readonly DefinedIssuer[], known: ReadonlySet<string>): Issue[] {
  return defined
    .filter(({ issuer }) => !known.has(issuer))
    .map((one) => {
      const near = findNearest(one.issuer, known).map((id) => `«${id}»`);
      return {
        rule: 'unknown-reference',
        place: findLine(one),
        message: `«${one.issuer}» no está en ${issuers.pattern}.`,
        fix: near.length > 0 ? `¿Quiso decir ${near.join(' o ')}?` : `Agréguelo a ${issuers.pattern}.`,
      };
    });
}
