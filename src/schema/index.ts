// Makes the generated types fill core's `ResourceTypes` wherever this file is part of the program.
import type {} from './generated/types/index.ts';

export type { PolicyCondition, PolicyDocument, PolicyPrincipal, PolicyStatement } from './policy-document.ts';
export type { OneOf, Tag } from './property-parts.ts';
