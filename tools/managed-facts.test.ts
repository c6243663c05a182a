import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Parameter } from '../src/core/index.ts';
import { managedRule } from '../src/schema/managed-rules.ts';
import { ruleFiles } from './rule-files.ts';

/** Parameters whose default is not what AWS's list says, each with the reason. */
const otherDefaults: Readonly<Record<string, string>> = {
  'APPROVED_AMIS_BY_TAG.amisByTagKeyAndValue': 'what the list has as default only shows how it is written',
  'APPSYNC_LOGGING_ENABLED.fieldLoggingLevel': 'the text of the rule says ERROR or ALL, the list has no default',
  'CLB_MULTIPLE_AZ.minAvailabilityZones': 'the text of the rule says two',
  'DOCDB_CLUSTER_BACKUP_RETENTION_CHECK.minimumBackupRetentionPeriod': 'the text of the rule says 7 days',
  'DOCDB_CLUSTER_ENCRYPTED_IN_TRANSIT.excludeTlsParameters': 'the text of the rule says disabled',
  'EC2_INSTANCE_LAUNCHED_WITH_ALLOWED_AMI.InstanceStateNameList':
    'with no state named nothing would be judged; these are the two in which an instance stays',
  'EC2_TOKEN_HOP_LIMIT_CHECK.tokenHopLimit': 'one hop, which is what EC2 itself gives an instance',
  'ECS_FARGATE_LATEST_PLATFORM_VERSION.latestLinuxVersion': 'the latest version, as AWS documents it',
  'ECS_FARGATE_LATEST_PLATFORM_VERSION.latestWindowsVersion': 'the latest version, as AWS documents it',
  'ELASTICACHE_AUTOMATIC_BACKUP_CHECK_ENABLED.snapshotRetentionPeriod': 'the text of the rule asks for backups at all, which is one day',
  'ELBV2_MULTIPLE_AZ.minAvailabilityZones': 'the text of the rule says two',
  'IAM_POLICY_IN_USE.policyUsageType': 'the text of the rule says any entity',
  'KINESIS_STREAM_BACKUP_RETENTION_CHECK.minimumBackupRetentionPeriod': 'the text of the rule says 168 hours',
  'NEPTUNE_CLUSTER_BACKUP_RETENTION_CHECK.minimumBackupRetentionPeriod': 'the text of the rule says 7 days',
  'REDSHIFT_CLUSTER_CONFIGURATION_CHECK.nodeTypes': 'dc1.large is retired: with it nearly every cluster would fail',
  'REDSHIFT_SERVERLESS_PUBLISH_LOGS_TO_CLOUDWATCH.logType': 'the text of the rule names both logs',
  'S3_ACCOUNT_LEVEL_PUBLIC_ACCESS_BLOCKS_PERIODIC.BlockPublicAcls': 'the text of the rule says True',
  'S3_ACCOUNT_LEVEL_PUBLIC_ACCESS_BLOCKS_PERIODIC.BlockPublicPolicy': 'the text of the rule says True',
  'S3_ACCOUNT_LEVEL_PUBLIC_ACCESS_BLOCKS_PERIODIC.IgnorePublicAcls': 'the text of the rule says True',
  'S3_ACCOUNT_LEVEL_PUBLIC_ACCESS_BLOCKS_PERIODIC.RestrictPublicBuckets': 'the text of the rule says True',
  'SECRETSMANAGER_SECRET_PERIODIC_ROTATION.maxDaysSinceRotation': 'the text of the rule says 90 days',
  'SECRETSMANAGER_SECRET_UNUSED.unusedForDays': 'the text of the rule says 90 days',
  'VPC_SG_PORT_RESTRICTION_CHECK.restrictPorts': 'the text of the rule says 22 and 3389',
  'VPC_SG_PORT_RESTRICTION_CHECK.protocolType': 'the text of the rule says all',
  'VPC_SG_PORT_RESTRICTION_CHECK.ipType': 'the text of the rule says both',
  'VPC_SG_PORT_RESTRICTION_CHECK.excludeExternalSecurityGroups': 'the text of the rule says so',
};

const kinds: Readonly<Record<Parameter['type'], readonly string[]>> = {
  int: ['int', 'integer'],
  double: ['double', 'float', 'int'],
  string: ['string', 'stringmap'],
  csv: ['csv', 'string', 'stringmap'],
  boolean: ['boolean', 'string'],
};

const rules = (await ruleFiles(join(import.meta.dirname, '..'))).flatMap((file) => file.rules);

it('has the parameters, types and defaults that AWS documents for each managed rule, or says why not', () => {
  const wrong: string[] = [];
  for (const rule of rules) {
    const managed = managedRule(rule.id);
    // A rule of our own may have the parameters that it likes.
    if (!managed) continue;
    for (const [name, parameter] of Object.entries(rule.parameters)) {
      const documented = managed.parameters.find((one) => one.name === name);
      if (!documented) wrong.push(`${rule.id}.${name} is not documented`);
      else if (!kinds[parameter.type].includes(documented.type.toLowerCase()))
        wrong.push(`${rule.id}.${name} is ${parameter.type}, documented as ${documented.type}`);
      else if (plain(documented.default) !== plain(parameter.default) && !(`${rule.id}.${name}` in otherDefaults))
        wrong.push(`${rule.id}.${name} has the default ${String(parameter.default)}, documented as ${documented.default}`);
    }
    for (const { name, required } of managed.parameters)
      if (required && !(name in rule.parameters)) wrong.push(`${rule.id} lacks the required ${name}`);
  }
  expect(wrong).toEqual([]);
});

it('keeps no exception that is no longer one', () => {
  const stale = Object.keys(otherDefaults).filter((key) => {
    const [id, name] = key.split('.') as [string, string];
    const parameter = rules.find((rule) => rule.id === id)?.parameters[name];
    const documented = managedRule(id)?.parameters.find((one) => one.name === name);
    // A required parameter that we leave out altogether is one too.
    return !documented || plain(documented.default) === plain(parameter?.default);
  });
  expect(stale).toEqual([]);
});

function plain(value: unknown): string | undefined {
  return value === undefined ? undefined : String(value).toLowerCase().replace(/,\s+/g, ',');
}
