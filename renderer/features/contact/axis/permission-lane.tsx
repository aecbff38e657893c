import { channelWords as saidChannel } from '../../../../shared/domain/channel-words.ts';
import type { PermissionEvent } from '../../../../shared/domain/event.ts';
import { methodWords } from '../../../../shared/domain/method-words.ts';
import { sayShortDate } from '../../../lib/say-date.ts';
import { channelWords } from '../../marks/index.ts';
import { type AxisFrame, lanes } from './axis-frame.ts';
import type { PermissionBar } from './permission-bars.ts';

const characterPx = 5.6;

interface PermissionLaneProps {
  readonly frame: AxisFrame;
  readonly bars: readonly PermissionBar[];
  /** How many found no lane. */
  readonly hidden: number;
}

/** Permissions as bars from start to end, their source written in them. */
export function PermissionLane({ frame, bars, hidden }: PermissionLaneProps) {
  return (
    <g>
      <text x="0" y={lanes.permissionTop + 21} className="journey-axis__lane">
        Permission
      </text>
      {hidden > 0 && (
        <text x="0" y={lanes.permissionTop + 36}>
          and {hidden} more
        </text>
      )}
      {bars.length === 0 && (
        <text x={frame.left + 8} y={lanes.permissionTop + 21}>
          {hidden === 0 && 'none in sight'}
        </text>
      )}
      {bars.map((bar) => (
        <Bar key={`${bar.permission.id} ${bar.permission.at} ${bar.permission.channel}`} frame={frame} bar={bar} />
      ))}
    </g>
  );
}

function Bar({ frame, bar: { permission, lane, end } }: { readonly frame: AxisFrame; readonly bar: PermissionBar }) {
  const { x, left, right, now } = frame;
  const start = Math.max(left, x(permission.at));
  const stop = Math.min(right, end === null ? right : x(end));
  const top = lanes.permissionTop + 7 + lane * lanes.permissionHeight;
  const label = barWords(permission, stop - start);
  const beside = stop - start < label.length * characterPx + 12;
  const before = beside && right - stop < label.length * characterPx + 12;
  return (
    <g>
      <title>{sentence(permission, end, now)}</title>
      <rect
        x={start}
        y={top}
        width={Math.max(4, stop - start)}
        height="14"
        rx="4"
        fill="var(--accent-soft)"
        stroke="var(--accent-line)"
      />
      <text
        className="journey-axis__permission"
        x={before ? start - 6 : beside ? stop + 6 : start + 7}
        y={top + 11}
        textAnchor={before ? 'end' : 'start'}
      >
        {label}
      </text>
    </g>
  );
}

/** As much of "Email, offer. Double opt-in" as the bar has room for. */
function barWords({ channel, purpose, method }: PermissionEvent, width: number): string {
  const short = `${channelWords[channel]}, ${purpose}`;
  const whole = `${short}. ${methodWords[method]}`;
  return whole.length * characterPx + 12 <= width ? whole : short;
}

function sentence(permission: PermissionEvent, end: number | null, now: number): string {
  const until = end === null ? 'without an end' : `to ${sayShortDate(end, now)}`;
  const how = `${methodWords[permission.method]}${permission.evidence === null ? '' : `: ${permission.evidence}`}`;
  return `Permission for ${saidChannel(permission.channel)}, ${permission.purpose}, from ${sayShortDate(permission.at, now)} ${until}. ${how}`;
}
