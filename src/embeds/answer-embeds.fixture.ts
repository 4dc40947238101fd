import type { Frame } from 'playwright-core';
import { expect } from 'vitest';
import { listExamples } from '#calculators';
import { listComparisons } from '#comparison';
import { listPlans } from '#plans';
import { listProcedures, readFinder } from '#procedures';
import { listQuizzes } from '#quiz';
import { listTools } from '#tools';
import { listDrawnZonings } from '#zones';

async function answerChecklist(frame: Frame): Promise<void> {
  const boxes = frame.getByRole('checkbox').filter({ visible: true });
  const all = await boxes.count();
  await boxes.first().check();
  // The others one after the other, as fast as can be.
  await boxes.evaluateAll((rest) => {
    for (const box of rest.slice(1)) (box as HTMLElement).click();
  });
  await expect.poll(() => frame.locator('[data-count]').innerText()).toContain(String(all));
}

async function answerForm(frame: Frame): Promise<void> {
  await frame.locator('[type="submit"]').click();
  await frame.locator('[data-result] p').first().waitFor();
}

async function answerFinder(frame: Frame): Promise<void> {
  const asked = frame.url();
  await frame.locator('.choices a').first().click();
  await expect.poll(() => frame.url()).not.toBe(asked);
  await frame.locator('h1').waitFor();
  expect(new URL(frame.url()).pathname).toMatch(/^\/embed\/que-me-toca\//);
}

async function answerComparison(frame: Frame): Promise<void> {
  const year = frame.locator('select[name="anio"]');
  if ((await year.count()) === 0) {
    expect(await frame.locator('td').first().isVisible()).toBe(true);
    return;
  }
  const before = await frame.locator('section:has(#multas) td').allInnerTexts();
  await year.selectOption({ index: 1 });
  await frame.locator('[type="submit"]').click();
  await expect.poll(() => frame.locator('section:has(#multas) td').allInnerTexts()).not.toEqual(before);
}

async function answerZone(frame: Frame): Promise<void> {
  const [name = ''] = listDrawnZonings().flatMap(({ drawn }) => drawn.examples);
  await frame.locator('[name="lugar"]').fill(name);
  await answerForm(frame);
}

async function answerChart(frame: Frame): Promise<void> {
  await frame.locator('summary').click();
  expect(await frame.locator('td').first().isVisible()).toBe(true);
}

async function answerQuiz(frame: Frame): Promise<void> {
  const questions = frame.locator('[data-question]');
  const all = await questions.count();
  await questions.evaluateAll((each) => {
    for (const question of each) question.querySelector('input')?.click();
  });
  await frame.locator('[data-grade]').click();
  await expect
    .poll(() => frame.locator('[data-score] h2').innerText())
    .toMatch(new RegExp(`^Acertaste \\d+ de ${all}$`));
}

/** A text is there to be read, and each link out of it opens a page of its own. */
async function answerText(frame: Frame): Promise<void> {
  expect(await frame.locator('.article .text').innerText()).toMatch(/\p{L}{3}/u);
  const loose = frame.locator('a[href]:not([href^="#"], [target="_blank"])');
  expect(await loose.evaluateAll((links) => links.map((link) => link.getAttribute('href')))).toEqual([]);
  expect(await frame.locator('[data-full]').getAttribute('href')).toMatch(/^\/normas\//);
}

/** Two of the texts: all are one template, and `scripts/site-rules/frames.ts` looks at each. */
const texts = ['om-011-2012-mpt-art-33', 'tupa-2025-mdnch-proc-pa4070c682'];

const examplesOf = (id: string): string => {
  const [example] = listExamples(id);
  const answers = Object.entries(example?.answers ?? {}).flatMap(([name, value]) =>
    [value].flat().map((one): [string, string] => [name, one]),
  );
  return new URLSearchParams(answers).toString();
};

type Answer = (frame: Frame) => Promise<void>;

/** Every embed, with how somebody uses it. */
export const answeredEmbeds: readonly (readonly [path: string, answer: Answer])[] = [
  ...listProcedures().map(({ id }) => [`/embed/tramite/${id}/`, answerChecklist] as const),
  ...listTools()
    .filter(({ page }) => page)
    .map(({ id }) => [`/embed/calculadora/${id}/?${examplesOf(id)}`, answerForm] as const),
  [`/embed/que-me-toca/${readFinder().start}/`, answerFinder],
  ...listComparisons().map(({ id }) => [`/embed/comparar/${id}/`, answerComparison] as const),
  ...listDrawnZonings().map(({ municipality }) => [`/embed/mi-zona/${municipality}/`, answerZone] as const),
  ...listQuizzes().map(({ id }) => [`/embed/practicar/${id}/`, answerQuiz] as const),
  ...texts.map((id) => [`/embed/articulo/${id}/`, answerText] as const),
  ...listPlans().flatMap(({ id, charts }) =>
    (charts?.() ?? []).map((chart) => [`/embed/grafico/${id}-${chart.id}/`, answerChart] as const),
  ),
];

const readKind = (path: string): string => path.split('/')[2] ?? '';

/** One embed of each kind. */
export const firstEmbeds = answeredEmbeds.filter(
  ([path], index) => answeredEmbeds.findIndex(([other]) => readKind(other) === readKind(path)) === index,
);

/** Calculators beside the first: each is a program of its own. */
export const otherCalculators = answeredEmbeds.filter(
  (embed) => readKind(embed[0]) === 'calculadora' && !firstEmbeds.includes(embed),
);
