/** How far the relationship has come, derived from evidence; closest last. */
export const stages = ['stranger', 'acquaintance', 'friend', 'customer', 'advocate'] as const;
export type Stage = (typeof stages)[number];

/** Beside the stage: where the relationship is heading. */
export const conditions = ['warming', 'steady', 'cooling', 'lost'] as const;
export type Condition = (typeof conditions)[number];
