import { eventDataStore, eventSelectors, insightSelectors, trail, trailStatus } from '../../../shapes/cloudtrail/trail.ts';
import { tagsOf } from '../../../shapes/tags.ts';
import { type Reader, service } from '../reader.ts';

const cloudtrail = service({
  name: 'cloudtrail',
  load: () => import('@aws-sdk/client-cloudtrail'),
  client: 'CloudTrailClient',
  gone: ['TrailNotFoundException', 'EventDataStoreNotFoundException'],
});

const deliveries = ['latestDeliveryTime', 'latestDeliveryError', 'latestCloudWatchLogsDeliveryTime', 'latestCloudWatchLogsDeliveryError'];

const trails = cloudtrail.table({
  name: 'cloudtrail-trails',
  types: ['AWS::CloudTrail::Trail'],
  // A trail of all regions has a shadow in each of them, and is told of where it was made.
  list: { command: 'DescribeTrails', input: { includeShadowTrails: false }, items: (out) => out.trailList },
  parts: [
    {
      command: 'GetTrailStatus',
      input: ({ TrailARN }) => ({ Name: TrailARN }),
      gives: ['IsLogging'],
      givesState: deliveries,
      shape: (out) => trailStatus(out),
    },
    {
      command: 'GetEventSelectors',
      input: ({ TrailARN }) => ({ TrailName: TrailARN }),
      gives: ['EventSelectors', 'AdvancedEventSelectors'],
      shape: (out) => eventSelectors(out),
    },
    {
      command: 'GetInsightSelectors',
      input: ({ TrailARN }) => ({ TrailName: TrailARN }),
      when: ({ HasInsightSelectors }) => HasInsightSelectors !== false,
      gives: ['InsightSelectors'],
      none: ['InsightNotEnabledException'],
      shape: (out) => insightSelectors(out),
    },
    {
      command: 'ListTags',
      input: ({ TrailARN }) => ({ ResourceIdList: [TrailARN ?? ''] }),
      gives: ['Tags'],
      shape: (out) => ({ properties: tagsOf('AWS::CloudTrail::Trail', out?.ResourceTagList?.[0]?.TagsList) }),
    },
  ],
  resource: (one) => trail(one),
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
