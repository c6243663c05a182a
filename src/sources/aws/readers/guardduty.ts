import type { Value } from '../../../core/value.ts';
import { account } from '../../../shapes/account/account.ts';
import { detector } from '../../../shapes/guardduty/detector.ts';
import { type Api, detailsOf, type Reader, service } from '../reader.ts';

type Sdk = typeof import('@aws-sdk/client-guardduty');

const guardduty = service<Sdk>({ name: 'guardduty', load: () => import('@aws-sdk/client-guardduty'), client: 'GuardDutyClient' });

/** GuardDuty counts severity from 1 to 10; what is critical counts as high. */
const bands = { low: [1, 4], medium: [4, 7], high: [7, 11] } as const;

/** The time of the oldest finding of a severity that nobody has archived. */
async function openSince(api: Api<Sdk, 'ListFindings' | 'GetFindings'>, DetectorId: string, band: keyof typeof bands): Promise<Value> {
  const [from, below] = bands[band];
  const Criterion = { 'service.archived': { Equals: ['false'] }, severity: { GreaterThanOrEqual: from, LessThan: below } };
  const oldest = { AttributeName: 'createdAt', OrderBy: 'ASC' } as const;
  const { state } = await api.part(
    'ListFindings',
    { DetectorId, FindingCriteria: { Criterion }, SortCriteria: oldest, MaxResults: 1 },
    { givesState: ['id'], shape: (out) => ({ state: { id: out?.FindingIds?.[0] } }) },
  );
  const id = state?.id;
  if (typeof id !== 'string') return id;
  const found = await api.part(
    'GetFindings',
    { DetectorId, FindingIds: [id] },
    { givesState: ['since'], shape: (out) => ({ state: { since: out?.Findings?.[0]?.CreatedAt } }) },
  );
  return found.state?.since;
}

/** What is made of its answer. */
const ofAccount = { givesState: ['guardDuty'] };

const detectors = guardduty.reader({
  name: 'guardduty-detectors',
  types: ['AWS::GuardDuty::Detector'],
  adds: { 'AWS::::Account': { state: ['guardDuty'] } },
  calls: ['ListDetectors', 'GetDetector', 'GetAdministratorAccount', 'ListFindings', 'GetFindings'],
  details: detailsOf('AWS::::Account', { GetAdministratorAccount: ofAccount, ListFindings: ofAccount, GetFindings: ofAccount }),
  async *read(api) {
    let any = false;
    for await (const DetectorId of api.list('ListDetectors', {}, (out) => out.DetectorIds)) {
      any = true;
      const answer = await api.call('GetDetector', { DetectorId });
      yield detector(DetectorId, answer);
      const [administrator, low, medium, high] = await Promise.all([
        api.part(
          'GetAdministratorAccount',
          { DetectorId },
          { givesState: ['id'], shape: (out) => ({ state: { id: out?.Administrator?.AccountId } }) },
        ),
        openSince(api, DetectorId, 'low'),
        openSince(api, DetectorId, 'medium'),
        openSince(api, DetectorId, 'high'),
      ]);
      const guardDuty = { enabled: answer.Status === 'ENABLED', administratorId: administrator.state?.id, openSince: { low, medium, high } };
      yield account(api.place.account, { guardDuty });
    }
    if (!any) yield account(api.place.account, {});
  },
});

export const readers: readonly Reader[] = [detectors];
