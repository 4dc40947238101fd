import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Progress } from './progress.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function listen(isTTY: boolean, columns = 80): { progress: Progress; said: string[] } {
  const said: string[] = [];
  return { said, progress: new Progress({ isTTY, columns, write: (text) => said.push(text) }) };
}

describe('progress in a file', () => {
  test('says what begins, and what still runs every half minute', () => {
    const { progress, said } = listen(false);
    progress.start('pruebas');
    progress.hear('pruebas', 'a.test.ts\n\u001B[32mb.test.ts\u001B[39m\n\n');
    vi.advanceTimersByTime(30_000);
    progress.end('pruebas');
    progress.print('✓ pruebas');
    vi.advanceTimersByTime(60_000);
    expect(said).toEqual(['→ pruebas\n', '  … pruebas 30 s: b.test.ts\n', '✓ pruebas\n']);
  });
});

describe('progress in a terminal', () => {
  test('one line for all that runs, written over', () => {
    const { progress, said } = listen(true);
    progress.start('formato');
    progress.start('estilo');
    vi.advanceTimersByTime(2000);
    expect(said.at(-1)).toBe('\r\u001B[K… formato 2 s · estilo 2 s');
    expect(said.join('')).not.toContain('\n');
  });

  test('what stays takes the place of that line, which goes on below', () => {
    const { progress, said } = listen(true);
    progress.start('formato');
    progress.start('estilo');
    progress.end('formato');
    progress.print('✓ formato');
    expect(said.slice(-2)).toEqual(['\r\u001B[K✓ formato\n', '\r\u001B[K… estilo 0 s']);
  });

  test('keeps a line of what was worth it, with its time', () => {
    const { progress, said } = listen(true);
    progress.start('Escribir las páginas');
    progress.hear('Escribir las páginas', 'index.html');
    vi.advanceTimersByTime(4000);
    progress.end('Escribir las páginas', true);
    expect(said.at(-2)).toBe('\r\u001B[K✓ Escribir las páginas 4 s\n');
  });

  test('is cut to the width: a line that wraps cannot be written over', () => {
    const { progress, said } = listen(true, 20);
    progress.start('pruebas');
    progress.hear('pruebas', 'x'.repeat(100));
    vi.advanceTimersByTime(500);
    expect(said.at(-1)).toHaveLength('\r\u001B[K'.length + 19);
  });

  test('is whole in a terminal without a size', () => {
    const { progress, said } = listen(true, 0);
    progress.start('pruebas');
    vi.advanceTimersByTime(500);
    expect(said.at(-1)).toMatch(/… pruebas \d+ s$/);
  });

  test('leaves nothing behind', () => {
    const { progress, said } = listen(true);
    progress.start('pruebas');
    progress.stop();
    const count = said.length;
    vi.advanceTimersByTime(5000);
    expect(said.at(-1)).toBe('\r\u001B[K');
    expect(said).toHaveLength(count);
  });
});
