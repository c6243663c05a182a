import type {
  Cluster,
  ClusterParameterGroup,
  ClusterSecurityGroup,
  ClusterSubnetGroup,
  EventSubscription,
  LoggingStatus,
  Parameter,
  Snapshot,
} from '@aws-sdk/client-redshift';
import { cluster, logging } from '../../../shapes/redshift/cluster.ts';
import { eventSubscription } from '../../../shapes/redshift/event-subscription.ts';
import { parameterGroup, parameters, securityGroup, subnetGroup } from '../../../shapes/redshift/groups.ts';
import { snapshot } from '../../../shapes/redshift/snapshot.ts';
import type { ConfigItem } from '../item.ts';
import { pascal } from '../pascal.ts';
import type { Translation } from '../translation.ts';
import { recorded } from './_recorded.ts';

function answer<T>({ configuration: { tags: _, ...configuration } }: ConfigItem): T {
  return pascal<T>(configuration);
}

export const translations: readonly Translation[] = [
  {
    type: 'AWS::Redshift::Cluster',
    translate(item) {
      const described = cluster(answer<Cluster>(item));
      const status = item.supplementary.LoggingStatus;
      const told = typeof status === 'object' && status !== null ? logging(pascal<LoggingStatus>(status)) : {};
      return [
        recorded(
          item,
          { ...described, properties: { ...described.properties, ...told } },
          {
            never: ['ManageMasterPassword', 'MasterPasswordSecretKmsKeyId'],
          },
        ),
      ];
    },
  },
  {
    type: 'AWS::Redshift::ClusterParameterGroup',
    translate(item) {
      const described = parameterGroup(answer<ClusterParameterGroup>(item));
      const list = item.supplementary.Parameters;
      const told = Array.isArray(list) ? parameters(pascal<Parameter[]>(list, { maps: ['parameterValue'] })) : {};
      return [recorded(item, { ...described, properties: { ...described.properties, ...told } })];
    },
  },
  { type: 'AWS::Redshift::ClusterSecurityGroup', translate: (item) => [recorded(item, securityGroup(answer<ClusterSecurityGroup>(item)))] },
  { type: 'AWS::Redshift::ClusterSnapshot', translate: (item) => [recorded(item, snapshot(answer<Snapshot>(item)))] },
  { type: 'AWS::Redshift::ClusterSubnetGroup', translate: (item) => [recorded(item, subnetGroup(answer<ClusterSubnetGroup>(item)))] },
  { type: 'AWS::Redshift::EventSubscription', translate: (item) => [recorded(item, eventSubscription(answer<EventSubscription>(item)))] },
];
