export {
  ageing_bases,
  ageing_edges_default,
  type AgeingBasis,
  type AgeingBucket,
  ageingBuckets,
  ageingBucketTitle,
  areAgeingEdges,
  bucketOf,
} from './ageing.js'
