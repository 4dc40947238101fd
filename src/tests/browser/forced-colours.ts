/** Colours of what is drawn on the page that are none of the reader's; those that mean something stand in the drawing itself. */
export function findOwnColours(): string[] {
  const probe = document.body.appendChild(document.createElement('i'));
  probe.style.setProperty('forced-color-adjust', 'none');
  const read = (colour: string): string => {
    probe.style.color = colour;
    return getComputedStyle(probe).color;
  };
  const theirs = new Set(
    ['Canvas', 'CanvasText', 'LinkText', 'VisitedText', 'GrayText', 'ButtonText', 'ButtonFace', 'Highlight'].map(read),
  );
  const isOwn = (colour: string): boolean =>
    colour.startsWith('rgb') && !/^rgba\(.*, 0\)$/.test(colour) && !theirs.has(colour);
  const drawn = [...document.querySelectorAll('svg :not(g, title, defs, [fill^="#"])')].flatMap((shape) => {
    const { fill, stroke } = getComputedStyle(shape);
    return [fill, stroke].filter(isOwn).map((colour) => `${shape.localName} ${colour}`);
  });
  const made = [...document.querySelectorAll('body *')].flatMap((element) =>
    ['::before', '::after'].flatMap((part) => {
      const { content, backgroundColor, borderTopColor, borderTopWidth } = getComputedStyle(element, part);
      if (content === 'none' || content === 'normal') return [];
      const colours = [backgroundColor, ...(borderTopWidth === '0px' ? [] : [borderTopColor])];
      return colours.filter(isOwn).map((colour) => `${element.localName}.${element.className}${part} ${colour}`);
    }),
  );
  probe.remove();
  return [...new Set([...drawn, ...made])];
}

/** Words in a colour of the reader's that stand on another from which they are not told. */
export function findUnreadable(): string[] {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const readLight = (colour: string): number => {
    if (!canvas) return 0;
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map((part) => (part / 255) ** 2.2);
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05;
  };
  const lights = new Map<string, number>();
  const light = (colour: string): number => {
    const known = lights.get(colour) ?? readLight(colour);
    lights.set(colour, known);
    return known;
  };
  const isClear = (colour: string): boolean => /^rgba\(.*, 0\)$/.test(colour);
  const findGround = (element: Element): string => {
    for (let each: Element | null = element; each; each = each.parentElement) {
      const { backgroundColor } = getComputedStyle(each);
      if (!isClear(backgroundColor)) return backgroundColor;
    }
    return 'Canvas';
  };
  const hasWords = (element: Element): boolean =>
    [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
  return [...document.querySelectorAll('body *:not(script, style, template, title, :disabled)')]
    .filter((element) => hasWords(element) && element.checkVisibility())
    .flatMap((element) => {
      const { color } = getComputedStyle(element);
      const ground = findGround(element);
      const both = [light(color), light(ground)];
      return Math.max(...both) / Math.min(...both) >= 4.5
        ? []
        : [`${element.localName}.${element.className} ${color} ${ground}`];
    });
}
