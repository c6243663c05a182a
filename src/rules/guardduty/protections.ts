import { finding, listOf, type Rule, rule, type Severity, some } from '../../core/index.ts';

interface Additional {
  readonly Name?: string;
  readonly Status?: string;
}

/** What the rules read of a detector. */
interface Detector {
  readonly Enable: boolean;
  readonly Features?: readonly { readonly Name: string; readonly Status: string; readonly AdditionalConfiguration?: readonly Additional[] }[];
  readonly DataSources?: {
    readonly S3Logs?: { readonly Enable: boolean };
    readonly Kubernetes?: { readonly AuditLogs: { readonly Enable: boolean } };
    readonly MalwareProtection?: { readonly ScanEc2InstanceWithFindings?: { readonly EbsVolumes?: boolean } };
  };
}

interface Protection {
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  /** The names that the feature has had. */
  readonly features: readonly string[];
  /** The agent that must be managed as well, as an additional configuration of the feature. */
  readonly agent?: string;
  /** Its switch in the older DataSources. */
  readonly dataSource?: { readonly path: string; readonly read: (detector: Detector) => boolean | undefined };
  /** GuardDuty turns everything on by itself, save what watches inside of machines. */
  readonly onByDefault: boolean;
  readonly why: string;
}

const runtimeMonitoring = 'RUNTIME_MONITORING';

const protections: readonly Protection[] = [
  {
    id: 'GUARDDUTY_S3_PROTECTION_ENABLED',
    title: 'GuardDuty watches access to objects in S3',
    severity: 'high',
    features: ['S3_DATA_EVENTS'],
    dataSource: { path: 'DataSources.S3Logs.Enable', read: (detector) => detector.DataSources?.S3Logs?.Enable },
    onByDefault: true,
    why: 'Without it GuardDuty sees that a bucket was changed, but not that its objects are carried off.',
  },
  {
    id: 'GUARDDUTY_EKS_PROTECTION_AUDIT_ENABLED',
    title: 'GuardDuty watches the audit logs of EKS clusters',
    severity: 'high',
    features: ['EKS_AUDIT_LOGS'],
    dataSource: { path: 'DataSources.Kubernetes.AuditLogs.Enable', read: (detector) => detector.DataSources?.Kubernetes?.AuditLogs?.Enable },
    onByDefault: true,
    why: 'Without it nobody notices when somebody takes over a cluster through its API, by an anonymous user or a privileged pod.',
  },
  {
    id: 'GUARDDUTY_MALWARE_PROTECTION_ENABLED',
    title: 'GuardDuty scans volumes of suspicious instances for malware',
    severity: 'high',
    features: ['EBS_MALWARE_PROTECTION'],
    dataSource: {
      path: 'DataSources.MalwareProtection.ScanEc2InstanceWithFindings.EbsVolumes',
      read: (detector) => detector.DataSources?.MalwareProtection?.ScanEc2InstanceWithFindings?.EbsVolumes,
    },
    onByDefault: true,
    why: 'Without it a finding tells that an instance behaves strangely, but not that there is a miner or a trojan on its disk.',
  },
  {
    id: 'GUARDDUTY_RDS_PROTECTION_ENABLED',
    title: 'GuardDuty watches logins to Aurora and RDS databases',
    severity: 'high',
    features: ['RDS_LOGIN_EVENTS'],
    onByDefault: true,
    why: 'Without it nobody notices when passwords of a database are tried out, or when somebody logs in from an unusual place.',
  },
  {
    id: 'GUARDDUTY_LAMBDA_PROTECTION_ENABLED',
    title: 'GuardDuty watches the network traffic of Lambda functions',
    severity: 'high',
    features: ['LAMBDA_NETWORK_LOGS'],
    onByDefault: true,
    why: 'Without it a function that was tampered with can send data away or mine coins, and no finding tells.',
  },
  {
    id: 'GUARDDUTY_RUNTIME_MONITORING_ENABLED',
    title: 'GuardDuty watches what runs inside of machines and containers',
    severity: 'high',
    features: [runtimeMonitoring],
    onByDefault: false,
    why: 'Logs tell what came over the network. What a process does after a break-in, only an agent beside it sees.',
  },
  {
    id: 'GUARDDUTY_EC2_PROTECTION_RUNTIME_ENABLED',
    title: 'GuardDuty watches EC2 instances from inside, and manages the agents itself',
    severity: 'medium',
    features: [runtimeMonitoring],
    agent: 'EC2_AGENT_MANAGEMENT',
    onByDefault: false,
    why: 'Agents that people install are missing on just the instances that nobody remembers, and those are not watched.',
  },
  {
    id: 'GUARDDUTY_ECS_PROTECTION_RUNTIME_ENABLED',
    title: 'GuardDuty watches tasks on Fargate from inside, and manages the agents itself',
    severity: 'medium',
    features: [runtimeMonitoring],
    agent: 'ECS_FARGATE_AGENT_MANAGEMENT',
    onByDefault: false,
    why: 'A task on Fargate has no host that one could look at. Without the agent nobody sees what runs in it.',
  },
  {
    id: 'GUARDDUTY_EKS_PROTECTION_RUNTIME_ENABLED',
    title: 'GuardDuty watches EKS nodes from inside, and manages the agents itself',
    severity: 'medium',
    features: [runtimeMonitoring, 'EKS_RUNTIME_MONITORING'],
    agent: 'EKS_ADDON_MANAGEMENT',
    onByDefault: false,
    why: 'The audit log tells what was asked of the cluster, not what a container does once it runs.',
  },
];

function isOn({ features, agent, dataSource, onByDefault }: Protection, detector: Detector): boolean {
  const ours = (feature: { readonly Name: string }) => features.includes(feature.Name);
  const enabled = some(
    detector.Features,
    (feature) =>
      ours(feature) &&
      feature.Status === 'ENABLED' &&
      (agent === undefined || some(feature.AdditionalConfiguration, (one) => one.Name === agent && one.Status === 'ENABLED')),
  );
  if (enabled || !onByDefault) return enabled;
  if (some(detector.Features, ours)) return false;
  return dataSource?.read(detector) !== false;
}

/** Where the switch stands: the feature that is off, or the older one, or the list that lacks it. */
function pathOf({ features, dataSource }: Protection, detector: Detector): string {
  const index = listOf(detector.Features).findIndex((feature) => features.includes(feature.Name));
  if (index >= 0) return `Features[${index}]`;
  return dataSource?.read(detector) === false ? dataSource.path : 'Features';
}

function ruleOf(protection: Protection): Rule {
  const { id, title, severity, features, agent, onByDefault, why } = protection;
  const name = features[0];
  return rule({
    id,
    title,
    severity,
    types: ['AWS::GuardDuty::Detector'],
    // What is not on by itself costs by the machine, and is for the owner to choose.
    recommended: onByDefault,
    why,
    fix: agent
      ? `Add ${name} to Features with Status ENABLED, and in its AdditionalConfiguration ${agent} with Status ENABLED.`
      : `Set Enable to true, and ${name} in Features to Status ENABLED.`,
    *check(detector) {
      if (detector.Enable === false) yield finding('Enable', 'the detector is off', { expected: 'true' });
      else if (!isOn(protection, detector))
        yield finding(pathOf(protection, detector), agent ? `${name} with ${agent} is not enabled` : `${name} is not enabled`, {
          expected: 'ENABLED',
        });
    },
  });
}

export default protections.map(ruleOf);
