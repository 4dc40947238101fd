import { fillPaper } from '#ui';
import { fillAddress } from '../fill-address.ts';

fillAddress(document);
addEventListener('beforeprint', fillPaper);
document.querySelector('[data-print-page]')?.addEventListener('click', () => {
  print();
});
