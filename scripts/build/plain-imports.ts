/** What Vite wraps an import on demand in: one that only loads, or one that says which names it wants. */
const wrapped =
  /__vitePreload\((?:async )?\(\) => (?:\{\s*const \{[^{}:]*\} = await (import\([^()]*\));\s*return \{[^{}:]*\};\s*\}|(import\([^()]*\))), __VITE_PRELOAD__\)/g;

const helper = /^import \{ \w+ as __vitePreload \} from "[^"]*";\n/m;

/** Code with its imports on demand as they were written; as it is where any is of a shape that is not known. */
export function unwrapImports(code: string): string {
  let plain = code;
  // One may stand within another, the innermost has no other in it.
  for (let before = ''; before !== plain;) {
    before = plain;
    plain = plain.replace(wrapped, (_, named: string | undefined, bare: string | undefined) => named ?? bare ?? '');
  }
  plain = plain.replace(helper, '');
  return plain.includes('__vitePreload') ? code : plain;
}
