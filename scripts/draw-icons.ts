/** Draws the icons of the site on a home screen into `public/iconos/`: after a change of `src/offline/app/`. A test holds the files to it. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { appIcons, drawIcon } from '#offline/app';

mkdirSync('public/iconos', { recursive: true });
for (const icon of appIcons) writeFileSync(`public/iconos/${icon.name}.png`, drawIcon(icon));
