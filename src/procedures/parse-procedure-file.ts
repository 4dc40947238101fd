import { checkWithHints, parseYaml, type Issue, type LocatedValue } from '#errors';
import { splitFrontMatter } from '#text';
import { ProcedureSchema, type Procedure } from './procedure.schema.ts';

/** A procedure's file taken apart. */
export interface ProcedureFile {
  /** Absent when `issues` is not empty. */
  procedure?: Procedure;
  /** Our own advice, in MDX, from the line after the front matter. */
  body: string;
  issues: Issue[];
  /** Where a part of the front matter stands. */
  locate: LocatedValue['locate'];
}

/** Front matter and body of a procedure's file. Issues: no front matter, unreadable YAML, schema violations; each with its line. */
export function parseProcedureFile(text: string, file: string): ProcedureFile {
  const front = splitFrontMatter(text);
  if (!front) {
    const fix = `---\nid: ${file.replace(/^.*\/|\.mdx$/g, '')}\n…\n---`;
    const message = 'El archivo no empieza con su ficha: las líneas de YAML entre dos líneas «---».';
    const place = { file, line: 1 };
    return { body: text, issues: [{ rule: 'missing-front-matter', place, message, fix }], locate: () => place };
  }
  const { yaml, firstLine, body } = front;
  const { value, issues, locate } = parseYaml(yaml, file, firstLine);
  const found = issues.length > 0 ? issues : checkWithHints(ProcedureSchema, value, locate);
  if (found.length > 0) return { body, issues: found, locate };
  return { procedure: ProcedureSchema.parse(value), body, issues: [], locate };
}
