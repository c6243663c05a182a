interface WorkGroup {
  readonly WorkGroupConfiguration?: { readonly EngineVersion?: { readonly SelectedEngineVersion?: string } };
}

/** For `scope`: true for workgroups that run SQL; those for Apache Spark have no such settings. */
export function runsSql(group: WorkGroup): true | string {
  const engine = group.WorkGroupConfiguration?.EngineVersion?.SelectedEngineVersion?.toLowerCase();
  return engine?.includes('spark') ? 'it runs Apache Spark, not the engine of Athena' : true;
}
