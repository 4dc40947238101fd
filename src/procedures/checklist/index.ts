/** The list to tick, for a course that shows it: what it says of its progress and of where it keeps marks. See `README.md`. */
export { parseCount } from './checklist-state.ts';
export { checklistWords } from './checklist-words.ts';
