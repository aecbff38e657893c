import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { Disclosure as AriaDisclosure, Button, DisclosurePanel, Heading } from 'react-aria-components';
import './disclosure.css';

interface DisclosureProps {
  readonly title: string;
  readonly children: ReactNode;
  /** Of its heading: one below the heading it stands under. */
  readonly level?: 2 | 3;
}

/** A line that opens what lies under it. */
export function Disclosure({ title, children, level = 3 }: DisclosureProps) {
  return (
    <AriaDisclosure className="disclosure">
      <Heading level={level} className="disclosure__head">
        <Button slot="trigger" className="disclosure__trigger">
          <ChevronRight className="icon icon--s disclosure__chevron" aria-hidden="true" />
          {title}
        </Button>
      </Heading>
      <DisclosurePanel className="disclosure__panel">{children}</DisclosurePanel>
    </AriaDisclosure>
  );
}
