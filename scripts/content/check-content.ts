import { checkText, listUnclaimed, type Catalogue, type ContentDefinition, type ContentRule } from '#catalogue';
import { listRepeatedKeys, SiteError, sortIssues, type Issue } from '#errors';
import { definitions } from '../../src/collections.ts';

/** What a check of the content found. */
export interface ContentCheck {
  issues: readonly Issue[];
  /** Files of rules that could not run: the content they read is to be mended first. */
  waiting: readonly string[];
}

/** What keeps a file from being read as it is meant: told alone, for all else would be its consequence. */
function checkReading({ files, readFile }: Catalogue): Issue[] {
  return files.flatMap((file) => {
    if (file.endsWith('.md')) return [];
    const { text, issues } = readFile(file);
    const marks = checkText(text, file);
    // A character that is not seen may be what keeps the file from being read.
    if (marks.length > 0) return marks;
    return [...issues, ...(file.endsWith('.json') ? listRepeatedKeys(text, file) : [])];
  });
}

function runRule(rule: ContentRule): readonly Issue[] | undefined {
  try {
    return rule();
  } catch (error) {
    if (error instanceof SiteError) return undefined;
    throw error;
  }
}

/** All that is wrong with the content, sorted: files that cannot be read alone, then what does not fit its schema, then the rules. */
export function checkContent(catalogue: Catalogue, rules: ReadonlyMap<string, ContentRule>): ContentCheck {
  const unreadable = checkReading(catalogue);
  if (unreadable.length > 0) return { issues: sortIssues(unreadable), waiting: [...rules.keys()] };
  const own = [
    ...listUnclaimed(catalogue.files, definitions),
    ...definitions.flatMap((definition: ContentDefinition) => catalogue.read(definition).issues),
  ];
  const results = [...rules].map(([file, rule]) => ({ file, found: runRule(rule) }));
  return {
    issues: sortIssues([...own, ...results.flatMap(({ found = [] }) => found)]),
    waiting: results.filter(({ found }) => found === undefined).map(({ file }) => file),
  };
}
