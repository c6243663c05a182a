import type {
  AwsSecurityFinding,
  BatchImportFindingsCommandInput,
  BatchImportFindingsCommandOutput,
  BatchUpdateFindingsCommandInput,
  BatchUpdateFindingsCommandOutput,
  WorkflowStatus,
} from '@aws-sdk/client-securityhub';
import { type Change, type Message, type Notifier, type Receipt, Undelivered } from '../core/notifier.ts';
import { call, clientDefaults, type OpenSession } from './aws.ts';
import type { Means } from './patience.ts';

/**
 * AWS Security Hub keeps findings: each change is imported by an id that stays, so that importing again updates. A hundred go into
 * one call, into the region and by the account that the finding is of. Importing cannot change the workflow of a finding that is
 * there; that is a call of its own.
 */
const most = 100;

/** The two calls, so that tests can hold what they answer against the SDK's types. */
export interface Hub {
  import(input: BatchImportFindingsCommandInput): Promise<BatchImportFindingsCommandOutput>;
  update(input: BatchUpdateFindingsCommandInput): Promise<BatchUpdateFindingsCommandOutput>;
  close(): void;
}

export interface SecurityHubOptions {
  readonly name: string;
  /** Only these regions have Security Hub; all of them by default. */
  readonly regions?: readonly string[];
}

export interface SecurityHubParts {
  /** The finding as Security Hub wants it; nothing where it cannot be one. */
  findingOf(change: Change, at: string): AwsSecurityFinding | undefined;
  /** The account that imports: only its own findings are taken. */
  account(): Promise<string>;
  hub(region: string): Promise<Hub>;
}

export function securityHub({ name, regions }: SecurityHubOptions, parts: SecurityHubParts, means: Means): Notifier {
  return { name, type: 'security-hub', takes: 'findings', send: (message) => send(message, regions, parts, means) };
}

interface Import {
  readonly change: Change;
  readonly finding: AwsSecurityFinding;
}

async function send(message: Message, regions: readonly string[] | undefined, parts: SecurityHubParts, means: Means): Promise<Receipt> {
  // A test cannot import: it shows whether there are credentials.
  if (message.changes.length === 0 && message.subject !== 'test') return { refused: [] };
  const own = await parts.account();
  const refused: { key: string; reason: string }[] = [];
  const byRegion = new Map<string, Import[]>();
  for (const change of message.changes) {
    const finding = parts.findingOf(change, message.at);
    const region = finding?.ProductArn?.split(':')[3] ?? '';
    const reason = !finding
      ? 'nothing is known of its account'
      : finding.AwsAccountId !== own
        ? `account ${finding.AwsAccountId} must import its findings itself, and the watch runs as account ${own}`
        : regions && !regions.includes(region)
          ? `region ${region} is not among the regions of the channel`
          : undefined;
    if (reason !== undefined || !finding) refused.push({ key: change.key, reason: reason ?? '' });
    else byRegion.set(region, [...(byRegion.get(region) ?? []), { change, finding }]);
  }
  // What is refused for good is not among them: where the rest must be told again, so is why it was refused.
  const arrived: string[] = [];
  const later: { key: string; reason: string }[] = [];
  for (const [region, imports] of byRegion) {
    const hub = await parts.hub(region);
    try {
      for (let start = 0; start < imports.length; start += most) {
        const batch = imports.slice(start, start + most);
        const failed = [...(await importBatch(hub, batch, means)), ...(await updateWorkflows(hub, batch, means))];
        const passing = new Set(failed.filter((one) => mayPass.test(one.reason)).map((one) => one.key));
        refused.push(...failed.filter((one) => !passing.has(one.key)));
        later.push(...failed.filter((one) => passing.has(one.key)));
        const bad = new Set(failed.map((one) => one.key));
        arrived.push(...batch.flatMap(({ change }) => (bad.has(change.key) ? [] : [change.key])));
      }
    } catch (thrown) {
      throw thrown instanceof Undelivered ? new Undelivered(`${region}: ${thrown.message}`, arrived) : thrown;
    } finally {
      hub.close();
    }
  }
  const [first] = later;
  if (first)
    throw new Undelivered(`${later.length === 1 ? 'a finding was' : `${later.length} findings were`} not taken for now (${first.reason})`, arrived);
  return { refused };
}

/** Of single findings: codes of the hub itself, not of what is in them. */
const mayPass = /^[^:]*(?:Internal|Throttl|TooManyRequests|LimitExceeded|Unavailable|Timeout)/i;

async function importBatch(hub: Hub, batch: readonly Import[], means: Means): Promise<Receipt['refused']> {
  const findings = batch.map((one) => one.finding);
  const { FailedFindings = [] } = await call('securityhub:BatchImportFindings', () => hub.import({ Findings: findings }), means);
  return FailedFindings.map(({ Id, ErrorCode, ErrorMessage }) => ({ key: keyOf(batch, Id), reason: `${ErrorCode}: ${ErrorMessage}` }));
}

/** What was mended is resolved, what is waived is suppressed, and what is waived no longer is new again. */
async function updateWorkflows(hub: Hub, batch: readonly Import[], means: Means): Promise<Receipt['refused']> {
  const changed = batch.filter(({ change, finding }) => finding.Workflow?.Status !== 'NEW' || change.before === 'waived');
  const refused: { key: string; reason: string }[] = [];
  for (const [status, imports] of Map.groupBy(changed, ({ finding }) => finding.Workflow?.Status as WorkflowStatus)) {
    const FindingIdentifiers = imports.map(({ finding }) => ({ Id: finding.Id, ProductArn: finding.ProductArn }));
    const update = { FindingIdentifiers, Workflow: { Status: status } };
    const { UnprocessedFindings = [] } = await call('securityhub:BatchUpdateFindings', () => hub.update(update), means);
    // What this very import has made is not found yet, and has its workflow from the beginning.
    for (const { FindingIdentifier, ErrorCode, ErrorMessage } of UnprocessedFindings.filter((one) => one.ErrorCode !== 'FindingNotFound'))
      refused.push({ key: keyOf(imports, FindingIdentifier?.Id), reason: `${ErrorCode}: ${ErrorMessage}` });
  }
  return refused;
}

function keyOf(batch: readonly Import[], id: string | undefined): string {
  return batch.find(({ finding }) => finding.Id === id)?.change.key ?? '';
}

/** Security Hub itself, in a region. */
export async function openHub(open: OpenSession, region: string): Promise<Hub> {
  const { BatchImportFindingsCommand, BatchUpdateFindingsCommand, SecurityHubClient } = await import('@aws-sdk/client-securityhub');
  const client = new SecurityHubClient({ ...(await open()), region, ...clientDefaults });
  return {
    import: (input) => client.send(new BatchImportFindingsCommand(input)),
    update: (input) => client.send(new BatchUpdateFindingsCommand(input)),
    close: () => client.destroy(),
  };
}
