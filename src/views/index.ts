export { listPublishedFiles, type FileSources } from './published-files.ts';
