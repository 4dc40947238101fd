import { lookAtPages } from '../browser/look-at-pages.ts';

lookAtPages(4, 4);
