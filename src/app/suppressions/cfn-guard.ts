import { list, record, type Suppression, type Tool, written } from './types.ts';

/** Files of the registry that are called after the Config rule's name, where its identifier is another. */
const named: Readonly<Record<string, string>> = {
  RESTRICTED_SSH: 'INCOMING_SSH_DISABLED',
  RESTRICTED_COMMON_PORTS: 'RESTRICTED_INCOMING_TRAFFIC',
  EC2_INSTANCES_IN_VPC: 'INSTANCES_IN_VPC',
};

/** `guard: { SuppressedRules: [RULE, { id, reason }] }`. The rules of the registry bear AWS Config's identifiers. */
export const cfnGuard: Tool = {
  name: 'cfn-guard',
  suppressionsOn: (metadata) => list(record(metadata.guard)?.SuppressedRules).flatMap(suppression),
  rulesFor(id) {
    const identifier = id.toUpperCase().replaceAll('-', '_');
    return [(Object.hasOwn(named, identifier) ? named[identifier] : undefined) ?? identifier];
  },
};

function suppression(raw: unknown): Suppression[] {
  const entry = record(raw);
  const id = written(raw) ?? written(entry?.id);
  const reason = written(entry?.reason);
  return id === undefined ? [] : [{ id, partial: false, ...(reason === undefined ? {} : { reason }) }];
}
