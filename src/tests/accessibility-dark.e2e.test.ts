import { expectNoViolations } from './find-violations.ts';

expectNoViolations('dark');
