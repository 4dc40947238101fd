import type { Issue } from '#errors';
import type { ContentRule } from '../content/content-rule.ts';
import type { Content } from '../content/read-content.ts';

const CONFIG = 'src/content.config.ts';

/** Folders and files that the list of collections names. */
const NAMED = /['"`](?:\.\/)?(content\/[\w./-]+)['"`]/g;

/** A call of Astro's own loader of folders, up to its closing brace. */
const GLOB_CALL = /\bglob\(\s*\{[^}]*\}/g;

function findLine(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

function checkNamed(text: string, { files }: Content): Issue[] {
  return [...text.matchAll(NAMED)].flatMap((match) => {
    const named = match[1]?.replace(/\/$/, '') ?? '';
    if (files.some((file) => file === named || file.startsWith(`${named}/`))) return [];
    const message = `La colección nombra «${named}», que no existe o está vacío; el sitio saldría sin ella y sin aviso.`;
    return [{ rule: 'missing-folder', place: { file: CONFIG, line: findLine(text, match.index) }, message }];
  });
}

function checkGlobs(text: string): Issue[] {
  return [...text.matchAll(GLOB_CALL)].flatMap((match) => {
    if (/deferRender:\s*true/.test(match[0])) return [];
    const message = 'Un «.md» cuyo complemento falla se publicaría vacío: la colección no difiere su lectura.';
    const place = { file: CONFIG, line: findLine(text, match.index) };
    return [{ rule: 'deferred-render', place, message, fix: 'glob({ …, deferRender: true })' }];
  });
}

/** What Astro keeps quiet about in collections: folders that are not there, and pages published empty. */
export const checkCollections: ContentRule = (content) => {
  const text = content.collections;
  return text === undefined ? [] : [...checkNamed(text, content), ...checkGlobs(text)];
};
