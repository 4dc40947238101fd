import { expect, test } from 'vitest';
import { Progress } from '../gate/progress.ts';
import { BuildFollower } from './follow-build.ts';

test('one line for each phase, however the log is cut', () => {
  const said: string[] = [];
  const progress = new Progress({ write: (text) => said.push(text) });
  const follower = new BuildFollower(progress);
  for (const piece of [
    '1 [content] Sync',
    'ing content\n2 [content] Synced\n3 [build] Build',
    'ing static entrypoints...\n',
  ]) {
    follower.hear(piece);
  }
  follower.end(true);
  progress.stop();
  expect(said).toEqual(['→ Leer las normas y lo demás\n', '→ Preparar plantillas y estilos\n']);
});

test('a phase that was cut short has no tick', () => {
  const said: string[] = [];
  const progress = new Progress({ isTTY: true, write: (text) => said.push(text) });
  const follower = new BuildFollower(progress);
  follower.hear('1 [content] Syncing content\n2 [build] Building static entrypoints...\n');
  follower.end(false);
  progress.stop();
  const ticked = said.filter((text) => text.includes('✓')).join('');
  expect(ticked).toContain('Leer las normas');
  expect(ticked).not.toContain('Preparar');
});
