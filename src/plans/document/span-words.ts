import type { Span } from '../activities/roadmap-activity.ts';

/** Terms in words, as the plan groups its years. */
export const spanWords: Readonly<Record<Span, string>> = { corto: 'corto', mediano: 'mediano', largo: 'largo' };
