import type { Severity, Verdict, VerdictKind } from '../core/verdict.ts';
import { fingerprint } from './fingerprint.ts';
import type { Report, Run, Standing } from './report.ts';
import { factsOf } from './words.ts';

/**
 * AWS Security Finding Format, as Security Hub's BatchImportFindings takes it (100 at a time). One finding for each rule and
 * resource, with an id that stays the same, so that importing again updates. Security Hub wants an account
 * of twelve digits, and refuses all that is sent with one that is none: what has no such account is left out.
 */
export function asff(run: Run): Report {
  let first = true;
  let without = 0;
  return {
    open: () => '[',
    add(verdict) {
      const finding = findingOf(run, verdict);
      if (!finding) {
        without++;
        return '';
      }
      const text = `${first ? '\n' : ',\n'}${JSON.stringify(finding)}`;
      first = false;
      return text;
    },
    close() {
      if (without > 0) run.note?.(`${without} verdicts on resources of no known account are not in the ASFF report; --account says which it is`);
      return '\n]\n';
    },
  };
}

export function findingOf(run: Run, verdict: Verdict & Standing): object | undefined {
  const { resource, rule, severity, asOf } = verdict;
  const { account, partition = 'aws' } = resource;
  if (account === undefined || !/^\d{12}$/.test(account)) return undefined;
  const region = resource.region ?? homes[partition] ?? 'us-east-1';
  const facts = factsOf(run, rule, severity);
  const { status, workflow } = states[verdict.verdict];
  const arn = typeof resource.arn === 'string' ? resource.arn : undefined;
  return {
    SchemaVersion: '2018-10-08',
    Id: idOf(verdict),
    ProductArn: `arn:${partition}:securityhub:${region}:${account}:product/${account}/default`,
    ProductName: 'Bylaw',
    CompanyName: 'Bylaw',
    GeneratorId: rule,
    AwsAccountId: account,
    Types: ['Software and Configuration Checks/AWS Security Best Practices'],
    CreatedAt: verdict.since ?? asOf,
    UpdatedAt: asOf,
    Severity: { Label: verdict.verdict === 'pass' ? 'INFORMATIONAL' : labels[severity], Original: severity },
    Title: cut(facts.title, 256),
    Description: cut(descriptionOf(verdict) || facts.why || facts.title, 1024),
    ...(facts.fix === '' ? {} : { Remediation: { Recommendation: { Text: cut(facts.fix, 512) } } }),
    Resources: [
      {
        Type: resourceType(resource.type),
        Id: cut(arn ?? resource.id, 512),
        ...(standard.has(partition) ? { Partition: partition } : {}),
        Region: region,
      },
    ],
    Compliance: {
      Status: status,
      ...(facts.frameworks.length > 0 ? { RelatedRequirements: facts.frameworks.slice(0, 32).map((one) => cut(one, 64)) } : {}),
    },
    Workflow: { Status: workflow },
    RecordState: 'ACTIVE',
    ProductFields: {
      'bylaw/rule': rule,
      'bylaw/ruleVersion': String(verdict.ruleVersion),
      'bylaw/verdict': verdict.verdict,
      ...(verdict.waiver
        ? { 'bylaw/waiver': cut(`${verdict.waiver.owner}, until ${verdict.waiver.expires ?? 'further notice'}: ${verdict.waiver.reason}`, 1024) }
        : {}),
    },
  };
}

/** The same in every run, and not longer than Security Hub takes. */
export function idOf(verdict: Verdict): string {
  const { resource, rule } = verdict;
  const { partition = 'aws', account = '-', region = '-', type, id } = resource;
  const whole = `bylaw/${partition}/${account}/${region}/${type}/${id}/${rule}`;
  return whole.length <= 512 ? whole : `${whole.slice(0, 490)}/${fingerprint(verdict, '', 0)}`;
}

function descriptionOf({ findings, reason, verdict }: Verdict): string {
  const said = findings.map(({ path, message, actual, expected }) => {
    const shown = [...(actual === undefined ? [] : [`found ${actual}`]), ...(expected === undefined ? [] : [`wanted ${expected}`])].join(', ');
    return `${path === '' ? '' : `${path}: `}${message}${shown === '' ? '' : ` (${shown})`}`;
  });
  if (reason !== undefined) said.push(verdict === 'fail' || verdict === 'waived' ? reason : `${verdict}: ${reason}`);
  return said.join('; ');
}

const states: Readonly<Record<VerdictKind, { status: string; workflow: string }>> = {
  fail: { status: 'FAILED', workflow: 'NEW' },
  waived: { status: 'FAILED', workflow: 'SUPPRESSED' },
  pass: { status: 'PASSED', workflow: 'RESOLVED' },
  unknown: { status: 'WARNING', workflow: 'NEW' },
  error: { status: 'NOT_AVAILABLE', workflow: 'NEW' },
  'not-applicable': { status: 'NOT_AVAILABLE', workflow: 'RESOLVED' },
};

const labels: Readonly<Record<Severity, string>> = { critical: 'CRITICAL', high: 'HIGH', medium: 'MEDIUM', low: 'LOW', info: 'INFORMATIONAL' };

/** The partitions that the format has words for. */
const standard: ReadonlySet<string> = new Set(['aws', 'aws-cn', 'aws-us-gov']);

/** Where findings about what has no region are imported. */
const homes: Readonly<Record<string, string>> = { aws: 'us-east-1', 'aws-cn': 'cn-north-1', 'aws-us-gov': 'us-gov-west-1' };

/** Resource types that the format has a name for (Security Hub's API, as of 2026-05). Every other one is `Other`. */
const known = new Map(
  `AmazonMqBroker ApiGatewayRestApi ApiGatewayStage ApiGatewayV2Api ApiGatewayV2Stage AppSyncGraphQlApi AthenaWorkGroup
AutoScalingAutoScalingGroup AutoScalingLaunchConfiguration BackupBackupPlan BackupBackupVault BackupRecoveryPoint
CertificateManagerCertificate CloudFormationStack CloudFrontDistribution CloudTrailTrail CloudWatchAlarm CodeBuildProject DmsEndpoint
DmsReplicationInstance DmsReplicationTask DynamoDbTable Ec2ClientVpnEndpoint Ec2Eip Ec2Instance Ec2LaunchTemplate Ec2NetworkAcl
Ec2NetworkInterface Ec2RouteTable Ec2SecurityGroup Ec2Subnet Ec2TransitGateway Ec2Volume Ec2Vpc Ec2VpcEndpointService
Ec2VpcPeeringConnection Ec2VpnConnection EcrRepository EcsCluster EcsService EcsTaskDefinition EfsAccessPoint EksCluster
ElasticBeanstalkEnvironment ElasticsearchDomain EventSchemasRegistry EventsEndpoint EventsEventbus GuardDutyDetector IamGroup IamPolicy
IamRole IamUser KinesisStream KmsKey LambdaFunction LambdaLayerVersion MskCluster NetworkFirewallFirewall NetworkFirewallFirewallPolicy
NetworkFirewallRuleGroup OpenSearchServiceDomain RdsDbCluster RdsDbClusterSnapshot RdsDbInstance RdsDbSecurityGroup RdsDbSnapshot
RdsEventSubscription RedshiftCluster Route53HostedZone S3AccessPoint S3AccountPublicAccessBlock S3Bucket SageMakerNotebookInstance
SecretsManagerSecret SnsTopic SqsQueue SsmPatchCompliance WafRateBasedRule WafRegionalRateBasedRule WafRegionalRule WafRegionalRuleGroup
WafRegionalWebAcl WafRule WafRuleGroup WafWebAcl Wafv2RuleGroup Wafv2WebAcl XrayEncryptionConfig`
    .split(/\s+/)
    .map((name) => [name.toLowerCase(), `Aws${name}`] as const),
);

/** Named otherwise than their types are. */
const others: Readonly<Record<string, string>> = {
  'AWS::::Account': 'AwsAccount',
  'AWS::ElasticLoadBalancingV2::LoadBalancer': 'AwsElbv2LoadBalancer',
  'AWS::ElasticLoadBalancing::LoadBalancer': 'AwsElbLoadBalancer',
  'AWS::IAM::ManagedPolicy': 'AwsIamPolicy',
  'AWS::StepFunctions::StateMachine': 'AwsStepFunctionStateMachine',
  'AWS::RDS::ClusterSnapshot': 'AwsRdsDbClusterSnapshot',
};

function resourceType(type: string): string {
  return (
    others[type] ??
    known.get(
      type
        .replace(/^AWS::/, '')
        .replaceAll('::', '')
        .toLowerCase(),
    ) ??
    'Other'
  );
}

function cut(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1)}…`;
}
