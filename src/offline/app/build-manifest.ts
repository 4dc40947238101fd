import { offlinePath } from '../names.ts';
import { appIcons } from './app-icons.ts';

/** Doors that stand at the icon when it is held, most used first. */
const shortcuts = [
  { name: 'Trámites', url: '/tramites/' },
  { name: '¿Qué me toca?', url: '/tramites/que-me-toca/' },
  { name: 'Mi zona', url: '/mi-zona/' },
  { name: 'Lo que guardé', url: offlinePath },
];

/** What a site says of itself as an app: its names and its words for what it is. */
export interface AppWords {
  name: string;
  description: string;
}

/** The web app manifest. */
export function buildManifest({ name, description }: AppWords): object {
  return {
    id: '/',
    name,
    short_name: name,
    description,
    lang: 'es-PE',
    dir: 'ltr',
    start_url: '/',
    scope: '/',
    display: 'minimal-ui',
    background_color: '#f1f3ee',
    theme_color: '#f1f3ee',
    categories: ['government', 'education', 'utilities'],
    icons: appIcons.map((icon) => ({
      src: `/iconos/${icon.name}.png`,
      sizes: `${icon.size}x${icon.size}`,
      type: 'image/png',
      purpose: icon.maskable ? 'maskable' : 'any',
    })),
    shortcuts: shortcuts.map((door) => ({ ...door, icons: [{ src: '/iconos/app-192.png', sizes: '192x192' }] })),
  };
}
