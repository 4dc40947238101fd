/** What a form says about what was done with it. */
export const formWords = {
  saved: 'Archivo guardado en tus descargas. Lleva tus datos: cuídalo.',
  loaded: 'Archivo cargado.',
  replaced: ' Con «Deshacer» vuelve lo que habías escrito.',
  notLoaded: 'Lo que habías escrito sigue aquí.',
  cleared: 'Se borró todo lo escrito, también lo guardado en este equipo.',
  undone: 'Volvió lo que habías escrito.',
  undoneKept: 'Volvió lo que habías escrito, y se guarda otra vez en este equipo.',
  failed: 'No llegó una parte de la página: revisa tu conexión y prueba otra vez. Lo escrito sigue aquí.',
} as const;
