import { describe, expect, it } from 'vitest';
import { formatSpan, ScormSession } from './scorm-session.ts';
import { listenTo } from './scorm.fixture.ts';

it.for([
  [0, '0000:00:00'],
  [61_000, '0000:01:01'],
  [3_599_999, '0000:59:59'],
  [360_000_000, '0100:00:00'],
  [-5, '0000:00:00'],
] as const)('%i ms are %s', ([milliseconds, span]) => {
  expect(formatSpan(milliseconds)).toBe(span);
});

describe('a visit', () => {
  it('tells, has it kept, and ends once', () => {
    const calls: string[] = [];
    const session = new ScormSession(listenTo(calls));
    expect(session.open()).toBe(true);
    expect(session.tell({ 'cmi.core.lesson_status': 'incomplete' })).toBe(true);
    session.close(true);
    session.close(true);
    expect(calls).toEqual([
      'Initialize',
      'SetValue cmi.core.lesson_status incomplete',
      'Commit',
      'SetValue cmi.core.session_time 0000:00:00',
      'SetValue cmi.core.exit suspend',
      'Commit',
      'Finish',
    ]);
  });

  it.each<[reason: string, answer: (call: string) => string]>([
    ['does not take a value', (call) => String(!call.startsWith('SetValue'))],
    ['cannot keep it', (call) => String(call !== 'Commit')],
    [
      'is gone',
      (call) => {
        if (call === 'Initialize') return 'true';
        throw new Error('gone');
      },
    ],
  ])('a classroom that %s is told from one that has it', (_, answer) => {
    const session = new ScormSession(listenTo([], answer));
    session.open();
    expect(session.tell({ 'cmi.suspend_data': 'x' })).toBe(false);
  });

  it('tells nothing to a classroom that did not begin to listen', () => {
    const calls: string[] = [];
    const session = new ScormSession(listenTo(calls, () => 'false'));
    expect(session.open()).toBe(false);
    session.tell({ 'cmi.suspend_data': 'x' });
    session.close(false);
    expect(calls).toEqual(['Initialize']);
  });
});
