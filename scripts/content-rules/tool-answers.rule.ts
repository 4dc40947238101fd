import { listRecords, type ContentRule } from '#catalogue';
import { buildAnswers, listExamples } from '#calculators';
import { checkToolAnswers, guides, type AnswerableTool } from '#guides';
import { doors } from '#tools';
import { gather } from './gather.ts';
import { findAnswer } from './load-calculators.ts';

function findTool(id: string): AnswerableTool | undefined {
  const answer = findAnswer(id);
  return answer && { answer, examples: listExamples(id).map(buildAnswers) };
}

/** The calculator of an address, and the answers with which it opens. */
const CALCULATOR = /^\/calculadoras\/([^/]+)\/\?(.+)$/;

/** A door with answers, as a guide of one step would write it. */
const listDoors = (): Parameters<typeof checkToolAnswers>[0] =>
  listRecords(doors).flatMap(({ value: { href, question }, locate }) => {
    const [, tool, query] = CALCULATOR.exec(href) ?? [];
    if (tool === undefined) return [];
    const opens = [{ tool, answers: Object.fromEntries(new URLSearchParams(query)) }];
    return [{ value: { steps: [{ title: question, says: question, opens }] }, locate: () => locate(['href']) }];
  });

/** The answers with which a guide or a door opens a calculator are answers that it takes. */
export const rule: ContentRule = () =>
  gather([...listRecords(guides), ...listDoors()], (record) => checkToolAnswers([record], findTool));
