/** Sources of funds, by their words in table 2.2. */
const fundSources = [
  { id: 'recursos-propios', name: 'Recursos propios' },
  { id: 'cooperacion-internacional', name: 'Cooperación internacional' },
  { id: 'empresa-privada', name: 'Empresa privada' },
] as const;

/** Id of a source of funds: `recursos-propios`. */
export type FundSourceId = (typeof fundSources)[number]['id'];

/** A source of funds and its words in the plan. */
export interface FundSource {
  id: FundSourceId;
  name: string;
}

/** The sources that a cell names, in their order; throws for words that are none, so that no source is lost. */
export function readFundSources(cell: string): FundSource[] {
  const found = fundSources.filter(({ name }) => cell.includes(name));
  const rest = found.reduce((text, { name }) => text.replace(name, ''), cell).trim();
  if (rest !== '') throw new Error(`«${rest}» is no source of funds we know, in «${cell}».`);
  return found;
}
