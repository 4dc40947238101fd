import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { Calculator } from '#tools';

/** What lies in the folder of a calculator, under its reserved names. */
export interface CalculatorParts {
  calculator: Calculator<unknown>;
  Form: AstroComponentFactory;
  /** For readers without scripts, and for paper. */
  Tables: AstroComponentFactory;
  /** What comes before the form, where something does. */
  Before: AstroComponentFactory | undefined;
}

type Component = Record<string, { default: AstroComponentFactory }>;

const definitions = import.meta.glob<{ calculator: Calculator<unknown> }>('../../calculators/*/definition.ts', {
  eager: true,
});
const forms: Component = import.meta.glob('../../calculators/*/Form.astro', { eager: true });
const tables: Component = import.meta.glob('../../calculators/*/Tables.astro', { eager: true });
const befores: Component = import.meta.glob('../../calculators/*/Before.astro', { eager: true });

/** Every calculator: a folder in the room of calculators is one. Throws where a folder lacks a part. */
export function listCalculators(): CalculatorParts[] {
  return Object.entries(definitions).map(([path, { calculator }]) => {
    const find = (parts: Component, name: string): AstroComponentFactory | undefined =>
      parts[path.replace('definition.ts', name)]?.default;
    const [Form, Tables] = [find(forms, 'Form.astro'), find(tables, 'Tables.astro')];
    if (!Form || !Tables) throw new Error(`${path}: a calculator has Form.astro and Tables.astro beside it.`);
    return { calculator, Form, Tables, Before: find(befores, 'Before.astro') };
  });
}
