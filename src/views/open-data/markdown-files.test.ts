import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { findNormText, formatNormText } from '#norms';
import { listMarkdownFiles } from './markdown-files.ts';
import { realSources } from './sources.fixture.ts';

const files = listMarkdownFiles(realSources.library, realSources.loadTree);

test.for(files.map(({ path }) => path))(
  '%s has the text letter by letter, below what must be known of it',
  async (path) => {
    const id = /([^/]+)\.md$/u.exec(path)?.[1] ?? '';
    const written = new TextDecoder().decode(await files.find((file) => file.path === path)?.build());
    const [, head = '', text] = /^---\n([^]*?)\n---\n([^]*)$/u.exec(written) ?? [];
    expect(text).toBe(formatNormText(findNormText(id).tree));
    const { record } = findNormText(id);
    expect(parse(head)).toMatchObject({
      id,
      completeness: record.value.completeness,
      observations: `/observaciones/${id}/`,
      status: { confidence: record.value.status.at(-1)?.confidence },
    });
  },
);
