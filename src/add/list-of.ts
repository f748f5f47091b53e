export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}
