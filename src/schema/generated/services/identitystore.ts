// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `UserId
Country,Formatted,Locality,PostalCode,Primary?,Region,StreetAddress,Type
Primary?,Type,Value
FamilyName,Formatted,GivenName,HonorificPrefix,HonorificSuffix,MiddleName
Primary?,Type,Value
Display,Primary?,Type,Value
Primary?,Type,Value
Group=Description,DisplayName,IdentityStoreId
GroupMembership=GroupId,IdentityStoreId,MemberId>0
User=Addresses>1,Birthdate,DisplayName,Emails>2,IdentityStoreId,Locale,Name>3,NickName,PhoneNumbers>4,Photos>5,PreferredLanguage,ProfileUrl,Roles>6,Timezone,Title,UserName,UserType,Website`;

export const attributes = `Group=GroupId
GroupMembership=MembershipId
User=Arn,CreatedAt,CreatedBy,UpdatedAt,UpdatedBy,UserId,UserStatus`;
