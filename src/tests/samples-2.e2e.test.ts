import { lookAtSamples } from './browser/look-at-samples.ts';

lookAtSamples(2, 2);
