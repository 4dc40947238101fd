import { describe, expect, test } from 'vitest';
import { checkPlanIssuers } from './check-plan-issuers.ts';
import { listDefinedPlans } from './list-plans.ts';

const file = 'src/plans/equis/definition.ts';
const known = new Set(['minam', 'mpt']);

describe('who issued a plan', () => {
  test.for<[reason: string, issuer: string, source: string, found: object[]]>([
    ['is in the registry', 'minam', "  issuer: 'minam',\n", []],
    [
      'is a slip of the pen: its line, and the name that was meant',
      'minan',
      "  id: 'minan',\n  issuer: 'minan',\n",
      [{ place: { file, line: 2 }, fix: '¿Quiso decir «minam»?' }],
    ],
    [
      'is nobody whom the registry has: where to add it',
      'plan-villa',
      "  issuer: 'plan-villa',\n",
      [{ place: { file, line: 1 }, fix: 'Agréguelo a content/registries/issuers.json.' }],
    ],
    [
      'is said under another name: the line of its id',
      'minan',
      "\nconst by = 'minan';\n",
      [{ place: { file, line: 2 } }],
    ],
    ['is put together, and stands on no line', 'minan', "  issuer: 'mi' + 'nan',\n", [{ place: { file } }]],
  ])('%s', ([, issuer, source, found]) => {
    expect(checkPlanIssuers([{ issuer, file, source }], known)).toMatchObject(found);
  });

  test('every plan knows the file that defines it', () => {
    expect(listDefinedPlans().find(({ plan }) => plan.id === 'planres-2023')?.file).toBe(
      'src/plans/report/definition.ts',
    );
  });
});
