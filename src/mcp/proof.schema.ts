import { z } from 'zod';

/** State of a norm as it may be told: never surer than its record. */
const ProvedNormSchema = z.strictObject({
  norma: z.string().describe('Id de la norma'),
  cita: z.string().describe('Cómo se cita'),
  titulo: z.string(),
  estado: z.string().describe('Estado que conocemos; puede decir «sin confirmar» o «Sin verificar»'),
  certeza: z.string().describe('Qué tan seguro es el estado'),
  duda: z.string().nullable().describe('Lo que hay que decir primero, si el estado no es seguro'),
  evidencia: z.string().describe('Qué lo muestra'),
  revisadoEl: z.string().describe('Día en que se revisó el estado'),
  sucesoras: z.array(z.string()).describe('Normas que rigen en su lugar'),
  posiblesCambios: z.array(z.string()).describe('Normas posteriores que quizá la cambian'),
  tenemosSuTexto: z.boolean(),
});

const ProvedPlaceSchema = z.strictObject({
  norma: z.string(),
  disposicion: z.string().nullable().describe('eId Akoma Ntoso; null: la norma entera'),
  lugar: z.string().describe('Norma y disposición, como se dice'),
  direccion: z.string().describe('Página del sitio'),
  estado: z.string().describe('Estado de la disposición o, si no se conoce, de su norma'),
  revisadoEl: z.string(),
  sha256: z.string().nullable().describe('SHA-256 de sus palabras impresas; null: no tenemos ese texto'),
  huella: z
    .string()
    .nullable()
    .describe('La «huella del texto» que lleva una cita copiada de su página; null: no es una disposición con texto'),
});

/** What every tool answers. */
export const ToldSchema = z.strictObject({
  respuesta: z.string(),
  avisos: z.array(z.string()),
  fuentes: z.array(ProvedPlaceSchema),
  normas: z.array(ProvedNormSchema),
  datos: z.record(z.string(), z.unknown()),
});

export type ProvedNorm = z.output<typeof ProvedNormSchema>;
export type ProvedPlace = z.output<typeof ProvedPlaceSchema>;
export type ToldAnswer = z.output<typeof ToldSchema>;
