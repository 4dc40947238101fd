import type { checkAccent } from './check-accent.ts';

/** Under which name `color.js` leaves what it is. */
export const checkName = 'normaColor';

/** Brings what measures a colour, for the few frames whose host asks for one; `base` is the address of the script that asks. */
export function loadCheck(base: string): Promise<typeof checkAccent> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = new URL('color.js', base).href;
    script.addEventListener('load', () => {
      const loaded = Reflect.get(window, checkName) as { checkAccent: typeof checkAccent };
      resolve(loaded.checkAccent);
    });
    script.addEventListener('error', reject);
    document.head.append(script);
  });
}
