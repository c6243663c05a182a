/** What the definitions of monitoring jobs have in common. */
export interface JobDefinition {
  readonly JobResources?: { readonly ClusterConfig?: { readonly InstanceCount?: number } };
  readonly NetworkConfig?: { readonly EnableInterContainerTrafficEncryption?: boolean; readonly EnableNetworkIsolation?: boolean };
}
