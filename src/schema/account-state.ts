/** What a service could be asked of an account. A fact that is not there is known to be absent; what could not be seen is a veil. */

/** Facts of the account as a whole: one resource without a region. */
export interface AccountFacts {
  readonly root?: RootUser;
  /** Absent where the account has none of its own, so that AWS's default is in force. */
  readonly passwordPolicy?: PasswordPolicy;
  /** Whether somebody beside the owner is named for matters of security; who it is, is nobody's business here. */
  readonly hasSecurityContact?: boolean;
  /** Absent where the account stands alone. */
  readonly organization?: { readonly id: string; readonly managementAccountId: string };
  /** Absent where the account has not subscribed to Shield Advanced. */
  readonly shieldSubscription?: { readonly autoRenew: boolean };
  /** Absent where the response team of Shield may not look into the account. */
  readonly shieldResponseTeam?: { readonly roleArn: string };
}

export interface RootUser {
  readonly mfaEnabled: boolean;
  /** Whether one of its devices is an app on a phone or the like. */
  readonly hasVirtualMfa: boolean;
  readonly accessKeysPresent: boolean;
  /** False where the credentials of a member's root user were removed for the whole organization. */
  readonly credentialsPresent: boolean;
}

/** As IAM names the parts. */
export interface PasswordPolicy {
  readonly MinimumPasswordLength: number;
  readonly RequireSymbols: boolean;
  readonly RequireNumbers: boolean;
  readonly RequireUppercaseCharacters: boolean;
  readonly RequireLowercaseCharacters: boolean;
  /** Absent where passwords do not expire. */
  readonly MaxPasswordAge?: number;
  /** Absent where old passwords may be used again. */
  readonly PasswordReusePrevention?: number;
}

/** The four switches of S3 for all buckets of an account. */
export interface PublicAccessBlock {
  readonly BlockPublicAcls?: boolean;
  readonly IgnorePublicAcls?: boolean;
  readonly BlockPublicPolicy?: boolean;
  readonly RestrictPublicBuckets?: boolean;
}

/** Facts of the account in one region: a resource for each. */
export interface RegionFacts {
  readonly ebsEncryptionByDefault?: boolean;
  /** Absent where GuardDuty is off. */
  readonly guardDuty?: {
    readonly enabled: boolean;
    /** The account to which this one's findings go; absent where it keeps them. */
    readonly administratorId?: string;
    /** Of each severity the time of the oldest finding that nobody has archived; absent where there is none. */
    readonly openSince: { readonly low?: string; readonly medium?: string; readonly high?: string };
  };
  /** Absent where Security Hub is off. */
  readonly securityHub?: { readonly arn: string };
  /** Of each kind of scan whether Amazon Inspector does it. */
  readonly inspector?: { readonly ec2: boolean; readonly ecr: boolean; readonly lambda: boolean; readonly lambdaCode: boolean };
  /** Absent where Macie is off. */
  readonly macie?: { readonly status: string; readonly automatedDiscovery?: string };
  /** The analyzers of external access that work. */
  readonly externalAccessAnalyzers?: readonly string[];
  readonly emrBlockPublicAccess?: {
    readonly enabled: boolean;
    readonly permittedPorts: readonly { readonly MinRange: number; readonly MaxRange: number }[];
  };
  /** Whether documents of Systems Manager may be shared with everybody: `Enable` or `Disable`. */
  readonly documentSharing?: string;
  /** Where runbooks write what they print: `CloudWatch`, or absent. */
  readonly automationLogging?: string;
  /** The most capacity that all tables of DynamoDB together may have here. */
  readonly dynamodbLimits?: { readonly readCapacity: number; readonly writeCapacity: number };
}

export interface AccountState extends AccountFacts, RegionFacts {
  readonly [fact: string]: unknown;
}

/** What scopes look at: both resources of an account have the same type and id, and only one of them has a region. */
export interface AccountContext {
  readonly resource: { readonly region?: string };
  readonly state: AccountState;
}

/** The scope of a rule about the account as a whole. */
export function onceAnAccount(_: unknown, { resource }: Pick<AccountContext, 'resource'>): true | string {
  return resource.region === undefined ? true : 'the rule is about the account as a whole, and these are the facts of one region';
}

/** The scope of a rule about what every region has for itself. */
export function inEachRegion(_: unknown, { resource }: Pick<AccountContext, 'resource'>): true | string {
  return resource.region === undefined ? 'the rule is about each region, and these are the facts of the account as a whole' : true;
}
