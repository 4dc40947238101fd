/** Who leads and who takes part, as entity ids. */
export interface Roles {
  responsible: readonly string[];
  participants: readonly string[];
}

/** What an entity does in an activity, by the answers of the question; the empty one is the first, and leaves out no entity that the plan names. */
const roleWords = { '': 'Dirige o participa', dirige: 'Dirige', participa: 'Participa' } as const;

/** Answers of the question what an entity does, with their words. */
export const roleOptions: readonly [readonly ['', string], ...(readonly [string, string])[]] = [
  ['', roleWords['']],
  ['dirige', roleWords.dirige],
  ['participa', roleWords.participa],
];

/** `Dirige o participa`, `Dirige`, `Participa`. */
export const nameRole = (role: string): string =>
  Object.hasOwn(roleWords, role) ? roleWords[role as 'participa'] : roleWords[''];

/** True where the entity does what is asked: leads, takes part, or either; nobody asked for is everybody. */
export function hasRole({ responsible, participants }: Roles, entity: string, role: string): boolean {
  if (entity === '') return true;
  const leads = role !== 'participa' && responsible.includes(entity);
  const joins = role !== 'dirige' && participants.includes(entity);
  return leads || joins;
}
