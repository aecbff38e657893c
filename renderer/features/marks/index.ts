export { AskBars } from './ask-bars.tsx';
export { ChannelIcon } from './channel-icon.tsx';
export { ConditionMark, ConditionWord } from './condition-mark.tsx';
export { NotFine } from './not-fine.tsx';
export { StageMark, StageWord } from './stage-mark.tsx';
export { TrustRing } from './trust-ring.tsx';
export { VerdictBar, type VerdictCounts } from './verdict-bar.tsx';
export { VerdictBadge, VerdictMark } from './verdict-mark.tsx';
export {
  channelWords,
  conditionWords,
  responseWords,
  stageMeanings,
  stageTakes,
  stageWords,
  verdictWords,
} from './words.ts';
