import type { Trail } from '@aws-sdk/client-cloudtrail';
import { eventDataStore, eventSelectors, insightSelectors, trail, trailStatus } from '../../../shapes/cloudtrail/trail.ts';
import { unseen } from '../../../shapes/describe.ts';
import { tagsOf } from '../../../shapes/tags.ts';
import { assembled, detailsOf, type Reader, service } from '../reader.ts';

const cloudtrail = service({
  name: 'cloudtrail',
  load: () => import('@aws-sdk/client-cloudtrail'),
  client: 'CloudTrailClient',
  gone: ['EventDataStoreNotFoundException'],
});

const deliveries = ['latestDeliveryTime', 'latestDeliveryError', 'latestCloudWatchLogsDeliveryTime', 'latestCloudWatchLogsDeliveryError'];

const onlyItsOwner = unseen('only the account that the trail belongs to tells it');

const trails = cloudtrail.reader({
  name: 'cloudtrail-trails',
  types: ['AWS::CloudTrail::Trail'],
  calls: ['DescribeTrails', 'GetTrailStatus', 'GetEventSelectors', 'GetInsightSelectors', 'ListTags'],
  details: detailsOf('AWS::CloudTrail::Trail', {
    GetTrailStatus: { gives: ['IsLogging'], givesState: deliveries },
    GetEventSelectors: { gives: ['EventSelectors', 'AdvancedEventSelectors'] },
    GetInsightSelectors: { gives: ['InsightSelectors'] },
    ListTags: { gives: ['Tags'] },
  }),
  async *read(api) {
    const { account, region } = api.place;
    // With their shadows: without those, a member of an organization is not told of the trail that records it.
    const listed = api.list('DescribeTrails', { includeShadowTrails: true }, (out) => out.trailList);
    const read = api.each(listed, async (one: Trail) => {
      const { TrailARN = '', HomeRegion: home = region } = one;
      // A trail is told of where it was made. If nobody looks there, it records here all the same.
      if (home !== region && api.wants(home)) return [];
      const isOwn = TrailARN.split(':')[4] === account;
      const none = isOwn ? [] : ['TrailNotFoundException'];
      const parts = [
        api.part(
          'GetTrailStatus',
          { Name: TrailARN },
          {
            gives: ['IsLogging'],
            givesState: deliveries,
            none,
            shape: (out) => (out ? trailStatus(out) : { properties: { IsLogging: onlyItsOwner } }),
          },
        ),
        api.part(
          'GetEventSelectors',
          { TrailName: TrailARN },
          {
            gives: ['EventSelectors', 'AdvancedEventSelectors'],
            none,
            shape: (out) => (out ? eventSelectors(out) : { properties: { EventSelectors: onlyItsOwner, AdvancedEventSelectors: onlyItsOwner } }),
          },
        ),
      ];
      if (!isOwn) {
        const told = { ...trail(one, onlyItsOwner), id: TrailARN, region: home };
        return assembled(told, { properties: { InsightSelectors: onlyItsOwner } }, ...(await Promise.all(parts)));
      }
      if (one.HasInsightSelectors !== false)
        parts.push(
          api.part(
            'GetInsightSelectors',
            { TrailName: TrailARN },
            {
              gives: ['InsightSelectors'],
              none: ['InsightNotEnabledException'],
              shape: (out) => insightSelectors(out),
            },
          ),
        );
      parts.push(
        api.part(
          'ListTags',
          { ResourceIdList: [TrailARN] },
          {
            gives: ['Tags'],
            shape: (out) => ({ properties: tagsOf('AWS::CloudTrail::Trail', out?.ResourceTagList?.[0]?.TagsList) }),
          },
        ),
      );
      return assembled({ ...trail(one), region: home }, ...(await Promise.all(parts)));
    });
    for await (const resources of read) yield* resources;
  },
});

const eventDataStores = cloudtrail.table({
  name: 'cloudtrail-event-data-stores',
  types: ['AWS::CloudTrail::EventDataStore'],
  list: { command: 'ListEventDataStores', items: (out) => out.EventDataStores },
  describe: {
    command: 'GetEventDataStore',
    input: ({ EventDataStoreArn }) => ({ EventDataStore: EventDataStoreArn }),
    item: (out) => (out.Status === 'PENDING_DELETION' ? undefined : out),
  },
  resource: eventDataStore,
});

export const readers: readonly Reader[] = [trails, eventDataStores];
