import type { Cluster, DescribeSecurityConfigurationOutput, Instance } from '@aws-sdk/client-emr';
import { Unknown, type Value } from '../../core/value.ts';
import type { Described } from '../described.ts';
import { tagsOf } from '../tags.ts';
import { filled, given, take } from '../take.ts';

/** A cluster as DescribeCluster tells of it; the address of its primary node comes by a call of its own. */
export function cluster(one: Cluster): Described {
  const type = 'AWS::EMR::Cluster';
  const place = one.Ec2InstanceAttributes;
  return {
    type,
    id: one.Id ?? '',
    ...(one.ClusterArn === undefined ? {} : { arn: one.ClusterArn }),
    ...(one.Name === undefined ? {} : { otherNames: [one.Name] }),
    properties: {
      ...take(type, one, [
        'AutoScalingRole',
        'CustomAmiId',
        'EbsRootVolumeSize',
        'LogEncryptionKmsKeyId',
        'LogUri',
        'Name',
        'OSReleaseLabel',
        'ReleaseLabel',
        'ScaleDownBehavior',
        'SecurityConfiguration',
        'ServiceRole',
        'StepConcurrencyLevel',
        'VisibleToAllUsers',
      ]),
      ...given({
        Applications: filled(one.Applications?.map(({ Name, Version }) => ({ Name, Version }))),
        Instances: {
          Ec2KeyName: place?.Ec2KeyName,
          Ec2SubnetId: place?.Ec2SubnetId || undefined,
          EmrManagedMasterSecurityGroup: place?.EmrManagedMasterSecurityGroup,
          EmrManagedSlaveSecurityGroup: place?.EmrManagedSlaveSecurityGroup,
          ServiceAccessSecurityGroup: place?.ServiceAccessSecurityGroup,
          AdditionalMasterSecurityGroups: filled(place?.AdditionalMasterSecurityGroups),
          AdditionalSlaveSecurityGroups: filled(place?.AdditionalSlaveSecurityGroups),
          KeepJobFlowAliveWhenNoSteps: one.AutoTerminate === undefined ? undefined : !one.AutoTerminate,
          TerminationProtected: one.TerminationProtected,
          UnhealthyNodeReplacement: one.UnhealthyNodeReplacement,
        },
        JobFlowRole: place?.IamInstanceProfile,
        // Its passwords are nobody's business here.
        KerberosAttributes: one.KerberosAttributes && { Realm: one.KerberosAttributes.Realm },
      }),
      ...tagsOf(type, one.Tags),
    },
    state: {
      ...given({ status: one.Status?.State, createdAt: one.Status?.Timeline?.CreationDateTime }),
      MasterPublicIp: new Unknown('the addresses of its nodes are not part of the answer', true),
    },
  };
}

/** What ListInstances tells of the primary nodes that run; nothing where none has a public address. */
export function primaryNodes(instances: readonly Instance[]): { readonly MasterPublicIp: Value } {
  return { MasterPublicIp: instances.map((one) => one.PublicIpAddress).find((one) => one !== undefined && one !== '') };
}

export function securityConfiguration({ Name, SecurityConfiguration, CreationDateTime }: DescribeSecurityConfigurationOutput): Described {
  return {
    type: 'AWS::EMR::SecurityConfiguration',
    id: Name ?? '',
    properties: given({ Name, SecurityConfiguration: parsed(SecurityConfiguration) }),
    state: given({ createdAt: CreationDateTime }),
  };
}

function parsed(text: string | undefined): Value {
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text) as Value;
  } catch {
    return text;
  }
}
