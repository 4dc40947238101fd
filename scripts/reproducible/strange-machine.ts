/**
 * Loaded before a build (`node --import`): folders are listed backwards, it is a year later, and nothing answers on the network.
 * A build that differs by any of these would differ between two machines.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';

const YEAR = 366 * 24 * 60 * 60 * 1000;

const reverse = <T>(found: T): T => (Array.isArray(found) ? (found.toReversed() as T) : found);

type Anything = (...args: unknown[]) => unknown;

/** Replaces functions of a module by what `wrap` makes of each. */
function wrapAll(module: object, names: readonly string[], wrap: (own: Anything) => Anything): void {
  for (const name of names) {
    const own = Reflect.get(module, name) as Anything;
    Reflect.set(module, name, wrap(own.bind(module)));
  }
}

// Patterns are looked for by the same function.
wrapAll(
  fs,
  ['readdirSync'],
  (own) =>
    (...args) =>
      reverse(own(...args)),
);
wrapAll(
  fs.promises,
  ['readdir'],
  (own) =>
    async (...args) =>
      reverse(await own(...args)),
);
wrapAll(fs, ['readdir'], (own) => (...args) => {
  const done = args.pop() as Anything;
  return own(...args, (error: unknown, found: unknown) => done(error, reverse(found)));
});

const connect = Reflect.get(net.Socket.prototype, 'connect') as Anything;
Reflect.set(net.Socket.prototype, 'connect', function refuse(this: net.Socket, ...args: unknown[]) {
  const [options] = args.flat() as { host?: string; path?: string }[];
  const isLocal = typeof options === 'object' && (options.path !== undefined || options.host === 'localhost');
  if (!isLocal) throw new Error(`The build asks the network: ${JSON.stringify(options)}`);
  return connect.apply(this, args);
});

const now = Date.now.bind(Date);
const Own = Date;
globalThis.Date = new Proxy(Own, {
  construct: (target, args: unknown[], self) =>
    Reflect.construct(target, args.length === 0 ? [now() + YEAR] : args, self) as Date,
});
Own.now = () => now() + YEAR;

syncBuiltinESMExports();
