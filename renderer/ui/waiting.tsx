import './waiting.css';

/** Says what is awaited, from 200 ms of waiting on: a shorter wait shows nothing. */
export function Waiting({ says }: { readonly says: string }) {
  return (
    <p className="waiting" role="status">
      <span className="waiting__line" aria-hidden="true" />
      {says}
    </p>
  );
}
