/** The text of a tree, block by block, without the content of this site: for a browser or a worker. */
export { listNormBlocks, type NormBlock } from '../tree/norm-blocks.ts';
export type { NormTree } from '../tree/norm-tree.ts';
