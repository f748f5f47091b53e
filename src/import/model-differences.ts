/** What only tells where something stands, or what the file is called. */
const apart = ['place', 'file']

/** Where two models say different things, such as `entries.3.summary`; empty if they say the same. */
export function modelDifferences(a: unknown, b: unknown, at = ''): readonly string[] {
  if (Object.is(a, b)) return []
  if (!isRecord(a) || !isRecord(b)) return [at]
  const keys = new Set([...Object.keys(a), ...Object.keys(b)])
  return [...keys]
    .filter(key => !apart.includes(key))
    .flatMap(key => modelDifferences(a[key], b[key], at === '' ? key : `${at}.${key}`))
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
