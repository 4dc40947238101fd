import tseslint from 'typescript-eslint';
import { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import { youngApiRule } from './young-api-rule.ts';
import { listLacking } from './young-api.ts';

describe('what the data of MDN says', () => {
  it.each<[string, string | undefined, string[], string]>([
    ['URLSearchParams', 'size', ['chrome desde 113', 'firefox desde 112', 'safari desde 17'], 'a member of 2023'],
    ['URLSearchParams', 'get', [], 'its older sister'],
    ['URL', 'canParse', ['chrome desde 120', 'firefox desde 115', 'safari desde 17'], 'a static member'],
    ['ClipboardItem', undefined, ['firefox desde 127'], 'a whole interface, in one browser'],
    ['ParentNode', 'replaceChildren', [], 'a mixin that the data does not know'],
    ['ParentNode', 'moveBefore', ['chrome desde 133', 'firefox desde 144', 'ningún safari'], 'the same, with news'],
    ['OfOurs', 'size', [], 'nothing is known of it'],
  ])('%s.%s: %j (%s)', (face, member, lacking) => {
    expect(listLacking(face, member)).toEqual(lacking);
  });
});

describe('the rule', () => {
  const lint = (code: string, guarded: readonly string[] = []): string[] =>
    new Linter({ cwd: import.meta.dirname })
      .verify(
        code,
        {
          files: ['**/*.ts'],
          plugins: { browsers: { rules: { young: youngApiRule } } },
          rules: { 'browsers/young': ['error', guarded] },
          languageOptions: {
            parser: tseslint.parser,
            parserOptions: {
              projectService: { allowDefaultProject: ['*.ts'], defaultProject: '../../tsconfig.json' },
              tsconfigRootDir: import.meta.dirname,
            },
          },
        },
        { filename: `${import.meta.dirname}/sample.ts` },
      )
      .map(({ message }) => /\((\S+?):/.exec(message)?.[1] ?? message);

  it.each<[string, string[], string]>([
    ['export const a = (b: URLSearchParams): number => b.size;', ['URLSearchParams.size'], 'by its type'],
    [
      'export const a = (b: URLSearchParams): number => { const { size } = b; return size; };',
      ['URLSearchParams.size'],
      'taken out of it',
    ],
    ['export const a = (b: Map<string, string>): number => b.size;', [], 'the same word of something else'],
    ['export const a = (b: URLSearchParams): string | null => b.get("c");', [], 'what all have'],
    ['export const a = (b: Element): boolean => b.checkVisibility();', ['Element.checkVisibility'], 'a method'],
  ])('%s → %j (%s)', (code, named) => {
    expect(lint(code)).toEqual(named);
  });

  it('lets a file have what it does without, and nothing else', () => {
    const code = 'export const a = (b: Element, c: URLSearchParams): unknown => [b.checkVisibility(), c.size];';
    expect(lint(code, ['Element.checkVisibility'])).toEqual(['URLSearchParams.size']);
  });
});
