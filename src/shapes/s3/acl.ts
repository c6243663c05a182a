import type { GetBucketAclOutput, Grant } from '@aws-sdk/client-s3';
import type { Part } from '../describe.ts';
import { told } from './bucket.ts';

const everybody = 'http://acs.amazonaws.com/groups/global/AllUsers';
const anyAccount = 'http://acs.amazonaws.com/groups/global/AuthenticatedUsers';
const logDelivery = 'http://acs.amazonaws.com/groups/s3/LogDelivery';

/**
 * The grants of a bucket by the name of the canned ACL that makes them. Grants that no canned ACL makes are called by what they are:
 * PublicWrite where everybody may write but not read, and else Custom.
 */
export function accessControl({ Grants, Owner }: GetBucketAclOutput): Part {
  const others = (Grants ?? []).filter((grant) => grant.Grantee?.ID === undefined || grant.Grantee.ID !== Owner?.ID);
  return told({ AccessControl: nameOf(others) });
}

function nameOf(others: readonly Grant[]): string {
  if (others.length === 0) return 'Private';
  const may = (group: string, permission: string) =>
    others.some((one) => one.Grantee?.URI === group && (one.Permission === permission || one.Permission === 'FULL_CONTROL'));
  const reads = may(everybody, 'READ') || may(anyAccount, 'READ');
  // Who may write the ACL may let himself in.
  const writes = [everybody, anyAccount].some((group) => may(group, 'WRITE') || may(group, 'WRITE_ACP'));
  if (reads && writes) return 'PublicReadWrite';
  if (reads) return may(everybody, 'READ') ? 'PublicRead' : 'AuthenticatedRead';
  if (writes) return 'PublicWrite';
  return others.every((one) => one.Grantee?.URI === logDelivery) ? 'LogDeliveryWrite' : 'Custom';
}
