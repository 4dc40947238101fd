/** Address of what a calculator goes by, for those whose page would be too heavy with it: `/calculadoras/multa/reglas.json`. */
export const formatRulesPath = (id: string): string => `/calculadoras/${id}/reglas.json`;
