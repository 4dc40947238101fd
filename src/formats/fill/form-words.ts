/** What a form says about what was done with it. */
export const formWords = {
  kept: 'Se guarda en este equipo mientras escribes. Quien use este equipo podrá verlo.',
  notKept: 'Este navegador no deja guardar en el equipo: guarda un archivo antes de salir.',
  forgotten: 'Ya no se guarda en este equipo. Lo escrito sigue en la página hasta que salgas.',
  restored: 'Pusimos lo que estaba guardado en este equipo.',
  brokenStore: 'Lo que estaba guardado en este equipo no se puede leer. No lo borramos: ',
  saved: 'Archivo guardado en tus descargas. Lleva tus datos: cuídalo.',
  loaded: 'Archivo cargado.',
  notLoaded: 'Lo que habías escrito sigue aquí.',
  cleared: 'Se borró todo lo escrito, también lo guardado en este equipo.',
  undone: 'Volvió lo que habías escrito.',
  sound: 'No vemos errores en lo que escribiste.',
  empty: 'Todavía no escribiste nada.',
  failed: 'No llegó una parte de la página: revisa tu conexión y prueba otra vez. Lo escrito sigue aquí.',
} as const;
