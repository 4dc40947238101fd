import { listAlarms } from './read-start.ts';

/** What is wrong with a page that was asked for, if anything: its state, and words that it should hold. */
export async function judgePage(address: string, status: number, words: RegExp): Promise<string | undefined> {
  const response = await fetch(address).catch(() => undefined);
  if (!response) return `${address} no responde.`;
  const html = await response.text();
  if (response.status !== status) return `${address} responde ${response.status}, no ${status}.`;
  return words.test(html) ? undefined : `${address} no es la página que se esperaba: en ella no está ${words.source}.`;
}

/** What is wrong with how a start ended after Ctrl+C: `end` is its exit code, a signal, or nothing when it lives on. */
export function judgeEnd(end: string | undefined, outputAfter: string): string | undefined {
  if (end === undefined) return 'Sigue en marcha después de Ctrl+C.';
  if (!['0', '130', 'SIGINT'].includes(end)) return `Con Ctrl+C termina con ${end}, no con 0 ni 130.`;
  return judgeCalm(outputAfter);
}

/** What is wrong with an output that should be calm. */
export function judgeCalm(output: string): string | undefined {
  const alarms = listAlarms(output);
  return alarms.length === 0 ? undefined : `Recibe mal a quien llega: imprime\n${alarms.join('\n')}`;
}
