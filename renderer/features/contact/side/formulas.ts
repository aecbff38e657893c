import type { ContactDetails } from '../../../../shared/contract/data-contract.ts';
import { sayDays } from '../../../../shared/lib/count.ts';
import {
  aliveFormula,
  type Formula,
  feltFormula,
  limitFormulas,
  stepFormula,
  waitFormula,
} from '../../computed/index.ts';

/** Every number behind the page, in the order in which one follows from the other. */
export function formulasOf({ explanation, answers, parameters, policy }: ContactDetails): readonly Formula[] {
  const { near, season, trust, aliveOwn, x, tx, level } = explanation;
  const of = 'with one more email';
  return [
    ...limitFormulas(explanation, parameters, policy),
    feltFormula('near', { name: 'Pressure now', ...near, of }),
    feltFormula('season', { name: 'Pressure of the season', ...season, of }),
    waitFormula(
      {
        name: 'Half of the answers within',
        value: sayDays(answers.halfWithinDays),
        formula: 'e^m̂ of a log-normal, shrunk toward everybody’s',
        filled: `${answers.count} answers of this contact`,
      },
      parameters,
    ),
    aliveFormula(
      {
        name: 'Still there',
        value: aliveOwn.toFixed(2),
        filled: `x = ${x}, the latest ${sayDays(tx)} after the beginning`,
      },
      parameters,
    ),
    stepFormula({ value: `${level} of 5`, filled: `trust ${trust.toFixed(2)}` }),
  ];
}
