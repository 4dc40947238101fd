/** An icon of the site on a home screen. */
export interface AppIcon {
  /** Name of its file, without the ending. */
  name: string;
  /** Width and height in pixels. */
  size: number;
  /** A phone may cut it to a circle: the sign stays within the middle. */
  maskable: boolean;
}

export const appIcons: readonly AppIcon[] = [
  { name: 'app-192', size: 192, maskable: false },
  { name: 'app-512', size: 512, maskable: false },
  { name: 'app-512-recortable', size: 512, maskable: true },
];
