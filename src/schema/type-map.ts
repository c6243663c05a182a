/**
 * Where AWS Config and CloudFormation call a type differently, by Config's name. A type that is not here has the same name in
 * both, as far as both have it. The first of several is what Config's own name means; the others are recorded under it, too.
 */
const cloudFormationNames: { readonly [configType: string]: readonly string[] } = {
  'AWS::ACM::Certificate': ['AWS::CertificateManager::Certificate'],
  'AWS::OpenSearch::Domain': ['AWS::OpenSearchService::Domain'],
  // Config records customer managed policies. What CloudFormation calls AWS::IAM::Policy is an inline one, which Config shows as
  // part of the user, group or role that has it.
  'AWS::IAM::Policy': ['AWS::IAM::ManagedPolicy'],
  // Neptune and DocumentDB share the API of RDS, and Config tells them apart only by the engine. Each has its own CloudFormation type.
  'AWS::RDS::DBCluster': ['AWS::RDS::DBCluster', 'AWS::Neptune::DBCluster', 'AWS::DocDB::DBCluster'],
  'AWS::RDS::DBInstance': ['AWS::RDS::DBInstance', 'AWS::Neptune::DBInstance', 'AWS::DocDB::DBInstance'],
  'AWS::RDS::DBSubnetGroup': ['AWS::RDS::DBSubnetGroup', 'AWS::Neptune::DBSubnetGroup', 'AWS::DocDB::DBSubnetGroup'],
  'AWS::RDS::EventSubscription': ['AWS::RDS::EventSubscription', 'AWS::Neptune::EventSubscription', 'AWS::DocDB::EventSubscription'],
  'AWS::RDS::GlobalCluster': ['AWS::RDS::GlobalCluster', 'AWS::Neptune::GlobalCluster', 'AWS::DocDB::GlobalCluster'],
  // CloudFormation calls cluster snapshots differently in both services; those of instances have one name.
  'AWS::RDS::DBClusterSnapshot': ['AWS::RDS::ClusterSnapshot'],
  'AWS::Redshift::ClusterSnapshot': ['AWS::Redshift::Snapshot'],
  // A replica of a global table is a table like any other where it stands.
  'AWS::DynamoDB::Table': ['AWS::DynamoDB::Table', 'AWS::DynamoDB::GlobalTable'],
  // Likewise the replica of a multi-Region key. Its rotation is that of the primary: it has no property of its own for it.
  'AWS::KMS::Key': ['AWS::KMS::Key', 'AWS::KMS::ReplicaKey'],
  // One type in CloudFormation; Config has a second one for what is not global.
  'AWS::ShieldRegional::Protection': ['AWS::Shield::Protection'],
};

/** What Config records and no template can declare: facts of an account, results of other services, artifacts made at run time. */
const configOnly: ReadonlySet<string> = new Set([
  'AWS::::Account',
  'AWS::Backup::RecoveryPoint',
  'AWS::BackupGateway::VirtualMachine',
  'AWS::Config::ConformancePackCompliance',
  'AWS::Config::ResourceCompliance',
  'AWS::EC2::RegisteredHAInstance',
  'AWS::S3::AccountPublicAccessBlock',
  'AWS::SSM::AssociationCompliance',
  'AWS::SSM::FileData',
  'AWS::SSM::ManagedInstanceInventory',
  'AWS::SSM::PatchCompliance',
  // The regional service has a type for rate-based rules, the global one has not; neither has one for groups of rules.
  'AWS::WAF::RateBasedRule',
  'AWS::WAF::RuleGroup',
  'AWS::WAFRegional::RuleGroup',
  'AWS::WAFv2::ManagedRuleSet',
  'AWS::XRay::EncryptionConfig',
]);

/** What CloudFormation has under a name that means something else to Config. */
const cloudFormationOnly: ReadonlySet<string> = new Set(['AWS::IAM::Policy']);

const configNames = new Map<string, string>();
for (const [configName, types] of Object.entries(cloudFormationNames)) {
  for (const type of types) if (!configNames.has(type)) configNames.set(type, configName);
}
// Two of Config's names lead here: the one that both share goes first.
configNames.set('AWS::Shield::Protection', 'AWS::Shield::Protection');

/** Every CloudFormation type that the map names. */
export function mappedTypes(): readonly string[] {
  return [...configNames.keys(), ...cloudFormationOnly];
}

/** The CloudFormation types that Config records under a name, the usual one first; none where templates cannot have it. */
export function cloudFormationTypes(configType: string): readonly string[] {
  return cloudFormationNames[configType] ?? (configOnly.has(configType) ? [] : [configType]);
}

/** The name under which Config records a CloudFormation type; undefined where it has none of its own. */
export function configType(cfnType: string): string | undefined {
  return configNames.get(cfnType) ?? (cloudFormationOnly.has(cfnType) ? undefined : cfnType);
}
