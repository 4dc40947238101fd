import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NormTextWarning, NormTree } from '#norms';

/** Folder of stored trees and citations, from the project's root. Safe to delete: the next build makes it anew. */
const folder = '.cache/norms';

/** A parsed text as it is kept between builds. */
export interface StoredText {
  /** Digest of the file and of the code that read it. */
  digest: string;
  tree: NormTree;
  warnings: NormTextWarning[];
}

/** SHA-256 of several texts, hexadecimal. */
export function buildDigest(...parts: string[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\u0000');
  return hash.digest('hex');
}

/** How every stored file begins, so that its digest can be told without reading all of it. */
function formatStart(digest: string): string {
  return `{"digest":"${digest}"`;
}

function formatStorePath(name: string): string {
  return join(folder, `${name}.json`);
}

/** What is stored under this name, if its digest is the one asked for. */
export function readStored(name: string, digest: string): { digest: string } | undefined {
  let text: string;
  try {
    text = readFileSync(formatStorePath(name), 'utf8');
  } catch {
    return undefined;
  }
  return text.startsWith(formatStart(digest)) ? (JSON.parse(text) as { digest: string }) : undefined;
}

/** The tree stored of a norm, if it was read from the text with this digest. */
export function readStoredText(id: string, digest: string): StoredText | undefined {
  return readStored(id, digest) as StoredText | undefined;
}

/** The tree stored of a norm, whatever text it was read from: for what runs right after the loader. */
export function readAnyStoredTree(id: string): NormTree | undefined {
  try {
    return (JSON.parse(readFileSync(formatStorePath(id), 'utf8')) as StoredText).tree;
  } catch {
    return undefined;
  }
}

/** True if something is stored under this name with this digest, without reading all of it. */
export function hasStored(name: string, digest: string): boolean {
  const expected = formatStart(digest);
  try {
    const file = openSync(formatStorePath(name), 'r');
    const start = Buffer.alloc(expected.length);
    readSync(file, start);
    closeSync(file);
    return start.toString() === expected;
  } catch {
    return false;
  }
}

/** Stores a value under a name; written aside and renamed, so that a build cut short leaves no half file. */
export function writeStored(name: string, digest: string, content: object): void {
  mkdirSync(folder, { recursive: true });
  const path = formatStorePath(name);
  writeFileSync(`${path}.new`, JSON.stringify({ digest, ...content }));
  renameSync(`${path}.new`, path);
}

/** Forgets what is stored of norms that no longer exist. */
export function dropStored(names: readonly string[]): void {
  for (const name of names) rmSync(formatStorePath(name), { force: true });
}
