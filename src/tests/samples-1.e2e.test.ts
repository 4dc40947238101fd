import { lookAtSamples } from './look-at-samples.ts';

lookAtSamples(1, 2);
