import { actionsFor } from './permissions.ts';
import type { Plan } from './plan.ts';
import { regionCalls } from './regions.ts';
import { type AccountChoice, organizationRole, sessionCalls } from './sessions.ts';

interface Statement {
  readonly Sid: string;
  readonly Effect: 'Allow';
  readonly Action: readonly string[];
  readonly Resource: string;
}

/** Where is looked, as far as a policy hangs on it. */
export interface PolicyChoice extends AccountChoice {
  /** Absent: AWS is asked for those that are enabled. */
  readonly regions?: readonly string[];
}

/** The least that a scan needs to read what a plan names, one statement for each service. */
export function policyOf(plan: Plan, choice: PolicyChoice = {}): { readonly Version: string; readonly Statement: readonly Statement[] } {
  const actions = new Set<string>();
  const readers = plan.readers.map((one) => ({ ...one, calls: one.calls.filter((command) => !plan.spare.get(one)?.has(command)) }));
  const callers = [...readers, ...(choice.regions ? [] : [regionCalls.ec2]), ...(choice.organization ? [sessionCalls.organization] : [])];
  for (const { service, calls } of callers) for (const command of calls) for (const action of actionsFor(service, command)) actions.add(action);
  // Cloud Control calls the service's own reading actions on behalf of whoever asks: AWS names them by the type's schema.
  const byService = Map.groupBy([...actions].sort(), (action) => action.slice(0, action.indexOf(':')));
  const statements = [...byService].map(([service, Action]): Statement => ({ Sid: sid(service), Effect: 'Allow', Action, Resource: '*' }));
  if (choice.organization || choice.accounts) {
    const role = choice.role ?? organizationRole;
    const Resource = role.startsWith('arn:') ? role.replace(/::\d{12}:/, '::*:') : `arn:*:iam::*:role/${role}`;
    statements.push({ Sid: 'EnterAccounts', Effect: 'Allow', Action: ['sts:AssumeRole'], Resource });
  }
  return { Version: '2012-10-17', Statement: statements };
}

/** Letters and digits only: `Read` and the service's name. */
function sid(service: string): string {
  return `Read${service.replace(/(^|[^a-z0-9])([a-z0-9])/g, (_, __, letter: string) => letter.toUpperCase())}`;
}
