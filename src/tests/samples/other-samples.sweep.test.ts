import { lookAtSamples } from '../browser/look-at-samples.ts';
import { otherSamples } from '../browser/page-kinds.ts';

lookAtSamples(otherSamples);
