import type { Page, Request } from 'playwright-core';

/** What a page asks for from some moment on. */
export class Traffic {
  readonly #page: Page;
  readonly #open = new Set<Request>();
  #finished: Request[] = [];
  #asked = 0;
  #tellChange: () => void = () => undefined;

  constructor(page: Page) {
    this.#page = page;
    page.on('request', (request) => {
      this.#asked += 1;
      this.#open.add(request);
    });
    page.on('requestfinished', (request) => {
      this.#finished.push(request);
      this.#close(request);
    });
    page.on('requestfailed', (request) => {
      this.#close(request);
    });
  }

  #close(request: Request): void {
    this.#open.delete(request);
    this.#tellChange();
  }

  /** Waits until nothing is awaited from the server and the page itself says that it has nothing to do; asks it twice when it went on. */
  async rest(): Promise<void> {
    for (let asked = -1; asked !== this.#asked;) {
      while (this.#open.size > 0) await new Promise<void>((resolve) => (this.#tellChange = resolve));
      asked = this.#asked;
      // A page with nothing to draw may never say that it rests.
      await this.#page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 500 })));
    }
  }

  /** The requests that were answered since the last time, once the page rests. */
  async take(): Promise<Request[]> {
    await this.rest();
    const taken = this.#finished;
    this.#finished = [];
    return taken;
  }
}
