import bcd from '@mdn/browser-compat-data' with { type: 'json' };
import type { Identifier, SimpleSupportStatement, SupportStatement } from '@mdn/browser-compat-data/types';
import { oldestBrowsers } from '../build/oldest-browsers.ts';

/** The first version that has it under its own name and without a setting; infinite where none does. */
function findFirst(support: SupportStatement | undefined): number {
  const statements: SimpleSupportStatement[] = support === undefined ? [] : [support].flat();
  const versions = statements
    .filter(({ flags, prefix, alternative_name: name, version_removed: end }) => !flags && !prefix && !name && !end)
    .map(({ version_added: version }) =>
      typeof version === 'string' ? parseFloat(version.replace('≤', '')) : Infinity,
    );
  return Math.min(Infinity, ...versions.filter((version) => !Number.isNaN(version)));
}

/** Who has what the types keep in a mixin, which the data does not know: `ParentNode`, `Body`. */
const BEARERS = ['Element', 'HTMLElement', 'Document', 'Window', 'Navigator', 'Response'];

function findEntry(face: string, member?: string): Identifier | undefined {
  if (member === undefined) return bcd.api[face];
  return (face in bcd.api ? [face] : BEARERS)
    .map((name) => bcd.api[name]?.[member] ?? bcd.api[name]?.[`${member}_static`])
    .find((entry) => entry !== undefined);
}

/**
 * The browsers of ours that do not have an interface (`ClipboardItem`) or a member of it (`URLSearchParams`, `size`), each with the first
 * version that does: `safari 17`; none where all have it, or where nothing is known of it.
 */
export function listLacking(face: string, member?: string): string[] {
  const support = findEntry(face, member)?.__compat?.support;
  if (!support) return [];
  return Object.entries(oldestBrowsers).flatMap(([browser, oldest]) => {
    const first = findFirst(support[browser as keyof typeof oldestBrowsers]);
    if (first <= oldest) return [];
    return first === Infinity ? `ningún ${browser}` : `${browser} desde ${first}`;
  });
}
