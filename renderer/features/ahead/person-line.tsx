import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import './person-line.css';

interface PersonLineProps {
  readonly contactId: number;
  readonly name: string;
  readonly before?: ReactNode;
  readonly below: ReactNode;
  readonly after: ReactNode;
}

/** Somebody in a list beside the plans; it leads to their page. */
export function PersonLine({ contactId, name, before, below, after }: PersonLineProps) {
  return (
    <li>
      <Link to="/relationships/$contactId" params={{ contactId: String(contactId) }} className="person-line">
        {before}
        <span className="person-line__who">
          <span className="person-line__name cut" title={name}>
            {name}
          </span>
          <span className="person-line__below cut">{below}</span>
        </span>
        <span className="person-line__after">{after}</span>
      </Link>
    </li>
  );
}
