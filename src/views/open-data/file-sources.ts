import type { Library } from '#library';
import type { NormTree } from '#norms';

/** Reads the tree of a norm with text. */
export type LoadTree = (id: string) => Promise<{ tree: NormTree }>;

/** What the files are made of. */
export interface FileSources {
  library: Library;
  loadTree: LoadTree;
  /** Address of the site, for links inside files; without one they are paths. */
  site: string | URL | undefined;
}
