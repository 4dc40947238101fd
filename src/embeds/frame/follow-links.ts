import { carryLook } from './carry-look.ts';
import { tellWordPress } from './tell-wordpress.ts';

/** The link to a page that is clicked; a download is none. */
function findLink(target: EventTarget | null): HTMLAnchorElement | undefined {
  const link = target instanceof Element ? target.closest('a') : null;
  if (!(link instanceof HTMLAnchorElement) || link.hasAttribute('download')) return undefined;
  return /^https?:$/.test(link.protocol) ? link : undefined;
}

const isInPage = ({ origin, pathname }: HTMLAnchorElement): boolean =>
  origin === location.origin && pathname === location.pathname;

/** True where a link leads to another embed, which shows in the same frame. */
const isShown = ({ origin, pathname }: HTMLAnchorElement): boolean =>
  origin === location.origin && pathname.startsWith('/embed/');

/** Says beside the link, once, where it would have led. */
function tellAddress(link: HTMLAnchorElement): void {
  if (link.nextElementSibling?.hasAttribute('data-way-out')) return;
  const note = document.createElement('span');
  note.className = 'box warning small';
  note.setAttribute('role', 'status');
  note.dataset['wayOut'] = '';
  link.after(note);
  note.textContent = `Si no se abre, copia esta dirección: ${link.href}`;
}

/** Goes where a link leads from a frame that its host has locked; where that may not be, the reader is given the address. */
function leave(link: HTMLAnchorElement): void {
  const isAsked = link.origin === location.origin && tellWordPress({ message: 'link', value: link.href });
  const opened = isAsked ? null : open(link.href);
  if (opened) opened.opener = null;
  else tellAddress(link);
}

/**
 * Links to other embeds keep the look of the frame, links out of it open a page of their own. A frame that its host has locked may open
 * none: WordPress is asked to go there, which it does for pages of this site.
 */
export function followLinks(): void {
  if (parent === window) return;
  document.addEventListener('click', (event) => {
    const link = event.defaultPrevented ? undefined : findLink(event.target);
    if (!link || isInPage(link)) return;
    if (isShown(link)) {
      carryLook(link);
      return;
    }
    link.target = '_blank';
    link.rel = 'noopener';
    if (origin !== 'null') return;
    event.preventDefault();
    leave(link);
  });
}
