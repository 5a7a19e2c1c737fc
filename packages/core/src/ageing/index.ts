export {
  ageing_edges_default,
  type AgeingBucket,
  ageingBuckets,
  ageingBucketTitle,
  areAgeingEdges,
  bucketOf,
} from './ageing.js'
