import { lookAtPages } from '../browser/look-at-pages.ts';

lookAtPages(1, 4);
