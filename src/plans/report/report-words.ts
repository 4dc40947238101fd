/** How an activity was linked to its objective. */
export const linkWords = {
  printed: 'Como se imprime',
  rebuilt: 'Reconstruido',
  doubtful: 'Dudoso',
} as const;
