import type { ScormApi } from './scorm-api.ts';

/** A classroom that writes down what it is asked; `answer` may refuse, or throw. */
export function listenTo(calls: string[], answer: (call: string) => string = () => 'true'): ScormApi {
  const hear =
    (name: string) =>
    (...given: string[]): string => {
      const call = [name, ...given].join(' ').trim();
      calls.push(call);
      return answer(call);
    };
  return {
    LMSInitialize: hear('Initialize'),
    LMSFinish: hear('Finish'),
    LMSGetValue: hear('GetValue'),
    LMSSetValue: hear('SetValue'),
    LMSCommit: hear('Commit'),
    LMSGetLastError: hear('GetLastError'),
    LMSGetErrorString: hear('GetErrorString'),
    LMSGetDiagnostic: hear('GetDiagnostic'),
  };
}
