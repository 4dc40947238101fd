/** Grounds of the site, to choose between; the reader's own setting where none is chosen. */
export const themes = ['claro', 'oscuro'] as const;

export type Theme = (typeof themes)[number];

/** How a host asks an embed to look. */
export interface Look {
  theme: Theme | undefined;
  /** As written in the address; not checked. */
  colour: string | undefined;
}

const longestColour = 20;

/** What an address asks of the look; anything else it says is left to the tool. */
export function readLook(query: URLSearchParams): Look {
  const asked = query.get('tema');
  const colour = query.get('color')?.slice(0, longestColour).trim();
  return { theme: themes.find((theme) => theme === asked), colour: colour === '' ? undefined : colour };
}
