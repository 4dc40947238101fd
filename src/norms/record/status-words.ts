import type { Status, StatusValue } from './norm.schema.ts';

/** The four rings of the interface: closed, half, struck, open. */
export type StatusMark = 'vigente' | 'modificada' | 'derogada' | 'sin-verificar';

/** How a state is drawn and called. */
export interface StatusWords {
  mark: StatusMark;
  /** Singular, for one norm. */
  word: string;
}

/** Ring and plain words of every state. */
export const statusWords: Readonly<Record<StatusValue, StatusWords>> = {
  vigente: { mark: 'vigente', word: 'Vigente' },
  'vigente-hasta-nuevo-plan': { mark: 'vigente', word: 'Vigente hasta el nuevo plan' },
  modificada: { mark: 'modificada', word: 'Vigente con cambios' },
  derogada: { mark: 'derogada', word: 'Derogada' },
  sustituida: { mark: 'derogada', word: 'Sustituida' },
  'no-promulgada': { mark: 'derogada', word: 'No llegó a ser norma' },
  'no-determinada': { mark: 'sin-verificar', word: 'Sin verificar' },
};

/** What is said beside a state that nothing on file confirms. */
export const unconfirmedWords = 'sin confirmar';

/** True for a state that is known only from memory, or that no source shows; `no-determinada` says so by itself. */
export function isUnconfirmed({ value, confidence }: Pick<Status, 'value' | 'confidence'>): boolean {
  return value !== 'no-determinada' && (confidence === 'recalled' || confidence === 'not-found');
}

/** A state in one line: `Derogada, sin confirmar`. */
export function formatStatus(status: Pick<Status, 'value' | 'confidence'>): string {
  const { word } = statusWords[status.value];
  return isUnconfirmed(status) ? `${word}, ${unconfirmedWords}` : word;
}

/** Today's state out of a history that is oldest first. */
export function findCurrentStatus(history: readonly Status[]): Status {
  const current = history.at(-1);
  if (!current) throw new Error('A status history has at least one entry.');
  return current;
}
