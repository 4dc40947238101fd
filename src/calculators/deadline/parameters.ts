import type { CalendarFacts } from '#calendar';
import type { DeadlineRule } from '#parameters';
import type { ToldRule } from '#parameters/caveats';

/** A provision as a link. */
export interface DeadlineLink {
  label: string;
  href: string;
}

/** A period that can be chosen instead of typed, in working days. */
export interface OfferedDeadline {
  id: string;
  what: string;
  count: number;
  links: readonly DeadlineLink[];
  otherwise?: string;
  /** Ids of the norms that set it. */
  norms: readonly string[];
  /** Its norm does not say from which day it runs. */
  startUnstated?: true;
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
