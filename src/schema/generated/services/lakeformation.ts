// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `ExcludedColumnNames
AllRowsWildcard*,FilterExpression
DataLakePrincipalIdentifier
Permissions,Principal>2
DataLakePrincipalIdentifier
DataLocationResource>6,DatabaseResource>7,TableResource>8,TableWithColumnsResource>9
CatalogId,S3Resource
CatalogId,Name
CatalogId,DatabaseName,Name,TableWildcard*
CatalogId,ColumnNames,ColumnWildcard>10,DatabaseName,Name
ExcludedColumnNames
DataLakePrincipalIdentifier
Catalog>13,DataCellsFilter>14,DataLocation>15,Database>16,LFTag>17,LFTagPolicy>18,Table>20,TableWithColumns>21
Id
DatabaseName,Name,TableCatalogId,TableName
CatalogId,ResourceArn
CatalogId,Name
CatalogId,TagKey,TagValues
CatalogId,Expression>19,ResourceType
TagKey,TagValues
CatalogId,DatabaseName,Name,TableWildcard*
CatalogId,ColumnNames,ColumnWildcard>22,DatabaseName,Name
ExcludedColumnNames
CatalogId,TagKey,TagValues
Catalog*,Database>25,Table>26,TableWithColumns>27
CatalogId,Name
CatalogId,DatabaseName,Name,TableWildcard*
CatalogId,ColumnNames,DatabaseName,Name
DataCellsFilter=ColumnNames,ColumnWildcard>0,DatabaseName,Name,RowFilter>1,TableCatalogId,TableName
DataLakeSettings=Admins>2,AllowExternalDataFiltering?,AllowFullTableExternalDataAccess?,AuthorizedSessionTagValueList,CreateDatabaseDefaultPermissions>3,CreateTableDefaultPermissions>3,ExternalDataFilteringAllowList>2,MutationType,Parameters*,ReadOnlyAdmins>2,TrustedResourceOwners
Permissions=DataLakePrincipal>4,Permissions,PermissionsWithGrantOption,Resource>5
PrincipalPermissions=Catalog,Permissions,PermissionsWithGrantOption,Principal>11,Resource>12
Resource=HybridAccessEnabled?,ResourceArn,RoleArn,UseServiceLinkedRole?,WithFederation?
Tag=CatalogId,TagKey,TagValues
TagAssociation=LFTags>23,Resource>24`;

export const attributes = `DataLakeSettings=Id
Permissions=Id
PrincipalPermissions=PrincipalIdentifier,ResourceIdentifier
Resource=Id
TagAssociation=ResourceIdentifier,TagsIdentifier`;
