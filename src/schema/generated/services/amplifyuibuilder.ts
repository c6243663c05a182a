// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `BindingProperties>1,DefaultValue,Type
Bucket,DefaultValue,Field,Key,Model,Predicates>2,SlotName,UserAttribute
And>2,Field,Operand,OperandType,Operator,Or>2
Children>3,ComponentType,Events{>4,Name,Properties{>6,SourceId
Action,BindingEvent,Parameters>5
Anchor>6,Fields{>6,Global>6,Id>6,Model,State>10,Target>6,Type>6,Url>6
BindingProperties>7,Bindings{>8,CollectionBindingProperties>7,ComponentName,Concat>6,Condition>9,Configured?,DefaultValue,Event,ImportedValue,Model,Property,Type,UserAttribute,Value
Field,Property
Element,Property
Else>6,Field,Operand,OperandType,Operator,Property,Then>6
ComponentName,Property,Set>6
Identifiers,Model,Predicate>2,Sort>12
Direction,Field
Overrides{{,VariantValues{
Cancel>15,Clear>15,Position,Submit>15
Children,Excluded?,Position>16
Below,Fixed,RightOf
DataSourceType,DataTypeName
Excluded?,InputType>19,Label,Position>16,Validations>27
DefaultChecked?,DefaultCountryCode,DefaultValue,DescriptiveText,FileUploaderConfig>20,IsArray?,MaxValue#,MinValue#,Name,Placeholder,ReadOnly?,Required?,Step#,Type,Value,ValueMappings>21
AcceptedFileTypes,AccessLevel,IsResumable?,MaxFileCount#,MaxSize#,ShowThumbnails?
BindingProperties{>22,Values>24
BindingProperties>23,Type
Model
DisplayValue>25,Value>25
BindingProperties>26,Concat>25,Value
Field,Property
NumValues#,StrValues,Type,ValidationMessage
Excluded?,Level#,Orientation,Position>16,Text,Type
HorizontalGap>30,OuterPadding>30,VerticalGap>30
TokenReference,Value
Key,Value>32
Children>31,Value
Component=AppId,BindingProperties{>0,Children>3,CollectionProperties{>11,ComponentType,EnvironmentName,Events{>4,Name,Overrides{{,Properties{>6,SchemaVersion,SourceId,Tags{,Variants>13
Form=AppId,Cta>14,DataType>17,EnvironmentName,Fields{>18,FormActionType,LabelDecorator,Name,SchemaVersion,SectionalElements{>28,Style>29,Tags{
Theme=AppId,EnvironmentName,Name,Overrides>31,Tags{,Values>31`;

export const attributes = `Component=CreatedAt,Id,ModifiedAt
Form=Id
Theme=CreatedAt,Id,ModifiedAt`;
