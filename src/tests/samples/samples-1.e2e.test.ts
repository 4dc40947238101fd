import { lookAtSamples } from '../browser/look-at-samples.ts';
import { firstSamples } from '../browser/page-kinds.ts';

lookAtSamples(firstSamples, 1, 2);
