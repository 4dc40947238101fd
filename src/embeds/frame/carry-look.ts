import { findSecret } from './tell-wordpress.ts';

/**
 * Gives a link to another embed, which shows in the same frame, what the host asked of the frame: the look, and the secret of WordPress.
 * The version of the rules stays behind: it is that of one tool.
 */
export function carryLook(link: HTMLAnchorElement): void {
  const address = new URL(link.href);
  const asked = new URLSearchParams(location.search);
  for (const name of ['tema', 'color']) {
    const value = asked.get(name);
    if (value !== null) address.searchParams.set(name, value);
  }
  const secret = findSecret();
  if (secret !== null && address.hash === '') address.hash = `?secret=${secret}`;
  link.href = address.href;
}
