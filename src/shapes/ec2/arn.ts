import type { Place } from '../describe.ts';

/** EC2 answers the ARNs of few of its resources. One that is shared with the account has its owner's. */
export function ec2Arn(place: Place, kind: string, id: string | undefined, owner: string = place.account): string {
  return `arn:${place.partition}:ec2:${place.region ?? ''}:${owner}:${kind}/${id}`;
}
