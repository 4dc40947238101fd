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

/** One part of what is kept elsewhere, as a tool keeps things. */
export interface KeptPart {
  read: () => string | null;
  write: (text: string) => boolean;
  clear: () => void;
  watch: () => void;
  isOpen: () => boolean;
  tell: (progress: ToldProgress) => void;
  /** What is said of it beside the tool. */
  note: string;
}

declare global {
  interface Window {
    /** Set by the frame of a course before its tools are there: they need know of no course. */
    keptElsewhere?: (key: string) => KeptPart;
  }
}

/** What a course keeps under a key; it has one page at a time, and says itself what it could not keep. */
export const openKeptPart = (course: KeptElsewhere, key: string): KeptPart => ({
  read: () => course.read(key),
  write: (text) => {
    course.write(key, text);
    return true;
  },
  clear: () => {
    course.clear(key);
  },
  watch: () => undefined,
  isOpen: () => true,
  tell: (progress) => {
    course.tell(key, progress);
  },
  note: 'Tu curso guarda estas marcas.',
});
