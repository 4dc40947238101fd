import type { Quotation, QuotedText } from '../quoted.ts';

/** The place a link of a norm page stands for. */
export interface Aim {
  /** Id of the norm. */
  id: string;
  eId: string;
}

/** Norm and provision that an address of this site names: `/normas/<id>/<eId>/` or `/normas/<id>/…#<eId>`. */
export function findAim({ pathname, hash }: Pick<URL, 'pathname' | 'hash'>): Aim | undefined {
  const [, id, page = ''] = /^\/normas\/([^/]+)\/(?:([^/]+)\/)?$/.exec(pathname) ?? [];
  const eId = hash === '' ? page : decodeURIComponent(hash.slice(1));
  return id === undefined || eId === '' ? undefined : { id, eId };
}

/** The provision, or the nearest one around it that can be cited: rows of tables and notes have no number of their own. */
export function findQuotation(
  { norm, places }: QuotedText,
  eId: string,
  url: string,
  day: string | undefined,
): Quotation | undefined {
  for (let around = eId; around !== ''; around = around.slice(0, Math.max(0, around.lastIndexOf('__')))) {
    const place = places[around];
    if (place) return { norm, eId: around, place, url: url.replace(/#.*$/, around === eId ? '$&' : `#${around}`), day };
  }
  return undefined;
}

const texts = new Map<string, Promise<QuotedText>>();

/** What the norm's provisions are cited by, fetched once. */
export function loadQuoted(id: string): Promise<QuotedText> {
  const loaded =
    texts.get(id) ??
    fetch(`/normas/${id}/citar.json`).then(async (response) => {
      if (!response.ok) throw new Error(String(response.status));
      return (await response.json()) as QuotedText;
    });
  texts.set(id, loaded);
  loaded.catch(() => texts.delete(id));
  return loaded;
}
