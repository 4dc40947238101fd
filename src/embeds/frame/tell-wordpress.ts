/**
 * WordPress makes a frame from a bare address, hands it a secret behind `#?secret=`, and hears two messages that bring it back: how high
 * the frame should be, and an address of the same site to go to.
 */
export interface WordPressMessage {
  message: 'height' | 'link';
  value: number | string;
}

/** WordPress shows no frame lower, and none higher; its editor would show any. */
export const [lowestInWordPress, highestInWordPress] = [200, 1000];

let known: string | null = null;

/** The secret, kept once it was read: a link to a place in the page takes it out of the address. */
export const findSecret = (): string | null => (known ??= new URLSearchParams(location.hash.slice(1)).get('secret'));

/** Tells WordPress, where the frame is one of its own making, and says whether it is. */
export function tellWordPress({ message, value }: WordPressMessage): boolean {
  const secret = findSecret();
  if (secret !== null) parent.postMessage({ message, value, secret }, '*');
  return secret !== null;
}
