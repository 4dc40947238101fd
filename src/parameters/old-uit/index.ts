export { describeOldUit, type OldUitPlace } from './describe-old-uit.ts';
