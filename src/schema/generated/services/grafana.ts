// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `PrefixListIds,VpceIds
AllowedOrganizations,AssertionAttributes>2,IdpMetadata>3,LoginValidityDuration#,RoleValues>4
Email,Groups,Login,Name,Org,Role
Url,Xml
Admin,Editor
Key,Value
SecurityGroupIds,SubnetIds
Workspace=AccountAccessType,AuthenticationProviders,ClientToken,DataSources,Description,GrafanaVersion,Name,NetworkAccessControl>0,NotificationDestinations,OrganizationRoleName,OrganizationalUnits,PermissionType,PluginAdminEnabled?,RoleArn,SamlConfiguration>1,StackSetName,Tags>5,VpcConfiguration>6`;

export const attributes = `Workspace=CreationTimestamp,Endpoint,GrafanaVersion,Id,ModificationTimestamp,SamlConfigurationStatus,SsoClientId,Status`;
