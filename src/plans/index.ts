export * from './quoted.schema.ts';
export * from './roadmap.schema.ts';
export * from './report.schema.ts';
export * from './strategy.schema.ts';
export * from './report.ts';
export * from './strategy.ts';
export type { ActionPlace } from './join-activity.ts';
export * from './roadmap-activity.ts';
export { loadRoadmap, type Roadmap } from './roadmap.ts';
