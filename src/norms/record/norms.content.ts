import { createListReader, defineContent } from '#catalogue';
import { InstitutionSchema } from '../registry/institution.schema.ts';
import { IssuerSchema } from '../registry/issuer.schema.ts';
import { NormTypeSchema } from '../registry/norm-type.schema.ts';
import { NormFrontMatterSchema, NormRecordSchema } from './norm.schema.ts';

/** Norms with text: the front matter is the record, the body the official text. */
export const normTexts = defineContent({
  name: 'norms',
  pattern: 'content/norms/*.mdx',
  schema: NormFrontMatterSchema,
  holds: 'one',
  id: ({ id }) => id,
});

/** Norms known by their data only. */
export const knownNorms = defineContent({
  name: 'registry',
  pattern: 'content/registries/norms.json',
  schema: NormRecordSchema,
  holds: 'many',
  id: ({ id }) => id,
});

/** Kinds of norm. */
export const normTypes = defineContent({
  name: 'normTypes',
  pattern: 'content/registries/norm-types.json',
  schema: NormTypeSchema,
  holds: 'many',
  id: ({ id }) => id,
});

/** Bodies that issue norms. */
export const issuers = defineContent({
  name: 'issuers',
  pattern: 'content/registries/issuers.json',
  schema: IssuerSchema,
  holds: 'many',
  id: ({ id }) => id,
});

/** Institutions and terms that have another name today. */
export const institutions = defineContent({
  name: 'institutions',
  pattern: 'content/registries/institutions.json',
  schema: InstitutionSchema,
  holds: 'many',
  id: ({ id }) => id,
});

/** All kinds of norm, in order of rank. */
export const listNormTypes = createListReader(normTypes);

/** All issuers, in the order of the registry. */
export const listIssuers = createListReader(issuers);

/** All replaced institutions and terms, in the order of the registry. */
export const listInstitutions = createListReader(institutions);

/** Records of the norms without text, in the order of the registry. */
export const listKnownNorms = createListReader(knownNorms);
