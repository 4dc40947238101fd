/** A question as a link, for the people who come. */
export interface Door {
  /** Who asks. */
  who: string;
  question: string;
  /** What they will find. */
  answer: string;
  href: string;
}

/** The questions people come with, those of most people first. */
export const doors: readonly Door[] = [
  {
    who: 'Reciclo en Trujillo',
    question: '¿Qué papeles necesito para el carnet?',
    answer: 'La lista para marcar e imprimir, el costo de este año y el día en que te deben responder.',
    href: '/tramites/trujillo-carnet/',
  },
  {
    who: 'Reciclo en el Cusco',
    question: '¿Cómo me inscribo en el registro municipal?',
    answer: 'Qué presentar según quién eres, y en cuántos días te dan el certificado y el fotocheck.',
    href: '/tramites/cusco-inscripcion/',
  },
  {
    who: 'No sé por dónde empezar',
    question: '¿Qué trámite me toca?',
    answer: 'Una pregunta por pantalla, hasta llegar a lo que te corresponde.',
    href: '/tramites/que-me-toca/',
  },
  {
    who: 'Soy vecino, comercio o empresa',
    question: '¿Me pueden multar?',
    answer: 'La multa en soles para tu caso, de dónde sale y qué dice la norma.',
    href: '/calculadoras/multa/',
  },
  {
    who: 'Soy vecino de Trujillo',
    question: '¿Cuándo pasan y qué gano si separo?',
    answer: 'Tu zona, los días y las horas; y el bono por entregar tus reciclables.',
    href: '/mi-zona/',
  },
  {
    who: 'Planifico en agua y saneamiento',
    question: '¿Qué toca en 2026 y a quién?',
    answer: 'Las actividades del plan por año, responsable y participante, para filtrar y descargar.',
    href: '/planes/plan-hdr-as-2025/actividades/',
  },
  {
    who: 'Trabajo con normas',
    question: '¿Qué dice el artículo y sigue vigente?',
    answer: 'El texto exacto, su estado con evidencia, qué cita y quién lo cita.',
    href: '/normas/',
  },
];
