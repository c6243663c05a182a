import type {
  AwsSecurityFinding,
  BatchImportFindingsCommandInput,
  BatchImportFindingsCommandOutput,
  BatchUpdateFindingsCommandInput,
  BatchUpdateFindingsCommandOutput,
} from '@aws-sdk/client-securityhub';
import { describe, expect, it } from 'vitest';
import { type Change, Undelivered } from '../core/notifier.ts';
import { change, hasty, message } from './sample.fixture.ts';
import { type Hub, securityHub } from './security-hub.ts';

/** The emulator has no workflow of findings: these stand for the service, in the shape of the SDK's answers. */
const own = '111122223333';
const metadata = { $metadata: { httpStatusCode: 200 } };

interface Asked {
  readonly imports: { readonly region: string; readonly input: BatchImportFindingsCommandInput }[];
  readonly updates: BatchUpdateFindingsCommandInput[];
}

interface Answers {
  import?(input: BatchImportFindingsCommandInput, number: number): Partial<BatchImportFindingsCommandOutput>;
  update?(input: BatchUpdateFindingsCommandInput): Partial<BatchUpdateFindingsCommandOutput>;
}

function channel(answers: Answers = {}) {
  const asked: Asked = { imports: [], updates: [] };
  const hub = async (region: string): Promise<Hub> => ({
    import: async (input) => {
      asked.imports.push({ region, input });
      return { FailedCount: 0, SuccessCount: input.Findings?.length ?? 0, ...metadata, ...answers.import?.(input, asked.imports.length) };
    },
    update: async (input) => {
      asked.updates.push(input);
      return { ProcessedFindings: input.FindingIdentifiers ?? [], UnprocessedFindings: [], ...metadata, ...answers.update?.(input) };
    },
    close: () => {},
  });
  const notifier = securityHub({ name: 'hub' }, { findingOf, account: async () => own, hub }, hasty());
  return { asked, notifier };
}

function findingOf({ key, verdict, resource }: Change): AwsSecurityFinding | undefined {
  if (resource.account === '-') return undefined;
  const { account, region = 'us-east-1' } = resource;
  const workflow = ({ pass: 'RESOLVED', waived: 'SUPPRESSED' } as const)[verdict as 'pass'] ?? 'NEW';
  return {
    SchemaVersion: '2018-10-08',
    Id: `id of ${key}`,
    ProductArn: `arn:aws:securityhub:${region}:${account}:product/${account}/default`,
    GeneratorId: 'r',
    AwsAccountId: account,
    CreatedAt: '',
    UpdatedAt: '',
    Title: '',
    Description: '',
    Resources: [],
    Workflow: { Status: workflow },
  };
}

const many = (count: number) => Array.from({ length: count }, (_, index) => change(`bucket-${index}`));

describe('Security Hub', () => {
  it('gets a hundred findings in a call, in the region of each', async () => {
    const { asked, notifier } = channel();
    const elsewhere = change('x', { resource: { ...change('x').resource, region: 'us-west-2' } });
    expect(await notifier.send(message([...many(205), elsewhere]))).toEqual({ refused: [] });
    expect(asked.imports.map(({ region, input }) => [region, input.Findings?.length])).toEqual([
      ['eu-west-1', 100],
      ['eu-west-1', 100],
      ['eu-west-1', 5],
      ['us-west-2', 1],
    ]);
    expect(asked.updates).toEqual([]);
  });

  it('resolves what was mended and suppresses what is waived: an import cannot', async () => {
    const { asked, notifier } = channel();
    await notifier.send(
      message([
        change('a', { what: 'mended', verdict: 'pass', before: 'fail' }),
        change('b', { what: 'changed', verdict: 'waived', before: 'fail' }),
        change('c', { before: 'waived' }),
        change('d'),
      ]),
    );
    expect(asked.imports[0]?.input.Findings).toHaveLength(4);
    expect(asked.updates.map((one) => [one.Workflow?.Status, one.FindingIdentifiers?.map(({ Id }) => Id?.split(' ').at(-2))])).toEqual([
      ['RESOLVED', ['a']],
      ['SUPPRESSED', ['b']],
      ['NEW', ['c']],
    ]);
  });

  it('reports what is refused, and does not find what it has just made', async () => {
    const { notifier } = channel({
      import: ({ Findings = [] }) => ({
        FailedCount: 1,
        FailedFindings: [{ Id: Findings[1]?.Id, ErrorCode: 'InvalidInput', ErrorMessage: 'too long' }],
      }),
      update: ({ FindingIdentifiers = [] }) => ({
        UnprocessedFindings: FindingIdentifiers.map((FindingIdentifier) => ({ FindingIdentifier, ErrorCode: 'FindingNotFound', ErrorMessage: '' })),
      }),
    });
    const [one, other] = [change('a', { what: 'mended', verdict: 'pass' }), change('b')];
    expect(await notifier.send(message([one, other]))).toEqual({ refused: [{ key: other.key, reason: 'InvalidInput: too long' }] });
  });

  it('is told again what it could not take for now, and why it refuses the rest', async () => {
    const { notifier } = channel({
      import: ({ Findings = [] }) => ({
        FailedCount: 2,
        FailedFindings: [
          { Id: Findings[0]?.Id, ErrorCode: 'InvalidInput', ErrorMessage: 'an Internal name' },
          { Id: Findings[1]?.Id, ErrorCode: 'InternalError', ErrorMessage: 'try later' },
        ],
      }),
    });
    const [, , taken] = many(3);
    await expect(notifier.send(message(many(3)))).rejects.toMatchObject({
      message: 'a finding was not taken for now (InternalError: try later)',
      arrived: [taken?.key],
    });
  });

  it('imports no findings of other accounts, and says so of each', async () => {
    const { asked, notifier } = channel();
    const other = change('x', { resource: { ...change('x').resource, account: '444455556666' } });
    const none = change('y', { resource: { ...change('y').resource, account: '-' } });
    const { refused } = await notifier.send(message([other, none, change('a')]));
    expect(refused).toEqual([
      { key: other.key, reason: `account 444455556666 must import its findings itself, and the watch runs as account ${own}` },
      { key: none.key, reason: 'nothing is known of its account' },
    ]);
    expect(asked.imports[0]?.input.Findings).toHaveLength(1);
  });

  it('says what had arrived when it went wrong, and tries what may pass again', async () => {
    const throttled = Object.assign(new Error('slow down'), { name: 'TooManyRequestsException', $metadata: { httpStatusCode: 429 } });
    const denied = Object.assign(new Error('no'), { name: 'AccessDeniedException', $metadata: { httpStatusCode: 403 } });
    const { asked, notifier } = channel({
      import: (_, number) => {
        if (number === 1) throw throttled;
        if (number === 3) throw denied;
        return {};
      },
    });
    const thrown = await notifier.send(message(many(150))).then(
      () => undefined,
      (error: unknown) => error,
    );
    expect(asked.imports).toHaveLength(3);
    expect(thrown).toBeInstanceOf(Undelivered);
    const { message: said, arrived } = thrown as Undelivered;
    expect(said).toBe(
      'eu-west-1: securityhub:BatchImportFindings: AccessDeniedException: no; allow securityhub:BatchImportFindings to whom the watch runs as',
    );
    expect(arrived).toEqual(many(100).map((one) => one.key));
  });
});
