export { describeMissingUit, describeOldUit, type OldUitPlace } from './describe-old-uit.ts';
