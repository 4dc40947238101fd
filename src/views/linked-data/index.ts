/** What pages tell programs about norms and procedures, gathered from their records. Begin with `describe-pages.ts`. */
export { buildDescriber, hasRoomForService, type Describer } from './describe-pages.ts';
