import {
  Bell,
  CalendarDays,
  type LucideIcon,
  Mail,
  Mailbox,
  MessageCircle,
  MessageSquare,
  PanelTop,
  Phone,
  Target,
  Waypoints,
} from 'lucide-react';
import type { Channel } from '../../../shared/domain/event.ts';
import { channelWords } from './words.ts';

const icons: Readonly<Record<Channel | 'any', LucideIcon>> = {
  email: Mail,
  phone: Phone,
  sms: MessageSquare,
  'direct-mail': Mailbox,
  'in-app': PanelTop,
  push: Bell,
  retargeting: Target,
  social: MessageCircle,
  meeting: CalendarDays,
  any: Waypoints,
};

interface ChannelIconProps {
  readonly channel: Channel | 'any';
  readonly size?: number;
  readonly labelled?: boolean;
}

export function ChannelIcon({ channel, size = 14, labelled = false }: ChannelIconProps) {
  const Icon = icons[channel];
  return (
    <Icon
      size={size}
      strokeWidth={1.7}
      {...(labelled ? { role: 'img', 'aria-label': channelWords[channel] } : { 'aria-hidden': true })}
    />
  );
}
