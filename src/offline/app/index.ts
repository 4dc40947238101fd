/**
 * What a phone needs to put the site on its home screen: the manifest and the icons, drawn by arithmetic alone, so that every machine makes
 * the same bytes. Begin with `build-manifest.ts`.
 */
export { buildManifest } from './build-manifest.ts';
export { drawIcon } from './draw-icon.ts';
export { appIcons } from './app-icons.ts';
