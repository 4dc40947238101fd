/** A file of YAML and text taken apart. */
export interface FrontMatter {
  /** What stands between the two lines `---`. */
  yaml: string;
  /** Line of the file on which the YAML starts, from 1. */
  firstLine: number;
  /** What follows the second `---`, from its next line on. */
  body: string;
  /** Line of the file on which the body starts, from 1. */
  bodyLine: number;
}

const fences = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;

/** Front matter and body of a file; undefined where it does not begin with front matter. */
export function splitFrontMatter(text: string): FrontMatter | undefined {
  const [whole, yaml] = fences.exec(text) ?? [];
  if (whole === undefined || yaml === undefined) return undefined;
  return { yaml, firstLine: 2, body: text.slice(whole.length), bodyLine: whole.split('\n').length };
}
