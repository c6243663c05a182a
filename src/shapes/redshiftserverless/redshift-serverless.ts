import type { Namespace, Workgroup } from '@aws-sdk/client-redshift-serverless';
import type { Described } from '../described.ts';
import { filled, given } from '../take.ts';

export function namespace(one: Namespace): Described {
  return {
    type: 'AWS::RedshiftServerless::Namespace',
    id: one.namespaceName ?? '',
    ...(one.namespaceArn === undefined ? {} : { arn: one.namespaceArn }),
    properties: given({
      NamespaceName: one.namespaceName,
      AdminUsername: one.adminUsername,
      AdminPasswordSecretKmsKeyId: one.adminPasswordSecretKmsKeyId,
      DbName: one.dbName,
      DefaultIamRoleArn: one.defaultIamRoleArn,
      IamRoles: filled(one.iamRoles),
      KmsKeyId: one.kmsKeyId,
      LogExports: filled(one.logExports),
      ManageAdminPassword: one.adminPasswordSecretArn === undefined ? undefined : true,
    }),
    state: given({ status: one.status, namespaceId: one.namespaceId, createdAt: one.creationDate }),
  };
}

export function workgroup(one: Workgroup): Described {
  return {
    type: 'AWS::RedshiftServerless::Workgroup',
    id: one.workgroupName ?? '',
    ...(one.workgroupArn === undefined ? {} : { arn: one.workgroupArn }),
    properties: given({
      WorkgroupName: one.workgroupName,
      NamespaceName: one.namespaceName,
      BaseCapacity: one.baseCapacity,
      ConfigParameters: one.configParameters?.map(({ parameterKey, parameterValue }) => ({
        ParameterKey: parameterKey,
        ParameterValue: parameterValue,
      })),
      EnhancedVpcRouting: one.enhancedVpcRouting,
      MaxCapacity: one.maxCapacity,
      Port: one.port,
      PubliclyAccessible: one.publiclyAccessible,
      SecurityGroupIds: filled(one.securityGroupIds),
      SubnetIds: filled(one.subnetIds),
      TrackName: one.trackName,
    }),
    state: given({ status: one.status, workgroupId: one.workgroupId, endpoint: one.endpoint?.address, createdAt: one.creationDate }),
  };
}
