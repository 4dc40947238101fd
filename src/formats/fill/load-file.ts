import { largestFile, readFormatFile } from '../file/format-file.ts';
import type { FormHost } from './form-host.ts';
import { describeShape, isBlank } from './form-values.ts';
import { formWords } from './form-words.ts';

/** Reads the chosen file into the form; one that does not fit is refused, and nothing is lost. */
export async function loadChosen(root: FormHost, input: HTMLInputElement): Promise<void> {
  const [file] = input.files ?? [];
  // The same file can be chosen again after it was mended.
  const done = (words: string): void => {
    input.value = '';
    root.say(words, input);
  };
  if (!file) return;
  if (file.size > largestFile) {
    done(`El archivo es demasiado grande para ser de este formulario. ${formWords.notLoaded}`);
    return;
  }
  if (/\.(?:csv|tsv|txt|xlsx)$/i.test(file.name)) {
    await root.withPart(
      () => import('./load-table.ts'),
      async ({ loadTable }) => {
        done(await loadTable(root, file));
      },
    );
    return;
  }
  const read = readFormatFile(await file.text(), root.mark, describeShape(root));
  if ('problem' in read) {
    done(`${read.problem} ${formWords.notLoaded}`);
    return;
  }
  const isReplaced = !isBlank(root);
  if (isReplaced) root.putAside(input);
  root.fill(read.values);
  const left = read.left.length > 0 ? ` Este formulario ya no tiene: ${read.left.join(', ')}.` : '';
  done(formWords.loaded + left + (isReplaced ? formWords.replaced : ''));
}
