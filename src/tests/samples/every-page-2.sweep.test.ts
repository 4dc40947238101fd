import { lookAtPages } from '../browser/look-at-pages.ts';

lookAtPages(2, 4);
