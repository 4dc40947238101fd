const longest = 100;

/** Text of an address part; what cannot be decoded stays as it is. */
function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** Words of an address that leads nowhere, to search for them: `/normas/ley-27314/art_5/` becomes `ley 27314 art 5`. */
export function formatAddressWords(path: string): string {
  return path
    .split('/')
    .map(decode)
    .filter((part) => !/^(normas|index\.html?)?$/i.test(part))
    .join(' ')
    .replace(/\.(html?|json|xml)$/i, '')
    .replace(/[^\p{L}\p{N}.]+/gu, ' ')
    .trim()
    .slice(0, longest);
}
