import { listRecords, type ContentRule } from '#catalogue';
import { checkMunicipality } from '#municipalities';
import { duties } from './separation.content.ts';

/** Those who produce waste have duties in municipalities of the registry. */
export const rule: ContentRule = () =>
  listRecords(duties).flatMap(({ value: { municipalities }, locate }) =>
    municipalities.flatMap((value, index) =>
      checkMunicipality({ value, locate: (path) => locate(['municipalities', index, ...path]) }),
    ),
  );
