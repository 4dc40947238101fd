import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { parseJson, parseYaml, type Issue, type LocatedValue } from '#errors';
import { rememberByText, splitFrontMatter } from '#text';
import { checkSize, MOST_BYTES, refuseSize } from './check-size.ts';

/** A content file taken apart: its data, and in MDX the body below it. */
export interface ContentFile extends LocatedValue {
  /** Path from the project's root. */
  file: string;
  /** The whole text. */
  text: string;
  /** In MDX, what stands below the front matter; in JSON nothing. */
  body: string;
  /** Line of the file on which the body starts, from 1. */
  bodyLine: number;
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function decode(bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}

/** A file whose text cannot be had at all. */
function refuse(file: string, issue: Issue): ContentFile {
  return { file, text: '', body: '', bodyLine: 1, value: undefined, issues: [issue], locate: () => issue.place };
}

function parseMdx(text: string, file: string): ContentFile {
  const parts = splitFrontMatter(text);
  if (!parts) {
    const fix = `---\nid: ${path.basename(file, '.mdx')}\n…\n---`;
    const message = 'El archivo no empieza con su ficha: las líneas de YAML entre dos líneas «---».';
    return {
      ...refuse(file, { rule: 'missing-front-matter', place: { file, line: 1 }, message, fix }),
      text,
      body: text,
    };
  }
  const { yaml, firstLine, body, bodyLine } = parts;
  return { file, text, body, bodyLine, ...parseYaml(yaml, file, firstLine) };
}

/** Takes the text of a file apart. Issues: no front matter, YAML or JSON that cannot be read. */
export function parseContentFile(text: string, file: string): ContentFile {
  if (file.endsWith('.mdx')) return parseMdx(text, file);
  return { file, text, body: '', bodyLine: 1, ...parseJson(text, file) };
}

function parseChecked(text: string, file: string): ContentFile {
  const [large] = checkSize(text, file);
  return large ? refuse(file, large) : parseContentFile(text, file);
}

/** By path: a text that did not change since it was read in another copy of the project is not taken apart again. */
const parsers = new Map<string, (text: string) => ContentFile>();

function parseOnce(text: string, file: string): ContentFile {
  const parse = parsers.get(file) ?? rememberByText((written) => parseChecked(written, file));
  parsers.set(file, parse);
  return parse(text);
}

/** Reads one file below `root`. Issues: bytes that are no UTF-8, and those of its text. */
export function readContentFile(root: string, file: string): ContentFile {
  const { size } = statSync(path.join(root, file));
  if (size > MOST_BYTES) return refuse(file, refuseSize(file, size));
  const text = decode(readFileSync(path.join(root, file)));
  if (text === undefined) {
    const message = 'El archivo no está en UTF-8 y sus tildes se perderían.';
    return refuse(file, { rule: 'not-utf8', place: { file, line: 1 }, message, fix: 'Guárdelo como UTF-8.' });
  }
  return parseOnce(text, file);
}
