import { findMediaType } from './media-types.ts';
import type { Caching, PathClass } from './path-classes.ts';
import { formatServedPolicy } from './served-policy.ts';

/** What no page of ours asks of a device. Only names that browsers know: of others they complain in each page. */
const UNUSED = [
  'accelerometer',
  'camera',
  'display-capture',
  'encrypted-media',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'serial',
  'usb',
  'xr-spatial-tracking',
];

/** What is sent with every address, whatever its answer. */
export const commonHeaders: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': UNUSED.map((feature) => `${feature}=()`).join(', '),
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/** Sent over encrypted connections alone, for a year; subdomains are for their owner to decide. */
export const transportSecurity = { name: 'Strict-Transport-Security', value: 'max-age=31536000' } as const;

/** `Cache-Control` of each way of keeping. */
export const cacheValues: Readonly<Record<Caching, string>> = {
  forever: 'public, max-age=31536000, immutable',
  hour: 'public, max-age=3600',
  ask: 'no-cache',
};

/** `Cross-Origin-Resource-Policy` of what others may load and of what not. */
export const shareValues = { shared: 'cross-origin', own: 'same-origin' } as const;

/** Headers of one class of addresses, beside those of all. */
function buildClassHeaders(pathClass: PathClass): Record<string, string> {
  const { caching, shared, open } = pathClass;
  return {
    'Content-Security-Policy': formatServedPolicy(pathClass),
    'Cross-Origin-Resource-Policy': shared ? shareValues.shared : shareValues.own,
    'Cache-Control': cacheValues[caching],
    ...(open && { 'Access-Control-Allow-Origin': '*' }),
  };
}

/** All headers that are sent with an address of a class, over a connection that is not encrypted; `file` is what answers. */
export function buildHeaders(pathClass: PathClass, file: string): Record<string, string> {
  const type = findMediaType(file);
  return { ...commonHeaders, ...buildClassHeaders(pathClass), ...(type !== undefined && { 'Content-Type': type }) };
}
