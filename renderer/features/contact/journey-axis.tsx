import type { ContactDetails } from '../../../shared/contract/data-contract.ts';
import { channelWords as saidChannel } from '../../../shared/domain/channel-words.ts';
import { contactFullName } from '../../../shared/domain/contact.ts';
import type { PermissionEvent, ResponseEvent, TouchEvent } from '../../../shared/domain/event.ts';
import { sayCount } from '../../lib/count.ts';
import { sayShortDate, sayShortDay } from '../../lib/say-date.ts';
import { useElementWidth } from '../../lib/use-element-width.ts';
import { ChannelIcon, channelWords, methodWords, responseWords } from '../marks/index.ts';
import { journeyScale, monthTicks } from './journey-scale.ts';
import { permissionEnd } from './permission-end.ts';

const left = 92;
const permissionHeight = 18;
const permissionTop = 96;

interface JourneyAxisProps {
  readonly details: ContactDetails;
  readonly asOf: number;
}

/** Touches above, responses below, a thread from each touch to its answer, permissions as bars; today one dark line. */
export function JourneyAxis({ details, asOf }: JourneyAxisProps) {
  const [ref, width] = useElementWidth<HTMLDivElement>(800);
  const { events, contact } = details;
  const touches = events.filter((event): event is TouchEvent & typeof event => event.kind === 'touch');
  const responses = events.filter((event): event is ResponseEvent & typeof event => event.kind === 'response');
  const permissions = events.filter((event): event is PermissionEvent & typeof event => event.kind === 'permission');
  const x = journeyScale(
    events.map((event) => event.at),
    asOf,
    left,
    width,
  );
  const [from, to] = x.domain().map(Number);
  const bars = Math.max(1, permissions.length);
  const bottom = permissionTop + bars * permissionHeight + 8;
  const touchAt = new Map(touches.map((touch) => [touch.id, touch.at]));

  return (
    <div ref={ref} className="journey-axis">
      <svg
        width={width}
        height={bottom + 26}
        role="img"
        aria-label={`Journey of ${contactFullName(contact)} on a time axis: ${sayCount(touches.length, 'touch', 'touches')}, ${sayCount(responses.length, 'response', 'responses')}, ${sayCount(permissions.length, 'permission', 'permissions')}`}
      >
        <rect x={left} y="4" width={x(asOf) - left} height={bottom - 4} fill="var(--past)" />
        <rect x={x(asOf)} y="4" width={Math.max(0, width - x(asOf))} height={bottom - 4} fill="var(--future)" />
        {monthTicks(from ?? asOf, to ?? asOf, Math.floor((width - left) / 70)).map((at) => (
          <g key={at}>
            <path d={`M${x(at)} 4V${bottom}`} stroke="var(--line-soft)" />
            {Math.abs(x(at) + 12 - x(asOf)) > 62 && (
              <text x={x(at) + 4} y={bottom + 17}>
                {monthName(at)}
              </text>
            )}
          </g>
        ))}
        <path d={`M0 ${permissionTop - 8}H${width}M0 ${bottom}H${width}`} stroke="var(--line)" />
        <text x="0" y="30" className="journey-axis__lane">
          Touches
        </text>
        <text x="0" y="70" className="journey-axis__lane">
          Responses
        </text>
        <text x="0" y={permissionTop + 12} className="journey-axis__lane">
          Permission
        </text>
        {responses.map((response) => {
          const touched = response.answers === null ? undefined : touchAt.get(response.answers);
          return (
            touched !== undefined && (
              <path
                key={`thread ${response.id} ${response.at}`}
                d={`M${x(touched)} 37C${x(touched)} 50 ${x(response.at)} 46 ${x(response.at)} 61`}
                fill="none"
                stroke="var(--accent-line)"
                strokeWidth="1.4"
              />
            )
          );
        })}
        {touches.map((touch) => (
          <g
            key={`touch ${touch.id} ${touch.at}`}
            transform={`translate(${x(touch.at)} 26)`}
            className="journey-axis__touch"
          >
            <title>{`${channelWords[touch.channel]}, ${sayShortDay(touch.at, asOf)}`}</title>
            <circle r="10.5" fill="var(--raised)" stroke="var(--line-strong)" />
            <g transform="translate(-6 -6)" color="var(--text-2)">
              <ChannelIcon channel={touch.channel} size={12} />
            </g>
          </g>
        ))}
        {responses.map((response) => {
          const inWords = response.type !== 'click' && response.type !== 'form' && response.type !== 'open';
          return (
            <circle
              key={`response ${response.id} ${response.at}`}
              cx={x(response.at)}
              cy="66"
              r={inWords ? 5 : 3.8}
              fill={inWords ? 'var(--trust-line)' : 'var(--raised)'}
              stroke="var(--trust-line)"
              strokeWidth="1.8"
            >
              <title>{`${responseWords[response.type]}, ${sayShortDay(response.at, asOf)}`}</title>
            </circle>
          );
        })}
        {permissions.map((permission, lane) => {
          const start = x(permission.at);
          const end = Math.min(width, x(permissionEnd(permission, events) ?? to ?? asOf));
          const top = permissionTop + lane * permissionHeight;
          const label = `${channelWords[permission.channel]}, ${permission.purpose}. ${methodWords[permission.method]}`;
          const beside = end - start < label.length * 6;
          const before = beside && width - end < label.length * 6;
          return (
            <g key={`permission ${permission.id} ${permission.at} ${permission.channel}`}>
              <title>{`Permission for ${saidChannel(permission.channel)}, ${permission.purpose}, from ${sayShortDate(permission.at, asOf)}`}</title>
              <rect
                x={start}
                y={top}
                width={Math.max(4, end - start)}
                height="14"
                rx="4"
                fill="var(--accent-soft)"
                stroke="var(--accent-line)"
              />
              <text
                className="journey-axis__permission"
                x={before ? start - 6 : beside ? end + 6 : start + 7}
                textAnchor={before ? 'end' : 'start'}
                y={top + 11}
              >
                {label}
              </text>
            </g>
          );
        })}
        {permissions.length === 0 && (
          <text x={left + 8} y={permissionTop + 12}>
            none recorded
          </text>
        )}
        <path d={`M${x(asOf)} 0V${bottom}`} stroke="var(--text)" strokeWidth="1.4" />
        <g transform={`translate(${Math.min(width - 36, x(asOf))} ${bottom + 1})`}>
          <rect x="-36" width="72" height="18" rx="4" fill="var(--text)" />
          <text className="journey-axis__today" y="13" textAnchor="middle">
            {sayShortDay(asOf, asOf)}
          </text>
        </g>
      </svg>
    </div>
  );
}

/** "May", and "Jan 2026" where a year begins. */
function monthName(at: number): string {
  const [, month, year] = sayShortDate(at, 0).split(' ');
  return month === 'Jan' ? `${month} ${year}` : (month ?? '');
}
