/** A link that opens WhatsApp with the title and the address of a list, for the reader to choose whom to send it. */
export function buildShareLink(title: string, address: string): string {
  return `https://wa.me/?text=${encodeURIComponent(`${title}\n${address}`)}`;
}
