/** What a form says of keeping it on the device. */
export const keepingWords = {
  kept: 'Se guarda en este equipo mientras escribes. Quien use este equipo podrá verlo.',
  joined: 'Se guarda en este equipo mientras escribes. También pusimos lo que ya estaba guardado.',
  notKept: 'Este navegador no deja guardar en el equipo: guarda un archivo antes de salir.',
  forgotten: 'Ya no se guarda en este equipo. Lo escrito sigue en la página hasta que salgas.',
  forgottenElsewhere:
    'Se borró lo guardado en este equipo, quizá desde otra pestaña: aquí tampoco se guarda ya. Lo escrito sigue en la página hasta que salgas.',
  restored: 'Pusimos lo que estaba guardado en este equipo.',
  broken: 'Lo que estaba guardado en este equipo no se puede leer. Solo «Borrar todo» lo borra: ',
} as const;
