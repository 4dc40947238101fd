import type { AmountProblem } from './parse-amount.ts';

/** What to do about an amount that cannot be read; `what` says what is asked for (`los kilos de la semana`, `la cantidad en toneladas`), `example` a good answer. */
export function describeAmountProblem(problem: AmountProblem, what: string, example: string): string {
  switch (problem) {
    case 'empty':
      return `Escribe ${what}, por ejemplo ${example}`;
    case 'not-a-number':
      return `Escribe ${what} solo con números, por ejemplo ${example}`;
    case 'other-unit':
      return `Aquí no va esa unidad: escribe ${what}, por ejemplo ${example}`;
    case 'ambiguous':
      return `No sabemos si la coma o el punto separa miles o decimales: escribe ${what} sin separar los miles (1234), o con un cero más si son decimales (1.2340)`;
    case 'negative':
      return `Escribe ${what} sin el signo menos, por ejemplo ${example}`;
    case 'too-large':
      return `Revisa ${what}: el número es demasiado grande`;
    case 'too-precise':
      return `Escribe ${what} con seis decimales como máximo, por ejemplo ${example}`;
  }
}
