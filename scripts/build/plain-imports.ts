/** What Vite wraps an import on demand in: one that only loads, or one that takes names out and gives the same names back. */
const wrapped =
  /__vitePreload\((?:async )?\(\) => (?:\{\s*const (\{[^{}]*\}) = await (import\([^()]*\));\s*return (\{[^{}]*\});\s*\}|(import\([^()]*\))), __VITE_PRELOAD__\)/g;

const helper = /^import \{ \w+ as __vitePreload \} from "[^"]*";\n/m;

const isSame = (taken: string, given: string): boolean => taken.replaceAll(/\s/g, '') === given.replaceAll(/\s/g, '');

/** Code with its imports on demand as they were written; as it is where any is of a shape that is not known. */
export function unwrapImports(code: string): string {
  let plain = code;
  // One may stand within another: the innermost has no other in it.
  for (let before = ''; before !== plain;) {
    before = plain;
    plain = plain.replaceAll(
      wrapped,
      (...[whole, taken = '', named = '', given = '', bare]: (string | undefined)[]) =>
        bare ?? (isSame(taken, given) ? named : (whole ?? '')),
    );
  }
  plain = plain.replace(helper, '');
  return plain.includes('__vitePreload') ? code : plain;
}
