/** Norms whose texts are laid side by side: how they are named, which pairs are built, what each pair says. Begin with `text-pairs.ts`. */
export {
  findComparedNorm,
  listBuiltPairs,
  listComparedNorms,
  listTextPartners,
  loadTextComparison,
  type TextPair,
  type TextPartner,
} from './text-pairs.ts';
