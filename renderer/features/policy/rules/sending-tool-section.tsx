import type { SendingTool } from '../../../../shared/domain/policy.ts';
import { Segmented } from '../../../ui/segmented.tsx';
import { PolicySection } from '../policy-section.tsx';
import type { SectionProps } from './section-props.ts';

type Answer = 'yes' | 'no' | 'not-said';

const answers = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
  { value: 'not-said', label: 'Not said' },
] as const;

const questions: readonly {
  readonly what: keyof SendingTool;
  readonly asks: string;
  readonly rules: string;
}[] = [
  {
    what: 'unsubscribeLink',
    asks: 'Every message has an unsubscribe link',
    rules: 'CAN-SPAM, CASL, GDPR art. 7(3)',
  },
  { what: 'postalAddress', asks: 'Every message has a postal address', rules: 'CAN-SPAM' },
  { what: 'oneClick', asks: 'Marketing mail has a one-click opt-out', rules: 'Gmail and Yahoo, RFC 8058' },
];

export function SendingToolSection({ form, change, isSought }: SectionProps & { readonly isSought: boolean }) {
  return (
    <PolicySection
      title="The sending tool"
      says="What it adds to every message by itself. While it is not said, the rules that need to know hold nothing back; a no blocks what they forbid."
      isSought={isSought}
    >
      <ul className="tool-questions">
        {questions.map(({ what, asks, rules }) => (
          <li key={what} className="tool-questions__one">
            <span>
              {asks}
              <span className="caption tool-questions__rules">{rules}</span>
            </span>
            <Segmented<Answer>
              label={asks}
              value={toAnswer(form.tool[what])}
              options={answers}
              onChange={(answer) =>
                change({ tool: { ...form.tool, [what]: answer === 'not-said' ? null : answer === 'yes' } })
              }
            />
          </li>
        ))}
      </ul>
    </PolicySection>
  );
}

function toAnswer(said: boolean | null): Answer {
  return said === null ? 'not-said' : said ? 'yes' : 'no';
}
