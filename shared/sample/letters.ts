/** The plan of the weekly letter that is under way, and how its issues are called. */
export const runningPlanId = 'air-letter';
/** Issues of the running plan that are out already. */
export const issuesSent = 3;

export function runningStepId(number: number): string {
  return `letter-${number}`;
}

/** What a journey calls the issue that reached its readers: the step it was, where it belongs to the running plan. */
export function runningIssueId(issue: number, on: string): string {
  return issue < issuesSent ? `${runningPlanId}/${runningStepId(issuesSent - issue)}` : `letter-${on}`;
}
