import type { NewsKind } from './news.ts';

/** Each kind of news in a word or two. */
export const newsKindWords: Readonly<Record<NewsKind, string>> = {
  publicacion: 'Publicación',
  vigencia: 'Entrada en vigencia',
  estado: 'Cambio de estado',
  relacion: 'Norma posterior',
  aplicacion: 'Consta que se aplicó',
  uit: 'Valor de la UIT',
  avance: 'Avance de un plan',
  hallazgo: 'Estado hallado, sin día conocido',
  revision: 'Revisión',
  tramite: 'Trámite revisado',
  guia: 'Guía revisada',
  plan: 'Plan comparado con su fuente',
  datos: 'Datos abiertos',
};
