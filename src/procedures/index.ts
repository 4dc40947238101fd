export * from './procedure.schema.ts';
export { parseProcedureFile, type ProcedureFile } from './parse-procedure-file.ts';
export { loadProcedures, type LoadedProcedure } from './load-procedures.ts';
export { checkProcedures, type KnownPlaces, type WrittenProcedure } from './check-procedures.ts';
export { procedureKindWords, townNames } from './procedure-words.ts';
export { listProcedureSources } from './list-sources.ts';
