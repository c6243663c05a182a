import { each, finding, isSet, listOf, OwnName, type Resource, wiring } from '../../core/index.ts';
import { called, snippet } from '../_words.ts';
import { type AggregatedSource, sourcesOf } from './_aggregated.ts';

export default wiring({
  id: 'WIRING_CONFIG_AGGREGATOR_SOURCES',
  title: 'An aggregator says from which accounts and regions it draws',
  severity: 'high',
  types: ['AWS::Config::ConfigurationAggregator'],
  shipped: {
    as: 'deploy error',
    what: 'AWS Config refuses an aggregator of both kinds, or with a source of no accounts or regions. One without any source is created, and stays empty.',
  },
  why: 'An aggregator draws either from accounts that are named, or from an organization, and in each case from regions that are named, or from all.',
  fix: 'Give one item of AccountAggregationSources, or OrganizationAggregationSource, with AllAwsRegions: true or a list of AwsRegions.',
  *check(properties, { resource }) {
    const byAccounts = listOf(properties.AccountAggregationSources).length;
    const byOrganization = isSet(properties, 'OrganizationAggregationSource');
    if (byAccounts === 0 && !byOrganization) {
      yield finding('', `${called(resource)} draws from nowhere: it stays empty`, {
        expected: 'accounts or an organization',
        fix: snippet(
          'Draw from all regions of the account:',
          `
            AccountAggregationSources:
              - AccountIds: [!Ref AWS::AccountId]
                AllAwsRegions: true`,
        ),
      });
      return;
    }
    if (byAccounts > 0 && byOrganization)
      yield finding(
        'OrganizationAggregationSource',
        `${called(resource)} draws from accounts and from an organization: AWS Config takes one of the two`,
        {
          expected: 'one kind of source',
        },
      );
    if (byAccounts > 1)
      yield finding('AccountAggregationSources', `${called(resource)} has ${byAccounts} sources of accounts, and AWS Config takes one`, {
        expected: 'one source with all its accounts',
      });
    yield* each(sourcesOf(properties), (source) => emptyOf(source(), resource));
  },
});

function* emptyOf(source: AggregatedSource, resource: Resource) {
  const { path, kind, accounts } = source;
  if (kind === 'accounts' && accounts.length === 0)
    yield finding(`${path}.AccountIds`, `${called(resource)} draws from no account`, { expected: 'at least one account' });
  yield* each(accounts, function* (account, index) {
    // The account of the stack itself is one.
    if (account.parts[0] instanceof OwnName || /^\d{12}$/.test(account.value)) return;
    yield finding(`${path}.AccountIds[${index}]`, `${called(resource)} draws from ${account.value}, which is no account: these have twelve digits`, {
      expected: 'twelve digits, quoted where they begin with a zero',
    });
  });
  if (source.everywhere || source.regions.length > 0) return;
  yield finding(path, `${called(resource)} draws from no region`, {
    expected: 'AllAwsRegions: true, or AwsRegions',
    fix: snippet('Draw from all regions:', 'AllAwsRegions: true'),
  });
}
