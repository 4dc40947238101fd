import type { Pagefind } from './pagefind.ts';
import { pagefindFolder, pagefindOptions } from './pagefind-options.ts';

let loading: Promise<Pagefind> | undefined;
let failures = 0;

async function load(): Promise<Pagefind> {
  // Browsers may keep the failure of a module, and Pagefind keeps its own: another address is another module.
  const address = `/${pagefindFolder}/pagefind.js${failures === 0 ? '' : `?otra-vez=${failures}`}`;
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.options(pagefindOptions);
  return pagefind;
}

/** Pagefind, ready to search; loaded once, when it is first wanted. Errors: no connection; the next call tries again. */
export function loadPagefind(): Promise<Pagefind> {
  loading ??= load().catch((error: unknown) => {
    dropPagefind();
    throw error;
  });
  return loading;
}

/** After a search that failed: the next call loads Pagefind anew. */
export function dropPagefind(): void {
  loading = undefined;
  failures += 1;
}

/** Whether what is searched can be reached: Pagefind finds nothing, without an error, where its index does not come. */
export async function canReachIndex(): Promise<boolean> {
  try {
    return (await fetch(`/${pagefindFolder}/pagefind-entry.json`, { cache: 'no-store' })).ok;
  } catch {
    return false;
  }
}
