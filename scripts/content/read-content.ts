import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseYaml, type LocatedValue } from '#errors';
import { parseNormFile, parseNormText, type NormFile, type ParsedNormText } from '#norms';
import { parseProcedureFile, type ProcedureFile } from '#procedures';
import { splitFrontMatter } from '#text';

/** A norm with its text, as its file has it. */
export interface NormText {
  /** `content/norms/ley-1.mdx`. */
  file: string;
  /** File name without its ending. */
  name: string;
  read: NormFile;
  /** Front matter as written, sound or not. */
  data: LocatedValue;
  parsed: ParsedNormText;
}

/** A procedure, duty or incentive, as its file has it. */
export interface WrittenProcedure extends ProcedureFile {
  /** `content/procedures/trujillo-carnet.mdx`. */
  file: string;
}

/** A JSON file of records. */
export interface Registry {
  file: string;
  data: LocatedValue;
}

/** All that the site says, read once for all rules. */
export interface Content {
  /** Paths of every file under `content/`, from the project's root. */
  files: readonly string[];
  norms: readonly NormText[];
  procedures: readonly WrittenProcedure[];
  /** By path without folder and ending: `registries/norms`. */
  registries: ReadonlyMap<string, Registry>;
  /** Text of `src/content.config.ts`, where the project has one. */
  collections: string | undefined;
  /** Folder with the source documents, where it is there. */
  sources: string | undefined;
}

function readNorm(root: string, file: string): NormText {
  const text = readFileSync(path.join(root, file), 'utf8');
  const read = parseNormFile(text, file);
  const front = splitFrontMatter(text);
  const data = parseYaml(front?.yaml ?? '', file, front?.firstLine);
  return { file, name: path.basename(file, '.mdx'), read, data, parsed: parseNormText(read.body) };
}

function readProcedure(root: string, file: string): WrittenProcedure {
  return { file, ...parseProcedureFile(readFileSync(path.join(root, file), 'utf8'), file) };
}

function readRegistry(root: string, file: string): [string, Registry] {
  const name = file.replace(/^content\//, '').replace(/\.json$/, '');
  return [name, { file, data: parseYaml(readFileSync(path.join(root, file), 'utf8'), file) }];
}

function listFiles(root: string, folder: string): string[] {
  if (!existsSync(path.join(root, folder))) return [];
  return readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .toSorted();
}

/** Reads the content of the project at `root`; `sources` is the folder of the documents the texts come from. */
export function readContent(root: string, sources?: string): Content {
  const files = listFiles(root, 'content');
  const config = path.join(root, 'src', 'content.config.ts');
  return {
    files,
    norms: files.filter((file) => /^content\/norms\/.*\.mdx$/.test(file)).map((file) => readNorm(root, file)),
    procedures: files
      .filter((file) => /^content\/procedures\/.*\.mdx$/.test(file))
      .map((file) => readProcedure(root, file)),
    registries: new Map(files.filter((file) => file.endsWith('.json')).map((file) => readRegistry(root, file))),
    collections: existsSync(config) ? readFileSync(config, 'utf8') : undefined,
    sources: sources !== undefined && existsSync(sources) ? sources : undefined,
  };
}
