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

/** Everything a touch is judged by at one instant, fine components included. */
export function judgeTouch(situation: Situation): Judgement {
  const touchClass = classOf(situation);
  const level = levelOf(situation);
  const components: Component[] = [];
  const add = (component: Component) => components.push(component);
  judgePace(situation, touchClass, level, add);
  judgeGates(situation, touchClass, level, add);
  return { class: touchClass, components };
}

/** The verdict alone: where a gate refuses, the pace changes nothing about it and is not worked out. */
export function severityOf(situation: Situation): Severity {
  const touchClass = classOf(situation);
  const level = levelOf(situation);
  const worst: { severity: Severity } = { severity: 'fine' };
  const add = ({ severity }: Component) => {
    worst.severity = worstSeverity(worst.severity, severity);
  };
  judgeGates(situation, touchClass, level, add);
  if (worst.severity !== 'blocked') judgePace(situation, touchClass, level, add);
  return worst.severity;
}

function classOf({ relationship, touch, at }: Situation): TouchClass {
  return classify(relationship.history, touch, at);
}

function levelOf({ relationship, at, level }: Situation): PermissionLevel {
  return level ?? permissionLevel(relationship.history, at);
}

/** Takes one component after the other. */
type Add = (component: Component) => void;

function judgePace(situation: Situation, touchClass: TouchClass, level: PermissionLevel, add: Add): void {
  if (!isPaced(touchClass)) return;
  const { relationship, touch, at } = situation;
  const { history } = relationship;
  if (touchClass === 'ordinary') {
    add(judgeBucket('near', relationship, touch, at));
    add(judgeBucket('season', relationship, touch, at));
    const replyWait = judgeReplyWait(relationship, at);
    if (replyWait !== null) add(replyWait);
  }
  const isPromised = touchClass === 'promised' || cadenceFor(history, touch, at) !== null;
  if (isPromised) add(judgePromise(history, history.purposes.get(touch.purpose)));
  add(judgeStep(touch.ask, level, relationship.trust));
  add(judgeCold(relationship, at));
}

function judgeGates(situation: Situation, touchClass: TouchClass, level: PermissionLevel, add: Add): void {
  const { relationship, recipient, touch, at, now } = situation;
  const { history } = relationship;
  const inForce = permissionsInForce(history.ledger, touch.channel, touch.purpose, at);
  if (isPaced(touchClass)) {
    for (const broken of judgeCaps(history, touch.channel, at)) add(broken);
    const quiet = judgeQuietTime(history.policy, history.timeZone, touch.channel, at);
    if (quiet !== null) add(quiet);
    for (const broken of judgeLaw({ history, recipient, touch, at, inForce })) add(broken);
  }
  const refused = judgePermission(history, recipient, touch, { touchClass, inForce, at, now });
  if (refused !== null) add(refused);
  const shown = judgeProvenance(recipient, touch, () => stageOf(relationship, level, at));
  if (shown !== null) add(shown);
  const copy = judgeCopy(history.touches.length === 0, recipient, touch);
  if (copy !== null) add(copy);
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
