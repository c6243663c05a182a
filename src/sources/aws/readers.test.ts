import { describe, expect, it } from 'vitest';
import { iamAction, isIamService, isWriteAction, knowsActionsOf } from '../../schema/actions.ts';
import { isKnownType } from '../../schema/type-names.ts';
import { readerOfLastResort } from './cloud-control.ts';
import { readers } from './generated/readers.ts';
import { actionsFor } from './permissions.ts';
import { regionCalls } from './regions.ts';
import { sessionCalls } from './sessions.ts';

const last = readerOfLastResort('AWS::AppSync::GraphQLApi');
const callers = [...readers, ...(last ? [last] : []), ...Object.values(regionCalls), sessionCalls.organization];
const calls = callers.flatMap(({ name, service, calls: commands }) => commands.map((command) => ({ name, service, command })));
/** Needs no permission: AWS answers it to everybody who can sign. */
const free = new Set(['sts:GetCallerIdentity']);

describe('what a scan calls', () => {
  it.each([...new Map(calls.map((one) => [`${one.service.name} ${one.command}`, one])).values()])('$service.name $command only reads', (call) => {
    // By its name: AWS names what changes something after what it does.
    expect(call.command).toMatch(/^(Get|List|Describe|Head|BatchGet|BatchDescribe|Lookup|Search|Query|GenerateCredentialReport$)/);
    for (const action of actionsFor(call.service, call.command)) {
      if (free.has(action)) continue;
      const prefix = action.slice(0, action.indexOf(':'));
      expect(isIamService(prefix), `${call.name}: ${prefix} is no service to IAM; name its "prefix"`).toBe(true);
      // Of the others only the services are at hand.
      if (!knowsActionsOf(prefix)) continue;
      expect(iamAction(action)?.name, `${call.name}: IAM has no action ${action}; name it in "actions" of the service`).toBe(action);
      // And by IAM's own access levels.
      expect(isWriteAction(action), `${call.name}: ${action} writes`).toBe(false);
    }
  });

  it('beside that, only asks who it is and assumes roles', () => {
    expect(Object.values(sessionCalls).flatMap((one) => one.calls)).toEqual(['GetCallerIdentity', 'AssumeRole', 'ListAccounts']);
  });
});

describe('readers', () => {
  it('have a name each', () => {
    const names = readers.map((one) => one.name);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it.each(readers)('$name tells of types that there are', ({ types, adds = {}, calls: named }) => {
    expect(types.length + Object.keys(adds).length).toBeGreaterThan(0);
    expect(named.length).toBeGreaterThan(0);
    for (const type of [...types, ...Object.keys(adds)]) expect(isKnownType(type) || deployedOnly.has(type), `${type} is no type`).toBe(true);
  });
});

/** Types that CloudFormation does not have. */
const deployedOnly: ReadonlySet<string> = new Set([
  'AWS::::Account',
  'AWS::Backup::ProtectedResource',
  'AWS::Backup::RecoveryPoint',
  'AWS::EC2::Snapshot',
  'AWS::EC2::Image',
  'AWS::RDS::DBSnapshot',
  'AWS::S3::AccountPublicAccessBlock',
  'AWS::SSM::AssociationCompliance',
  'AWS::SSM::ManagedInstanceInventory',
  'AWS::SSM::PatchCompliance',
  'AWS::WAF::RuleGroup',
  'AWS::WAFRegional::RuleGroup',
]);
