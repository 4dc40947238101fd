/** How an embed is made to work in a locked frame, when the site is built: see `README.md`. */
export { bundleClassic } from './bundle-classic.ts';
