/** The machine as far as the search for Chromium looks at it; a plain value in tests. */
export interface Machine {
  platform: NodeJS.Platform;
  env: Readonly<Record<string, string | undefined>>;
  home: string;
  isFile: (path: string) => boolean;
  /** Names in a folder; none when it does not exist. */
  listFolder: (path: string) => string[];
}

/**
 * Names under which Chromium is installed on a search path, best first. The headless shell is Chromium without windows, of the same
 * version and source: a page takes it half the processor.
 */
const COMMANDS = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
];

const MAC_APPS = ['Google Chrome', 'Chromium', 'Google Chrome for Testing'];

/** Where Playwright puts a browser inside its cache, by platform. */
const CACHED_EXECUTABLES = [
  'chrome-linux/chrome',
  'chrome-linux64/chrome',
  'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
  'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  'chrome-mac-x64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  'chrome-win/chrome.exe',
  'chrome-win64/chrome.exe',
];

function join(machine: Machine, ...parts: string[]): string {
  return parts.join(machine.platform === 'win32' ? '\\' : '/');
}

function listOnSearchPath(machine: Machine): string[] {
  const isWindows = machine.platform === 'win32';
  const folders = (machine.env['PATH'] ?? machine.env['Path'] ?? '').split(isWindows ? ';' : ':').filter(Boolean);
  const names = isWindows ? COMMANDS.map((name) => `${name}.exe`) : COMMANDS;
  return names.flatMap((name) => folders.map((folder) => join(machine, folder, name)));
}

function listUsualPlaces(machine: Machine): string[] {
  if (machine.platform === 'darwin') {
    return ['/Applications', join(machine, machine.home, 'Applications')].flatMap((folder) =>
      MAC_APPS.map((app) => `${folder}/${app}.app/Contents/MacOS/${app}`),
    );
  }
  if (machine.platform === 'win32') {
    return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
      .map((name) => machine.env[name])
      .filter((folder) => folder !== undefined)
      .flatMap((folder) => [
        join(machine, folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
        join(machine, folder, 'Chromium', 'Application', 'chrome.exe'),
      ]);
  }
  return ['/snap/bin/chromium', '/opt/google/chrome/chrome', '/usr/lib/chromium/chromium'];
}

function findPlaywrightCache(machine: Machine): string {
  const set = machine.env['PLAYWRIGHT_BROWSERS_PATH'];
  if (set !== undefined && set !== '' && set !== '0') return set;
  if (machine.platform === 'darwin') return join(machine, machine.home, 'Library', 'Caches', 'ms-playwright');
  if (machine.platform === 'win32') return join(machine, machine.env['LOCALAPPDATA'] ?? machine.home, 'ms-playwright');
  return join(machine, machine.env['XDG_CACHE_HOME'] ?? join(machine, machine.home, '.cache'), 'ms-playwright');
}

function readRevision(folder: string): number {
  return Number(folder.replace('chromium-', ''));
}

function listInPlaywrightCache(machine: Machine): string[] {
  const cache = findPlaywrightCache(machine);
  return machine
    .listFolder(cache)
    .filter((folder) => /^chromium-\d+$/.test(folder))
    .toSorted((a, b) => readRevision(b) - readRevision(a))
    .flatMap((folder) =>
      CACHED_EXECUTABLES.map((executable) => join(machine, cache, folder, ...executable.split('/'))),
    );
}

/** Path of a Chromium that is there: the one named by CHROMIUM_PATH, else an installed one, else Playwright's own. */
export function findChromium(machine: Machine): string | undefined {
  const named = machine.env['CHROMIUM_PATH'];
  // A path somebody named is taken or refused, never silently passed over for another browser.
  if (named !== undefined && named !== '') return machine.isFile(named) ? named : undefined;
  const places = [...listOnSearchPath(machine), ...listUsualPlaces(machine), ...listInPlaywrightCache(machine)];
  return places.find((place) => machine.isFile(place));
}
