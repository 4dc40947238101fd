import { lookAtPages } from '../browser/look-at-pages.ts';

lookAtPages(3, 4);
