import {
  cacheValues,
  commonHeaders,
  findPathClass,
  pathClasses,
  shareValues,
  transportSecurity,
  uniteServedPolicies,
  type PathClass,
} from '#serving';

/** Headers of the addresses that a pattern names. */
type Rule = readonly [pattern: string, headers: Readonly<Record<string, string>>];

/** The pattern that names a file: its folder of the first level, or it alone. */
function findSection(file: string): string {
  if (file === 'index.html') return '/';
  const [top = '', ...rest] = file.split('/');
  return rest.length === 0 ? `/${top}` : `/${top}/*`;
}

/** What the files of a section have in common: patterns of one header must not meet, for hosts join what they say. */
function buildSection(pattern: string, classes: ReadonlySet<PathClass>): Rule {
  const all = [...classes];
  return [
    pattern,
    {
      'Content-Security-Policy': uniteServedPolicies(all),
      'Cross-Origin-Resource-Policy': all.some(({ shared }) => shared) ? shareValues.shared : shareValues.own,
    },
  ];
}

function buildSections(files: readonly string[]): Rule[] {
  const sections = new Map<string, Set<PathClass>>();
  for (const file of files) {
    const section = findSection(file);
    sections.set(section, (sections.get(section) ?? new Set()).add(findPathClass(`/${file}`)));
  }
  return [...sections].map(([pattern, classes]) => buildSection(pattern, classes));
}

/** What hosts do not say by themselves: by themselves they have everything asked for again, and let nobody read it. */
function buildGlobRules(): Rule[] {
  return pathClasses.flatMap(({ globs = [], caching, open }) =>
    globs.map((glob): Rule => [
      glob,
      { 'Cache-Control': cacheValues[caching], ...(open && { 'Access-Control-Allow-Origin': '*' }) },
    ]),
  );
}

/**
 * `_headers`, as Netlify and Cloudflare Pages read it. They join the values of all rules that fit an address, so each header is said of it
 * once; a folder gets a policy under which all of its pages work, and each page its own in its head.
 */
export function buildHeadersFile(files: readonly string[]): string {
  const common: Rule = ['/*', { ...commonHeaders, [transportSecurity.name]: transportSecurity.value }];
  const rules = [common, ...buildSections(files), ...buildGlobRules()];
  const lines = rules.flatMap(([pattern, headers]) => [
    pattern,
    ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
  ]);
  return `# Lo escribe «npm run release»: no lo edites.\n${lines.join('\n')}\n`;
}

/** `_redirects`, as the same hosts read it. */
export function buildRedirectsFile(redirects: ReadonlyMap<string, string>): string {
  return [...redirects].map(([from, to]) => `${from} ${to} 301\n`).join('');
}
