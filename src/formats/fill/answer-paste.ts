import type { FormHost } from './form-host.ts';

/** Several cells of a spreadsheet become rows, from the column on where they are pasted; a word or a sentence goes where it is pasted. */
export function answerPaste(host: FormHost, event: ClipboardEvent): void {
  const cell = (event.target as Element).closest<HTMLElement>('[data-column]');
  const text = event.clipboardData?.getData('text') ?? '';
  const table = cell?.closest<HTMLTableElement>('table:not([data-fixed])');
  if (!table || !text.includes('\t')) return;
  event.preventDefault();
  void host.withPart(
    () => import('./paste-rows.ts'),
    ({ addRows }) => {
      addRows(host, table, text, cell?.dataset['column']);
    },
  );
}
