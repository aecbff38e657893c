import type { Component } from './component.ts';
import { judgeCaps, judgeCopy, judgePermission, judgeProvenance, judgeQuietTime } from './gate-components.ts';
import { judgeLaw } from './law/judge-law.ts';
import { judgeBucket, judgeCold, judgePromise, judgeReplyWait, judgeStep } from './pace-components.ts';
import { permissionsInForce } from './permission-ledger.ts';
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
  const touchClass = classOf(situation);
  const level = levelOf(situation);
  return {
    class: touchClass,
    components: [...paceComponents(situation, touchClass, level), ...gateComponents(situation, touchClass, level)],
  };
}

/** The verdict alone: where a gate refuses, the pace changes nothing about it and is not worked out. */
export function severityOf(situation: Situation): Severity {
  const touchClass = classOf(situation);
  const level = levelOf(situation);
  const gates = verdictOf(gateComponents(situation, touchClass, level));
  if (gates === 'blocked') return gates;
  return worstSeverity(gates, verdictOf(paceComponents(situation, touchClass, level)));
}

function classOf({ relationship, touch, at }: Situation): TouchClass {
  return classify(relationship.history, touch, at);
}

function levelOf({ relationship, at, level }: Situation): PermissionLevel {
  return level ?? permissionLevel(relationship.history, at);
}

function paceComponents(situation: Situation, touchClass: TouchClass, level: PermissionLevel): readonly Component[] {
  if (!isPaced(touchClass)) return [];
  const { relationship, touch, at } = situation;
  const components: Component[] = [];
  if (touchClass === 'ordinary') {
    components.push(judgeBucket('near', relationship, touch, at), judgeBucket('season', relationship, touch, at));
    const replyWait = judgeReplyWait(relationship, at);
    if (replyWait !== null) components.push(replyWait);
  }
  const isPromised = touchClass === 'promised' || cadenceFor(relationship.history, touch, at) !== null;
  if (isPromised) components.push(judgePromise(relationship, touch.purpose));
  components.push(judgeStep(touch.ask, level, relationship.trust), judgeCold(relationship, at));
  return components;
}

function gateComponents(situation: Situation, touchClass: TouchClass, level: PermissionLevel): readonly Component[] {
  const { relationship, recipient, touch, at, now } = situation;
  const { history } = relationship;
  const inForce = permissionsInForce(history.ledger, touch.channel, touch.purpose, at);
  const components: Component[] = [];
  const add = (component: Component | null) => {
    if (component !== null) components.push(component);
  };
  if (isPaced(touchClass)) {
    components.push(...judgeCaps(history, touch.channel, at));
    add(judgeQuietTime(history.policy, history.timeZone, touch.channel, at));
    components.push(...judgeLaw({ history, recipient, touch, at, inForce }));
  }
  add(judgePermission(history, recipient, touch, { touchClass, inForce, at, now }));
  if (touch.facts.length > 0) add(judgeProvenance(recipient, touch, stageOf(relationship, level, at)));
  add(judgeCopy(history, recipient, touch));
  return components;
}

export function verdictOf(components: readonly Component[]): Severity {
  let worst: Severity = 'fine';
  for (const { severity } of components) worst = worstSeverity(worst, severity);
  return worst;
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
