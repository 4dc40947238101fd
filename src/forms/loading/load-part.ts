import { LoadFailure } from './load-failure.ts';

/** Loads at once what brings an element to life; where it does not come, the element says so in these words and tries again when asked. */
export async function loadPart(element: Element, words: string, load: () => Promise<unknown>): Promise<void> {
  const failure = new LoadFailure(element, words);
  const attempt = async (): Promise<void> => {
    try {
      await load();
      failure.clear();
    } catch {
      failure.show(() => void attempt());
    }
  };
  await attempt();
}
