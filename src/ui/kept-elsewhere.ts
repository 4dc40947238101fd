/** How far a reader is with one tool. */
export interface ToldProgress {
  ready: number;
  total: number;
  /** Right answers, once all are counted. */
  right?: number;
}

/** Where a tool that was taken along keeps what its reader does, in place of this device. */
export interface KeptElsewhere {
  read: () => string | null;
  write: (text: string) => boolean;
  clear: () => void;
  watch: (hear: () => void) => void;
  isOpen: () => boolean;
  tell: (progress: ToldProgress) => void;
}

declare global {
  /**
   * What keeps for each tool of a page that a course shows, by key: the course hangs it onto the window of the page before its tools come
   * alive. Undefined anywhere else.
   */
  var normaCircular: ((key: string) => KeptElsewhere) | undefined;
}
