import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { bringAxe, findViolations } from '../tests/browser/find-violations.ts';
import { useBrowser } from '../tests/browser/open-page.ts';
import { openClassroom, type Classroom } from '../tests/classroom.ts';

const list = 'trujillo-carnet';
const path = 'inscribete-cusco';
const open = useBrowser();
let room: Classroom;

beforeAll(async () => {
  const packages = [list, path].map(async (course): Promise<[string, Uint8Array]> => {
    const response = await fetch(new URL(`/cursos/${course}.zip`, inject('siteUrl')));
    return [course, new Uint8Array(await response.arrayBuffer())];
  });
  room = await openClassroom(new Map(await Promise.all(packages)));
});
afterAll(() => room.stop());

/** Opens a package and waits until its first step is there. */
async function enter(page: Page): Promise<{ course: Frame; step: Frame }> {
  await page.frameLocator('[name="curso"]').frameLocator('[name="paso"]').locator('h1').waitFor();
  const [course, step] = [page.frame('curso'), page.frame('paso')];
  if (!course || !step) throw new Error('A package shows its step in a frame of its own.');
  return { course, step };
}

async function tickAll({ course, step }: { course: Frame; step: Frame }): Promise<void> {
  const boxes = step.getByRole('checkbox').filter({ visible: true });
  for (let at = 0; at < (await boxes.count()); at += 1) await boxes.nth(at).check();
  await course.getByText('Completado.').waitFor();
}

async function answer({ course }: { course: Frame }, page: Page): Promise<void> {
  await course.getByRole('link', { name: /Preguntas/u }).click();
  const step = page.frameLocator('[name="curso"]').frameLocator('[name="paso"]');
  await step.locator('quiz-sheet').waitFor();
  for (const question of await step.locator('quiz-sheet fieldset').all())
    await question.getByRole('radio').first().check();
  await step.locator('[data-grade]').click();
  await step.getByText(/^Acertaste/u).waitFor();
}

async function loseClassroom({ course, step }: { course: Frame; step: Frame }): Promise<void> {
  room.setDown(true);
  await step.getByRole('checkbox').first().check();
  await course.getByText('El aula no responde').waitFor();
  room.setDown(false);
}

describe.each(['light', 'dark'] as const)('on a phone, %s', (colorScheme) => {
  test.for<
    [what: string, course: string, prepare: (frames: { course: Frame; step: Frame }, page: Page) => Promise<void>]
  >([
    ['a list', list, () => Promise.resolve()],
    ['a list with all ticked', list, tickAll],
    ['a list whose classroom does not answer', list, loseClassroom],
    ['a path', path, () => Promise.resolve()],
    ['the questions of a path, answered', path, answer],
  ])('axe finds nothing in %s', async ([what, course, prepare]) => {
    const attempt = `axe-${colorScheme}-${what.replaceAll(/\W/gu, '-')}`;
    const { page, close } = await open(room.enter(course, attempt), {
      viewport: { width: 360, height: 800 },
      colorScheme,
    });
    const frames = await enter(page);
    await prepare(frames, page);
    await bringAxe(page);
    expect(await findViolations(frames.course)).toEqual([]);
    await close();
  });
});
