/** Shapes of the few icons, on a 24 by 24 grid, drawn with the current colour. */
export const iconShapes = {
  search: '<circle cx="10.5" cy="10.5" r="6.5"/><path d="m15.5 15.5 5 5"/>',
  arrow: '<path d="M4 12h15m-6-6 6 6-6 6"/>',
  print: '<path d="M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z"/>',
  down: '<path d="M12 4v11m-5-5 5 5 5-5M5 20h14"/>',
  share: '<path d="M4 20l1.3-4.3A8.5 8.5 0 1 1 8.5 19zM9 9c0 3.5 2.5 6 6 6"/>',
  copy: '<path d="M9 9h11v11H9zM5 15H4V4h11v1"/>',
} as const;

/** Name of an icon. */
export type IconName = keyof typeof iconShapes;
