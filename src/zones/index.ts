/**
 * Where and when what was separated is collected: zones with every place name as printed, days and hours.
 * One file of content/zones for each norm; the page is /mi-zona/. Begin with `zone.schema.ts`; `answer-zone.ts` finds a place.
 */
export { type DrawnZoning, type Zone, type Zoning } from './zone.schema.ts';
export { listDrawnZonings, listZonings, zones } from './zones.content.ts';
export { buildZoneParameters, type LinkSource, type ZoneParameters } from './zone-parameters.ts';
