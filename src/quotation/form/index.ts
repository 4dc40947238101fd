/** How steps and norm are joined in Peruvian legal form, narrowest first; knows no content, for a worker too. */
export { formatCited } from './format-cited.ts';
export { joinNorm } from './join-steps.ts';
