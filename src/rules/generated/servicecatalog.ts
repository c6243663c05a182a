// Generated from the rule files by `npm run gen`. Do not edit.
import type { Rule } from '../../core/rule.ts';
import serviceCatalogSharedWithinOrganization from '../servicecatalog/service-catalog-shared-within-organization.ts';

export const rules: readonly Rule[] = [
  serviceCatalogSharedWithinOrganization,
];
