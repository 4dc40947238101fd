/** A question as a link, for the people who come. */
export interface Door {
  /** Who asks. */
  who: string;
  question: string;
  /** What they will find. */
  answer: string;
  href: string;
}

/** Questions whose page exists. */
export const doors: readonly Door[] = [
  {
    who: 'Reciclo en Trujillo',
    question: '¿Qué papeles necesito para el carnet?',
    answer: 'El artículo con los requisitos, el derecho de trámite y el plazo para entregarte el carnet.',
    href: '/normas/om-011-2012-mpt/art_33/',
  },
  {
    who: 'Reciclo en el Cusco',
    question: '¿Cómo me inscribo en el registro municipal?',
    answer: 'El artículo con lo que debes presentar y el plazo para darte el certificado y el fotocheck.',
    href: '/normas/da-002-2016-mpc/art_7/',
  },
  {
    who: 'Soy vecino, comercio o empresa de Trujillo',
    question: '¿Me pueden multar?',
    answer: 'El artículo con el cuadro de infracciones, quién responde y la multa de cada una.',
    href: '/normas/om-011-2012-mpt/art_29/',
  },
  {
    who: 'Soy vecino, comercio o empresa de Trujillo',
    question: '¿Qué gano si separo mis residuos?',
    answer: 'El artículo con los incentivos de la municipalidad.',
    href: '/normas/om-011-2012-mpt/art_26/',
  },
  {
    who: 'Trabajo con normas',
    question: '¿Qué dice el artículo y sigue vigente?',
    answer: 'El texto exacto, su estado con evidencia, qué cita y quién lo cita.',
    href: '/normas/',
  },
];
