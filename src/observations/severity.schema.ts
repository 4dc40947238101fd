import { z } from 'zod';

/**
 * What a doubt about a text changes for a reader, the gravest first. Observations of norms and what does not add up in a plan are
 * told apart by the same three.
 */
export const SeveritySchema = z.enum([
  /** It changes what somebody must do, when, or who must do it. */
  'hacer',
  /** It changes a figure: an amount, a quantity, a sum. */
  'cifra',
  /** It changes the wording only: a misprint, a number, another name for the same, a part that nobody has to act on. */
  'redaccion',
]);

/** See {@link SeveritySchema}. */
export type Severity = z.output<typeof SeveritySchema>;

/** Severities in the order in which they are shown. */
export const severities = SeveritySchema.options;

/** How a severity is called. */
export interface SeverityWords {
  /** Of a group or a choice: `Cambia lo que alguien debe hacer`. */
  title: string;
  /** Beside one of them: `Qué hacer`. */
  short: string;
  /** What it gathers, in a sentence. */
  what: string;
}

/** Words of every severity. */
export const severityWords: Readonly<Record<Severity, SeverityWords>> = {
  hacer: {
    title: 'Cambia lo que alguien debe hacer',
    short: 'Qué hacer',
    what: 'Según qué lugar se lea, cambia qué se debe hacer, cuándo o a quién le toca.',
  },
  cifra: {
    title: 'Cambia una cifra',
    short: 'Una cifra',
    what: 'Según qué lugar se lea, cambia un monto, una cantidad o una suma.',
  },
  redaccion: {
    title: 'Solo cambia la redacción',
    short: 'Redacción',
    what: 'Erratas, códigos, partes que faltan y palabras distintas: no vemos que cambie qué hacer ni una cifra.',
  },
};
