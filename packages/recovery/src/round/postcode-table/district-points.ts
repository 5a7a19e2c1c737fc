import type { GeoPoint } from '@quittance/core'

/** Centres of the districts of Paris (751NN) and Lyon (6938N), which GeoNames does not code, to about a kilometre. */
const districts = `
  75101 48.863 2.336|75102 48.868 2.343|75103 48.863 2.360|75104 48.854 2.358|75105 48.844 2.351|75106 48.849 2.333
  75107 48.856 2.312|75108 48.873 2.313|75109 48.877 2.337|75110 48.876 2.361|75111 48.859 2.380|75112 48.840 2.390
  75113 48.828 2.362|75114 48.829 2.327|75115 48.840 2.293|75116 48.860 2.270|75117 48.887 2.307|75118 48.893 2.348
  75119 48.887 2.385|75120 48.863 2.401|69381 45.770 4.829|69382 45.749 4.826|69383 45.755 4.865|69384 45.779 4.824
  69385 45.756 4.802|69386 45.772 4.852|69387 45.733 4.838|69388 45.734 4.871|69389 45.780 4.805`

/** The places of those districts by their codes. */
export const districtPoints = (): [string, GeoPoint][] =>
  districts
    .trim()
    .split(/[|\n]\s*/u)
    .map((line) => {
      const [code = '', latitude, longitude] = line.split(' ')
      return [code, { latitude_degrees: Number(latitude), longitude_degrees: Number(longitude) }]
    })
