import { capital, listed } from '../lib/words.ts';
import { type Html, html } from './html.ts';
import { verdictInText } from './marks.ts';
import type { Review } from './review.ts';
import { reasonsByStep, type StepReason } from './step-reasons.ts';
import { people, reasonWords, sentence } from './words.ts';

/** What stands against the touches: each reason once, however many people and steps it concerns. */
export function reasonTable(review: Review): Html {
  const reasons = mergeSteps(reasonsByStep(review.verdicts.touches));
  if (reasons.length === 0) {
    return html`<section id="reasons"><h2>Reasons</h2><p class="lead-in">Nothing stands against any touch.</p></section>
`;
  }
  return html`<section id="reasons"><h2>Reasons</h2><p class="lead-in">What stands against the touches, each with an example.</p>
<table class="reasons"><thead><tr><th scope="col">Reason</th><th scope="col">Verdict</th><th scope="col">People</th><th scope="col">For example</th></tr></thead><tbody>
${reasons.map((groups) => row(review, groups))}</tbody></table></section>
`;
}

type Groups = readonly [StepReason, ...StepReason[]];

/** The groups of one reason and severity, over all steps. */
function mergeSteps(groups: readonly StepReason[]): readonly Groups[] {
  const merged = new Map<string, [StepReason, ...StepReason[]]>();
  for (const group of groups) {
    const key = `${group.severity} ${group.code}`;
    const known = merged.get(key);
    if (known === undefined) merged.set(key, [group]);
    else known.push(group);
  }
  return [...merged.values()];
}

function row(review: Review, groups: Groups): Html {
  const [largest] = groups;
  const concerned = new Set(groups.flatMap(({ touches }) => touches.map(({ contact }) => contact))).size;
  const numbers = groups.map(({ step }) => review.stepOf(step)?.number ?? 0).toSorted((a, b) => a - b);
  const example = exampleOf(largest);
  return html`<tr><th scope="row">${capital(reasonWords[largest.code])}</th><td>${verdictInText(largest.severity)}</td><td class="concerned">${people(concerned)}<small>${numbers.length === 1 ? 'step' : 'steps'} ${listed(numbers.map(String))}</small></td><td class="why">${example === undefined ? largest.example : sentence(example.said, review.personOf(example.contact).calledName)}</td></tr>
`;
}

/** A sentence that is as severe as its group: one of a caution would not explain why others are blocked. */
function exampleOf({ touches, code, severity }: StepReason) {
  for (const { contact, reasons } of touches) {
    const reason = reasons.find((one) => one.code === code && one.severity === severity);
    if (reason !== undefined) return { contact, said: reason.sentence };
  }
  return undefined;
}
