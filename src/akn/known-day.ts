import type { Confidence } from '#norms';

/** True for a day; a year, a month and «no consta» are none. */
export const isDay = (date: string): boolean => /^\d{4}-\d{2}-\d{2}$/u.test(date);

/** True for what a source says, false for what we only recall. */
export const isSure = (confidence: Confidence): boolean => confidence === 'confirmed' || confidence === 'from-seed';
