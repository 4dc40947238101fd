import { expectNoViolations } from './find-violations.ts';

expectNoViolations('light');
