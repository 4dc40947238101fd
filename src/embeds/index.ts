/**
 * Tools and texts taken into pages of others: what an embed is, its address, its start height, the ways to take it (snippet, bare address), what
 * runs in its frame (`frame/`) and beside it in the page of the host (`host/`), and how a built page is made to work in a locked frame
 * (`pack/`). Knows no single tool: the pages say which there are. Begin with `embed.ts`.
 */
export { embedGroups, embedKinds, formatEmbedPath, nameEmbed, type Embed, type EmbedKind } from './embed.ts';
export { startHeights } from './start-heights.content.ts';
export { buildOembed } from './oembed.ts';
export { checkName } from './frame/load-check.ts';
export { buildThemeSheet } from './build-theme-sheet.ts';
export { listTakingPlaces, takingPlaces, type TakingPlace } from './places.content.ts';
export { formatToolId } from './take/offer.ts';
export type { WorkshopItem } from './take/workshop-item.ts';
