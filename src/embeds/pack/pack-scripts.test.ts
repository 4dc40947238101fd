import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import vm from 'node:vm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { packScripts, type PackedScripts } from './pack-scripts.ts';
import { namePart } from './split-parts.ts';

/** Modules as Astro leaves them, and what loads what. */
const modules = {
  'page.A-1.js': [
    'import { twice } from "./shared.js";',
    'globalThis.log = [twice(2)];',
    'globalThis.ask = () => import("./later.B_2.js").then((part) => globalThis.log.push(part.answer), (error) => globalThis.log.push(error.message));',
  ],
  'other.js': ['globalThis.askToo = () => import("./later.B_2.js").then(({ answer }) => answer);'],
  'later.B_2.js': ['import { twice } from "./shared.js";', 'export const answer = twice(21);'],
  'shared.js': ['export const twice = (number) => 2 * number;'],
  'plain.js': ['globalThis.plain = true;'],
  'unknown.js': ['globalThis.ask = (name) => import(name);'],
};

let folder = '';
let packed: PackedScripts = new Map();
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'partes-'));
  for (const [name, lines] of Object.entries(modules)) writeFileSync(path.join(folder, name), lines.join('\n'));
  packed = await packScripts(['page.A-1.js', 'other.js', 'plain.js'].map((name) => path.join(folder, name)));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

interface Script {
  src: string;
  onload: () => void;
  onerror: () => void;
  remove: () => void;
}

/** A page that runs classic scripts; `missing` do not come until they are taken off. */
function openPage(missing: Set<string>) {
  const asked: string[] = [];
  const run = (src: string): void => {
    document.currentScript = { src };
    vm.runInContext(packed.get(path.posix.basename(src)) ?? '', context);
    document.currentScript = null;
  };
  const append = (script: Script): void => {
    const name = path.posix.basename(script.src);
    asked.push(script.src);
    // A browser tells it later, too.
    queueMicrotask(() => {
      if (missing.has(name)) {
        script.onerror();
        return;
      }
      run(script.src);
      script.onload();
    });
  };
  const document = {
    currentScript: null as { src: string } | null,
    createElement: () => ({ remove: () => undefined }),
    head: { append },
  };
  const context = vm.createContext({ document, URL });
  return {
    asked,
    run,
    context: context as { log: unknown[]; ask: () => Promise<void>; askToo: () => Promise<unknown> },
  };
}

describe('modules are packed', () => {
  test('each into a script of its own, and what they load later once', () => {
    expect([...packed.keys()].toSorted()).toEqual(
      ['later.B_2.js', 'other.js', 'page.A-1.js', 'plain.js'].map((file) => `${namePart(file)}.js`).toSorted(),
    );
  });

  test('with names that a page can call', () => {
    expect(namePart('/site/_astro/Form.B-C_1.js')).toBe('parte_Form_B_C_1');
  });

  test('into classic scripts, which ask for no module', () => {
    for (const code of packed.values()) expect(code).not.toMatch(/\bimport\b|\bexport\b/);
  });

  test('and only what loads later brings the loader', () => {
    const withLoader = [...packed].filter(([, code]) => code.startsWith('globalThis.loadPart')).map(([name]) => name);
    expect(withLoader.toSorted()).toEqual(['parte_other.js', 'parte_page_A_1.js']);
  });

  test('but not where only the browser knows what is loaded', async () => {
    await expect(packScripts([path.join(folder, 'unknown.js')])).rejects.toThrow(/only the browser knows/);
  });
});

describe('a page with packed scripts', () => {
  const base = 'https://norma.pe/embed/partes/';
  const later = 'parte_later_B_2.js';

  test('runs them, and what is loaded later comes from beside them, once for all who ask', async () => {
    const { run, asked, context } = openPage(new Set());
    run(`${base}parte_page_A_1.js`);
    run(`${base}parte_other.js`);
    expect(context.log).toEqual([4]);
    await context.ask();
    expect(await context.askToo()).toBe(42);
    expect(context.log).toEqual([4, 42]);
    expect(asked).toEqual([base + later]);
  });

  test('hears of a part that does not come, and asks for it again', async () => {
    const missing = new Set([later]);
    const { run, asked, context } = openPage(missing);
    run(`${base}parte_page_A_1.js`);
    await context.ask();
    expect(context.log).toEqual([4, 'parte_later_B_2']);
    missing.clear();
    await context.ask();
    expect(context.log).toEqual([4, 'parte_later_B_2', 42]);
    expect(asked).toHaveLength(2);
  });
});
