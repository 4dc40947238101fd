import { describe, expect, it } from 'vitest';
import { findStanding, judgeImport } from './floors.ts';

describe('judgeImport', () => {
  it.each([
    ['src/fines/find-infraction.ts', './fines.content.ts', 'inside a room by path'],
    ['src/plans/roadmap/index.ts', '../document/plan.ts', 'inner rooms of one room by path'],
    ['src/fines/fine.schema.ts', '#norms', 'a room through its face'],
    ['src/views/plan.ts', '#plans/roadmap', 'an inner room through its face'],
    ['src/calculators/fee/Form.astro', '../../forms/TextField.astro', 'components of the ground by path'],
    ['src/pages/normas/index.astro', '../../content.ts', 'a module of src itself by path'],
    ['src/pages/index.astro', 'astro:content', 'pages ask Astro'],
    ['src/content.ts', 'astro:content', 'the one module that asks Astro for content'],
    ['scripts/check.ts', '../src/norms/index.ts', 'scripts reach all'],
    ['src/norms/a.test.ts', '../site/index.ts', 'tests reach all'],
    ['src/norms/parse/x.ts', 'unified', 'packages are no rooms'],
    ['src/mcp/a.ts', '#views', 'what serves assistants stands beside the frame'],
  ])('%s may import %s: %s', (file, specifier) => {
    expect(judgeImport(file, specifier)).toBeUndefined();
  });

  it.each([
    ['src/fines/a.ts', '#views', 'may not import views', 'a room knows no view'],
    ['src/fines/a.ts', '../views/b.ts', 'may not import views', 'by path neither'],
    ['src/fines/A.astro', '../site/Page.astro', 'may not import site', 'nor does its component know the frame'],
    ['src/views/a.ts', '../pages/b.ts', 'may not import pages', 'views know no page'],
    ['src/forms/a.ts', '#norms', 'may not import norms', 'the ground knows no room'],
    ['src/text/a.ts', '#errors', 'may not import errors', 'the lowest floor knows nothing'],
    ['src/fines/a.ts', '../../scripts/b.ts', 'may not import scripts', 'scripts are doors'],
    ['src/collections.ts', './pages/a.ts', 'may not import pages', 'modules of src itself stand on a floor'],
    ['src/fines/a.ts', '../norms/b.ts', 'through its face', 'another room by path'],
    ['src/pages/a.astro', '../norms/b.ts', 'through its face', 'pages take the face, too'],
    ['src/fines/a.ts', '#fines', 'the module itself', 'its own face'],
    ['src/fines/a.ts', './index.ts', 'the module itself', 'its own face by path'],
    ['src/views/a.ts', 'astro:content', 'plain Node', 'views run without Astro'],
  ])('%s may not import %s', (file, specifier, says) => {
    expect(judgeImport(file, specifier)).toContain(says);
  });
});

it.each<[string, string | undefined, string]>([
  ['README.md', undefined, 'no module'],
  ['src/new-room/a.ts', 'new-room', 'a folder nobody names is a room'],
])('findStanding of %s: %s (%s)', (file, room, _reason) => {
  expect(findStanding(file)?.room).toBe(room);
});
