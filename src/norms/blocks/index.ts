/** The text of a tree, block by block and part by part, without the content of this site: for a browser or a worker. */
export { listNormBlocks, type NormBlock } from '../tree/norm-blocks.ts';
export { formatBlock, formatHeading } from '../tree/norm-outline.ts';
export { formatInlines } from '../tree/inline.ts';
export { formatProvisionName } from '../record/norm-words.ts';
export { formatNormPath, formatProvisionPath } from '../tree/provision-address.ts';
export type { NormTree, Provision, ProvisionChild, Table } from '../tree/norm-tree.ts';
