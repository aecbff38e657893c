import { Link } from '@tanstack/react-router';
import { ChevronLeft } from 'lucide-react';

export function BackToReview() {
  return (
    <Link to="/review" className="back-link" aria-label="All packages" title="All packages">
      <ChevronLeft className="icon" aria-hidden="true" />
    </Link>
  );
}
