/** The four verdicts, mildest first: fine < caution < too fast < blocked. */
export const severities = ['fine', 'caution', 'too-fast', 'blocked'] as const;
export type Severity = (typeof severities)[number];

/** Orders verdicts, mildest first; negative when `a` is milder than `b`. */
export function compareSeverity(a: Severity, b: Severity): number {
  return severities.indexOf(a) - severities.indexOf(b);
}

export function worstSeverity(a: Severity, b: Severity): Severity {
  return compareSeverity(a, b) >= 0 ? a : b;
}

/** A count of each verdict that begins at none. */
export function noCounts(): Record<Severity, number> {
  return { fine: 0, caution: 0, 'too-fast': 0, blocked: 0 };
}
