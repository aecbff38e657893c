import type { Channel, JourneyEvent } from './event.ts';

/**
 * Whether somebody took back what they allowed on this channel for this purpose, or complained, and has agreed to nothing
 * since. `channel` any: on whichever.
 */
export function hasRefused(journey: readonly JourneyEvent[], channel: Channel | 'any', purpose: string): boolean {
  let refused = false;
  for (const event of journey) {
    if (event.kind === 'complaint') refused = true;
    else if (event.kind === 'withdrawal') {
      const on = event.channel ?? 'any';
      const isOnChannel = on === 'any' || channel === 'any' || on === channel;
      if (isOnChannel && (event.purpose === null || event.purpose === purpose)) refused = true;
    } else if (event.kind === 'permission' && event.purpose === purpose) {
      if (event.channel === 'any' || event.channel === channel) refused = false;
    }
  }
  return refused;
}
