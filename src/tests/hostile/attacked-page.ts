import type { Page } from 'playwright-core';
import { takePage } from '../browser/kept-pages.ts';
import { Traffic } from '../browser/traffic.ts';
import type { Question } from './answers.ts';
import { attackedWidth, judgeSight } from './judge-sight.ts';
import { lookForHarm, watchPolicy, type Sight } from './look-for-harm.ts';
import { listQuestions, typeInto } from './page-fields.ts';

/** A page of the site in a browser, open to be attacked. */
export class AttackedPage {
  readonly #page: Page;
  readonly #traffic: Traffic;
  readonly #site: string;
  readonly #begin: (visited: URL) => string[];
  /** Leaves the browser. */
  readonly close: () => Promise<void>;
  #problems: string[] = [];
  #clean: Sight | undefined;
  #path = '';
  /** Each visit has an address of its own: one that differs in its fragment alone would load nothing. */
  #visits = 0;

  private constructor(site: string, { page, begin, release }: Awaited<ReturnType<typeof takePage>>) {
    this.#site = site;
    this.#page = page;
    this.#begin = begin;
    this.close = release;
    this.#traffic = new Traffic(page);
    page.on('dialog', (dialog) => {
      this.#problems.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
  }

  /** A page of its own in the browser, at the width of a telephone; `plant` runs in every page before its own scripts. */
  static async open(site: string, plant?: () => void): Promise<AttackedPage> {
    const kept = await takePage({ own: true, viewport: { width: attackedWidth, height: 740 } });
    await kept.page.addInitScript(watchPolicy);
    if (plant) await kept.page.addInitScript(plant);
    return new AttackedPage(site, kept);
  }

  /** Opens a page as it is, to know it: its questions, and what it looks like. */
  async visit(path: string): Promise<Question[]> {
    this.#path = path;
    this.#problems = this.#begin(new URL(path, this.#site));
    await this.#page.goto(new URL(path, this.#site).href);
    await this.#traffic.rest();
    this.#clean = await this.#page.evaluate(lookForHarm);
    return this.#page.evaluate(listQuestions);
  }

  /** Opens it with a query and a fragment; gives what that did. */
  async ask(query: string, hash: string, said: string): Promise<string[]> {
    const { pathname } = new URL(this.#path, this.#site);
    const address = `${this.#site.slice(0, -1)}${this.#path}?${query}&ataque=${(this.#visits += 1)}${hash}`;
    return this.#attempt(pathname, said, () => this.#page.goto(address));
  }

  /** Opens another address, where nothing is, and compares what shows with the page that was visited. */
  async lose(path: string): Promise<string[]> {
    const found = await this.#attempt(path, path, () => this.#page.goto(this.#site.slice(0, -1) + path));
    // The address itself is answered with an error, as it should be.
    return found.filter((problem) => !/status of 404|^404: /.test(problem));
  }

  /** Writes into its fields and sends them; gives what that did. */
  async type(values: Readonly<Record<string, string>>): Promise<string[]> {
    const { pathname } = new URL(this.#path, this.#site);
    const said = Object.values(values).join(' ');
    return this.#attempt(pathname, said, () => this.#page.evaluate(typeInto, values));
  }

  async #attempt(pathname: string, said: string, act: () => Promise<unknown>): Promise<string[]> {
    const problems = this.#begin(new URL(this.#site.slice(0, -1) + pathname));
    this.#problems = problems;
    try {
      await act();
      await this.#traffic.rest();
      const seen = await this.#page.evaluate(lookForHarm);
      return [...problems, ...(this.#clean ? judgeSight(this.#clean, seen, said) : [])];
    } catch (error) {
      return [...problems, `it could not be looked at: ${String(error).slice(0, 300)}`];
    }
  }
}
