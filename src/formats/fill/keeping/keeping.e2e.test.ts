import { expect, test } from 'vitest';
import { useBrowser, withPage } from '../../../tests/browser/open-page.ts';

const open = useBrowser();
const phone = { viewport: { width: 360, height: 740 } };

test('two pages of one browser keep one form: neither loses what the other wrote, and what one erases stays erased', async () => {
  await withPage(open, '/formularios/carnet/', { ...phone, own: true }, async (first) => {
    const box = 'Guardar en este equipo';
    await first.getByLabel(box).check();
    await first.locator('[data-said]').filter({ hasText: 'Se guarda en este equipo' }).waitFor();
    const second = await first.context().newPage();
    await second.goto(first.url());
    await expect.poll(() => second.getByLabel(box).isChecked()).toBe(true);
    await first.getByLabel('NOMBRES :').fill('Ana');
    await expect.poll(() => second.getByLabel('NOMBRES :').inputValue()).toBe('Ana');
    await second.getByLabel('AP. PATERNO :').fill('Quispe');
    await expect.poll(() => first.getByLabel('AP. PATERNO :').inputValue()).toBe('Quispe');
    await first.getByLabel('NOMBRES :').fill('Ana María');
    const kept = () =>
      first.evaluate(() =>
        Array.from({ length: localStorage.length }, (_, at) => localStorage.getItem(localStorage.key(at) ?? '')).join(
          '',
        ),
      );
    expect(await kept()).toMatch(/Ana María[^]*Quispe|Quispe[^]*Ana María/);
    await first.getByRole('button', { name: 'Borrar todo' }).click();
    await second.locator('[data-said]').filter({ hasText: 'aquí tampoco se guarda ya' }).waitFor();
    await second.getByLabel('AP. PATERNO :').fill('Quispe Rojas');
    expect([await kept(), await second.getByLabel(box).isChecked()]).toEqual(['', false]);
    await first.getByRole('button', { name: 'Deshacer' }).click();
    await first.locator('[data-said]').filter({ hasText: 'se guarda otra vez' }).waitFor();
    expect(await kept()).toContain('Ana María');
    await second.close();
  });
});
