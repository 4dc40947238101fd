/**
 * Guides by person: steps in plain words, each tied to a procedure, a tool, a screen of «¿Qué me toca?», a provision or a page of a
 * plan. No guide says a number: fees, periods and counts come from what it is tied to (`tied-facts.ts`).
 * Begin with `guide.schema.ts`; the page is gathered in `#views`.
 */
export type { Guide, GuideStep, Tie } from './guide.schema.ts';
export { checkToolAnswers, type AnswerableTool } from './check-tool-answers.ts';
export { guides, listGuides } from './guides.content.ts';
export { listGuidesFrom, type GuidedPage } from './list-guides-from.ts';
export { formatGuidePath, guidesPath } from './guide-path.ts';

export { countReadingMinutes, formatMinutes } from './reading-minutes.ts';
export { tellProcedure, tellRequirements, type TiedFact } from './tied-facts.ts';
