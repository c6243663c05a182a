import {
  AuthorizeSecurityGroupIngressCommand,
  CreateSecurityGroupCommand,
  DescribeSecurityGroupRulesCommand,
  DescribeSecurityGroupsCommand,
  EC2Client,
  RevokeSecurityGroupIngressCommand,
  type SecurityGroupRule,
} from '@aws-sdk/client-ec2';
import { CreateBucketCommand, GetBucketPolicyCommand, PutBucketPolicyCommand, S3Client } from '@aws-sdk/client-s3';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openStore } from '../../src/stores/index.ts';
import type { Asked } from '../../src/testing/faulty-proxy.ts';
import { motoCommand, withoutMoto } from '../../src/testing/moto.ts';
import { type FixScene, fixScene, isWrite, runOf } from './fix-scene.ts';

const minutes = 300_000;
const rules = 'S3_BUCKET_SSL_REQUESTS_ONLY,INCOMING_SSH_DISABLED';
const policy = JSON.stringify({
  Version: '2012-10-17',
  Statement: [
    {
      Sid: 'Read',
      Effect: 'Allow',
      Principal: { AWS: 'arn:aws:iam::123456789012:root' },
      Action: 's3:GetObject',
      Resource: 'arn:aws:s3:::reports/*',
    },
  ],
});

/** Two calls for the group and one for the bucket: the run can be ended before each of them, and after. */
describe.skipIf(!motoCommand())(
  motoCommand() ? 'a run of fix that does not come to its end' : `a run of fix that does not come to its end (${withoutMoto})`,
  () => {
    let scene: FixScene;
    let group: string;
    let ec2: EC2Client;
    let s3: S3Client;
    let first: unknown;

    beforeAll(async () => {
      scene = await fixScene();
      ec2 = new EC2Client(scene.moto.client());
      s3 = new S3Client({ ...scene.moto.client(), forcePathStyle: true });
      await s3.send(new CreateBucketCommand({ Bucket: 'reports' }));
      group = (await ec2.send(new CreateSecurityGroupCommand({ GroupName: 'web', Description: 'web' }))).GroupId ?? '';
      await restore();
      expect((await scene.run('scan', '--regions', 'us-east-1', '--rules', rules)).code).toBe(1);
      await scene.keep();
      first = await there();
    }, minutes);
    afterAll(() => scene?.end());
    afterEach(async () => {
      scene.fault = () => undefined;
      await scene.putBack();
      await restore();
    });

    /** As it was judged: in the order in which the rules were made, too. */
    async function restore(): Promise<void> {
      await s3.send(new PutBucketPolicyCommand({ Bucket: 'reports', Policy: policy }));
      const { SecurityGroups } = await ec2.send(new DescribeSecurityGroupsCommand({ GroupIds: [group] }));
      const now = SecurityGroups?.[0]?.IpPermissions;
      if (now?.length) await ec2.send(new RevokeSecurityGroupIngressCommand({ GroupId: group, IpPermissions: now }));
      const IpRanges = [{ CidrIp: '0.0.0.0/0', Description: 'everybody' }, { CidrIp: '10.0.0.0/8' }];
      const IpPermissions = [
        { IpProtocol: 'tcp', FromPort: 20, ToPort: 25, IpRanges, Ipv6Ranges: [{ CidrIpv6: '::/0' }] },
        { IpProtocol: 'tcp', FromPort: 443, ToPort: 443, IpRanges: [{ CidrIp: '0.0.0.0/0' }] },
      ];
      await ec2.send(new AuthorizeSecurityGroupIngressCommand({ GroupId: group, IpPermissions }));
    }

    /** What stands in the emulator, without ids that AWS gives anew. */
    async function there(): Promise<unknown> {
      const { SecurityGroupRules = [] } = await ec2.send(new DescribeSecurityGroupRulesCommand({ Filters: [{ Name: 'group-id', Values: [group] }] }));
      const inbound = SecurityGroupRules.filter((one) => !one.IsEgress)
        .map(wordsOf)
        .sort();
      const told = await s3.send(new GetBucketPolicyCommand({ Bucket: 'reports' }));
      return { inbound, policy: JSON.parse(told.Policy ?? '') };
    }

    function wordsOf({ IpProtocol, FromPort, ToPort, CidrIpv4, CidrIpv6, Description = '' }: SecurityGroupRule): string {
      return `${IpProtocol} ${FromPort}-${ToPort} ${CidrIpv4 ?? CidrIpv6} ${Description}`;
    }

    /** Ends the process at its nth change; `heard`: AWS makes it, and nobody is left to hear the answer. */
    async function killedAt(number: number, heard: boolean, ...args: readonly string[]): Promise<string> {
      let writes = 0;
      let reached = () => {};
      const now = new Promise<void>((resolve) => {
        reached = resolve;
      });
      scene.fault = (asked: Asked) => {
        // Whatever it asks for after that it is not told.
        if (writes >= number) return { kind: 'hang' };
        if (!isWrite(asked) || ++writes !== number) return undefined;
        reached();
        return heard ? { kind: 'cut' } : { kind: 'hang' };
      };
      const { child, ended } = scene.begin('fix', '--apply', '--yes', ...args);
      await Promise.race([now, ended]);
      // Half of an answer is on its way: what was asked for is done by then.
      if (heard) await new Promise((resolve) => setTimeout(resolve, 150));
      expect(child.exitCode).toBeNull();
      child.kill('SIGKILL');
      const { err } = await ended;
      scene.fault = () => undefined;
      return args.includes('--undo') ? (args[args.indexOf('--undo') + 1] as string) : runOf({ err });
    }

    const cases = [1, 2, 3].flatMap((number) => [true, false].map((heard) => ({ number, heard, what: heard ? 'after' : 'before' })));

    test.each(cases)(
      'killed $what its change $number is taken back at once and without force',
      async ({ number, heard }) => {
        const run = await killedAt(number, heard, '--rules', rules);
        const undone = await scene.run('fix', '--undo', run, '--apply', '--yes');
        expect([undone.code, undone.out]).toEqual([0, expect.not.stringMatching(/refused|failed/)]);
        expect(undone.err).toMatch(/bylaw: the lock of \S+, fix-\S+, process \d+ on \S+ is taken over: its process is gone/);
        expect(await there()).toEqual(first);
        expect((await scene.run('fix', '--undo', run)).out).toContain(`nothing of ${run} is left to take back`);
      },
      minutes,
    );

    test.each([1, 2, 3])(
      'taking back that is killed at its change %i is gone on with',
      async (number) => {
        const run = runOf(await scene.run('fix', '--rules', rules, '--apply', '--yes'));
        await killedAt(number, true, '--undo', run);
        expect((await scene.run('fix', '--undo', run, '--apply', '--yes')).code).toBe(0);
        expect(await there()).toEqual(first);
      },
      minutes,
    );

    test(
      'a call whose answer is lost is not taken for one that failed',
      async () => {
        let writes = 0;
        scene.fault = (asked) => (isWrite(asked) && ++writes === 1 ? { kind: 'cut' } : undefined);
        const applied = await scene.run('fix', '--rules', 'INCOMING_SSH_DISABLED', '--apply', '--yes');
        expect([applied.code, applied.out]).toEqual([0, expect.stringContaining('mended, read again, and its rule passes')]);
        scene.fault = (asked) => (isWrite(asked) && ++writes === 5 ? { kind: 'cut' } : undefined);
        expect((await scene.run('fix', '--undo', runOf(applied), '--apply', '--yes')).code).toBe(0);
        expect(await there()).toEqual(first);
      },
      minutes,
    );

    test(
      'of two that begin at the same time one does it, and the other says who is at work',
      async () => {
        const both = await Promise.all([1, 2].map(() => scene.run('fix', '--rules', rules, '--apply', '--yes')));
        const [one, other] = both.sort((a, b) => (a.code ?? 9) - (b.code ?? 9));
        // The second may as well have come when all was done.
        expect([one?.code, other?.code]).toEqual([0, expect.toSatisfy((code) => code === 0 || code === 2)]);
        if (other?.code === 2) expect(other.err).toMatch(/another run is at work \(\S+, fix-\S+, process \d+ on \S+, until \S+ at the latest\)/);
        const store = await openStore(scene.store);
        const steps = await store.remedies.list();
        await store.close();
        expect(steps.map((step) => step.status)).toEqual(['verified', 'verified', 'verified']);
        expect((await scene.run('fix', '--undo', runOf(one as never), '--apply', '--yes')).code).toBe(0);
        expect(await there()).toEqual(first);
      },
      minutes,
    );

    test(
      'ends after what is under way when it is asked to, and says what it left',
      async () => {
        let child: ReturnType<FixScene['begin']>['child'] | undefined;
        scene.fault = (asked) => {
          // Once asks; twice would have it at once.
          if (isWrite(asked)) child?.kill('SIGTERM');
          if (isWrite(asked)) child = undefined;
          return undefined;
        };
        const begun = scene.begin('fix', '--rules', rules, '--apply', '--yes');
        child = begun.child;
        const { code, out, err } = await begun.ended;
        scene.fault = () => undefined;
        expect([code, err]).toEqual([1, expect.stringContaining('SIGTERM: stopping after what is under way')]);
        expect(out).toMatch(/SecurityGroup .*: mended, read again/);
        expect(out).toMatch(/Bucket reports .*: stopped: the run was stopped before it/);
        expect((await scene.run('fix', '--undo', runOf({ err }), '--apply', '--yes')).code).toBe(0);
        expect(await there()).toEqual(first);
      },
      minutes,
    );

    test(
      'stops where nobody reads what it says, and not in the middle of a change',
      async () => {
        const begun = scene.begin('fix', '--rules', rules, '--apply', '--yes');
        begun.child.stdout?.destroy();
        const { err } = await begun.ended;
        const store = await openStore(scene.store);
        const [steps, held] = [await store.remedies.list(), await store.remedies.lockedBy(new Date().toISOString())];
        await store.close();
        expect(held).toBeUndefined();
        expect(steps.filter((step) => step.status !== 'verified')).toEqual([]);
        if (steps.length > 0) expect((await scene.run('fix', '--undo', runOf({ err }), '--apply', '--yes')).code).toBe(0);
        expect(await there()).toEqual(first);
      },
      minutes,
    );
  },
);
