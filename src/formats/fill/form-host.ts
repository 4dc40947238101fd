import type { FormatMark } from '../file/format-file.ts';
import type { FormatValues } from '../file/format-values.ts';

/** What the parts that come later may do with the form. */
export interface FormHost extends HTMLElement {
  /** Which form, and which version of it. */
  readonly mark: FormatMark;
  /** Says something beside what was pressed, or at the top. */
  say: (words: string, near?: Element) => void;
  /** Loads a part and runs it; false where it does not come, which is said. */
  withPart: <Part>(load: () => Promise<Part>, run: (part: Part) => unknown, near?: Element) => Promise<boolean>;
  /** Writes values into the form, as if somebody had. */
  fill: (values: FormatValues) => void;
  /** Holds what is written, to come back with «Deshacer» beside what was pressed. */
  putAside: (pressed: HTMLElement) => void;
  /** What changed is shown in sums and kept where that was asked for. */
  changed: () => void;
}
