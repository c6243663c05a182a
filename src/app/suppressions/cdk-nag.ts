import { decodeBase64 } from './base64.ts';
import { awsSolutions, cdkNagRules } from './cdk-nag-rules.ts';
import { list, record, type Suppression, type Tool, written } from './types.ts';

const packs = ['HIPAA.Security-', 'NIST.800.53.R4-', 'NIST.800.53.R5-', 'PCI.DSS.321-', 'Serverless-'];

/** `cdk_nag: { rules_to_suppress: [{ id, reason, applies_to?, is_reason_encoded? }] }`, which cdk-nag writes into the template. */
export const cdkNag: Tool = {
  name: 'cdk-nag',
  suppressionsOn: (metadata) => list(record(metadata.cdk_nag)?.rules_to_suppress).flatMap(suppression),
  rulesFor(id) {
    const rule = id.startsWith('AwsSolutions-') ? awsSolutions[id.slice('AwsSolutions-'.length)] : inPack(id);
    return rule !== undefined && Object.hasOwn(cdkNagRules, rule) ? (cdkNagRules[rule] ?? []) : [];
  },
};

/** The other packs name their rules in full: `HIPAA.Security-S3BucketLoggingEnabled`. */
function inPack(id: string): string | undefined {
  const pack = packs.find((one) => id.startsWith(one));
  return pack === undefined ? undefined : id.slice(pack.length);
}

function suppression(raw: unknown): Suppression[] {
  const entry = record(raw);
  const id = written(entry?.id);
  if (!entry || id === undefined) return [];
  const [, rule = id, finding] = /^([^[]+)(\[.*\])?$/.exec(id) ?? [];
  const reason = written(entry.reason);
  const readable = reason !== undefined && entry.is_reason_encoded === true ? decodeBase64(reason) : reason;
  return [{ id: rule, partial: finding !== undefined || entry.applies_to !== undefined, ...(readable === undefined ? {} : { reason: readable }) }];
}
