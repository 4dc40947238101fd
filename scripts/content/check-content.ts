import {
  checkText,
  listUnclaimed,
  type Catalogue,
  type ContentDefinition,
  type ContentFile,
  type ContentRule,
} from '#catalogue';
import { formatIssue, listOddKeys, SiteError, sortIssues, type Issue } from '#errors';
import { definitions } from '../../src/collections.ts';
import { listMissing } from './list-missing.ts';
import { tellGone } from './tell-gone.ts';

/** What a check of the content found. */
export interface ContentCheck {
  issues: readonly Issue[];
  /** Files of rules that could not run: the content they read is to be mended first. */
  waiting: readonly string[];
}

/** By file: one that stands in several copies of the content is the same where its text is. */
const judged = new WeakMap<ContentFile, readonly Issue[]>();

function judgeFile(content: ContentFile): readonly Issue[] {
  const { file, text, issues } = content;
  const marks = checkText(text, file);
  // A character that is not seen may be what keeps the file from being read.
  if (marks.length > 0) return marks;
  return [...issues, ...(file.endsWith('.json') ? listOddKeys(text, file) : [])];
}

/** What keeps a file from being read as it is meant: told alone, for all else would be its consequence. */
function checkReading({ files, strange, readFile }: Catalogue): Issue[] {
  const found = files.flatMap((file) => {
    if (file.endsWith('.md')) return [];
    const content = readFile(file);
    const issues = judged.get(content) ?? judgeFile(content);
    judged.set(content, issues);
    return issues;
  });
  return [...strange, ...listMissing(files, definitions), ...found];
}

/** A rule's own mistake, when nothing in the content explains it. */
function describeFailure(file: string, error: unknown): Issue {
  const message = `La comprobación se detuvo: ${error instanceof Error ? error.message : String(error)}`;
  const fix = 'Falta una comprobación anterior que lo diga con su archivo y su línea: agréguela, o deshaga lo último.';
  return { rule: 'rule-stopped', place: { file }, message, fix };
}

/** What a rule found; where it could not run, why. */
function runRule(file: string, rule: ContentRule): { found: readonly Issue[]; because?: readonly Issue[] } {
  try {
    return { found: rule() };
  } catch (error) {
    return { found: [], because: error instanceof SiteError ? error.issues : [describeFailure(file, error)] };
  }
}

const isError = ({ severity }: Issue): boolean => severity !== 'warning';

/** All that is wrong with the content, sorted: files that cannot be read alone, then what does not fit its schema, then the rules. */
export function checkContent(catalogue: Catalogue, rules: ReadonlyMap<string, ContentRule>): ContentCheck {
  const unreadable = checkReading(catalogue);
  if (unreadable.length > 0) return { issues: sortIssues(unreadable), waiting: [...rules.keys()] };
  const own = [
    ...catalogue.stray,
    ...listUnclaimed(catalogue.files, definitions),
    ...definitions.flatMap((definition: ContentDefinition) => catalogue.read(definition).issues),
  ];
  const results = [...rules].map(([file, rule]) => ({ file, ...runRule(file, rule) }));
  const found = results.flatMap((result) => result.found);
  const issues = [...own, ...tellGone(found, catalogue.files)];
  // What keeps a rule from running is told above, or else here: nothing passes because nobody looked.
  const reasons = results.flatMap(({ because = [] }) => because);
  const untold = issues.some(isError) ? [] : [...new Map(reasons.map((issue) => [formatIssue(issue), issue])).values()];
  return {
    issues: sortIssues([...issues, ...untold]),
    waiting: results.filter(({ because }) => because !== undefined).map(({ file }) => file),
  };
}
