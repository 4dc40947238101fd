import type { RoadmapActivity, RoadmapIndicator } from '../../activities/roadmap-activity.ts';
import { toVersion, type FoundDifference, type Version } from '../difference.ts';

/** An indicator's code without the stop that sometimes ends it. */
const readCode = (code: string): string => code.replace(/\.$/u, '');

/** `I.2.2.1.1` for the activity 2.2.1.1; a letter follows where there are several. */
const isExpected = (code: string, activity: string): boolean =>
  new RegExp(String.raw`^I\.${activity.replaceAll('.', String.raw`\.`)}[a-z]?$`, 'u').test(readCode(code));

const toCodeVersion = ({ place, code, text }: RoadmapIndicator): Version =>
  toVersion(place, { ...text, text: code ? `${code} ${text.text}` : text.text });

/** `1.1.1.1.1` for `I.1.1.1.1`: the digit stands where the letter should. */
const isMisreadLetter = (code: string, activity: string): boolean => readCode(code) === `1.${activity}`;

/** The activities, besides this one, whose indicators carry the code in the same place. */
function findOwners(code: string, { code: own }: RoadmapActivity, all: readonly RoadmapActivity[]): string[] {
  return all.filter((other) => other.code !== own && isExpected(code, other.code)).map((other) => other.code);
}

/** Where an indicator carries a code that is not that of its activity; says whose it is. */
export function compareCodes(activity: RoadmapActivity, all: readonly RoadmapActivity[]): FoundDifference[] {
  const { code, indicators } = activity;
  const printed = indicators.filter((indicator) => indicator.code !== undefined);
  const codes = new Set(printed.map((indicator) => readCode(indicator.code ?? '')));
  const wrong = [...codes].filter((one) => !isExpected(one, code) && !isMisreadLetter(one, code));
  if (wrong.length === 0) return [];
  const said = wrong.map((one) => {
    const owners = findOwners(one, activity, all);
    return owners.length > 0 ? `${one}, que es el de la actividad ${owners.join(' y ')}` : one;
  });
  const sentence = `El indicador lleva el código ${said.join(' e ')}; por su actividad sería I.${code}.`;
  return [{ id: `codigo-${code}`, kind: 'codigo', codes: [code], sentence, versions: printed.map(toCodeVersion) }];
}

/** Codes with the digit 1 for the letter I, all in one: the print is hardly to blame. */
export function findMisreadLetters(activities: readonly RoadmapActivity[]): FoundDifference[] {
  const found = activities.flatMap(({ code: activity, indicators }) =>
    indicators
      .filter(({ code }) => code !== undefined && isMisreadLetter(code, activity))
      .map((indicator) => ({ activity, indicator })),
  );
  if (found.length === 0) return [];
  const sentence = `En ${found.length} códigos de la tabla 2.2 se lee 1 donde va la letra I. Muy probablemente lo cambió quien extrajo el texto, no el plan.`;
  return [
    {
      id: 'codigo-letra',
      kind: 'codigo',
      codes: [...new Set(found.map(({ activity }) => activity))],
      sentence,
      versions: found.map(({ indicator }) => toCodeVersion(indicator)),
    },
  ];
}
