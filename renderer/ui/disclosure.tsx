import { ChevronRight } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { Disclosure as AriaDisclosure, Button, DisclosurePanel, Heading } from 'react-aria-components';
import './disclosure.css';

type DisclosureProps = {
  readonly title: string;
  /** Of its heading: one below the heading it stands under. */
  readonly level?: 2 | 3;
} & (
  | { readonly children: ReactNode; readonly whenOpen?: never }
  /** What is worked out only once somebody wants to see it. */
  | { readonly children?: never; readonly whenOpen: () => ReactNode }
);

/** A line that opens what lies under it. */
export function Disclosure({ title, children, whenOpen, level = 3 }: DisclosureProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <AriaDisclosure className="disclosure" isExpanded={isOpen} onExpandedChange={setOpen}>
      <Heading level={level} className="disclosure__head">
        <Button slot="trigger" className="disclosure__trigger">
          <ChevronRight className="icon icon--s disclosure__chevron" aria-hidden="true" />
          {title}
        </Button>
      </Heading>
      <DisclosurePanel className="disclosure__panel">
        {whenOpen === undefined ? children : isOpen && whenOpen()}
      </DisclosurePanel>
    </AriaDisclosure>
  );
}
