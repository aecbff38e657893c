import { useNavigate } from '@tanstack/react-router';
import { Upload, Users } from 'lucide-react';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';

export function NoContacts() {
  const navigate = useNavigate();
  return (
    <EmptyState
      icon={Users}
      title="No contacts yet"
      says={
        <>
          A contacts CSV, as any CRM exports it, says who people are. A journey file says what happened with them:
          touches, responses, permissions, purchases. From both, the stage of each relationship is read; nobody sets it
          by hand.
        </>
      }
    >
      <Button look="primary" icon={Upload} onPress={() => void navigate({ to: '/import' })}>
        Import contacts or journeys
      </Button>
    </EmptyState>
  );
}
