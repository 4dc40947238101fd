export { type DrawnZoning, type Zone, type Zoning } from './zone.schema.ts';
export { listDrawnZonings, listZonings, zones } from './zones.content.ts';
export { type LinkSource, type ZoneParameters } from './zone-parameters.ts';
