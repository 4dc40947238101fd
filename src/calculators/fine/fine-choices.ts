/** Who can be asked about, as the form lists them. */
export const offenderChoices = [
  { value: 'persona-natural', label: 'Una persona o una vivienda', name: 'una persona natural o una vivienda' },
  { value: 'comercio', label: 'Un comercio', name: 'un comercio' },
  { value: 'industria', label: 'Una industria', name: 'una industria' },
  {
    value: 'persona-juridica',
    label: 'Otra persona jurídica: empresa, asociación, institución',
    name: 'una persona jurídica que no sea comercio ni industria',
  },
] as const;

/** How often it happened. */
export const repeatChoices = [
  { value: 'primera', label: 'Es la primera vez' },
  { value: 'reincidente', label: 'Es reincidente' },
  { value: 'tercera', label: 'Es la tercera reincidencia' },
] as const;
