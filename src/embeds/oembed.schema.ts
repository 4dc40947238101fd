import { z } from 'zod';

/** What a host learns of an embed: oEmbed 1.0 of the type «rich», as <https://oembed.com> asks for it. */
export const OembedSchema = z.strictObject({
  version: z.literal('1.0'),
  type: z.literal('rich'),
  /** `Lista de requisitos: Sacar o renovar tu carnet en Trujillo`. */
  title: z.string().min(1),
  provider_name: z.literal('Norma Circular'),
  /** Home page of the site: `https://normas.ejemplo.pe/`. */
  provider_url: z.url(),
  /** Seconds after which a host asks again. */
  cache_age: z.int().positive(),
  /** In pixels, as is the height. */
  width: z.int().positive(),
  height: z.int().positive(),
  /** A quotation that leads to the page, and a frame. */
  html: z.string().min(1),
});

export type Oembed = z.output<typeof OembedSchema>;
