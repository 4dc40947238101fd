/** Bytes as people say them: `84 kB`, `1.2 MB`. */
export const formatWeight = (bytes: number): string =>
  bytes < 999_500 ? `${Math.max(1, Math.round(bytes / 1000))} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;

/** The day of a moment where the reader is, as in Peru: `29/11/2026`. */
export const formatDay = (moment: string): string => new Date(moment).toLocaleDateString('en-GB');
