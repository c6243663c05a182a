// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `PrivateRouteServerPeerings
DedicatedHostId,HostName,InstanceType,KeyName,PlacementGroupId
EdgeVTep>3,ExpansionVlan1>3,ExpansionVlan2>3,Hcx>3,HcxNetworkAclId,IsHcxPublic?,NsxUpLink>3,VMotion>3,VSan>3,VTep>3,VmManagement>3,VmkManagement>3
Cidr
SolutionKey,VsanKey
SecurityGroups
CloudBuilder,Nsx,NsxEdge1,NsxEdge2,NsxManager1,NsxManager2,NsxManager3,SddcManager,VCenter
Environment=ConnectivityInfo>0,EnvironmentName,Hosts>1,InitialVlans>2,KmsKeyId,LicenseInfo>4,ServiceAccessSecurityGroups>5,ServiceAccessSubnetId,SiteId,Tags>,TermsAccepted?,VcfHostnames>6,VcfVersion,VpcId`;

export const attributes = `Environment=Checks,CreatedAt,Credentials,EnvironmentArn,EnvironmentId,EnvironmentState,ModifiedAt,StateDetails`;
