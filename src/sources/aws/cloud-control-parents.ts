/**
 * Types that Cloud Control lists only for a parent, or for one of a few kinds: by the handler schemas that CloudFormation publishes.
 * `by` names the members of the resource model that the list wants, in the order in which the parent's identifier has them.
 */
interface Belonging {
  readonly by: readonly string[];
  readonly to: string | readonly string[];
}

/** The services that scale by Application Auto Scaling: its model's enumeration. */
const scaled =
  'ecs elasticmapreduce ec2 appstream dynamodb rds sagemaker custom-resource comprehend lambda cassandra kafka elasticache neptune workspaces';

const belongings: { readonly [type: string]: Belonging } = {
  'AWS::Amplify::Branch': { by: ['AppId'], to: 'AWS::Amplify::App' },
  'AWS::AppConfig::ConfigurationProfile': { by: ['ApplicationId'], to: 'AWS::AppConfig::Application' },
  'AWS::AppConfig::Environment': { by: ['ApplicationId'], to: 'AWS::AppConfig::Application' },
  'AWS::AppConfig::HostedConfigurationVersion': { by: ['ApplicationId', 'ConfigurationProfileId'], to: 'AWS::AppConfig::ConfigurationProfile' },
  'AWS::AppSync::ApiCache': { by: ['ApiId'], to: 'AWS::AppSync::GraphQLApi' },
  'AWS::ApplicationAutoScaling::ScalingPolicy': { by: ['ServiceNamespace'], to: scaled.split(' ') },
  'AWS::Athena::PreparedStatement': { by: ['WorkGroup'], to: 'AWS::Athena::WorkGroup' },
  'AWS::CustomerProfiles::ObjectType': { by: ['DomainName'], to: 'AWS::CustomerProfiles::Domain' },
  'AWS::IoTTwinMaker::ComponentType': { by: ['WorkspaceId'], to: 'AWS::IoTTwinMaker::Workspace' },
  'AWS::IoTTwinMaker::Entity': { by: ['WorkspaceId'], to: 'AWS::IoTTwinMaker::Workspace' },
  'AWS::IoTTwinMaker::Scene': { by: ['WorkspaceId'], to: 'AWS::IoTTwinMaker::Workspace' },
  'AWS::IoTTwinMaker::SyncJob': { by: ['WorkspaceId'], to: 'AWS::IoTTwinMaker::Workspace' },
  'AWS::SES::ReceiptRule': { by: ['RuleSetName'], to: 'AWS::SES::ReceiptRuleSet' },
  'AWS::ServiceCatalog::PortfolioShare': { by: ['PortfolioId'], to: 'AWS::ServiceCatalog::Portfolio' },
  'AWS::Transfer::Agreement': { by: ['ServerId'], to: 'AWS::Transfer::Server' },
};

export function belongingOf(type: string): Belonging | undefined {
  return Object.hasOwn(belongings, type) ? belongings[type] : undefined;
}

/** The resource model by which children of a parent are listed. Some parents are identified by an ARN, whose last part children go by. */
export function modelFor(by: readonly string[], parent: string): string {
  const parts = parent.split('|').map((part) => (part.startsWith('arn:') ? part.slice(part.lastIndexOf('/') + 1) : part));
  return JSON.stringify(Object.fromEntries(by.map((member, index) => [member, parts[index]])));
}
