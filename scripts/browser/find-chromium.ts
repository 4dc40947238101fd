import { existsSync, readdirSync, statSync } from 'node:fs';
import { homedir, platform } from 'node:os';
import { debianLock, installPackages, isDebianRoot } from '../on-demand/debian.ts';
import { findOrInstall } from '../on-demand/find-or-install.ts';
import { findChromium, type Machine } from './chromium-places.ts';

const machine: Machine = {
  platform: platform(),
  env: process.env,
  home: homedir(),
  isFile: (path) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false,
  listFolder: (path) => (existsSync(path) ? readdirSync(path) : []),
};

const MISSING = [
  'No se encontró Chromium, y las pruebas en el navegador y los PDF lo necesitan. Haga una de estas cosas:',
  '  · instale Chromium o Google Chrome, o',
  '  · ejecute  npx playwright-core install chromium , o',
  '  · diga dónde está:  CHROMIUM_PATH=/ruta/a/chromium npm test',
].join('\n');

const WRONG_PATH =
  'CHROMIUM_PATH no señala ningún archivo. Corrija la ruta o quite la variable para que se busque solo.';

async function installOnDebian(): Promise<void> {
  console.log('No hay Chromium en este equipo; se instala con apt-get (una sola vez)…');
  // Older releases of Debian have it with windows alone.
  await installPackages([['chromium-headless-shell'], ['chromium']]);
}

/** Path of a Chromium to run; installs it on Debian as root, else throws with what to do, in Spanish. */
export async function findOrInstallChromium(): Promise<string> {
  const find = (): string | undefined => findChromium(machine);
  if (machine.env['CHROMIUM_PATH'] && find() === undefined) throw new Error(WRONG_PATH);
  const install = isDebianRoot() ? installOnDebian : () => Promise.resolve();
  const found = await findOrInstall({ find, install, lock: debianLock }).catch((cause: unknown) => {
    throw new Error(MISSING, { cause });
  });
  if (found === undefined) throw new Error(MISSING);
  return found;
}
