import { describe, expect, test } from 'vitest';
import { tellVersion } from './tell-version.ts';

/** The note at the foot of a frame of version `abc`, after it was told. */
function tell(query: string, refused?: string, checked: string | undefined = '1 de noviembre de 2026') {
  const note = document.createElement('p');
  note.hidden = true;
  note.dataset['version'] = 'abc';
  if (checked) note.dataset['checked'] = checked;
  tellVersion(note, new URLSearchParams(query), refused);
  return note;
}

describe('the note of a frame', () => {
  const changed =
    'Las reglas cambiaron desde que se copió este enlace: aquí están las últimas, revisadas el 1 de noviembre de 2026.';
  test.for<[reason: string, query: string, refused: string | undefined, said: string]>([
    ['a link that says no version is not judged', '', undefined, ''],
    ['a link of today', 'reglas=abc', undefined, ''],
    ['a link of before', 'reglas=xyz', undefined, changed],
    ['a link whose version was cut off', 'reglas=', undefined, changed],
    ['a look that is refused', 'reglas=abc', 'Usamos el nuestro.', 'Usamos el nuestro.'],
    ['both', 'reglas=xyz', 'Usamos el nuestro.', `${changed} Usamos el nuestro.`],
    ['what the link says is never shown', 'reglas=<b>x</b>', undefined, changed],
  ])('%s', ([, query, refused, said]) => {
    const note = tell(query, refused);
    expect(note.textContent).toBe(said);
    expect(note.hidden).toBe(said === '');
  });

  test('says no day where no record says one', () => {
    expect(tell('reglas=xyz', undefined, '').textContent).toBe(
      'Las reglas cambiaron desde que se copió este enlace: aquí están las últimas.',
    );
  });

  test('shows a refusal as text', () => {
    expect(tell('', '<img src=x>').children).toHaveLength(0);
  });

  test.for([
    ['2027-11-29', '', 'a year later, to the day'],
    [
      '2027-12-02',
      'Revisado el 30/11/2026, hace más de un año según tu equipo: puede haber cambiado.',
      'more than a year',
    ],
    ['2015-01-01', '', 'a clock that is wrong'],
  ] as const)('on %s says «%s» of rules of 30/11/2026: %s', ([day, said]) => {
    document.body.innerHTML = '<footer><time datetime="2026-11-30">30/11/2026</time></footer>';
    const note = document.createElement('p');
    tellVersion(note, new URLSearchParams(), undefined, Date.parse(day));
    document.body.innerHTML = '';
    expect(note.textContent).toBe(said);
  });
});
