export * from './quoted.schema.ts';
export * from './roadmap.schema.ts';
export * from './report.schema.ts';
export * from './strategy.schema.ts';
export * from './report.ts';
export * from './strategy.ts';
