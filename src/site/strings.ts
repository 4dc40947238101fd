/** Words of the frame around every page. */
export const siteName = 'Norma Circular';

/** Default description, for pages that do not bring their own. */
export const siteDescription =
  'Normas peruanas sobre reciclaje, producción más limpia y economía circular: el texto tal como se publicó, su estado de hoy, qué cita y quién lo cita.';

/** A link of the frame: address and words. */
export interface FrameLink {
  /** Key by which a page says that it belongs here. */
  id: string;
  href: string;
  label: string;
}

/** Main navigation, in order. */
export const mainNavigation: readonly FrameLink[] = [
  { id: 'normas', href: '/normas/', label: 'Normas' },
  { id: 'enlaces', href: '/citas/como-enlazamos/', label: 'Cómo enlazamos' },
  { id: 'acerca', href: '/acerca/', label: 'Acerca' },
];

/** Further links, at the foot of every page. */
export const footerNavigation: readonly FrameLink[] = [
  { id: 'normas', href: '/normas/', label: 'Todas las normas' },
  { id: 'citas', href: '/citas/', label: 'Citas sin resolver' },
  { id: 'observaciones', href: '/observaciones/', label: 'Observaciones a los textos' },
  { id: 'instituciones', href: '/acerca/instituciones/', label: 'Instituciones que cambiaron' },
  { id: 'licencia', href: '/acerca/#licencia', label: 'Licencia y privacidad' },
];
