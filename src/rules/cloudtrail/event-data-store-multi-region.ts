import { finding, rule } from '../../core/index.ts';

export default rule({
  id: 'CLOUDTRAIL_EVENT_DATA_STORE_MULTI_REGION',
  title: 'Event data stores take in the events of all regions',
  severity: 'medium',
  types: ['AWS::CloudTrail::EventDataStore'],
  recommended: false,
  why: 'A store of one region knows nothing of what happens in the others, and that is where those work who want to stay unseen.',
  fix: 'Set MultiRegionEnabled to true, or leave it out.',
  scope: (store) => (store.IngestionEnabled === false ? 'it takes in no live events' : true),
  *check(store) {
    // All regions are the default.
    if (store.MultiRegionEnabled === false) yield finding('MultiRegionEnabled', 'the store takes in the events of one region', { expected: 'true' });
  },
});
