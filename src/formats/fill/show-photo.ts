import { clearProblem, showProblem } from '#forms';

const unreadable = 'Este navegador no puede mostrar esa foto. Usa una JPG o PNG.';

/** Shows a photograph of the reader's own on the sheet; it stays where it is and is kept nowhere. */
export function showPhoto(input: HTMLInputElement): void {
  const box = input.closest('[data-photo-box]');
  const place = box?.querySelector('[data-photo-place]');
  const [file] = input.files ?? [];
  box?.querySelector('img')?.remove();
  clearProblem(input);
  if (!file || !place) return;
  const image = document.createElement('img');
  image.alt = 'La foto que elegiste';
  const url = URL.createObjectURL(file);
  image.addEventListener('load', () => {
    URL.revokeObjectURL(url);
  });
  image.addEventListener('error', () => {
    image.remove();
    input.name ||= input.id;
    if (input.form) showProblem(input.form, { field: input.name, message: unreadable });
    URL.revokeObjectURL(url);
  });
  image.src = url;
  place.append(image);
}
