export * from './procedure.schema.ts';
