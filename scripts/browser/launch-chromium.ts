import { chromium, type Browser } from 'playwright-core';
import { findOrInstallChromium } from './find-chromium.ts';

/** What makes Chromium run in a bare container and keep to itself on the network. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A headless Chromium, found or set up on this machine. */
export async function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: await findOrInstallChromium(), headless: true, args: FLAGS });
}
