import { account } from '../../../shapes/account/account.ts';
import { dynamodbLimits, emrBlock, inspector } from '../../../shapes/account/region.ts';
import { type Reader, service } from '../reader.ts';
import { accountFact } from './_account-fact.ts';
import { unlessOff } from './_off.ts';
import { ssm } from './_ssm.ts';

const emr = service({ name: 'emr', prefix: 'elasticmapreduce', load: () => import('@aws-sdk/client-emr'), client: 'EMRClient' });
const dynamodb = service({ name: 'dynamodb', load: () => import('@aws-sdk/client-dynamodb'), client: 'DynamoDBClient' });
const inspector2 = service({ name: 'inspector2', load: () => import('@aws-sdk/client-inspector2'), client: 'Inspector2Client' });
const macie2 = service({ name: 'macie2', load: () => import('@aws-sdk/client-macie2'), client: 'Macie2Client' });

const scope = 'region';

const emrBlocks = accountFact(emr, {
  name: 'emr-block-public-access',
  scope,
  fact: 'emrBlockPublicAccess',
  command: 'GetBlockPublicAccessConfiguration',
  shape: emrBlock,
});

const sharing = accountFact(ssm, {
  name: 'ssm-document-sharing',
  scope,
  fact: 'documentSharing',
  command: 'GetServiceSetting',
  input: () => ({ SettingId: '/ssm/documents/console/public-sharing-permission' }),
  shape: (out) => out?.ServiceSetting?.SettingValue,
});

const runbookLogs = accountFact(ssm, {
  name: 'ssm-automation-logging',
  scope,
  fact: 'automationLogging',
  command: 'GetServiceSetting',
  input: () => ({ SettingId: '/ssm/automation/customer-script-log-destination' }),
  // The setting is there, and says nothing, as long as nobody has set it.
  none: ['ServiceSettingNotFound'],
  shape: (out) => out?.ServiceSetting?.SettingValue || undefined,
});

const limits = accountFact(dynamodb, {
  name: 'dynamodb-limits',
  scope,
  fact: 'dynamodbLimits',
  command: 'DescribeLimits',
  shape: dynamodbLimits,
});

const scans = accountFact(inspector2, {
  name: 'inspector-status',
  scope,
  fact: 'inspector',
  command: 'BatchGetAccountStatus',
  input: (place) => ({ accountIds: [place.account] }),
  shape: (out, place) => inspector(out, place.account),
});

/**
 * Where Macie is off its calls are refused like those of somebody without the right: AccessDeniedException, "Macie is not enabled." Its
 * model has no error of its own for it, so only the words tell the two apart. A session that is there may be paused.
 */
const macieOff = [{ code: 'AccessDeniedException', words: /: Macie is not enabled\b/i }];

const macie = macie2.reader({
  name: 'macie-session',
  scope,
  types: [],
  adds: { 'AWS::::Account': { state: ['macie'] } },
  calls: ['GetMacieSession', 'GetAutomatedDiscoveryConfiguration'],
  async *read(api) {
    const session = await unlessOff(api.call('GetMacieSession', {}), macieOff);
    if (!session) {
      yield account(api.place.account, {});
      return;
    }
    const { state } = await api.part(
      'GetAutomatedDiscoveryConfiguration',
      {},
      { givesState: ['automatedDiscovery'], shape: (out) => ({ state: { automatedDiscovery: out?.status } }) },
    );
    yield account(api.place.account, { macie: { status: session.status, automatedDiscovery: state?.automatedDiscovery } });
  },
});

export const readers: readonly Reader[] = [emrBlocks, sharing, runbookLogs, limits, scans, macie];
