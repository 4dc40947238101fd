import { z } from 'zod';
import { openCatalogue } from '#catalogue';
import type { Plan } from '../document/plan.ts';

/** The file that tells the source of a plan: that of its rows, or the first part of its text. */
const MainSchema = z.looseObject({ source: z.looseObject({ description: z.string() }) });

/** What the page of a text may say of it: how sure it is that every word stands there. */
export interface TextWords {
  /** Under the title. */
  lead: string;
  /** For search engines. */
  description: string;
  /** Where it comes from, and whether it was compared. */
  source: readonly string[];
}

/** Only of a plan that was compared with its document it is said that the text is whole. */
export function describeText({ listed, checkedOn, content }: Plan): TextWords {
  const main = MainSchema.safeParse(openCatalogue().readFile(content()[0]).value);
  const told = main.success ? [main.data.source.description] : [];
  if (checkedOn)
    return {
      lead: 'El documento tal como está impreso, palabra por palabra y en su orden, con sus erratas.',
      description: `${listed.what}: el documento entero, palabra por palabra y en su orden.`,
      source: [
        ...told,
        'Está entero: un programa compara cada palabra con la copia del documento de la que partimos. Los renglones partidos van juntos; nada está corregido.',
      ],
    };
  const missing = 'Falta compararlo, palabra por palabra, con su documento.';
  return {
    lead: `El texto del documento, en su orden. ${missing}`,
    description: `${listed.what}: el texto del documento, en su orden, todavía sin comparar con él.`,
    source: [...told, `${missing} Puede tener palabras mal leídas, o que falten.`],
  };
}
