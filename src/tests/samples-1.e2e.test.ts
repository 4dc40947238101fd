import { lookAtSamples } from './browser/look-at-samples.ts';

lookAtSamples(1, 2);
