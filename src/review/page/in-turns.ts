/** How many are set at once, unless another number is said; the page answers in between. */
const usual = 200;

/** Turns of an element: a later filling ends an earlier one. */
const current = new WeakMap<Element, object>();

/** Fills an element with what is made of each item, some at a time. */
export function inTurns<Item>(
  element: Element,
  items: readonly Item[],
  build: (item: Item, at: number) => Node | string,
  atOnce = usual,
): void {
  const turn = {};
  current.set(element, turn);
  element.replaceChildren();
  const step = (from: number): void => {
    if (current.get(element) !== turn) return;
    element.append(...items.slice(from, from + atOnce).map((item, at) => build(item, from + at)));
    if (from + atOnce < items.length) setTimeout(step, 0, from + atOnce);
  };
  step(0);
}
