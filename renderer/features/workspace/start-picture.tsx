import { Check, Mail, Phone } from 'lucide-react';
import { VerdictBadge, VerdictMark } from '../marks/index.ts';
import './start-picture.css';

// The axis is true: six units a day, from 1 February at 2. Today is 9 April.
const today = 404;

const touches = [
  { x: 78, icon: Mail, answeredAt: 98 },
  { x: 166, icon: Phone, answeredAt: 172 },
  { x: 252, icon: Mail, answeredAt: 276 },
  { x: 344, icon: Mail, answeredAt: null },
] as const;

const questions = [
  { asks: 'May we?', says: 'Who allowed what, on which channel, for which purpose, until when.' },
  { asks: 'Is it too soon?', says: 'Each person has a pace of their own, read from what really happened.' },
  { asks: 'From when not?', says: 'Every warning has its reason, its date, and one click that moves there.' },
] as const;

/** How the app reads: one person along time, with a touch that comes too soon and the day on which it would not. */
export function StartPicture() {
  return (
    <section className="start-picture" aria-label="What it says about a plan">
      <div className="start-picture__said">
        <p className="spoken start-picture__sentence">
          To Ana, this would feel like one message every 8 days. The limit with Ana is 10.
        </p>
        <p className="start-picture__verdict">
          <VerdictBadge verdict="too-fast" /> Planned for Tuesday 14 April. Fine from Tuesday 5 May.
        </p>
      </div>
      <svg
        className="start-picture__axis"
        viewBox="0 0 720 300"
        role="img"
        aria-label="A time axis: four touches with three answers and growing trust up to today; then a planned touch that comes too soon, and the date from which it is fine."
      >
        <Ground />
        {touches.map((touch) => (
          <PastTouch key={touch.x} {...touch} />
        ))}
        <Trust />
        <Planned />
        <Permission />
      </svg>
      <dl className="start-picture__questions">
        {questions.map(({ asks, says }) => (
          <div key={asks}>
            <dt>{asks}</dt>
            <dd>{says}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Ground() {
  return (
    <>
      <rect className="start-picture__past" x="0" y="26" width={today} height="274" />
      <rect className="start-picture__future" x={today} y="26" width={720 - today} height="274" />
      {(
        [
          ['February', 2],
          ['March', 170],
          ['April', 356],
          ['May', 536],
        ] as const
      ).map(([month, x]) => (
        <g key={month}>
          <path className="start-picture__tick" d={`M${x} 26V300`} />
          <text x={x + 6} y="17">
            {month}
          </text>
        </g>
      ))}
      <path className="start-picture__today" d={`M${today} 22V300`} />
      <text className="start-picture__now" x={today + 6} y="17">
        Today
      </text>
    </>
  );
}

function PastTouch({ x, icon: Icon, answeredAt }: (typeof touches)[number]) {
  return (
    <>
      {answeredAt === null ? (
        <path className="start-picture__open" d={`M${x} 86V118`} />
      ) : (
        <>
          <path className="start-picture__thread" d={`M${x} 86C${x} 108 ${answeredAt} 100 ${answeredAt} 122`} />
          <circle className="start-picture__answer" cx={answeredAt} cy="126" r="4.5" />
        </>
      )}
      <circle className="start-picture__touch" cx={x} cy="74" r="12" />
      <g className="start-picture__channel" transform={`translate(${x - 6.5} 67.5)`}>
        <Icon size={13} strokeWidth={1.7} aria-hidden="true" />
      </g>
    </>
  );
}

function Trust() {
  return (
    <>
      <path className="start-picture__band" d="M14 178H98V162H172V154H276V150H404V226H276V222H172V236H98V246H14Z" />
      <path className="start-picture__expected" d="M404 150H720V226H404Z" />
      <path className="start-picture__trust" d="M14 214H98V200H172V188H276V180H404" />
      <path className="start-picture__trust start-picture__trust--ahead" d="M404 180H720" />
      <text x="22" y="154">
        Trust, and how sure it is
      </text>
    </>
  );
}

function Planned() {
  return (
    <>
      <path className="start-picture__trail" d="M446 74H548" />
      <g transform="translate(424 64)">
        <VerdictMark verdict="too-fast" size={20} />
      </g>
      <circle className="start-picture__safe" cx="560" cy="74" r="9" />
      <g className="start-picture__safe-tick" transform="translate(554.5 68.5)">
        <Check size={11} strokeWidth={2.6} aria-hidden="true" />
      </g>
      <text className="start-picture__date" x="434" y="52" textAnchor="middle">
        14 Apr
      </text>
      <text className="start-picture__date start-picture__date--safe" x="560" y="52" textAnchor="middle">
        Fine from 5 May
      </text>
      <g transform="translate(640 64)">
        <VerdictMark verdict="fine" size={20} outlined />
      </g>
    </>
  );
}

function Permission() {
  return (
    <>
      <rect className="start-picture__permission" x="14" y="262" width="684" height="22" rx="4" />
      <text className="start-picture__source" x="24" y="277">
        Permission for email: double opt-in, the form of 3 February
      </text>
    </>
  );
}
