export { type Zone, type Zoning } from './zone.schema.ts';
export { cuscoZoning, trujilloZoning } from './zonings.ts';
export { buildZoneParameters, type LinkSource, type ZoneParameters } from './zone-parameters.ts';
