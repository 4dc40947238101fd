import { createReader, defineContent } from '#catalogue';
import { GeneratorDutiesSchema } from './generator-duties.schema.ts';

/** What those who produce waste must do, by municipality. */
export const duties = defineContent({
  name: 'generatorDuties',
  pattern: 'content/parameters/generator-duties.json',
  schema: GeneratorDutiesSchema,
  holds: 'one',
});

/** What those who produce waste must do, by municipality. */
export const readGeneratorDuties = createReader(duties);
