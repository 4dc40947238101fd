/** Words of the frame around every page. */
export const siteName = 'Norma Circular';

/** Default description, for pages that do not bring their own. */
export const siteDescription =
  'Normas peruanas sobre reciclaje y economía circular: el texto y su estado, y los trámites que salen de ellas, con su lista de papeles, su costo, su plazo y sus multas.';

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
  { id: 'tramites', href: '/tramites/', label: 'Trámites' },
  { id: 'guias', href: '/guias/', label: 'Guías' },
  { id: 'calculadoras', href: '/calculadoras/', label: 'Calculadoras' },
  { id: 'planes', href: '/planes/', label: 'Planes' },
];

/** Further links, at the foot of every page. */
export const footerNavigation: readonly FrameLink[] = [
  { id: 'comparar', href: '/comparar/', label: 'Comparar municipalidades' },
  { id: 'capacitar', href: '/capacitar/', label: 'Para capacitar' },
  { id: 'citas', href: '/citas/', label: 'Citas sin resolver' },
  { id: 'observaciones', href: '/observaciones/', label: 'Observaciones a los textos' },
  { id: 'acerca', href: '/acerca/', label: 'Acerca, licencia y privacidad' },
];
