/**
 * WordPress makes a frame from a bare address, hands it a secret behind `#?secret=`, and hears two messages that bring it back: how high
 * the frame should be, and an address of the same site to go to.
 */
export interface WordPressMessage {
  message: 'height' | 'link';
  value: number | string;
}

/** WordPress shows no frame higher; its editor would show any. */
export const highestInWordPress = 1000;

const findSecret = (): string | null => new URLSearchParams(location.hash.slice(1)).get('secret');

/** Tells WordPress, where the frame is one of its own making, and says whether it is. */
export function tellWordPress({ message, value }: WordPressMessage): boolean {
  const secret = findSecret();
  if (secret !== null) parent.postMessage({ message, value, secret }, '*');
  return secret !== null;
}
