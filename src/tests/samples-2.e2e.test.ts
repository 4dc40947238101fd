import { lookAtSamples } from './look-at-samples.ts';

lookAtSamples(2, 2);
