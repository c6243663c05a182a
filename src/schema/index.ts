export type * from './account-state.ts';
export { inEachRegion, onceAnAccount } from './account-state.ts';
export { attributes, isDocument, preload, type ScalarKind, scalarKind } from './coerce.ts';
export { asOf, source } from './generated/source.ts';
// Makes the generated types fill core's `ResourceTypes` wherever this file is part of the program, the published one too.
export type * from './generated/types/index.ts';
export { arnTemplate, nameProperty, refIdentifier, type TagProperty, tagProperty } from './identifiers.ts';
export * from './policy.ts';
export type { PolicyCondition, PolicyDocument, PolicyPrincipal, PolicyStatement } from './policy-document.ts';
export type { OneOf, RedrivePolicy, Tag } from './property-parts.ts';
export * from './public-access.ts';
export { secretPaths } from './secrets.ts';
export { cloudFormationTypes, configType } from './type-map.ts';
export { isKnownType, nearestType } from './type-names.ts';
export type * from './written-types.ts';
export type * from './written-types-backup.ts';
export type * from './written-types-ec2.ts';
export type * from './written-types-ssm.ts';
export type * from './written-types-waf.ts';
