/** What the checklist says about keeping marks. */
export const checklistWords = {
  kept: 'Se guardan solo aquí; un enlace que mandes las lleva.',
  notKept: 'Tus marcas no se guardan: para conservarlas, copia el enlace.',
  otherLink: 'El enlace es de otra versión de la lista: sus marcas no valen. Márcala de nuevo.',
  otherKept: 'La lista cambió desde que la marcaste: tus marcas no valen. Revísala y vuelve a empezar.',
  fromLink: 'Ves las marcas del enlace.',
  fromLinkOverKept: 'Ves las marcas del enlace. Las tuyas siguen guardadas hasta que marques algo.',
  cleared: 'Marcas borradas.',
  copied: 'Enlace copiado: lleva tus respuestas y marcas, nada más.',
} as const;
