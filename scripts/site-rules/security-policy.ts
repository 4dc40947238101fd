import type { Issue } from '#errors';
import type { Page } from '../built-site/read-built-site.ts';

/** Directives that do not fall back on `default-src` and so must be there. */
const NEEDED = ['default-src', 'base-uri', 'form-action'];

/** What a source of a directive may be; `wasm-unsafe-eval` lets the search engine run, and no script. */
const ALLOWED_SOURCES = /^'(?:none|self|wasm-unsafe-eval|report-sample|sha(?:256|384|512)-[\w+/=]+)'$/;

/** Pictures may stand in the page itself, and those that a reader chose on the device. */
const IMAGE_SOURCES = new Set(['data:', 'blob:']);

function parsePolicy(policy: string): Map<string, string[]> {
  const directives = policy.split(';').map((directive) => directive.trim().split(/\s+/));
  return new Map(directives.filter(([name]) => name).map(([name = '', ...sources]) => [name.toLowerCase(), sources]));
}

/** What makes a content security policy weak, in words; none when it is strict. */
export function findWeakness(policy: string): string[] {
  const directives = parsePolicy(policy);
  const missing = NEEDED.filter((name) => !directives.has(name)).map((name) => `falta «${name}»`);
  const open = [...directives].flatMap(([name, sources]) =>
    sources
      .filter((source) => !ALLOWED_SOURCES.test(source) && !(name === 'img-src' && IMAGE_SOURCES.has(source)))
      .map((source) => `«${name}» deja pasar ${source}`),
  );
  return [...missing, ...open];
}

/** Every page carries one strict content security policy before it loads anything. */
export function checkSecurityPolicy(page: Page): Issue[] {
  if (page.redirect !== undefined) return [];
  const report = (message: string, line = 1): Issue => ({
    rule: 'security-policy',
    place: { file: page.file, line },
    message,
  });
  const isPolicy = ({ attributes }: Page['elements'][number]): boolean =>
    attributes['http-equiv']?.toLowerCase() === 'content-security-policy';
  const [policy, second] = page.elements.filter(isPolicy);
  if (!policy) return [report('La página no lleva política de seguridad (meta Content-Security-Policy).')];
  if (second) return [report('La página lleva dos políticas de seguridad.', second.line)];
  const position = page.elements.indexOf(policy);
  const early = page.elements.slice(0, position).some(({ tag }) => ['script', 'link', 'style'].includes(tag));
  return [
    ...(early ? [report('La política de seguridad va antes de todo <script> y <link>.', policy.line)] : []),
    ...findWeakness(policy.attributes['content'] ?? '').map((weakness) =>
      report(`La política de seguridad es débil: ${weakness}.`, policy.line),
    ),
  ];
}
