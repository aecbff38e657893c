/** What the small signs of the axis stand for. */
export function AxisLegend() {
  return (
    <span className="axis-legend caption">
      <span>
        <svg width="8" height="8" aria-hidden="true">
          <circle cx="4" cy="4" r="3" fill="var(--text-3)" />
        </svg>
        last touch
      </span>
      <span>
        <svg width="10" height="10" aria-hidden="true">
          <circle cx="5" cy="5" r="3.5" fill="none" stroke="var(--trust-line)" strokeWidth="1.8" />
        </svg>
        last response
      </span>
      <span>
        <svg width="30" height="12" aria-hidden="true">
          <path
            d="M2 6H24"
            stroke="var(--fast-solid)"
            strokeWidth="1.3"
            strokeDasharray="1.5 3"
            strokeLinecap="round"
          />
          <path d="M27 1v10" stroke="var(--accent)" strokeWidth="2" strokeLinecap="round" />
        </svg>
        earliest safe date
      </span>
    </span>
  );
}
