import { describe, expect, test } from 'vitest';
import { findChromium, type Machine } from './chromium-places.ts';

interface Row {
  reason: string;
  machine: Partial<Machine>;
  files: string[];
  expected: string | undefined;
}

const rows: Row[] = [
  {
    reason: 'a named path comes before all others',
    machine: { env: { CHROMIUM_PATH: '/opt/mine/chrome', PATH: '/usr/bin' } },
    files: ['/opt/mine/chrome', '/usr/bin/chromium'],
    expected: '/opt/mine/chrome',
  },
  {
    reason: 'a named path that is wrong is not passed over for another browser',
    machine: { env: { CHROMIUM_PATH: '/nowhere', PATH: '/usr/bin' } },
    files: ['/usr/bin/chromium'],
    expected: undefined,
  },
  {
    reason: 'an installed Chromium is found on the search path',
    machine: { env: { PATH: '/usr/local/bin:/usr/bin' } },
    files: ['/usr/bin/chromium', '/usr/bin/google-chrome'],
    expected: '/usr/bin/chromium',
  },
  {
    reason: 'without windows it does the same in half the time',
    machine: { env: { PATH: '/usr/bin' } },
    files: ['/usr/bin/chromium', '/usr/bin/chromium-headless-shell'],
    expected: '/usr/bin/chromium-headless-shell',
  },
  {
    reason: 'Chrome serves where there is no Chromium',
    machine: { env: { PATH: '/usr/bin' } },
    files: ['/usr/bin/google-chrome-stable'],
    expected: '/usr/bin/google-chrome-stable',
  },
  {
    reason: 'usual places are looked at when the search path is empty',
    machine: { env: {} },
    files: ['/opt/google/chrome/chrome'],
    expected: '/opt/google/chrome/chrome',
  },
  {
    reason: 'on a Mac the application folder is looked at',
    machine: { platform: 'darwin', home: '/Users/ana', env: { PATH: '/usr/bin' } },
    files: ['/Users/ana/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    expected: '/Users/ana/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  },
  {
    reason: 'on Windows the program folders are looked at',
    machine: { platform: 'win32', home: 'C:\\Users\\ana', env: { PROGRAMFILES: 'C:\\Program Files' } },
    files: ['C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'],
    expected: 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  },
  {
    reason: "Playwright's newest browser is taken when none is installed",
    machine: {
      env: {},
      listFolder: () => ['chromium-999', 'chromium-1200', 'ffmpeg-1011', 'chromium_headless_shell-1200'],
    },
    files: [
      '/casa/ana/.cache/ms-playwright/chromium-1200/chrome-linux/chrome',
      '/casa/ana/.cache/ms-playwright/chromium-999/chrome-linux/chrome',
    ],
    expected: '/casa/ana/.cache/ms-playwright/chromium-1200/chrome-linux/chrome',
  },
  {
    reason: "Playwright's cache may stand elsewhere",
    machine: { env: { PLAYWRIGHT_BROWSERS_PATH: '/browsers' }, listFolder: () => ['chromium-1200'] },
    files: ['/browsers/chromium-1200/chrome-linux64/chrome'],
    expected: '/browsers/chromium-1200/chrome-linux64/chrome',
  },
  { reason: 'a bare machine has none', machine: { env: { PATH: '/usr/bin' } }, files: [], expected: undefined },
];

describe('findChromium', () => {
  test.for(rows)('$reason', ({ machine, files, expected }) => {
    const bare: Machine = {
      platform: 'linux',
      env: {},
      home: '/casa/ana',
      isFile: (path) => files.includes(path),
      listFolder: () => [],
    };
    expect(findChromium({ ...bare, ...machine })).toBe(expected);
  });
});
