import { channels } from '../../../shared/domain/event.ts';
import { severities } from '../../../shared/domain/severity.ts';
import { conditions, stages } from '../../../shared/domain/stage.ts';
import {
  AskBars,
  ChannelIcon,
  ConditionWord,
  StageWord,
  TrustRing,
  VerdictBadge,
  VerdictBar,
  VerdictMark,
} from '../marks/index.ts';
import { SampleGroup } from './sample-group.tsx';

const trusts = [
  { trust: 0.5, band: [0.1, 0.9], is: 'no data' },
  { trust: 0.59, band: [0.3, 0.85], is: 'one click' },
  { trust: 0.84, band: [0.66, 0.98], is: 'six answers' },
  { trust: 0.9, band: [0.83, 0.96], is: 'long known' },
  { trust: 0.4, band: [0.22, 0.6], is: 'withdrew' },
] as const;

const asks = [1, 2, 3, 4, 5] as const;

export function MarkSamples() {
  return (
    <>
      <SampleGroup title="Verdicts: circle, diamond, arrow, square">
        {severities.map((verdict) => (
          <VerdictBadge key={verdict} verdict={verdict} />
        ))}
        {severities.map((verdict) => (
          <VerdictMark key={verdict} verdict={verdict} size={17} outlined labelled />
        ))}
        <span className="sample-group__wide">
          <VerdictBar counts={{ fine: 44, caution: 15, 'too-fast': 21, blocked: 4 }} />
        </span>
      </SampleGroup>
      <SampleGroup title="Stages, by closeness">
        {stages.map((stage) => (
          <StageWord key={stage} stage={stage} />
        ))}
      </SampleGroup>
      <SampleGroup title="Conditions">
        {conditions.map((condition) => (
          <ConditionWord key={condition} condition={condition} />
        ))}
      </SampleGroup>
      <SampleGroup title="Trust: the number, and how sure it is">
        {trusts.map(({ trust, band, is }) => (
          <span key={is} className="sample-group__trust">
            <TrustRing trust={trust} band={band} size={38} />
            <span className="caption">{is}</span>
          </span>
        ))}
        <TrustRing trust={0.71} band={[0.5, 0.88]} size={22} />
      </SampleGroup>
      <SampleGroup title="Channels and asks">
        {channels.map((channel) => (
          <ChannelIcon key={channel} channel={channel} labelled />
        ))}
        {asks.map((ask) => (
          <AskBars key={ask} ask={ask} />
        ))}
      </SampleGroup>
    </>
  );
}
