// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
import type { OneOf, Tag } from '../../property-parts.ts';

declare module '../../../core/resource.ts' {
  interface ResourceTypes {
    'AWS::Kendra::DataSource': KendraDataSource;
    'AWS::Kendra::Faq': KendraFaq;
    'AWS::Kendra::FeaturedResultsSet': KendraFeaturedResultsSet;
    'AWS::Kendra::Index': KendraIndex;
    'AWS::Kendra::QuerySuggestionsBlockList': KendraQuerySuggestionsBlockList;
    'AWS::Kendra::Thesaurus': KendraThesaurus;
  }
}

export interface KendraDataSource {
  readonly CustomDocumentEnrichmentConfiguration?: KendraDataSourceCustomDocumentEnrichmentConfiguration;
  readonly DataSourceConfiguration?: KendraDataSourceDataSourceConfiguration;
  readonly Description?: string;
  readonly IndexId: string;
  readonly LanguageCode?: string;
  readonly Name: string;
  readonly RoleArn?: string;
  readonly Schedule?: string;
  readonly Tags?: readonly Tag[];
  readonly Type: OneOf<'S3' | 'SHAREPOINT' | 'SALESFORCE' | 'ONEDRIVE' | 'SERVICENOW' | 'DATABASE' | 'CUSTOM' | 'CONFLUENCE' | 'GOOGLEDRIVE' | 'WEBCRAWLER' | 'WORKDOCS' | 'TEMPLATE'>;
}

export interface KendraDataSourceCustomDocumentEnrichmentConfiguration {
  readonly InlineConfigurations?: readonly KendraDataSourceInlineCustomDocumentEnrichmentConfiguration[];
  readonly PostExtractionHookConfiguration?: KendraDataSourceHookConfiguration;
  readonly PreExtractionHookConfiguration?: KendraDataSourceHookConfiguration;
  readonly RoleArn?: string;
}

export interface KendraDataSourceInlineCustomDocumentEnrichmentConfiguration {
  readonly Condition?: KendraDataSourceDocumentAttributeCondition;
  readonly DocumentContentDeletion?: boolean;
  readonly Target?: KendraDataSourceDocumentAttributeTarget;
}

export interface KendraDataSourceDocumentAttributeCondition {
  readonly ConditionDocumentAttributeKey: string;
  readonly ConditionOnValue?: KendraDataSourceDocumentAttributeValue;
  readonly Operator: OneOf<'GreaterThan' | 'GreaterThanOrEquals' | 'LessThan' | 'LessThanOrEquals' | 'Equals' | 'NotEquals' | 'Contains' | 'NotContains' | 'Exists' | 'NotExists' | 'BeginsWith'>;
}

export interface KendraDataSourceDocumentAttributeValue {
  readonly DateValue?: string;
  readonly LongValue?: number;
  readonly StringListValue?: readonly string[];
  readonly StringValue?: string;
}

export interface KendraDataSourceDocumentAttributeTarget {
  readonly TargetDocumentAttributeKey: string;
  readonly TargetDocumentAttributeValue?: KendraDataSourceDocumentAttributeValue;
  readonly TargetDocumentAttributeValueDeletion?: boolean;
}

export interface KendraDataSourceHookConfiguration {
  readonly InvocationCondition?: KendraDataSourceDocumentAttributeCondition;
  readonly LambdaArn: string;
  readonly S3Bucket: string;
}

export interface KendraDataSourceDataSourceConfiguration {
  readonly ConfluenceConfiguration?: KendraDataSourceConfluenceConfiguration;
  readonly DatabaseConfiguration?: KendraDataSourceDatabaseConfiguration;
  readonly GoogleDriveConfiguration?: KendraDataSourceGoogleDriveConfiguration;
  readonly OneDriveConfiguration?: KendraDataSourceOneDriveConfiguration;
  readonly S3Configuration?: KendraDataSourceS3DataSourceConfiguration;
  readonly SalesforceConfiguration?: KendraDataSourceSalesforceConfiguration;
  readonly ServiceNowConfiguration?: KendraDataSourceServiceNowConfiguration;
  readonly SharePointConfiguration?: KendraDataSourceSharePointConfiguration;
  readonly TemplateConfiguration?: KendraDataSourceTemplateConfiguration;
  readonly WebCrawlerConfiguration?: KendraDataSourceWebCrawlerConfiguration;
  readonly WorkDocsConfiguration?: KendraDataSourceWorkDocsConfiguration;
}

export interface KendraDataSourceConfluenceConfiguration {
  readonly AttachmentConfiguration?: KendraDataSourceConfluenceAttachmentConfiguration;
  readonly BlogConfiguration?: KendraDataSourceConfluenceBlogConfiguration;
  readonly ExclusionPatterns?: readonly string[];
  readonly InclusionPatterns?: readonly string[];
  readonly PageConfiguration?: KendraDataSourceConfluencePageConfiguration;
  readonly SecretArn: string;
  readonly ServerUrl: string;
  readonly SpaceConfiguration?: KendraDataSourceConfluenceSpaceConfiguration;
  readonly Version: OneOf<'CLOUD' | 'SERVER'>;
  readonly VpcConfiguration?: KendraDataSourceDataSourceVpcConfiguration;
}

export interface KendraDataSourceConfluenceAttachmentConfiguration {
  readonly AttachmentFieldMappings?: readonly KendraDataSourceConfluenceAttachmentToIndexFieldMapping[];
  readonly CrawlAttachments?: boolean;
}

export interface KendraDataSourceConfluenceAttachmentToIndexFieldMapping {
  readonly DataSourceFieldName: OneOf<'AUTHOR' | 'CONTENT_TYPE' | 'CREATED_DATE' | 'DISPLAY_URL' | 'FILE_SIZE' | 'ITEM_TYPE' | 'PARENT_ID' | 'SPACE_KEY' | 'SPACE_NAME' | 'URL' | 'VERSION'>;
  readonly DateFieldFormat?: string;
  readonly IndexFieldName: string;
}

export interface KendraDataSourceConfluenceBlogConfiguration {
  readonly BlogFieldMappings?: readonly KendraDataSourceConfluenceBlogToIndexFieldMapping[];
}

export interface KendraDataSourceConfluenceBlogToIndexFieldMapping {
  readonly DataSourceFieldName: OneOf<'AUTHOR' | 'DISPLAY_URL' | 'ITEM_TYPE' | 'LABELS' | 'PUBLISH_DATE' | 'SPACE_KEY' | 'SPACE_NAME' | 'URL' | 'VERSION'>;
  readonly DateFieldFormat?: string;
  readonly IndexFieldName: string;
}

export interface KendraDataSourceConfluencePageConfiguration {
  readonly PageFieldMappings?: readonly KendraDataSourceConfluencePageToIndexFieldMapping[];
}

export interface KendraDataSourceConfluencePageToIndexFieldMapping {
  readonly DataSourceFieldName: OneOf<'AUTHOR' | 'CONTENT_STATUS' | 'CREATED_DATE' | 'DISPLAY_URL' | 'ITEM_TYPE' | 'LABELS' | 'MODIFIED_DATE' | 'PARENT_ID' | 'SPACE_KEY' | 'SPACE_NAME' | 'URL' | 'VERSION'>;
  readonly DateFieldFormat?: string;
  readonly IndexFieldName: string;
}

export interface KendraDataSourceConfluenceSpaceConfiguration {
  readonly CrawlArchivedSpaces?: boolean;
  readonly CrawlPersonalSpaces?: boolean;
  readonly ExcludeSpaces?: readonly string[];
  readonly IncludeSpaces?: readonly string[];
  readonly SpaceFieldMappings?: readonly KendraDataSourceConfluenceSpaceToIndexFieldMapping[];
}

export interface KendraDataSourceConfluenceSpaceToIndexFieldMapping {
  readonly DataSourceFieldName: OneOf<'DISPLAY_URL' | 'ITEM_TYPE' | 'SPACE_KEY' | 'URL'>;
  readonly DateFieldFormat?: string;
  readonly IndexFieldName: string;
}

export interface KendraDataSourceDataSourceVpcConfiguration {
  readonly SecurityGroupIds: readonly string[];
  readonly SubnetIds: readonly string[];
}

export interface KendraDataSourceDatabaseConfiguration {
  readonly AclConfiguration?: KendraDataSourceAclConfiguration;
  readonly ColumnConfiguration: KendraDataSourceColumnConfiguration;
  readonly ConnectionConfiguration: KendraDataSourceConnectionConfiguration;
  readonly DatabaseEngineType: OneOf<'RDS_AURORA_MYSQL' | 'RDS_AURORA_POSTGRESQL' | 'RDS_MYSQL' | 'RDS_POSTGRESQL'>;
  readonly SqlConfiguration?: KendraDataSourceSqlConfiguration;
  readonly VpcConfiguration?: KendraDataSourceDataSourceVpcConfiguration;
}

export interface KendraDataSourceAclConfiguration {
  readonly AllowedGroupsColumnName: string;
}

export interface KendraDataSourceColumnConfiguration {
  readonly ChangeDetectingColumns: readonly string[];
  readonly DocumentDataColumnName: string;
  readonly DocumentIdColumnName: string;
  readonly DocumentTitleColumnName?: string;
  readonly FieldMappings?: readonly KendraDataSourceDataSourceToIndexFieldMapping[];
}

export interface KendraDataSourceDataSourceToIndexFieldMapping {
  readonly DataSourceFieldName: string;
  readonly DateFieldFormat?: string;
  readonly IndexFieldName: string;
}

export interface KendraDataSourceConnectionConfiguration {
  readonly DatabaseHost: string;
  readonly DatabaseName: string;
  readonly DatabasePort: number;
  readonly SecretArn: string;
  readonly TableName: string;
}

export interface KendraDataSourceSqlConfiguration {
  readonly QueryIdentifiersEnclosingOption?: OneOf<'DOUBLE_QUOTES' | 'NONE'>;
}

export interface KendraDataSourceGoogleDriveConfiguration {
  readonly ExcludeMimeTypes?: readonly string[];
  readonly ExcludeSharedDrives?: readonly string[];
  readonly ExcludeUserAccounts?: readonly string[];
  readonly ExclusionPatterns?: readonly string[];
  readonly FieldMappings?: readonly KendraDataSourceDataSourceToIndexFieldMapping[];
  readonly InclusionPatterns?: readonly string[];
  readonly SecretArn: string;
}

export interface KendraDataSourceOneDriveConfiguration {
  readonly DisableLocalGroups?: boolean;
  readonly ExclusionPatterns?: readonly string[];
  readonly FieldMappings?: readonly KendraDataSourceDataSourceToIndexFieldMapping[];
  readonly InclusionPatterns?: readonly string[];
  readonly OneDriveUsers: KendraDataSourceOneDriveUsers;
  readonly SecretArn: string;
  readonly TenantDomain: string;
}

export interface KendraDataSourceOneDriveUsers {
  readonly OneDriveUserList?: readonly string[];
  readonly OneDriveUserS3Path?: KendraDataSourceS3Path;
}

export interface KendraDataSourceS3Path {
  readonly Bucket: string;
  readonly Key: string;
}

export interface KendraDataSourceS3DataSourceConfiguration {
  readonly AccessControlListConfiguration?: KendraDataSourceAccessControlListConfiguration;
  readonly BucketName: string;
  readonly DocumentsMetadataConfiguration?: KendraDataSourceDocumentsMetadataConfiguration;
  readonly ExclusionPatterns?: readonly string[];
  readonly InclusionPatterns?: readonly string[];
  readonly InclusionPrefixes?: readonly string[];
}

export interface KendraDataSourceAccessControlListConfiguration {
  readonly KeyPath?: string;
}

export interface KendraDataSourceDocumentsMetadataConfiguration {
  readonly S3Prefix?: string;
}

export interface KendraDataSourceSalesforceConfiguration {
  readonly ChatterFeedConfiguration?: KendraDataSourceSalesforceChatterFeedConfiguration;
  readonly CrawlAttachments?: boolean;
  readonly ExcludeAttachmentFilePatterns?: readonly string[];
  readonly IncludeAttachmentFilePatterns?: readonly string[];
  readonly KnowledgeArticleConfiguration?: KendraDataSourceSalesforceKnowledgeArticleConfiguration;
  readonly SecretArn: string;
  readonly ServerUrl: string;
  readonly StandardObjectAttachmentConfiguration?: KendraDataSourceSalesforceStandardObjectAttachmentConfiguration;
  readonly StandardObjectConfigurations?: readonly KendraDataSourceSalesforceStandardObjectConfiguration[];
}

export interface KendraDataSourceSalesforceChatterFeedConfiguration {
  readonly DocumentDataFieldName: string;
  readonly DocumentTitleFieldName?: string;
  readonly FieldMappings?: readonly KendraDataSourceDataSourceToIndexFieldMapping[];
  readonly IncludeFilterTypes?: readonly string[];
}

export interface KendraDataSourceSalesforceKnowledgeArticleConfiguration {
  readonly CustomKnowledgeArticleTypeConfigurations?: readonly KendraDataSourceSalesforceCustomKnowledgeArticleTypeConfiguration[];
  readonly IncludedStates: readonly string[];
  readonly StandardKnowledgeArticleTypeConfiguration?: KendraDataSourceSalesforceStandardKnowledgeArticleTypeConfiguration;
}

export interface KendraDataSourceSalesforceCustomKnowledgeArticleTypeConfiguration {
  readonly DocumentDataFieldName: string;
  readonly DocumentTitleFieldName?: string;
  readonly FieldMappings?: readonly KendraDataSourceDataSourceToIndexFieldMapping[];
  readonly Name: string;
}

export interface KendraDataSourceSalesforceStandardKnowledgeArticleTypeConfiguration {
  readonly DocumentDataFieldName: string;
  readonly DocumentTitleFieldName?: string;
  readonly FieldMappings?: readonly KendraDataSourceDataSourceToIndexFieldMapping[];
}

export interface KendraDataSourceSalesforceStandardObjectAttachmentConfiguration {
  readonly DocumentTitleFieldName?: string;
  readonly FieldMappings?: readonly KendraDataSourceDataSourceToIndexFieldMapping[];
}

export interface KendraDataSourceSalesforceStandardObjectConfiguration {
  readonly DocumentDataFieldName: string;
  readonly DocumentTitleFieldName?: string;
  readonly FieldMappings?: readonly KendraDataSourceDataSourceToIndexFieldMapping[];
  readonly Name: OneOf<'ACCOUNT' | 'CAMPAIGN' | 'CASE' | 'CONTACT' | 'CONTRACT' | 'DOCUMENT' | 'GROUP' | 'IDEA' | 'LEAD' | 'OPPORTUNITY' | 'PARTNER' | 'PRICEBOOK' | 'PRODUCT' | 'PROFILE' | 'SOLUTION' | 'TASK' | 'USER'>;
}

export interface KendraDataSourceServiceNowConfiguration {
  readonly AuthenticationType?: OneOf<'HTTP_BASIC' | 'OAUTH2'>;
  readonly HostUrl: string;
  readonly KnowledgeArticleConfiguration?: KendraDataSourceServiceNowKnowledgeArticleConfiguration;
  readonly SecretArn: string;
  readonly ServiceCatalogConfiguration?: KendraDataSourceServiceNowServiceCatalogConfiguration;
  readonly ServiceNowBuildVersion: OneOf<'LONDON' | 'OTHERS'>;
}

export interface KendraDataSourceServiceNowKnowledgeArticleConfiguration {
  readonly CrawlAttachments?: boolean;
  readonly DocumentDataFieldName: string;
  readonly DocumentTitleFieldName?: string;
  readonly ExcludeAttachmentFilePatterns?: readonly string[];
  readonly FieldMappings?: readonly KendraDataSourceDataSourceToIndexFieldMapping[];
  readonly FilterQuery?: string;
  readonly IncludeAttachmentFilePatterns?: readonly string[];
}

export interface KendraDataSourceServiceNowServiceCatalogConfiguration {
  readonly CrawlAttachments?: boolean;
  readonly DocumentDataFieldName: string;
  readonly DocumentTitleFieldName?: string;
  readonly ExcludeAttachmentFilePatterns?: readonly string[];
  readonly FieldMappings?: readonly KendraDataSourceDataSourceToIndexFieldMapping[];
  readonly IncludeAttachmentFilePatterns?: readonly string[];
}

export interface KendraDataSourceSharePointConfiguration {
  readonly CrawlAttachments?: boolean;
  readonly DisableLocalGroups?: boolean;
  readonly DocumentTitleFieldName?: string;
  readonly ExclusionPatterns?: readonly string[];
  readonly FieldMappings?: readonly KendraDataSourceDataSourceToIndexFieldMapping[];
  readonly InclusionPatterns?: readonly string[];
  readonly SecretArn: string;
  readonly SharePointVersion: OneOf<'SHAREPOINT_ONLINE' | 'SHAREPOINT_2013' | 'SHAREPOINT_2016'>;
  readonly SslCertificateS3Path?: KendraDataSourceS3Path;
  readonly Urls: readonly string[];
  readonly UseChangeLog?: boolean;
  readonly VpcConfiguration?: KendraDataSourceDataSourceVpcConfiguration;
}

export interface KendraDataSourceTemplateConfiguration {
  readonly Template: unknown;
}

export interface KendraDataSourceWebCrawlerConfiguration {
  readonly AuthenticationConfiguration?: KendraDataSourceWebCrawlerAuthenticationConfiguration;
  readonly CrawlDepth?: number;
  readonly MaxContentSizePerPageInMegaBytes?: number;
  readonly MaxLinksPerPage?: number;
  readonly MaxUrlsPerMinuteCrawlRate?: number;
  readonly ProxyConfiguration?: KendraDataSourceProxyConfiguration;
  readonly UrlExclusionPatterns?: readonly string[];
  readonly UrlInclusionPatterns?: readonly string[];
  readonly Urls: KendraDataSourceWebCrawlerUrls;
}

export interface KendraDataSourceWebCrawlerAuthenticationConfiguration {
  readonly BasicAuthentication?: readonly KendraDataSourceWebCrawlerBasicAuthentication[];
}

export interface KendraDataSourceWebCrawlerBasicAuthentication {
  readonly Credentials: string;
  readonly Host: string;
  readonly Port: number;
}

export interface KendraDataSourceProxyConfiguration {
  readonly Credentials?: string;
  readonly Host: string;
  readonly Port: number;
}

export interface KendraDataSourceWebCrawlerUrls {
  readonly SeedUrlConfiguration?: KendraDataSourceWebCrawlerSeedUrlConfiguration;
  readonly SiteMapsConfiguration?: KendraDataSourceWebCrawlerSiteMapsConfiguration;
}

export interface KendraDataSourceWebCrawlerSeedUrlConfiguration {
  readonly SeedUrls: readonly string[];
  readonly WebCrawlerMode?: OneOf<'HOST_ONLY' | 'SUBDOMAINS' | 'EVERYTHING'>;
}

export interface KendraDataSourceWebCrawlerSiteMapsConfiguration {
  readonly SiteMaps: readonly string[];
}

export interface KendraDataSourceWorkDocsConfiguration {
  readonly CrawlComments?: boolean;
  readonly ExclusionPatterns?: readonly string[];
  readonly FieldMappings?: readonly KendraDataSourceDataSourceToIndexFieldMapping[];
  readonly InclusionPatterns?: readonly string[];
  readonly OrganizationId: string;
  readonly UseChangeLog?: boolean;
}

export interface KendraFaq {
  readonly Description?: string;
  readonly FileFormat?: OneOf<'CSV' | 'CSV_WITH_HEADER' | 'JSON'>;
  readonly IndexId: string;
  readonly LanguageCode?: string;
  readonly Name: string;
  readonly RoleArn: string;
  readonly S3Path: KendraFaqS3Path;
  readonly Tags?: readonly Tag[];
}

export interface KendraFaqS3Path {
  readonly Bucket: string;
  readonly Key: string;
}

export interface KendraFeaturedResultsSet {
  readonly Description?: string;
  readonly FeaturedDocuments?: readonly KendraFeaturedResultsSetFeaturedDocument[];
  readonly FeaturedResultsSetName: string;
  readonly IndexId: string;
  readonly QueryTexts?: readonly string[];
  readonly Status?: OneOf<'ACTIVE' | 'INACTIVE'>;
  readonly Tags?: readonly Tag[];
}

export interface KendraFeaturedResultsSetFeaturedDocument {
  readonly Id?: string;
}

export interface KendraIndex {
  readonly CapacityUnits?: KendraIndexCapacityUnitsConfiguration;
  readonly Description?: string;
  readonly DocumentMetadataConfigurations?: readonly KendraIndexDocumentMetadataConfiguration[];
  readonly Edition: OneOf<'DEVELOPER_EDITION' | 'ENTERPRISE_EDITION' | 'GEN_AI_ENTERPRISE_EDITION'>;
  readonly Name: string;
  readonly RoleArn: string;
  readonly ServerSideEncryptionConfiguration?: KendraIndexServerSideEncryptionConfiguration;
  readonly Tags?: readonly Tag[];
  readonly UserContextPolicy?: OneOf<'ATTRIBUTE_FILTER' | 'USER_TOKEN'>;
  readonly UserTokenConfigurations?: readonly KendraIndexUserTokenConfiguration[];
}

export interface KendraIndexCapacityUnitsConfiguration {
  readonly QueryCapacityUnits: number;
  readonly StorageCapacityUnits: number;
}

export interface KendraIndexDocumentMetadataConfiguration {
  readonly Name: string;
  readonly Relevance?: KendraIndexRelevance;
  readonly Search?: KendraIndexSearch;
  readonly Type: OneOf<'STRING_VALUE' | 'STRING_LIST_VALUE' | 'LONG_VALUE' | 'DATE_VALUE'>;
}

export interface KendraIndexRelevance {
  readonly Duration?: string;
  readonly Freshness?: boolean;
  readonly Importance?: number;
  readonly RankOrder?: OneOf<'ASCENDING' | 'DESCENDING'>;
  readonly ValueImportanceItems?: readonly KendraIndexValueImportanceItem[];
}

export interface KendraIndexValueImportanceItem {
  readonly Key?: string;
  readonly Value?: number;
}

export interface KendraIndexSearch {
  readonly Displayable?: boolean;
  readonly Facetable?: boolean;
  readonly Searchable?: boolean;
  readonly Sortable?: boolean;
}

export interface KendraIndexServerSideEncryptionConfiguration {
  readonly KmsKeyId?: string;
}

export interface KendraIndexUserTokenConfiguration {
  readonly JsonTokenTypeConfiguration?: KendraIndexJsonTokenTypeConfiguration;
  readonly JwtTokenTypeConfiguration?: KendraIndexJwtTokenTypeConfiguration;
}

export interface KendraIndexJsonTokenTypeConfiguration {
  readonly GroupAttributeField: string;
  readonly UserNameAttributeField: string;
}

export interface KendraIndexJwtTokenTypeConfiguration {
  readonly ClaimRegex?: string;
  readonly GroupAttributeField?: string;
  readonly Issuer?: string;
  readonly KeyLocation: OneOf<'URL' | 'SECRET_MANAGER'>;
  readonly SecretManagerArn?: string;
  readonly URL?: string;
  readonly UserNameAttributeField?: string;
}

export interface KendraQuerySuggestionsBlockList {
  readonly Description?: string;
  readonly IndexId: string;
  readonly Name: string;
  readonly RoleArn: string;
  readonly SourceS3Path: KendraQuerySuggestionsBlockListS3Path;
  readonly Tags?: readonly Tag[];
}

export interface KendraQuerySuggestionsBlockListS3Path {
  readonly Bucket: string;
  readonly Key: string;
}

export interface KendraThesaurus {
  readonly Description?: string;
  readonly IndexId: string;
  readonly Name: string;
  readonly RoleArn: string;
  readonly SourceS3Path: KendraThesaurusS3Path;
  readonly Tags?: readonly Tag[];
}

export interface KendraThesaurusS3Path {
  readonly Bucket: string;
  readonly Key: string;
}
