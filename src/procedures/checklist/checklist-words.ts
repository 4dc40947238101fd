/** What the checklist says about keeping marks. */
export const checklistWords = {
  kept: 'Se guardan solo aquí; un enlace que mandes las lleva.',
  notKept: 'Este navegador no deja guardar: tus marcas se pierden al cerrar. Para conservarlas, copia el enlace.',
  otherLink:
    'Este enlace es de otra versión de la lista: sus marcas no se aplican. Revisa la lista y márcala de nuevo.',
  otherKept: 'La lista cambió desde que la marcaste: tus marcas no se aplican. Revisa la lista y márcala de nuevo.',
  fromLink: 'Ves las marcas que trae el enlace.',
  fromLinkOverKept: 'Ves las marcas que trae el enlace. Las tuyas siguen guardadas hasta que marques algo aquí.',
  cleared: 'Marcas borradas.',
  copied: 'Enlace copiado: lleva tus respuestas y marcas, nada más.',
} as const;
