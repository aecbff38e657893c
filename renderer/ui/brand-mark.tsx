/** Two circles, ours and theirs: the sign of the app. */
export function BrandMark({ width = 28 }: { readonly width?: number }) {
  return (
    <svg
      className="brand-mark"
      width={width}
      height={(width * 18) / 28}
      viewBox="0 0 28 18"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.8"
      aria-hidden="true"
    >
      <path d="M14 3.9a7 7 0 0 1 0 10.2a7 7 0 0 1 0-10.2z" fill="currentColor" stroke="none" opacity=".9" />
      <circle cx="9.2" cy="9" r="7" />
      <circle cx="18.8" cy="9" r="7" strokeDasharray="2 2.4" strokeLinecap="round" />
    </svg>
  );
}
