import { beforeEach, expect, it, test } from 'vitest';
import { field, find, findInput, load, open, press, until } from './drive-form.fixture.ts';
import { showPhoto } from './show-photo.ts';
import './format-form.ts';

beforeEach(open);

const paste = (name: string, text: string): void => {
  const event = new Event('paste', { bubbles: true, cancelable: true });
  field(name).dispatchEvent(Object.assign(event, { clipboardData: { getData: () => text } }));
};
const row = (number: number): string[] => ['dni', 'kilos'].map((column) => field(`socios-${number}-${column}`).value);

test.for<[name: string, text: string, rows: string[][], why: string]>([
  ['socios-1-dni', '12345678\t5', [['12345678', '5']], 'on the first column'],
  [
    'socios-1-kilos',
    '5\t\n7\t',
    [
      ['', '5'],
      ['', '7'],
    ],
    'on the second: what is pasted begins there',
  ],
  ['socios-1-kilos', 'DNI vigente\tKilos\n12345678\t5', [['12345678', '5']], 'with a head, which says where it goes'],
])('pasted on %s, %j fills %j: %s', async ([name, text, rows]) => {
  paste(name, text);
  await until(() => find('[data-pasted]').textContent);
  expect(rows.map((_, index) => row(index + 1))).toEqual(rows);
});

test.for<[text: string, says: string, why: string]>([
  ['DNI vigente\tKilos', 'No había ninguna fila: no entró nada.', 'a head alone'],
  ['12345678\t5', 'Entró 1 fila. No vemos errores.', 'one'],
  ['"12345678\t5', 'No entró ninguna fila. Revisa:', 'a quote that nothing closes'],
])('in the box, %j says «%s»: %s', async ([text, says]) => {
  findInput('[data-paste]').value = text;
  press('paste');
  await until(() => find('[data-pasted]').textContent);
  expect(find('[data-pasted] p').textContent).toBe(says);
});

it('says below the table that an empty file had nothing in it', async () => {
  load('', 'socios.csv');
  await until(() => find('[data-pasted]').textContent);
  expect(find('[data-pasted]').textContent).toBe('No había ninguna fila: no entró nada.');
});

it('says beside the field that a photograph cannot be shown, until another is chosen', () => {
  document.body.innerHTML = `<form data-photo-box><p data-photo-place></p>
    <div class="field"><label for="c-foto">Tu foto</label><input type="file" id="c-foto" data-photo></div></form>`;
  const input = findInput('#c-foto');
  const choose = (name: string): void => {
    Object.defineProperty(input, 'files', { value: [new File(['x'], name)], configurable: true });
    showPhoto(input);
  };
  choose('yo.heic');
  find('img').dispatchEvent(new Event('error'));
  expect(find('.error-text').textContent).toBe('Error: Este navegador no puede mostrar esa foto. Usa una JPG o PNG.');
  expect([input.getAttribute('aria-invalid'), document.querySelector('img')]).toEqual(['true', null]);
  choose('yo.jpg');
  expect(document.querySelector('.error-text')).toBeNull();
});
