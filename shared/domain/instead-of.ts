import { channelWords } from './channel-words.ts';
import type { Component, ComponentOf, PermissionRefusal } from './component.ts';
import { contactName } from './contact.ts';
import type { Situation } from './judge-touch.ts';
import { lawHelps } from './law/law-words.ts';
import { warmFrom } from './pace-components.ts';
import { withdrawalFor } from './permission-ledger.ts';

const asks: Readonly<Record<number, string>> = {
  1: 'answering or giving something',
  2: 'a message that informs',
  3: 'asking for a talk',
  4: 'an offer',
};

/** The largest ask that fits a permission level; enough trust carries one step beyond it. */
export function fittingAsk({ level, E }: Pick<ComponentOf<'step'>, 'level' | 'E'>): string {
  return asks[Math.max(1, E >= warmFrom ? level + 1 : level)] ?? 'a smaller ask';
}

/** What would help where no date does, by what refuses the touch there; undefined when nothing is named. */
export function insteadOf(refusing: readonly Component[], situation: Situation): string | undefined {
  const first = <C extends Component['code']>(code: C) =>
    refusing.find((component): component is Extract<Component, { code: C }> => component.code === code);
  const name = contactName(situation.recipient.contact);
  const refused = first('permission');
  if (refused !== undefined) return insteadOfRefusal(refused.refusal, situation);
  // What is not allowed comes before what is too soon: no smaller ask helps against it.
  const law = first('law');
  if (law !== undefined) return lawHelps(law.rule, situation.touch.channel);
  const step = first('step');
  if (step?.level === 0) return `A permission first, or a smaller ask: ${fittingAsk(step)}.`;
  if (step !== undefined) return `A smaller ask: ${fittingAsk(step)}.`;
  if (first('promise') !== undefined) return `Ask ${name} whether the messages are still wanted.`;
  if (first('provenance') !== undefined) return `Leave out what ${name} did not tell.`;
  const byPolicy = first('cap') !== undefined || first('quiet-hours') !== undefined;
  return byPolicy ? 'Another channel, or a policy that allows it.' : undefined;
}

function insteadOfRefusal({ cause }: PermissionRefusal, situation: Situation): string {
  const { touch, recipient, relationship, at } = situation;
  const { channel, purpose } = touch;
  switch (cause) {
    case 'do-not-contact':
      return `Nothing but leaving ${contactName(recipient.contact)} out, as long as the mark stands.`;
    case 'complaint':
      return 'A permission that is newer than the complaint; until then no channel is open.';
    case 'bounce':
      // Of e-mail addresses alone it is on record when they changed.
      return channel === 'email' ? 'A new address, or another channel.' : 'Another channel.';
    case 'withdrawn':
    case 'withdrawn-undated':
    case 'objection': {
      const withdrawn = withdrawalFor(relationship.history.ledger, channel, purpose, at)?.channel ?? 'any';
      if (withdrawn === 'any') return `A new permission for ${purpose} by ${channelWords(channel)}.`;
      break;
    }
    case 'none':
    case 'expired':
    case 'expiring':
      break;
  }
  return `A permission for ${purpose} by ${channelWords(channel)}, or another channel.`;
}
