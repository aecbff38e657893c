import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { classNames } from '../lib/class-names.ts';
import { Kbd } from './kbd.tsx';
import './button.css';

interface ButtonProps {
  readonly children?: ReactNode;
  /** One primary button per area. */
  readonly look?: 'plain' | 'primary' | 'quiet' | 'link' | 'danger';
  readonly size?: 'm' | 's';
  readonly icon?: LucideIcon;
  /** The key that does the same. */
  readonly shortcut?: string;
  /** The name of a button that shows only its icon. */
  readonly label?: string;
  readonly disabled?: boolean;
  readonly pressed?: boolean;
  readonly submits?: boolean;
  readonly autoFocus?: boolean;
  readonly describedBy?: string;
  readonly onPress?: () => void;
}

/** A button names its result: "Move to 5 May", never OK. */
export function Button(props: ButtonProps) {
  const { look = 'plain', size = 'm', icon: Icon, children } = props;
  return (
    <AriaButton
      className={classNames(
        'button',
        look !== 'plain' && `button--${look}`,
        size === 's' && 'button--s',
        children === undefined && 'button--icon',
      )}
      type={props.submits ? 'submit' : 'button'}
      isDisabled={props.disabled ?? false}
      {...(props.label === undefined ? {} : { 'aria-label': props.label })}
      {...(props.pressed === undefined ? {} : { 'aria-pressed': props.pressed })}
      {...(props.describedBy === undefined ? {} : { 'aria-describedby': props.describedBy })}
      {...(props.onPress === undefined ? {} : { onPress: props.onPress })}
      // A dialog that opens puts the focus where the next act most likely is.
      autoFocus={props.autoFocus ?? false}
    >
      {Icon !== undefined && <Icon className={size === 's' ? 'icon icon--s' : 'icon'} aria-hidden="true" />}
      {children}
      {props.shortcut !== undefined && <Kbd>{props.shortcut}</Kbd>}
    </AriaButton>
  );
}
