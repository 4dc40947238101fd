import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { watchSilence } from './watch-silence.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('watchSilence', () => {
  test('calls after the limit, not before', () => {
    const onSilence = vi.fn();
    watchSilence(1000, onSilence);
    vi.advanceTimersByTime(999);
    expect(onSilence).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(onSilence).toHaveBeenCalledOnce();
  });

  test('who speaks now and then may take as long as it likes', () => {
    const onSilence = vi.fn();
    const watch = watchSilence(1000, onSilence);
    for (let count = 0; count < 50; count++) {
      vi.advanceTimersByTime(900);
      watch.hear();
    }
    expect(onSilence).not.toHaveBeenCalled();
  });

  test('who has ended is not watched', () => {
    const onSilence = vi.fn();
    watchSilence(1000, onSilence).stop();
    vi.advanceTimersByTime(5000);
    expect(onSilence).not.toHaveBeenCalled();
  });
});
