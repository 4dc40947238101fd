import { checkWithHints, parseYaml, type Issue, type Locate } from '#errors';
import { splitFrontMatter } from '#text';
import { NormFrontMatterSchema, type NormFrontMatter } from './norm.schema.ts';

/** A norm file taken apart. */
export interface NormFile {
  /** Absent when `issues` is not empty. */
  frontMatter?: NormFrontMatter;
  /** The official text, from the line after the front matter. */
  body: string;
  /** Line of the file on which the body starts, from 1. */
  bodyLine: number;
  issues: Issue[];
  /** Where a part of the front matter stands. */
  locate: Locate;
}

/** Front matter and body of a norm file. Issues: no front matter, unreadable YAML, schema violations; each with its line. */
export function parseNormFile(text: string, file: string): NormFile {
  const front = splitFrontMatter(text);
  if (!front) {
    const fix = `---\nid: ${file.replace(/^.*\/|\.mdx$/g, '')}\n…\n---`;
    const message = 'El archivo no empieza con su ficha: las líneas de YAML entre dos líneas «---».';
    const issue: Issue = { rule: 'missing-front-matter', place: { file, line: 1 }, message, fix };
    return { body: text, bodyLine: 1, issues: [issue], locate: { file, line: 1 } };
  }
  const { yaml, firstLine, body, bodyLine } = front;
  const { value, issues, locate } = parseYaml(yaml, file, firstLine);
  const found = issues.length > 0 ? issues : checkWithHints(NormFrontMatterSchema, value, locate);
  if (found.length > 0) return { body, bodyLine, issues: found, locate };
  return { frontMatter: NormFrontMatterSchema.parse(value), body, bodyLine, issues: [], locate };
}
