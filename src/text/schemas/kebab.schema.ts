import { z } from 'zod';

/** A name in an address or a key: small letters without accents, digits, words joined by one hyphen. */
export const KebabSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .meta({ description: 'un id en minúsculas, con guiones y sin tildes', examples: ['dos-palabras'] });
