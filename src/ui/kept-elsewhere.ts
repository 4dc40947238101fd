/** How far a reader is with one tool. */
export interface ToldProgress {
  done: number;
  total: number;
  /** Right answers out of all, once they are counted. */
  score?: { right: number; total: number };
}

/**
 * Where a page that was taken along keeps what its reader does, in place of this device: a course hangs it onto its own window
 * (`normaCircular`), and the pages that it shows find it there. Each tool has its key.
 */
export interface KeptElsewhere {
  read: (key: string) => string | null;
  write: (key: string, text: string) => void;
  clear: (key: string) => void;
  tell: (key: string, progress: ToldProgress) => void;
}

/** The keeper of the page around this one; undefined where there is none, or where that page is not ours. */
export function findKeptElsewhere(): KeptElsewhere | undefined {
  try {
    return (parent as { normaCircular?: KeptElsewhere }).normaCircular;
  } catch {
    return undefined;
  }
}
