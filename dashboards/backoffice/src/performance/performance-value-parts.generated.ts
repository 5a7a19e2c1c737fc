/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../app/schema.generated.js';

import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
/** What a KPI is expressed in. */
export type KpiUnit =
  /** A number of things, in the numerator. */
  | 'count'
  /** A number of things divided by seconds; show it times 3,600, per hour. */
  | 'count_per_hour'
  /** Days: numerator divided by denominator. */
  | 'days'
  /** Minor units, in the numerator. */
  | 'money'
  /** Minor units divided by seconds; show it times 3,600, per hour. */
  | 'money_per_hour'
  /** A share: numerator divided by denominator. */
  | 'ratio'
  /** Seconds: numerator divided by denominator. */
  | 'seconds';

export type PerformanceValuePartsFragment = { __typename: 'PerformanceValue', kpiId: string, unit: Types.KpiUnit, numerator: string | null, denominator: string | null, comparedNumerator: string | null, comparedDenominator: string | null, expectedNumerator: string | null, expectedDenominator: string | null, isSmall: boolean, currency: string | null, numeratorMeasure: string, denominatorMeasure: string | null } & { ' $fragmentName'?: 'PerformanceValuePartsFragment' };

export const PerformanceValuePartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PerformanceValueParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PerformanceValue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kpiId"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}},{"kind":"Field","name":{"kind":"Name","value":"comparedNumerator"}},{"kind":"Field","name":{"kind":"Name","value":"comparedDenominator"}},{"kind":"Field","name":{"kind":"Name","value":"expectedNumerator"}},{"kind":"Field","name":{"kind":"Name","value":"expectedDenominator"}},{"kind":"Field","name":{"kind":"Name","value":"isSmall"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"numeratorMeasure"}},{"kind":"Field","name":{"kind":"Name","value":"denominatorMeasure"}}]}}]} as unknown as DocumentNode<PerformanceValuePartsFragment, unknown>;