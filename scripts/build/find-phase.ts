/** What a build does, in order, and the line of Astro's log with which each begins. */
const PHASES: readonly (readonly [name: string, begins: RegExp])[] = [
  ['Leer las normas y lo demás', /\[content\] Syncing content/],
  ['Preparar plantillas y estilos', /\[build\] Building static entrypoints/],
  ['Escribir las páginas', /generating static routes/],
  ['Armar el buscador', /\[build\] ✓ Completed/],
];

/** Follows the log of a build line by line and says which phase each line begins, if any. */
export class PhaseFinder {
  #next = 0;

  /** Name of the phase that begins with this line. */
  read(line: string): string | undefined {
    const [name, begins] = PHASES[this.#next] ?? [];
    if (!begins?.test(line)) return undefined;
    this.#next += 1;
    return name;
  }
}
