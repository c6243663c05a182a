import type { Resource, ResourceTypes } from '../../core/index.ts';

/** What the CDK's first Cluster construct tells its custom resource: a call to EKS, whose names begin in lower case. */
interface Made {
  readonly version?: string;
  readonly resourcesVpcConfig?: { readonly endpointPublicAccess?: boolean | string };
  readonly logging?: { readonly clusterLogging?: readonly { readonly enabled?: boolean | string; readonly types?: readonly string[] }[] };
  readonly encryptionConfig?: readonly { readonly resources?: readonly string[]; readonly provider?: { readonly keyArn?: string } }[];
}

declare module '../../core/index.ts' {
  interface ResourceTypes {
    'Custom::AWSCDK-EKS-Cluster': { readonly Config?: Made };
  }
}

export const clusterTypes = ['AWS::EKS::Cluster', 'Custom::AWSCDK-EKS-Cluster'] as const;

export type Cluster = ResourceTypes['AWS::EKS::Cluster'];
type Properties = ResourceTypes[(typeof clusterTypes)[number]];

/** The settings of a cluster that the CDK makes by its custom resource; undefined where it is a plain one. */
export function madeByCdk(properties: Properties, { type }: Pick<Resource, 'type'>): Made | undefined {
  return type === 'AWS::EKS::Cluster' ? undefined : ((properties as ResourceTypes['Custom::AWSCDK-EKS-Cluster']).Config ?? {});
}

/** The version of Kubernetes that a cluster asks for, and where it says so. */
export function versionOf(properties: Properties, resource: Pick<Resource, 'type'>): { readonly version: string | undefined; readonly path: string } {
  const made = madeByCdk(properties, resource);
  const version = made !== undefined ? made.version : (properties as Cluster).Version;
  return { version: version === undefined ? undefined : String(version), path: made !== undefined ? 'Config.version' : 'Version' };
}
