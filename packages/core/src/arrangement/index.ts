export {
  arrangement_terms_default,
  type ArrangementTerms,
  type PlanTerms,
  type PromiseTerms,
} from './arrangement-terms.js'
