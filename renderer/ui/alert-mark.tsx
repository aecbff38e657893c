/** The diamond beside a sentence that asks for attention. */
export function AlertMark({ size = 16 }: { readonly size?: number }) {
  return (
    <svg className="alert-mark" width={size} height={size} viewBox="0 0 20 20" aria-hidden="true">
      <rect
        x="3.6"
        y="3.6"
        width="12.8"
        height="12.8"
        rx="2.2"
        transform="rotate(45 10 10)"
        fill="var(--caution-solid)"
      />
      <path d="M10 6v5" stroke="var(--caution-on)" strokeWidth="1.9" strokeLinecap="round" />
      <circle cx="10" cy="13.9" r="1.15" fill="var(--caution-on)" />
    </svg>
  );
}
