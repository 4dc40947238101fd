import { buildCitationRegistry } from '../resolve/build-registry.ts';
import { resolveCitations } from '../resolve/resolve-citations.ts';
import { describeHome, listParagraphs, readCorpusDocument } from './read-corpus-document.ts';
import { scoreUnseen, type Reading, type UnseenScore } from './score-unseen.ts';
import first from './unseen-1.json' with { type: 'json' };
import second from './unseen-2.json' with { type: 'json' };
import third from './unseen-3.json' with { type: 'json' };
import { UnseenPassagesSchema, UnseenRunsSchema, type UnseenPassage } from './unseen-passages.schema.ts';
import runs from './unseen-runs.json' with { type: 'json' };

/** What is known of all norms, before the document that is read joins them. */
type Known = Parameters<typeof buildCitationRegistry>[0];

/** What each set gave the first time and the last. */
export const unseenRuns = UnseenRunsSchema.parse(runs);

/** The sets, by number. */
export const listUnseenSets = (): { set: 1 | 2 | 3; passages: UnseenPassage[] }[] => [
  { set: 1, passages: UnseenPassagesSchema.parse(first) },
  { set: 2, passages: UnseenPassagesSchema.parse(second) },
  { set: 3, passages: UnseenPassagesSchema.parse(third) },
];

/** Measures the engine on a set; `readFile` gives a file of the corpus, `digest` the first half of the SHA-256 of a text. */
export function evaluateUnseen(
  passages: readonly UnseenPassage[],
  known: Known,
  { readFile, digest }: { readFile: (file: string) => string; digest: (text: string) => string },
): UnseenScore {
  const general = buildCitationRegistry(known);
  const readings = passages.map((passage): Reading => {
    const source = readFile(passage.file);
    const paragraphs = listParagraphs(source);
    const block = paragraphs.findIndex(({ at }) => at === passage.at);
    const text = paragraphs[block]?.text ?? '';
    if (digest(text) !== passage.digest)
      throw new Error(`${passage.file} is not the file in which ${passage.id} was marked.`);
    const document = readCorpusDocument(passage.file, paragraphs);
    const home = describeHome(document.norm, source, general);
    const own = { ...document, norm: home.known ?? document.norm };
    const registry = home.record ? buildCitationRegistry({ ...known, norms: [...known.norms, home.record] }) : general;
    const found = resolveCitations(own, registry).filter((citation) => citation.block === block);
    return { id: passage.id, text, document: own.norm, marked: passage.citations, found };
  });
  return scoreUnseen(readings, general);
}
