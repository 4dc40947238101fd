import { expect, test } from 'vitest';
import { formatIssue, type Issue } from '#errors';
import { tellGone } from './tell-gone.ts';

const at = (line: number, message: string): Issue => ({ rule: 'x', place: { file: 'content/a.json', line }, message });
const registry = (id: string, line: number): Issue => at(line, `«${id}» no está en content/registries/norms.json.`);
const none = (id: string, line: number): Issue => at(line, `No hay ninguna norma «${id}».`);
const id = 'om-007-2026-mdvi';
const many = [registry(id, 1), none(id, 2), none(id, 3), none(id, 4)];

test('a norm that was deleted is told once, with where it is named and no other city for it', () => {
  expect(tellGone(many, ['content/norms/om-017-2021-mpt.mdx']).map(formatIssue)).toEqual([
    'error  content/norms/om-007-2026-mdvi.mdx  [norm-gone]\n' +
      '  Falta la norma «om-007-2026-mdvi»: no hay ningún archivo content/norms/om-007-2026-mdvi.mdx, ni fila suya en content/registries/norms.json, y la nombran 4 lugares (content/a.json:1, content/a.json:2, content/a.json:3 y 1 más).\n' +
      '  → Si se borró:  git checkout HEAD -- content/norms/om-007-2026-mdvi.mdx\n    Si es nueva:  npm run new:norm',
  ]);
});

test('one that has another ending gets its own back', () => {
  const [issue] = tellGone(many, ['content/norms/om-007-2026-mdvi.md']);
  expect(issue?.message).toContain('su archivo se llama content/norms/om-007-2026-mdvi.md');
  expect(issue?.fix).toBe('git mv content/norms/om-007-2026-mdvi.md content/norms/om-007-2026-mdvi.mdx');
});

test('a name written wrong three times may be meant for another', () => {
  const [issue] = tellGone(many, ['content/norms/om-007-2026-mdv.mdx']);
  expect(issue?.fix).toContain('¿O quiso decir «om-007-2026-mdv»?');
});

test.for<[reason: string, issues: Issue[]]>([
  ['one reference to nothing is a slip, told where it stands', [none(id, 1), none(id, 2)]],
  ['three slips are three', [none('a-1', 1), none('a-2', 2), none('a-3', 3)]],
  ['what is no norm is not counted', [1, 2, 3].map((line) => at(line, 'No hay ninguna observación «x».'))],
])('%s', ([, issues]) => {
  expect(tellGone(issues, [])).toEqual(issues);
});
