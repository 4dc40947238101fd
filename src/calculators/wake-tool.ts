/** Turning to a tool: Safari gives radios and buttons no focus when they are pressed. */
const turns = ['focusin', 'pointerdown', 'input'] as const;

/** Loads a tool when somebody turns to it, or arrives with answers: readers of its tables do not pay for it. */
export function wakeTool(name: string, load: () => Promise<unknown>): void {
  const start = (): void => {
    void load();
  };
  if (location.search !== '') {
    start();
    return;
  }
  const tool = document.querySelector(name);
  // An import that is asked for again is not loaded again.
  for (const turn of turns) tool?.addEventListener(turn, start, { once: true });
}
