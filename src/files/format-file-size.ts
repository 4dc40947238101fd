/** Size of a file for the link to it: `18 kB`; at least one. */
export function formatFileSize(bytes: number): string {
  return `${Math.max(1, Math.round(bytes / 1000))}\u00a0kB`;
}
