import { listRecords, type ContentRule } from '#catalogue';
import { examples } from '#calculators';
import { findNearest, type Issue } from '#errors';
import { checkExamples } from '../../src/calculators/shared/run-example.ts';
import { gather } from './gather.ts';
import { findAnswer, listCalculatorIds } from './load-calculators.ts';

/** A worked example is of a calculator, which answers as it says. */
export const rule: ContentRule = () =>
  gather(listRecords(examples), ({ value, name, locate }): Issue[] => {
    const answer = findAnswer(name);
    if (!answer) {
      const [near] = findNearest(name, listCalculatorIds());
      const message = `No hay ninguna calculadora «${name}»; el archivo lleva el nombre de la suya.`;
      const fix = near === undefined ? `Son: ${listCalculatorIds().join(', ')}.` : `¿Quiso decir «${near}»?`;
      return [{ rule: 'unknown-calculator', place: locate([]), message, fix }];
    }
    // What stands further below names provisions as pages link them: the tests of each calculator read that.
    const { also: _also, ...expects } = value.expects;
    return checkExamples([{ ...value, expects }], answer).map((told) => ({
      rule: 'example-fails',
      place: locate(['expects']),
      message: `La calculadora «${name}» no responde así. ${told}.`,
      fix: 'Corrija las respuestas del ejemplo o lo que espera; si acierta el ejemplo, la calculadora.',
    }));
  });
