import { call, remedy } from '../../core/remedy.ts';
import { putBack } from './_kept.ts';

interface Facts {
  readonly policy?: string;
}

type Statement = Readonly<Record<string, unknown>>;

/** S3 takes no larger policy. */
const most = 20 * 1024;

export default remedy<Facts>({
  rules: ['S3_BUCKET_SSL_REQUESTS_ONLY'],
  types: ['AWS::S3::Bucket'],
  does: 'adds a statement to the bucket policy that denies requests over plain HTTP, and keeps the others',
  caution: 'programs that still speak plain HTTP are refused',
  actions: { read: ['s3:GetBucketPolicy'], write: ['s3:PutBucketPolicy', 's3:DeleteBucketPolicy'] },
  changes: [],
  async read({ id, account }, ask) {
    const told = await ask('s3', 'GetBucketPolicy', { Bucket: id, ExpectedBucketOwner: account }, ['NoSuchBucketPolicy']);
    return told?.Policy === undefined ? {} : { policy: told.Policy };
  },
  plan(facts, { id, account, arn, partition }) {
    const { policy } = facts;
    const document = policy === undefined ? { Version: '2012-10-17' } : parsed(policy);
    if (!document) return { refused: 'its policy is not JSON to which a statement could be added without changing the others' };
    const there = document.Statement;
    const statements = (Array.isArray(there) ? there : there === undefined ? [] : [there]) as readonly Statement[];
    const bucket = arn ?? `arn:${partition}:s3:::${id}`;
    const denial = denialOf(bucket);
    if (statements.some((one) => same(one, denial))) return { steps: [], after: facts };
    const Sid = freeSid(statements);
    const after = JSON.stringify({ ...document, Statement: [...statements, { Sid, ...denial }] });
    if (new TextEncoder().encode(after).length > most)
      return { refused: 'with the statement its policy would be larger than the 20 KB that S3 takes' };
    const ask = { Bucket: id, ExpectedBucketOwner: account };
    const put = (Policy: string) => call('s3', 'PutBucketPolicy', { ...ask, Policy });
    return { steps: [{ ...put(after), undo: putBack(policy, put, call('s3', 'DeleteBucketPolicy', ask)) }], after: { policy: after } };
  },
});

function denialOf(bucket: string): Statement {
  return {
    Effect: 'Deny',
    Principal: '*',
    Action: 's3:*',
    Resource: [bucket, `${bucket}/*`],
    Condition: { Bool: { 'aws:SecureTransport': 'false' } },
  };
}

/** Whether a statement is the denial, whatever its name. */
function same({ Sid: _, ...one }: Statement, denial: Statement): boolean {
  return (
    Object.keys(one).length === Object.keys(denial).length &&
    Object.entries(denial).every(([key, value]) => JSON.stringify(one[key]) === JSON.stringify(value))
  );
}

/** Names of statements are unique within a policy. */
function freeSid(statements: readonly Statement[]): string {
  const taken = new Set(statements.map((one) => one.Sid));
  let name = 'DenyPlainHttp';
  for (let count = 2; taken.has(name); count++) name = `DenyPlainHttp${count}`;
  return name;
}

/** Nothing where writing it again would not say the same: a key that is there twice, a number that loses digits. */
function parsed(policy: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const document: unknown = JSON.parse(policy);
    if (typeof document !== 'object' || document === null || Array.isArray(document)) return undefined;
    const again = JSON.stringify(document);
    return sameParts(policy, again) ? (document as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

/** Whether two texts of JSON have as many texts, and the same numbers. */
function sameParts(one: string, other: string): boolean {
  const partsOf = (json: string) => {
    let texts = 0;
    const rest = json.replace(/"(?:[^"\\]|\\.)*"/g, () => {
      texts++;
      return ' ';
    });
    return `${texts} ${rest.match(/[\d.eE+-]+/g)?.join(' ')}`;
  };
  return partsOf(one) === partsOf(other);
}
