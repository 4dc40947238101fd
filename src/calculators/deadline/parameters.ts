import type { CalendarFacts } from '#calendar';
import type { DeadlineRule } from '#parameters';

/** A provision as a link. */
export interface DeadlineLink {
  label: string;
  href: string;
}

/** A rule as the result tells it. */
export interface ToldRule {
  text: string;
  /** Where it is written; none where its norm is not on the site. */
  link?: DeadlineLink;
  /** Recalled and not confirmed: told as such. */
  isUnsure: boolean;
}

/** A period that can be chosen instead of typed, in working days. */
export interface OfferedDeadline {
  id: string;
  what: string;
  count: number;
  links: readonly DeadlineLink[];
  otherwise?: string;
}

/** A place whose own holidays are not known. */
export interface DeadlinePlace {
  id: string;
  /** `En el Cusco`. */
  label: string;
  /** Whose holidays those are, after «regionales»: `de La Libertad ni de Trujillo`. */
  holidays: string;
}

/** All that the calculator of deadlines goes by. */
export interface DeadlineParameters {
  facts: CalendarFacts;
  rules: Readonly<Record<DeadlineRule['id'], ToldRule>>;
  offered: readonly OfferedDeadline[];
  places: readonly DeadlinePlace[];
}
