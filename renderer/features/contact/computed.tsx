import type { Explanation } from '../../../shared/domain/explanation.ts';
import { sayDays } from '../../lib/count.ts';

/** The numbers behind the page, each with what it means. */
export function Computed({ explanation }: { readonly explanation: Explanation }) {
  return (
    <dl className="computed">
      {linesOf(explanation).map(({ name, value, means }) => (
        <div key={name} className="computed__line" title={means}>
          <dt>
            {name}
            <span className="caption computed__means">{means}</span>
          </dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

interface Line {
  readonly name: string;
  readonly value: string;
  readonly means: string;
}

function linesOf(explanation: Explanation): readonly Line[] {
  const { opinion, near, season } = explanation;
  return [
    { name: 'Trust', value: three(explanation.trust), means: 'belief + base rate × uncertainty' },
    {
      name: 'Belief, disbelief, uncertainty',
      value: `${two(opinion.b)}, ${two(opinion.d)}, ${two(opinion.u)}`,
      means: `from the evidence so far; base rate ${two(opinion.a)}`,
    },
    {
      name: 'Band',
      value: `${two(explanation.trustBand[0])} to ${two(explanation.trustBand[1])}`,
      means: 'its .1 and .9 quantiles',
    },
    { name: 'Days with a response', value: String(explanation.x), means: 'calendar days with a genuine response' },
    { name: 'Exposure', value: sayDays(explanation.T), means: 'from our first to our last paced touch' },
    { name: 'Rhythm', value: `× ${two(explanation.rho)}`, means: 'their own pace against the segment’s' },
    {
      name: 'Trust factor',
      value: `× ${two(explanation.theta)}`,
      means: 'trust shortens the gap, mistrust lengthens it',
    },
    { name: 'Limit gap', value: sayDays(explanation.limitGapDays), means: 'the shortest gap between ordinary touches' },
    { name: 'Felt now, near', value: felt(near.G), means: `load ${two(near.P)}, one gap back` },
    { name: 'Felt now, season', value: felt(season.G), means: `load ${two(season.P)}, four gaps back` },
    { name: 'Still there', value: two(explanation.aliveOwn), means: 'chance that they would still respond' },
    { name: 'Permission level', value: `${explanation.level} of 5`, means: 'what an ask may ask for' },
  ];
}

function felt(gapDays: number | null): string {
  return gapDays === null ? 'nothing' : `every ${sayDays(gapDays)}`;
}

function two(value: number): string {
  return value.toFixed(2);
}

function three(value: number): string {
  return value.toFixed(3);
}
