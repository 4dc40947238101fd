import type { ReportedState } from './progress.schema.ts';

/** A state on a given day: what a report says or, without one, what follows from the calendar. */
export type ProgressState = ReportedState | 'vencida' | 'sin-reporte';

/** How a state is drawn and called. */
export interface ProgressStateWords {
  /** Ring of the interface: closed, half, struck, open. */
  mark: 'vigente' | 'modificada' | 'derogada' | 'sin-verificar';
  /** For one: `Cumplida`. */
  word: string;
  /** Where there is little room: `Cumpl.`. */
  short: string;
  /** For several: `cumplidas`. */
  plural: string;
  /** When we say it. */
  means: string;
}

/** Ring and plain words of every state, from done to unknown: the only ones for all plans. */
export const progressStateWords: Readonly<Record<ProgressState, ProgressStateWords>> = {
  cumplida: {
    mark: 'vigente',
    word: 'Cumplida',
    short: 'Cumpl.',
    plural: 'cumplidas',
    means: 'El reporte dice que se cumplió o que ya está hecho.',
  },
  'en-curso': {
    mark: 'modificada',
    word: 'En curso',
    short: 'En curso',
    plural: 'en curso',
    means: 'El reporte dice que sigue, o da cuenta de avances en lo que la actividad pide sin decir que terminó.',
  },
  'no-desarrollada': {
    mark: 'derogada',
    word: 'No desarrollada',
    short: 'No des.',
    plural: 'no desarrolladas',
    means: 'El reporte dice que no se hizo.',
  },
  'sin-dato': {
    mark: 'sin-verificar',
    word: 'Sin dato',
    short: 'Sin dato',
    plural: 'sin dato',
    means: 'El reporte anota algo, pero no dice qué se hizo de lo que la actividad pide.',
  },
  vencida: {
    mark: 'sin-verificar',
    word: 'Vencida sin reporte',
    short: 'Vencida',
    plural: 'vencidas sin reporte',
    means: 'Su fecha ya pasó y no tenemos ningún reporte público. No quiere decir que no se hizo.',
  },
  'sin-reporte': {
    mark: 'sin-verificar',
    word: 'Sin reporte público',
    short: 'Sin rep.',
    plural: 'sin reporte público',
    means: 'No tenemos ningún reporte público.',
  },
};

/** All states in the order in which they are shown. */
export const progressStates = Object.keys(progressStateWords) as ProgressState[];

/** Those that a report gives. */
export const reportedStates = progressStates.filter(
  (state): state is ReportedState => state !== 'vencida' && state !== 'sin-reporte',
);

/** `2 en curso` or `1 no desarrollada`. */
export function formatStateCount(state: ProgressState, count: number): string {
  const { word, plural } = progressStateWords[state];
  return `${count} ${count === 1 ? word.toLowerCase() : plural}`;
}
