import type { ContentRecord } from '#catalogue';
import type { Issue, Place } from '#errors';
import type { Guide, GuideStep } from './guide.schema.ts';
import { listOwnNumbers } from './own-numbers.ts';

type WrittenGuide = Pick<ContentRecord<Guide>, 'value' | 'locate' | 'file' | 'body' | 'bodyLine'>;

interface WrittenText {
  text: string;
  place: Place;
  /** Provisions named beside it. */
  eIds: readonly string[];
  /** Titles may say «en diez minutos». */
  isTitle?: true;
}

/** Provisions that a step rests on or leads to. */
function listEIds({ sources = [], opens = [] }: GuideStep): string[] {
  const seen = opens.flatMap((tie) => ('see' in tie ? [tie.see] : []));
  return [...sources, ...seen].flatMap(({ eId }) => (eId === undefined ? [] : [eId]));
}

/** Provisions that a line of Markdown links. */
const listLinked = (line: string): string[] =>
  Array.from(line.matchAll(/\]\(\/normas\/[^/)]+\/([^/)]+)\/[^)]*\)/g), ([, eId = '']) => eId);

function listTexts({ value, locate, file, body, bodyLine }: WrittenGuide): WrittenText[] {
  const { title, lead, forWhom, leavesWith, steps } = value;
  return [
    { text: title, place: locate(['title']), eIds: [], isTitle: true },
    { text: lead, place: locate(['lead']), eIds: [] },
    { text: forWhom, place: locate(['forWhom']), eIds: [] },
    { text: leavesWith, place: locate(['leavesWith']), eIds: [] },
    ...steps.flatMap((step, index) => {
      const eIds = listEIds(step);
      return [
        { text: step.title, place: locate(['steps', index, 'title']), eIds },
        { text: step.says, place: locate(['steps', index, 'says']), eIds },
      ];
    }),
    ...body
      .split('\n')
      .map((text, index) => ({ text, place: { file, line: bodyLine + index }, eIds: listLinked(text) })),
  ];
}

/** Numbers that a guide says by itself: they would stay when a fee, a period or a list changes. */
export function checkGuideNumbers(guides: readonly WrittenGuide[]): Issue[] {
  return guides.flatMap(listTexts).flatMap(({ text, place, eIds, isTitle }) =>
    listOwnNumbers(text, eIds, isTitle === undefined).map((number): Issue => {
      const message = `La guía dice «${number}» por su cuenta: «${text.trim().slice(0, 120)}».`;
      const fix =
        'Quite el número: el costo, el plazo y la cantidad salen del trámite que abre el paso. Si es un artículo, nómbrelo en «sources».';
      return { rule: 'guide-number', place, message, fix };
    }),
  );
}
