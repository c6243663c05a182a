import { Agent } from 'node:http';
import { AuthorizeSecurityGroupIngressCommand, CreateSecurityGroupCommand, EC2Client } from '@aws-sdk/client-ec2';
import { S3Client } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Ailing, type RemedySettings, sameData } from '../core/remedy.ts';
import { remedies, remedyOf } from '../rules/remedies.ts';
import { memoryRemedies } from '../stores/memory/ledgers.ts';
import { type Moto, motoCommand, startMoto, withoutMoto } from '../testing/moto.ts';
import { type AwsCaller, awsCaller } from './caller.ts';
import { carryOut, prepare } from './carry-out.ts';
import { seeds } from './emulator.fixture.ts';
import type { Seed } from './emulator-made.fixture.ts';
import { groupsOf, undo } from './undo.ts';

/** What the emulator lacks, and therefore only fakes show: see the tests beside them. */
const lacking = new Map([['EBS_SNAPSHOT_BLOCK_PUBLIC_ACCESS', 'it has no GetSnapshotBlockPublicAccessState']]);

const settings: RemedySettings = {
  logBucket: { 'us-east-1': 'access-logs' },
  logPrefix: 'all/',
  kmsKey: 'arn:aws:kms:us-east-1:123456789012:key/0f0e0d0c-0000-4000-8000-000000000000',
  tags: { CostCenter: '1200', Owner: 'platform' },
};

describe.skipIf(!motoCommand())(motoCommand() ? 'remedies on the emulator' : `remedies on the emulator (${withoutMoto})`, () => {
  let moto: Moto;
  let caller: AwsCaller;

  beforeAll(async () => {
    moto = await startMoto();
    // S3 Control puts the account before the host's name, which an address does not bear, and no resolver knows.
    const endpoint = moto.endpoint.replace('127.0.0.1', 'localhost');
    const httpAgent = new Agent({
      lookup: (_, { all }, done) => (all ? done(null, [{ address: '127.0.0.1', family: 4 }]) : done(null, '127.0.0.1', 4)),
    });
    const { requestHandler } = new S3Client({ ...moto.client(), requestHandler: { httpAgent } }).config;
    caller = awsCaller({ credentials: moto.client().credentials, shared: { endpoint, forcePathStyle: true, requestHandler } });
  }, 90_000);

  afterAll(async () => {
    caller?.close();
    await moto?.stop();
  });

  const ledger = memoryRemedies();
  let runs = 0;
  const hands = () => ({
    ...{ ledger, caller, settings, fixRun: `fix-${++runs}`, by: 'somebody' },
    now: () => new Date().toISOString(),
    sleep: async () => {},
  });

  async function seeded(seed: Seed): Promise<Ailing> {
    const made = await seed.make(moto.client());
    const place = { partition: 'aws', account: '123456789012', region: 'us-east-1' };
    const asOf = new Date(Date.now() + 400 * 86_400_000).toISOString();
    return {
      rule: seed.rule,
      type: seed.type,
      parameters: seed.parameters ?? {},
      findings: seed.findings ?? [],
      properties: {},
      asOf,
      ...place,
      ...made,
    };
  }

  it.each(seeds)('$rule of $type: planned, applied, verified, taken back to what was there ($what)', async (seed) => {
    const remedy = remedyOf(seed.rule);
    if (!remedy) throw new Error(`${seed.rule} has no remedy`);
    const ailing = await seeded(seed);
    const before = await remedy.read(ailing, caller.asking('us-east-1'));
    const prepared = await prepare(remedy, ailing, 'resource', caller, settings);
    if ('refused' in prepared) throw new Error(prepared.refused);
    expect(prepared.planned.steps.length).toBeGreaterThan(0);
    // A plan writes nothing.
    expect(sameData(await remedy.read(ailing, caller.asking('us-east-1')), before)).toBe(true);

    const mending = hands();
    expect(await carryOut(prepared, mending, false)).toMatchObject({ status: 'done' });
    const mended = await remedy.read(ailing, caller.asking('us-east-1'));
    expect(JSON.parse(JSON.stringify(mended))).toEqual(JSON.parse(JSON.stringify(seed.after ?? prepared.planned.after)));

    const steps = await ledger.list({ fixRun: mending.fixRun });
    expect(steps.map((one) => one.status)).toEqual(prepared.planned.steps.map(() => 'done'));
    const [group] = groupsOf(steps);
    if (!group) throw new Error('nothing is on record');
    const { fixRun: undoRun, ...others } = hands();
    expect(await undo(group, remedy, { ...others, undoRun, force: false })).toMatchObject({ status: 'undone' });
    const restored = await remedy.read(ailing, caller.asking('us-east-1'));
    expect(JSON.parse(JSON.stringify(restored))).toEqual(JSON.parse(JSON.stringify(prepared.planned.restored ?? before)));
    expect((await ledger.list({ fixRun: mending.fixRun })).map((one) => one.status)).toEqual(steps.map(() => 'undone'));

    // Taking back is a run like any other: taken back itself, all is mended again.
    const [again] = groupsOf(await ledger.list({ fixRun: undoRun }));
    if (!again) throw new Error('taking back is not on record');
    const { fixRun: third, ...rest } = hands();
    expect(await undo(again, remedy, { ...rest, undoRun: third, force: false })).toMatchObject({ status: 'undone' });
    expect(sameData(await remedy.read(ailing, caller.asking('us-east-1')), mended)).toBe(true);
  });

  it('tries every remedy but those that the emulator lacks', () => {
    const tried = new Set(seeds.map((one) => remedyOf(one.rule)));
    const untried = remedies.filter((one) => !tried.has(one)).flatMap((one) => one.rules);
    expect(untried).toEqual([...lacking.keys()]);
  });

  it('refuses where the resource was changed since the plan was made, and writes nothing', async () => {
    const ec2 = new EC2Client(moto.client());
    const { GroupId = '' } = await ec2.send(new CreateSecurityGroupCommand({ GroupName: 'moving', Description: 'x' }));
    const open = { IpProtocol: 'tcp', FromPort: 22, ToPort: 22, IpRanges: [{ CidrIp: '0.0.0.0/0' }] };
    await ec2.send(new AuthorizeSecurityGroupIngressCommand({ GroupId, IpPermissions: [open] }));
    const base = seeds.find((one) => one.rule === 'INCOMING_SSH_DISABLED') as Seed;
    const ailing: Ailing = {
      ...(await seeded({ ...base, make: async () => ({ id: GroupId }) })),
      findings: [{ path: 'SecurityGroupIngress[0].CidrIp', message: 'port 22 is open', related: [] }],
      properties: { SecurityGroupIngress: [{ IpProtocol: 'tcp', FromPort: 22, ToPort: 22, CidrIp: '0.0.0.0/0' }] },
    };
    const remedy = remedyOf('INCOMING_SSH_DISABLED') as NonNullable<ReturnType<typeof remedyOf>>;
    const prepared = await prepare(remedy, ailing, 'moving', caller, settings);
    if ('refused' in prepared) throw new Error(prepared.refused);
    await ec2.send(new AuthorizeSecurityGroupIngressCommand({ GroupId, IpPermissions: [{ ...open, FromPort: 80, ToPort: 80 }] }));
    const mending = hands();
    expect(await carryOut(prepared, mending, false)).toMatchObject({ status: 'refused', reason: expect.stringContaining('changed since') });
    expect(await ledger.list({ fixRun: mending.fixRun })).toEqual([]);
    // Where an earlier remedy of the same run has changed it, the plan is made anew.
    expect(await carryOut(prepared, mending, true)).toMatchObject({ status: 'done' });
    const [group] = groupsOf(await ledger.list({ fixRun: mending.fixRun }));
    if (!group) throw new Error('nothing is on record');
    await ec2.send(new AuthorizeSecurityGroupIngressCommand({ GroupId, IpPermissions: [{ ...open, FromPort: 81, ToPort: 81 }] }));
    const { fixRun: undoRun, ...others } = hands();
    expect(await undo(group, remedy, { ...others, undoRun, force: false })).toMatchObject({
      status: 'refused',
      reason: expect.stringContaining('it was changed since'),
    });
    expect(await ledger.list({ fixRun: undoRun })).toEqual([]);
  });
});
