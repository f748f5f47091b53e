/** Errors stop a build, warnings only a strict one; info is worth knowing. */
export type Severity = 'error' | 'warning' | 'info'
