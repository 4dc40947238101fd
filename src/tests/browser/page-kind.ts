/** A page that stands for its kind in the browser tests. */
export interface PageSample {
  path: string;
  /** Words that its reader must find in it, also without JavaScript. */
  says: RegExp;
  /** What sets it apart from the other samples of its kind. */
  note?: string;
}

/** Pages that one template makes. */
export interface PageKind {
  kind: string;
  /** Addresses of all its pages, and of no page of another kind. */
  addresses: RegExp;
  /** One or more pages, the heaviest and the plainest among them. */
  samples: readonly PageSample[];
}

/** A kind with a single page. */
export function single(kind: string, path: string, says: RegExp): PageKind {
  return { kind, addresses: new RegExp(`^${path.replaceAll('.', String.raw`\.`)}$`), samples: [{ path, says }] };
}
