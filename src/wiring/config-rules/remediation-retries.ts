import { each, finding, independently, isSet, type Resource, type ResourceTypes, wiring } from '../../core/index.ts';
import { remediationLimits } from '../../schema/config-facts.ts';
import { called, snippet } from '../_words.ts';

type Remediation = ResourceTypes['AWS::Config::RemediationConfiguration'];

const retries = ['MaximumAutomaticAttempts', 'RetryAttemptSeconds'] as const;
const percentages = ['ConcurrentExecutionRatePercentage', 'ErrorPercentage'] as const;
const usual = { MaximumAutomaticAttempts: 5, RetryAttemptSeconds: 60 } as const;

export default wiring({
  id: 'WIRING_REMEDIATION_RETRIES',
  title: 'An automatic remediation says how often it tries, within the limits of AWS Config',
  severity: 'medium',
  types: ['AWS::Config::RemediationConfiguration'],
  shipped: {
    as: 'risk',
    what: 'AWS Config tries five times within a minute and then makes an exception for the resource, which stays as it is. CloudFormation refuses an automatic remediation without both, and numbers outside of the limits.',
  },
  why: 'What cannot be put right is tried again and again, and what it costs is up to these two numbers.',
  fix: 'Set MaximumAutomaticAttempts (1 to 25) and RetryAttemptSeconds (1 to 2678000) beside Automatic: true.',
  *check(properties, { resource }) {
    yield* independently(
      () => missing(properties, resource),
      () => outside(properties, retries, '', resource),
      () => outside(properties.ExecutionControls?.SsmControls, percentages, 'ExecutionControls.SsmControls.', resource),
    );
  },
});

function* missing(properties: Remediation, resource: Resource) {
  if (properties.Automatic !== true) return;
  for (const name of retries) {
    if (isSet(properties, name)) continue;
    yield finding(
      name,
      `${called(resource)} runs by itself, and does not say ${name === 'RetryAttemptSeconds' ? 'within which time its attempts count' : 'how often it tries'}`,
      {
        expected: limits(name),
        fix: snippet(
          'Say how often it tries:',
          `MaximumAutomaticAttempts: ${usual.MaximumAutomaticAttempts}\nRetryAttemptSeconds: ${usual.RetryAttemptSeconds}`,
        ),
      },
    );
  }
}

function* outside<K extends keyof typeof remediationLimits>(
  owner: { readonly [name in K]?: number } | undefined,
  names: readonly K[],
  prefix: string,
  resource: Resource,
) {
  yield* each(names, function* (name) {
    const value = owner?.[name];
    const { least, most } = remediationLimits[name];
    if (value === undefined || value === null || (Number.isInteger(Number(value)) && Number(value) >= least && Number(value) <= most)) return;
    yield finding(`${prefix}${name}`, `${called(resource)} has ${name} ${value}, and AWS Config takes ${limits(name)}`, { expected: limits(name) });
  });
}

function limits(name: keyof typeof remediationLimits): string {
  const { least, most } = remediationLimits[name];
  return `a whole number from ${least} to ${most}`;
}
