import type { Component } from './component.ts';
import { judgeCaps, judgeCopy, judgePermission, judgeProvenance, judgeQuietTime } from './gate-components.ts';
import { judgeLaw } from './law/judge-law.ts';
import { judgeBucket, judgeCold, judgePromise, judgeReplyWait, judgeStep } from './pace-components.ts';
import { type PermissionLevel, permissionLevel } from './permission-level.ts';
import type { PlannedTouch, Recipient } from './planned-touch.ts';
import type { Relationship } from './relationship.ts';
import { type Severity, worstSeverity } from './severity.ts';
import { stageOf } from './stage-of.ts';
import { cadenceFor, classify, isPaced, type TouchClass } from './touch-class.ts';

/** A touch, the person it is for, and what is known of them just before it. */
export interface Situation {
  readonly relationship: Relationship;
  readonly recipient: Recipient;
  readonly touch: PlannedTouch;
  /** The instant the touch is judged at, in ms: its own, or a date it might move to. */
  readonly at: number;
  readonly now: number;
  /** Overrides the permission level read off the history. */
  readonly level?: PermissionLevel;
}

export interface Judgement {
  readonly class: TouchClass;
  readonly components: readonly Component[];
}

/** Everything a touch is judged by at one instant, fine components included (model, sections 3 to 7). */
export function judgeTouch(situation: Situation): Judgement {
  const { relationship, recipient, touch, at, now } = situation;
  const { history } = relationship;
  const touchClass = classify(history, { ...touch, at });
  const level = situation.level ?? permissionLevel(history, at);
  const components: Component[] = [];
  const add = (component: Component | null) => {
    if (component !== null) components.push(component);
  };
  if (isPaced(touchClass)) {
    if (touchClass === 'ordinary') {
      add(judgeBucket('near', relationship, touch, at));
      add(judgeBucket('season', relationship, touch, at));
      add(judgeReplyWait(relationship, at));
    }
    if (cadenceFor(history, touch.channel, touch.purpose, at) !== null) add(judgePromise(relationship, touch.purpose));
    add(judgeStep(touch.ask, level, relationship.trust));
    add(judgeCold(relationship, at));
    components.push(...judgeCaps(history, touch.channel, at));
    add(judgeQuietTime(history.policy, history.timeZone, touch.channel, at));
    components.push(...judgeLaw({ history, recipient, touch, at }));
  }
  add(judgePermission(history, recipient, touch, touchClass, at, now));
  add(judgeProvenance(recipient, touch, stageOf(relationship, level, at)));
  add(judgeCopy(history, recipient, touch));
  return { class: touchClass, components };
}

export function verdictOf(components: readonly Component[]): Severity {
  return components.reduce<Severity>((worst, component) => worstSeverity(worst, component.severity), 'fine');
}

const paceCodes: ReadonlySet<Component['code']> = new Set(['near', 'season', 'reply-wait', 'promise', 'step', 'cold']);

/** The worst of near, season, reply wait, promise, step and cold. */
export function paceOf(components: readonly Component[]): Severity {
  return verdictOf(components.filter((component) => paceCodes.has(component.code)));
}

/** Whether any gate refuses. */
export function mayOf(components: readonly Component[]): 'yes' | 'blocked' {
  return components.some((component) => component.severity === 'blocked') ? 'blocked' : 'yes';
}
