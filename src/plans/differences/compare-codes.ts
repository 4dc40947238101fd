import type { RoadmapActivity, RoadmapIndicator } from '../activities/roadmap-activity.ts';
import { toVersion, type Difference, type Version } from './difference.ts';

/** An indicator's code without the stop that sometimes ends it. */
const readCode = (code: string): string => code.replace(/\.$/u, '');

/** `I.2.2.1.1` for the activity 2.2.1.1; a letter follows where there are several. */
const isExpected = (code: string, activity: string): boolean =>
  new RegExp(String.raw`^I\.${activity.replaceAll('.', String.raw`\.`)}[a-z]?$`, 'u').test(readCode(code));

const toCodeVersion = ({ place, code, text }: RoadmapIndicator): Version =>
  toVersion(place, { ...text, text: code ? `${code} ${text.text}` : text.text });

/** Where an indicator carries a code that is not that of its activity. */
export function compareCodes({ code, indicators }: RoadmapActivity): Difference[] {
  const printed = indicators.filter((indicator) => indicator.code !== undefined);
  const wrong = printed.filter((indicator) => !isExpected(indicator.code ?? '', code));
  if (wrong.length === 0) return [];
  const names = [...new Set(wrong.map((indicator) => readCode(indicator.code ?? '')))].join(' e ');
  const sentence = `El indicador lleva el código ${names}; por su actividad sería I.${code}.`;
  return [{ id: `codigo-${code}`, kind: 'codigo', codes: [code], sentence, versions: printed.map(toCodeVersion) }];
}

/** Where one place gives the same code to indicators of two activities. */
export function findRepeatedCodes(activities: readonly RoadmapActivity[]): Difference[] {
  const groups = new Map<string, { activity: string; indicator: RoadmapIndicator }[]>();
  for (const { code: activity, indicators } of activities)
    for (const indicator of indicators) {
      if (!indicator.code) continue;
      const key = `${indicator.place} ${readCode(indicator.code)}`;
      groups.set(key, [...(groups.get(key) ?? []), { activity, indicator }]);
    }
  return [...groups].flatMap(([key, used]) => {
    const codes = [...new Set(used.map(({ activity }) => activity))];
    if (codes.length < 2) return [];
    const [place, code] = key.split(' ');
    const where = place === 'section-1' ? 'La sección 1' : 'La tabla 2.2';
    const versions = used.map(({ indicator }) => toCodeVersion(indicator));
    const sentence = `${where} usa ${code ?? ''} para indicadores de las actividades ${codes.join(' y ')}.`;
    return [
      {
        id: `codigo-repetido-${place ?? ''}-${code ?? ''}`,
        kind: 'codigo-repetido' as const,
        codes,
        sentence,
        versions,
      },
    ];
  });
}
