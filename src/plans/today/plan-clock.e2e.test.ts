import { describe, expect, test } from 'vitest';
import { useBrowser, withPage } from '../../tests/browser/open-page.ts';

const open = useBrowser();
const root = '/planes/plan-hdr-as-2025/';
const phone = { viewport: { width: 360, height: 800 } };

describe('the page of the plan', () => {
  test.for([
    ['2028-03-01', 'En 2028 tocan', 'Ya vencieron sin reporte público:', 4],
    ['2031-01-01', 'hoy no toca nada', 'Ya vencieron sin reporte público:', 7],
  ] as const)('says on %s what is due and what is overdue', async ([day, now, late, over]) => {
    await withPage(open, root, { ...phone, own: true }, async (page) => {
      await page.clock.setFixedTime(new Date(`${day}T12:00:00`));
      await page.reload();
      const words = await page.locator('[data-clock]').innerText();
      expect(words).toContain(now);
      expect(words).toContain(late);
      expect(await page.locator('[data-when]:text-is("ya venció")').count()).toBe(over);
    });
  });

  test('leads to the list of what is overdue', async () => {
    await withPage(open, root, phone, async (page) => {
      await page.click('a[href$="?estado=vencida"]');
      await page.locator('activity-filter [role="status"]:has-text("Avance: Vencida sin reporte")').waitFor();
    });
  });

  test('leads a body in three actions to what it has overdue', async () => {
    await withPage(open, root, { ...phone, own: true }, async (page) => {
      await page.clock.setFixedTime(new Date('2028-03-01T12:00:00'));
      await page.click('a[href$="?estado=vencida"]');
      const status = page.locator('activity-filter [role="status"]');
      await status.filter({ hasText: 'Vencida sin reporte' }).waitFor();
      await page.selectOption('activity-filter [name="entidad"]', 'dgprcs');
      await expect.poll(() => status.innerText()).toMatch(/^\d+ de 92 actividades.*DGPRCS/);
      expect(await status.innerText()).toContain('Vencida sin reporte');
      const shown = page.locator('activity-filter tbody tr').filter({ visible: true });
      expect(await shown.count()).toBeGreaterThan(0);
    });
  });

  test('is a complete table without JavaScript, and says how to read it', async () => {
    await withPage(open, root, { ...phone, javaScriptEnabled: false }, async (page) => {
      const text = await page.locator('plan-today').innerText();
      expect(text).toContain('2025 (segundo semestre)');
      expect(text).toContain('31/12/2025');
      expect(text).toContain('Mira en la tabla en qué semestre o año estás');
      expect(text, 'what only scripts answer').not.toContain('Lo que ya venció sin reporte');
      expect(await page.locator('.goal-progress tbody tr').count()).toBe(9);
    });
  });
});

describe('the timeline', () => {
  test('is narrowed to an entity, with the keyboard, and kept in the address', async () => {
    await withPage(open, `${root}cronograma/`, phone, async (page) => {
      await page.locator('timeline-filter summary:has-text("Filtrar")').click();
      await page.locator('[name="entidad"]').focus();
      await page.keyboard.type('SUNASS');
      await page.selectOption('[name="papel"]', 'participa');
      const words = await page.locator('[role="status"]').innerText();
      expect(words).toMatch(/^\d+ de 92 actividades · Participa: SUNASS$/);
      expect(new URL(page.url()).search).toBe('?entidad=sunass&papel=participa');
      const shown = page.locator('li.activity').filter({ visible: true });
      expect(await shown.count()).toBe(Number.parseInt(words, 10));
      await page.locator('[type="reset"]').click();
      await page.locator('[role="status"]:text-is("92 actividades")').waitFor();
    });
  });

  test('is whole without JavaScript', async () => {
    await withPage(open, `${root}cronograma/`, { ...phone, javaScriptEnabled: false }, async (page) => {
      expect(await page.locator('li.activity').count()).toBe(92);
      expect(await page.locator('[name="entidad"]').isVisible()).toBe(false);
    });
  });
});
