// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `Edi>1
CapabilityDirection,InputLocation>2,OutputLocation>2,TransformerId,Type>3
BucketName,Key
X12Details>4
TransactionSet,Version
InboundEdi>6,OutboundEdi>9
X12>7
AcknowledgmentOptions>8
FunctionalAcknowledgment,TechnicalAcknowledgment
X12>10
Common>11,WrapOptions>16
ControlNumbers>12,Delimiters>13,FunctionalGroupHeaders>14,Gs05TimeFormat,InterchangeControlHeaders>15,ValidateEdi?
StartingFunctionalGroupControlNumber#,StartingInterchangeControlNumber#,StartingTransactionSetControlNumber#
ComponentSeparator,DataElementSeparator,SegmentTerminator
ApplicationReceiverCode,ApplicationSenderCode,ResponsibleAgencyCode
AcknowledgmentRequestedCode,ReceiverId,ReceiverIdQualifier,RepetitionSeparator,SenderId,SenderIdQualifier,UsageIndicatorCode
LineLength#,LineTerminator,WrapBy
X12Details>18
TransactionSet,Version
AdvancedOptions>20,FormatOptions>28,FromFormat
X12>21
SplitOptions>22,ValidationOptions>23
SplitBy
ValidationRules>24
CodeListValidationRule>25,ElementLengthValidationRule>26,ElementRequirementValidationRule>27
CodesToAdd,CodesToRemove,ElementId
ElementId,MaxLength#,MinLength#
ElementPosition,Requirement
X12>18
Template,TemplateLanguage
AdvancedOptions>20,FormatOptions>28,ToFormat
BucketName,Keys>32
Input,Output
Capability=Configuration>0,InstructionsDocuments>2,Name,Tags>,Type
Partnership=Capabilities,CapabilityOptions>5,Email,Name,Phone,ProfileId,Tags>
Profile=BusinessName,Email,Logging,Name,Phone,Tags>
Transformer=EdiType>17,FileFormat,InputConversion>19,Mapping>29,MappingTemplate,Name,OutputConversion>30,SampleDocument,SampleDocuments>31,Status,Tags>`;

export const attributes = `Capability=CapabilityArn,CapabilityId,CreatedAt,ModifiedAt
Partnership=CreatedAt,ModifiedAt,PartnershipArn,PartnershipId,TradingPartnerId
Profile=CreatedAt,LogGroupName,ModifiedAt,ProfileArn,ProfileId
Transformer=CreatedAt,ModifiedAt,TransformerArn,TransformerId`;
