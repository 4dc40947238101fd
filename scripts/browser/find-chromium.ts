import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { homedir, platform } from 'node:os';
import { findChromium, type Machine } from './chromium-places.ts';

const machine: Machine = {
  platform: platform(),
  env: process.env,
  home: homedir(),
  isFile: (path) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false,
  listFolder: (path) => (existsSync(path) ? readdirSync(path) : []),
};

const MISSING = [
  'No se encontró Chromium, y las pruebas en el navegador lo necesitan. Haga una de estas cosas:',
  '  · instale Chromium o Google Chrome, o',
  '  · ejecute  npx playwright-core install chromium , o',
  '  · diga dónde está:  CHROMIUM_PATH=/ruta/a/chromium npm test',
].join('\n');

const WRONG_PATH =
  'CHROMIUM_PATH no señala ningún archivo. Corrija la ruta o quite la variable para que se busque solo.';

function isDebianRoot(): boolean {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version');
}

function installOnDebian(): void {
  console.log('No hay Chromium en este equipo; se instala con apt-get (una sola vez)…');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const stdio = ['ignore', 'ignore', 'inherit'] as const;
  execFileSync('apt-get', ['update', '-qq'], { stdio: [...stdio], env });
  execFileSync('apt-get', ['install', '-y', '-qq', 'chromium'], { stdio: [...stdio], env });
}

/** Path of a Chromium to run; installs it on Debian as root, else throws with what to do, in Spanish. */
export function findOrInstallChromium(): string {
  const found = findChromium(machine);
  if (found !== undefined) return found;
  if (machine.env['CHROMIUM_PATH']) throw new Error(WRONG_PATH);
  if (isDebianRoot()) {
    try {
      installOnDebian();
    } catch (cause) {
      throw new Error(MISSING, { cause });
    }
  }
  const installed = findChromium(machine);
  if (installed === undefined) throw new Error(MISSING);
  return installed;
}
