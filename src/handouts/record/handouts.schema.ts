import { z } from 'zod';
import { MunicipalityIdSchema } from '#municipalities';
import { ProvisionSourceSchema } from '#norms';
import { KebabSchema } from '#text/schemas';
import { drawingNames } from '#ui';

const TextSchema = z.string().trim().min(1);

const base = {
  /** Kebab-case, unique among all sheets; last part of its address: `decalogo-trujillo`. */
  id: KebabSchema.meta({ examples: ['decalogo-trujillo'] }),
  municipality: MunicipalityIdSchema,
  /** Large, on the sheet: `Decálogo del buen reciclador en Trujillo`. */
  title: TextSchema.max(90),
  /** In lists below the name of the town: `Decálogo del reciclador`. */
  short: TextSchema.max(60),
  /** Name of its list: `Las diez reglas`. */
  listTitle: TextSchema.max(60),
};

/** Words of a norm, one line each, letter by letter. */
const QuotedSheetSchema = z.strictObject({
  ...base,
  takes: z.literal('words'),
  /** The part of the norm that has them all; its page is where the sheet leads. */
  source: ProvisionSourceSchema.required({ eId: true }),
  lines: z
    .array(
      z.strictObject({
        /** Where the line stands, with all its words. */
        source: ProvisionSourceSchema.required({ eId: true, printed: true }),
        /** What it is about. */
        drawing: z.enum(drawingNames),
      }),
    )
    .min(1),
});

/** Some parts of the list of a procedure. */
const PartSheetSchema = z.strictObject({
  ...base,
  takes: z.literal('groups'),
  /** Id of the procedure. */
  procedure: KebabSchema,
  /** Headings of its list, as its record has them. */
  groups: z.array(TextSchema).min(1),
});

/** A sheet that is not that of a whole procedure, nor of fines or zones. Source: content/registries/handouts.json. */
export const ChosenSheetSchema = z.discriminatedUnion('takes', [QuotedSheetSchema, PartSheetSchema]);

export type ChosenSheet = z.output<typeof ChosenSheetSchema>;
