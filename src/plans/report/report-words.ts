import type { ReportState } from './report.schema.ts';

/** How a state of an activity is drawn and called. */
export interface ReportStateWords {
  /** Ring of the interface: closed, half, struck, open. */
  mark: 'vigente' | 'modificada' | 'derogada' | 'sin-verificar';
  /** For one activity: `Cumplida`. */
  word: string;
  /** For several: `cumplidas`. */
  plural: string;
  /** When we read it so. */
  means: string;
}

/** Ring and plain words of every state, from done to unknown. */
export const reportStateWords: Readonly<Record<ReportState, ReportStateWords>> = {
  cumplida: {
    mark: 'vigente',
    word: 'Cumplida',
    plural: 'cumplidas',
    means: 'El reporte dice que se cumplió o que ya está hecho.',
  },
  'en-proceso': {
    mark: 'modificada',
    word: 'En proceso',
    plural: 'en proceso',
    means: 'El reporte dice que sigue, o da cuenta de avances en lo que la actividad pide sin decir que terminó.',
  },
  'no-desarrollada': {
    mark: 'derogada',
    word: 'No desarrollada',
    plural: 'no desarrolladas',
    means: 'El reporte dice que no se hizo.',
  },
  'sin-dato': {
    mark: 'sin-verificar',
    word: 'Sin dato',
    plural: 'sin dato',
    means: 'El reporte anota algo, pero no dice qué se hizo de lo que la actividad pide.',
  },
};

/** States in the order in which they are shown. */
export const reportStates = Object.keys(reportStateWords) as ReportState[];

/** How an activity was linked to its objective. */
export const linkWords = {
  printed: 'Como se imprime',
  rebuilt: 'Reconstruido',
  doubtful: 'Dudoso',
} as const;

/** `2 en proceso` or `1 no desarrollada`. */
export function formatStateCount(state: ReportState, count: number): string {
  const { word, plural } = reportStateWords[state];
  return `${count} ${count === 1 ? word.toLowerCase() : plural}`;
}
