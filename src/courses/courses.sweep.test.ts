import type { Browser, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { listQuestions, listQuizzes } from '#quiz';
import { launchChromium } from '../../scripts/browser/launch-chromium.ts';
import { openClassroom, type Classroom } from '../tests/classroom.ts';

const list = 'trujillo-carnet';
const path = 'inscribete-cusco';
const [mastered, lost] = [70, 'El aula no responde'];
let browser: Browser;
let room: Classroom;

async function fetchPackage(course: string): Promise<[string, Uint8Array]> {
  const response = await fetch(new URL(`/cursos/${course}.zip`, inject('siteUrl')));
  return [course, new Uint8Array(await response.arrayBuffer())];
}

beforeAll(async () => {
  browser = await launchChromium();
  room = await openClassroom(new Map(await Promise.all([list, path].map(fetchPackage))));
});
afterAll(async () => {
  await browser.close();
  await room.stop();
});

/** A visit to the classroom: its page, the frame of the course, the frame of the step, and how to leave. */
interface Visit {
  page: Page;
  course: Frame;
  step: Frame;
  leave: () => Promise<void>;
}

const findFrame = async (page: Page, name: string): Promise<Frame> => {
  await expect.poll(() => page.frame(name) !== null).toBe(true);
  const frame = page.frame(name);
  if (!frame) throw new Error(`There is no frame ${name}.`);
  return frame;
};

/** Enters as if on another device each time: the classroom alone knows what was done. */
async function enter(course: string, attempt: string): Promise<Visit> {
  const context = await browser.newContext({ locale: 'es-PE' });
  const page = await context.newPage();
  const wrong: string[] = [];
  page.on('pageerror', ({ message }) => wrong.push(message));
  page.on('request', (request) => {
    if (!request.url().startsWith(new URL('/', room.enter(course, attempt)).href)) wrong.push(request.url());
  });
  await page.goto(room.enter(course, attempt));
  const frames = { course: await findFrame(page, 'curso'), step: await findFrame(page, 'paso') };
  await frames.step.locator('h1').waitFor();
  return {
    page,
    ...frames,
    leave: async () => {
      expect(wrong).toEqual([]);
      await page.goto('about:blank');
      await context.close();
    },
  };
}

const readCalls = (page: Page): Promise<string[]> =>
  page.evaluate(() => (window as unknown as { calls: string[] }).calls);
const countTicked = (step: Frame): Promise<number> => step.locator('[data-item] input:checked').count();
const readStatus = (attempt: string): string | undefined => room.read(attempt)?.core.lesson_status;

async function tick(step: Frame, most = Infinity): Promise<void> {
  const boxes = step.getByRole('checkbox').filter({ visible: true });
  const all = Math.min(await boxes.count(), most);
  for (let at = 0; at < all; at += 1) await boxes.nth(at).check();
}

/** Answers the questions of the path, so many of them wrongly, and asks for the score. */
async function answer({ course, page }: Visit, wrong: number): Promise<void> {
  await course.getByRole('link', { name: /Preguntas/u }).click();
  const step = await findFrame(page, 'paso');
  await step.locator('quiz-sheet').waitFor();
  const quiz = listQuizzes().find(({ id }) => id === path);
  const rights = (quiz ? listQuestions(quiz) : []).map(({ options }) => options.findIndex(({ isRight }) => isRight));
  for (const [index, right] of rights.entries()) {
    const chosen = index < wrong ? (right === 0 ? 1 : 0) : right;
    await step
      .locator(`[name="pregunta-${index + 1}"]`)
      .nth(chosen)
      .check();
  }
  await step.locator('[data-grade]').click();
  await step.getByText(`Acertaste ${rights.length - wrong} de ${rights.length}`).waitFor();
}

describe('the list of a procedure in a classroom', () => {
  test('the first launch: nothing done, told at once', async () => {
    const visit = await enter(list, 'primera');
    expect(await countTicked(visit.step)).toBe(0);
    await expect.poll(() => readStatus('primera')).toBe('incomplete');
    const calls = await readCalls(visit.page);
    expect(calls[0]).toBe('Initialize');
    const letter = visit.step.getByText('Carta para preguntarlo');
    expect([await letter.count(), await letter.isVisible()], 'a letter that is no link is not named').toEqual([
      1,
      false,
    ]);
    await visit.leave();
    await expect.poll(() => room.read('primera')?.core.session_time).toMatch(/^\d{2,4}:\d\d:\d\d/u);
  });

  test('each tick is kept when it is made, and the next visit goes on from there', async () => {
    const first = await enter(list, 'sigue');
    await tick(first.step, 2);
    await expect.poll(() => room.read('sigue')?.suspend_data).toContain('tramite:trujillo-carnet');
    const before = (await readCalls(first.page)).filter((call) => call === 'Commit').length;
    await first.step.getByRole('checkbox').nth(2).check();
    await expect
      .poll(async () => (await readCalls(first.page)).filter((call) => call === 'Commit').length)
      .toBeGreaterThan(before);
    expect((await readCalls(first.page)).filter((call) => call === 'Finish')).toEqual([]);
    await first.leave();
    const second = await enter(list, 'sigue');
    await expect.poll(() => countTicked(second.step)).toBe(3);
    expect(await second.step.locator('[data-note]').innerText()).toBe('Tu curso guarda estas marcas.');
    await second.leave();
  });

  test('it is completed when all is ticked, and stays so', async () => {
    const visit = await enter(list, 'completa');
    await tick(visit.step);
    await visit.course.getByText('Completado.').waitFor();
    expect(readStatus('completa')).toBe('completed');
    await visit.step.locator('[data-clear]').click();
    await expect.poll(() => countTicked(visit.step)).toBe(0);
    expect(readStatus('completa')).toBe('completed');
    await visit.leave();
  });

  test('without the classroom nothing is lost, it is said, and told again when it answers', async () => {
    const visit = await enter(list, 'corte');
    room.setDown(true);
    await tick(visit.step, 3);
    await visit.course.getByText(lost).waitFor();
    expect(await countTicked(visit.step)).toBe(3);
    room.setDown(false);
    await visit.course.getByRole('button', { name: 'Probar otra vez' }).click();
    await expect.poll(() => visit.course.getByText(lost).isVisible()).toBe(false);
    await visit.leave();
    const next = await enter(list, 'corte');
    await expect.poll(() => countTicked(next.step)).toBe(3);
    await next.leave();
  });

  test('a second attempt begins anew', async () => {
    const first = await enter(list, 'intento-1');
    await tick(first.step);
    await first.course.getByText('Completado.').waitFor();
    await first.leave();
    const second = await enter(list, 'intento-2');
    expect(await countTicked(second.step)).toBe(0);
    await expect.poll(() => readStatus('intento-2')).toBe('incomplete');
    expect(readStatus('intento-1')).toBe('completed');
    await second.leave();
  });

  test('outside of a classroom it works, and says that nothing is kept', async () => {
    const page = await browser.newPage();
    await page.goto(room.enter(list, 'x').replace(/\/aula\/.*/u, `/paquetes/${list}/index.html`));
    await page.getByText('No encontramos el aula').waitFor();
    await tick(await findFrame(page, 'paso'), 1);
    await page.close();
  });
});

describe('a guided path in a classroom', () => {
  const total = listQuizzes().flatMap((quiz) => (quiz.id === path ? [listQuestions(quiz).length] : []))[0] ?? 0;
  const scoreOf = (wrong: number): string => String(Math.round(((total - wrong) / total) * 100));

  test('it is failed below the score that is asked for, then passed; the best score counts', async () => {
    const visit = await enter(path, 'puntaje');
    const wrong = total - 2;
    await answer(visit, wrong);
    await expect.poll(() => readStatus('puntaje')).toBe('failed');
    expect(room.read('puntaje')?.core.score).toEqual({ raw: scoreOf(wrong), min: '0', max: '100' });
    await (await findFrame(visit.page, 'paso')).locator('[data-again]').click();
    await answer(visit, 1);
    await visit.course.getByText(/^Aprobado/u).waitFor();
    expect(room.read('puntaje')?.core.score.raw).toBe(scoreOf(1));
    expect(Number(scoreOf(1))).toBeGreaterThanOrEqual(mastered);
    await visit.leave();
    expect(readStatus('puntaje')).toBe('passed');
  });

  test('answers and marks of several steps come back, each in its place', async () => {
    const first = await enter(path, 'varios');
    await tick(first.step, 2);
    await answer(first, 0);
    await first.leave();
    const second = await enter(path, 'varios');
    await expect.poll(() => countTicked(second.step)).toBe(2);
    await second.course.getByRole('link', { name: /Preguntas/u }).click();
    const step = await findFrame(second.page, 'paso');
    await step.getByText(`Acertaste ${total} de ${total}`).waitFor();
    expect(await second.course.locator('[aria-current="step"]').innerText()).toMatch(/Preguntas/u);
    await second.leave();
  });
});

test('the package asks nobody but the classroom it lies in', () => {
  expect(room.strange.filter((address) => address !== '/favicon.ico')).toEqual([]);
});
