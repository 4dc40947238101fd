import { expectAnswersStill, expectStill } from './browser/expect-still.ts';
import { firstSamples, otherSamples } from './browser/page-kinds.ts';

// On a desk the other samples are laid out like the first of their kind.
expectStill([...firstSamples, ...otherSamples], 360);
expectStill(firstSamples, 1280);
expectAnswersStill(1280);
