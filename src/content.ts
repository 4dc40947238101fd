import { getCollection } from 'astro:content';
import type { CitationRegistry } from '#citations';
import {
  buildLibrary,
  loadCitations,
  readCitationRegistry,
  readStoredText,
  type CitedText,
  type Library,
  type NormSource,
  type NormTextEntry,
} from '#library';
import { findPlanMentions, type PlanMention } from '#plans';
import { walkProvisions, type NormRecord, type NormTree, type Provision, listNormTypes } from '#norms';

const rank = new Map(listNormTypes().map((type, index) => [type.id, index]));

/** By rank of the kind, then newest year, then number. */
function compareRecords(a: NormRecord, b: NormRecord): number {
  return (
    (rank.get(a.type) ?? 0) - (rank.get(b.type) ?? 0) ||
    (b.year ?? 0) - (a.year ?? 0) ||
    a.id.localeCompare(b.id, 'es', { numeric: true })
  );
}

async function readSources(): Promise<NormSource[]> {
  const texts = (await getCollection('norms')).map((entry): NormSource => {
    // The loader of this collection puts trees' outlines there, not the front matter its types tell of.
    const text = entry.data as unknown as NormTextEntry;
    const {
      source: _source,
      completeness: _completeness,
      omissions: _omissions,
      declares: _declares,
      ...record
    } = text.frontMatter;
    return { record, hasText: true, text };
  });
  const known = (await getCollection('registry')).map((entry): NormSource => ({ record: entry.data, hasText: false }));
  return [...texts, ...known].sort((a, b) => compareRecords(a.record, b.record));
}

function listTexts(sources: readonly NormSource[]): CitedText[] {
  return sources.flatMap(({ record, text }) => (text ? [{ record, outline: text.outline, digest: text.digest }] : []));
}

async function readLibrary(): Promise<Library> {
  const sources = await readSources();
  return buildLibrary(
    sources,
    loadCitations(
      listTexts(sources),
      sources.map(({ record }) => record),
    ),
  );
}

/** Look-up tables for citations, for the page that shows how well they are found. */
export async function loadCitationRegistry(): Promise<CitationRegistry> {
  const { entries } = await loadLibrary();
  return readCitationRegistry(
    listTexts(entries),
    entries.map(({ record }) => record),
  );
}

let library: Promise<Library> | undefined;

/** Norms and the links between them; read once per build, anew on each request while developing. */
export function loadLibrary(): Promise<Library> {
  if (import.meta.env.DEV) return readLibrary();
  library ??= readLibrary();
  return library;
}

let mentions: Promise<readonly PlanMention[]> | undefined;

/** Norms named in the plans, found once per build. */
export function loadPlanMentions(): Promise<readonly PlanMention[]> {
  mentions ??= loadCitationRegistry().then(findPlanMentions);
  return mentions;
}

interface LoadedTree {
  digest: string;
  tree: NormTree;
  provisions: ReadonlyMap<string, Provision>;
}

/** Pages of one norm are rendered one after the other, a few at a time: at most two norms are at work. */
const keptTrees = 2;
const trees = new Map<string, LoadedTree>();

/** The tree of a norm with text, and its provisions by eId. */
export async function loadTree(id: string): Promise<LoadedTree> {
  const digest = (await loadLibrary()).find(id)?.text?.digest ?? '';
  const kept = trees.get(digest);
  if (kept) return kept;
  const stored = readStoredText(id, digest);
  if (!stored) throw new Error(`The tree of ${id} is not stored; the content loader writes it.`);
  const provisions = new Map([...walkProvisions(stored.tree.children)].map((provision) => [provision.eId, provision]));
  const loaded = { digest, tree: stored.tree, provisions };
  trees.set(digest, loaded);
  const [oldest] = trees.keys();
  if (trees.size > keptTrees && oldest !== undefined) trees.delete(oldest);
  return loaded;
}
