/** Offices whose letters may follow a number after a blank, a spaced hyphen or in small letters. */
const offices =
  'ag agn ain aip anin apn apci bcrp ce ceplan cg cofopri conam conasev cr de defensoria digesa dp ed ef em fonafe foncodes ge gmc in inacal inap indeci indecopi inei inia inrena ipd iti itinci jnac jne jus mc mef mem midagri midis mimdes mimp minag minagri minam mincetur mindef minedu minem minjus minjusdh minsa mintra mipre mp mpc mpl mpt mtc mtpe oefa onp onpe os osce osinergmin osiptel ositran pcm pe pd pj pres produce promudeh re reniec rree sa sbn sbs senace senamhi serfor sernanp servir sineace sis smv sunad sunarp sunass sunat tc tcc tr tuo vc vivienda vmi segat';

/** Laws that people name by their letters alone: which one is meant, the text has to say. */
export const lawSiglas: ReadonlySet<string> = new Set(['lpag', 'lom', 'lgirs', 'lgrs', 'lga', 'lope', 'logr', 'ltaip']);

/** Known siglas, lower case. */
export const knownSiglas: ReadonlySet<string> = new Set(offices.split(' '));
