import { matchesGlob } from '../site-rules/served.ts';

interface Rule {
  pattern: string;
  headers: [name: string, value: string][];
}

/** Reads `_headers` as Netlify and Cloudflare Pages describe it: a pattern, then its headers, each on a line that is set in. */
export function readHeadersFile(text: string): Rule[] {
  const rules: Rule[] = [];
  for (const line of text.split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    if (!/^\s/.test(line)) {
      rules.push({ pattern: line, headers: [] });
      continue;
    }
    const [, name, value] = /^\s+([\w-]+): (.+)$/.exec(line) ?? [];
    if (name === undefined || value === undefined) throw new Error(`No header: ${line}`);
    rules.at(-1)?.headers.push([name, value]);
  }
  return rules;
}

/** What a host sends with an address: the headers of all patterns that fit, those of one name each by itself. */
export function findSent(rules: readonly Rule[], address: string): Map<string, string[]> {
  const sent = rules.filter(({ pattern }) => matchesGlob(pattern, address)).flatMap(({ headers }) => headers);
  return new Map([...Map.groupBy(sent, ([name]) => name)].map(([name, all]) => [name, all.map(([, value]) => value)]));
}
