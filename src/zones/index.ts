export { type Zone, type Zoning } from './zone.schema.ts';
export { findZoning, zones } from './zones.content.ts';
export { buildZoneParameters, type LinkSource, type ZoneParameters } from './zone-parameters.ts';
