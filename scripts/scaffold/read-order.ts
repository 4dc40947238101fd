import { parseArgs } from 'node:util';
import { findNearest } from '#errors';
import { OrderProblem, type Answers, type Kind } from './draft.ts';

/** What can be written behind `npm run new:norm --`. */
export function describeKind({ name, says, questions, switches }: Kind): string {
  const width = Math.max(...questions.map((question) => question.name.length)) + 4;
  const row = (option: string, words: string): string => `  ${`--${option}`.padEnd(width)} ${words}`;
  return [
    `npm run new:${name} -- …   hace ${says}`,
    '',
    ...questions.map(({ name: option, asks, example, required }) =>
      row(option, `${asks} ${required ? '' : '(puede faltar) '}Ejemplo: ${example}`),
    ),
    ...Object.entries(switches).map(([option, words]) => row(option, words)),
    row('ayuda', 'esto'),
  ].join('\n');
}

/** The answers that the command line gives; a switch answers itself. */
export function readOrder(kind: Kind, words: string[]): Answers {
  const names = [...kind.questions.map(({ name }) => name), ...Object.keys(kind.switches), 'ayuda'];
  const isSwitch = (name: string): boolean => name === 'ayuda' || name in kind.switches;
  const options = Object.fromEntries(
    names.map((name) => [name, { type: isSwitch(name) ? 'boolean' : 'string' } as const]),
  );
  const { values, tokens } = parseArgs({ args: words, options, strict: false, allowPositionals: true, tokens: true });
  for (const token of tokens) {
    if (token.kind === 'positional')
      throw new OrderProblem(`«${token.value}» está suelto. Un texto con espacios va entre comillas: --title "…"`);
    if (token.kind === 'option' && !names.includes(token.name)) {
      const near = findNearest(token.name, names).map((name) => `--${name}`);
      throw new OrderProblem(
        `No se conoce «${token.rawName}».${near.length > 0 ? ` ¿Quisiste decir ${near.join(' o ')}?` : ''} Con --ayuda se ven todas.`,
      );
    }
    if (
      token.kind === 'option' &&
      !isSwitch(token.name) &&
      (token.value === undefined || token.value.trim() === '' || token.value.startsWith('--'))
    ) {
      throw new OrderProblem(`Después de ${token.rawName} falta lo que se contesta.`);
    }
  }
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)]));
}
