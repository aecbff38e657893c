import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { classNames } from '../lib/class-names.ts';
import { Button } from './button.tsx';
import './dialog.css';

interface DialogProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly wide?: boolean;
  /** Takes most of the window, for something that is looked at. */
  readonly large?: boolean;
  /** An alert has to be answered: it does not close by a click beside it. */
  readonly alert?: boolean;
  readonly onClose: () => void;
}

/** A dialog over the page; it is open as long as it is rendered. */
export function Dialog({ title, children, wide = false, large = false, alert = false, onClose }: DialogProps) {
  return (
    <ModalOverlay
      className="dialog-scrim"
      isOpen
      isDismissable={!alert}
      isKeyboardDismissDisabled={alert}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal className={classNames('dialog', wide && 'dialog--wide', large && 'dialog--large')}>
        <AriaDialog className="dialog__body" role={alert ? 'alertdialog' : 'dialog'}>
          <Heading slot="title" className="dialog__title">
            {title}
          </Heading>
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

interface DialogFootProps {
  readonly onBack?: () => void;
  /** Where back leads, where that is not plain. */
  readonly back?: string;
  /** Stands where back would. */
  readonly beside?: ReactNode;
  readonly children: ReactNode;
}

/** The row of buttons at the foot of a dialog: back on the left, the result on the right. */
export function DialogFoot({ onBack, back = 'Back', beside, children }: DialogFootProps) {
  return (
    <div className="dialog__foot">
      {onBack !== undefined && (
        <Button look="quiet" onPress={onBack}>
          {back}
        </Button>
      )}
      {beside}
      <div className="dialog__acts">{children}</div>
    </div>
  );
}
