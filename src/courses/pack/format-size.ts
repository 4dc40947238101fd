/** Bytes as people read them: `84 kB`. */
export const formatSize = (bytes: number): string => `${Math.ceil(bytes / 1000)}\u00a0kB`;
