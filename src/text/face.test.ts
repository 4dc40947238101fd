import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import * as face from './index.ts';

describe('text', () => {
  it('shows what it is for, and nothing else', () => {
    expect(Object.keys(face).sort()).toEqual([
      'addedForm',
      'countEdits',
      'decodeText',
      'dropAccents',
      'escapeForPattern',
      'foldInPlace',
      'foldText',
      'foldWords',
      'formatEIdLetter',
      'formatEIdNumber',
      'formatOf',
      'formatOrdinal',
      'hashText',
      'joinWords',
      'lowerFirst',
      'onlyForm',
      'ordinalForm',
      'parseOrdinal',
      'parseRoman',
      'raiseFirst',
      'rememberByText',
      'romanForm',
      'sayCount',
      'shortOrdinalForm',
      'spellEnie',
      'splitFrontMatter',
    ]);
  });

  it('weighs little and brings no zod into a page: schemas have a face of their own', async () => {
    const { outputFiles } = await build({
      stdin: { contents: "export * from './index.ts';", resolveDir: import.meta.dirname, loader: 'ts' },
      bundle: true,
      minify: true,
      format: 'esm',
      write: false,
    });
    const code = outputFiles[0]?.text ?? '';
    expect(code).toContain('normalize');
    expect(code.length).toBeLessThan(6000);
  });
});
