/** What Systems Manager tells of the machines that it manages. AWS Config records it, and no template can declare it. */
declare module '../core/resource.ts' {
  interface ResourceTypes {
    'AWS::SSM::ManagedInstanceInventory': SSMManagedInstanceInventory;
    'AWS::SSM::PatchCompliance': SSMCompliance;
    'AWS::SSM::AssociationCompliance': SSMCompliance;
  }
}

export interface SSMManagedInstanceInventory {
  readonly InstanceId: string;
  /** `EC2Instance`, or `ManagedInstance` for a machine elsewhere. */
  readonly ResourceType?: string;
  /** Whether the agent answers: `Online`, `ConnectionLost`, `Inactive`; what AWS Config records says `Active`, `Stopped`, `Terminated`. */
  readonly AgentStatus?: string;
  readonly AgentVersion?: string;
  readonly PlatformType?: string;
  readonly PlatformName?: string;
  readonly PlatformVersion?: string;
  /** Of which kinds there is an inventory: `AWS:Application`. */
  readonly InventoryTypes?: readonly string[];
  readonly Applications?: readonly { readonly Name: string; readonly Version?: string }[];
}

/** Whether patches, or associations, of a machine are as they should be. */
export interface SSMCompliance {
  readonly InstanceId: string;
  /** `COMPLIANT` or `NON_COMPLIANT`: of all its items together. */
  readonly Status: string;
}
