import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Issue } from '#errors';

/** Most that a first visit may bring for reading without a connection, worker included, in bytes over the wire. */
const BUDGET = 300_000;

/** What comes with the worker of the site. */
export interface OfflineBase {
  files: number;
  /** Over the wire, packed as every server can; Brotli makes it less. */
  packed: number;
  /** On the device. */
  whole: number;
  issues: Issue[];
}

/** Weighs what the worker of a built site lists, itself included; a file that is not there would keep it from ever being installed. */
export function weighOfflineBase(folder: string): OfflineBase {
  const worker = path.join(folder, 'sw.js');
  const place = { file: 'dist/sw.js' };
  const rule = 'offline-base';
  if (!existsSync(worker)) {
    return {
      files: 0,
      packed: 0,
      whole: 0,
      issues: [{ rule, place, message: 'El sitio no tiene su service worker.' }],
    };
  }
  const code = readFileSync(worker, 'utf8');
  const listed = [...code.matchAll(/\burl:[`"'](\/[^`"']+)[`"']/g)].map(([, address = '']) => address);
  const missing = listed.filter((address) => !existsSync(path.join(folder, address)));
  const files = listed
    .filter((address) => !missing.includes(address))
    .map((address) => readFileSync(path.join(folder, address)));
  const all = [...files, Buffer.from(code)];
  const packed = all.reduce((sum, file) => sum + gzipSync(file, { level: 9 }).length, 0);
  const whole = all.reduce((sum, file) => sum + file.length, 0);
  const problems = missing.map((address) => `El service worker pide ${address}, que no existe: nunca se instalaría.`);
  if (packed > BUDGET) problems.push(`La base sin internet pesa ${packed} bytes y su presupuesto es de ${BUDGET}.`);
  if (listed.length === 0) problems.push('El service worker no trae ninguna base.');
  return { files: listed.length, packed, whole, issues: problems.map((message) => ({ rule, place, message })) };
}
