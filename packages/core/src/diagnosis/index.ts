export { assess, type Assessment, type DiagnosisAmounts, sustainable_percent } from './assess.js'
export {
  diagnosis_categories,
  diagnosis_category_ids,
  diagnosis_sections,
  type DiagnosisCategoryId,
  type DiagnosisSection,
  isDiagnosisCategory,
} from './category.js'
export { isOrientation, orientation_ids, type OrientationId, orientations } from './orientation.js'
