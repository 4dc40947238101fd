import { saveFile } from '#files';
import { writeFormatFile } from '../file/format-file.ts';
import type { FormHost } from './form-host.ts';
import { readValues } from './form-values.ts';
import { formWords } from './form-words.ts';

/** Hands the reader a file with what is written: all of it, or the rows of the table for a spreadsheet. */
export async function saveForm(root: FormHost, button: HTMLButtonElement): Promise<void> {
  const { as } = button.dataset;
  const day = new Date().toLocaleDateString('sv');
  const name = `${root.mark.format}-${day}`;
  if (as === 'csv' || as === 'xlsx') {
    const load = () => import('./save-table.ts');
    if (!(await root.withPart(load, ({ saveTable }) => saveTable(root, as, name), button))) return;
  } else {
    saveFile(`${name}.json`, writeFormatFile(root.mark, day, readValues(root)), 'application/json');
  }
  root.say(formWords.saved, button);
}
