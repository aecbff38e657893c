import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { Button } from './button.tsx';
import './select.css';

export interface MenuAct {
  readonly id: string;
  readonly label: string;
  readonly icon?: LucideIcon;
  readonly run: () => void;
}

interface MenuButtonProps {
  readonly children?: ReactNode;
  readonly label?: string;
  readonly icon?: LucideIcon;
  readonly look?: 'plain' | 'primary' | 'quiet';
  readonly size?: 'm' | 's';
  readonly acts: readonly MenuAct[];
}

/** A button that opens a short list of acts. */
export function MenuButton({ acts, ...button }: MenuButtonProps) {
  return (
    <MenuTrigger>
      <Button {...button} />
      <Popover className="menu" offset={4} placement="bottom end">
        <Menu
          className="menu__list"
          aria-label={button.label ?? 'Choose'}
          onAction={(key) => acts.find((act) => act.id === key)?.run()}
        >
          {acts.map(({ id, label, icon: Icon }) => (
            <MenuItem key={id} id={id} className="menu__item" textValue={label}>
              {Icon !== undefined && <Icon className="icon icon--s" aria-hidden="true" />}
              {label}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
