/** Where a form leads that is sent before its tool is there: the words that say so. */
export const missingId = 'sin-respuesta';

/** What a tool says that did not come. */
export const missingWords =
  'No se cargó la parte que calcula. Tus respuestas siguen en la dirección de esta página: revisa tu conexión y vuelve a cargarla.';
