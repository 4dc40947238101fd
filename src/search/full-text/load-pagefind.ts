import type { Pagefind } from './full-text-search.ts';
import { pagefindFolder, pagefindOptions } from './pagefind-options.ts';

let loading: Promise<Pagefind> | undefined;

async function load(): Promise<Pagefind> {
  const address = `/${pagefindFolder}/pagefind.js`;
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.options(pagefindOptions);
  return pagefind;
}

/** Pagefind, ready to search; loaded once, when it is first wanted. Errors: no connection; the next call tries again. */
export function loadPagefind(): Promise<Pagefind> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}
