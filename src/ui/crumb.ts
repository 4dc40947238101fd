/** A step of the path from the home page to this one. */
export interface Crumb {
  label: string;
  /** Absent for the page itself. */
  href?: string;
}
