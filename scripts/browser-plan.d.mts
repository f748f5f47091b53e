export type Machine = {
  readonly platform: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly home: string
  readonly root: boolean
  readonly apt: boolean
  readonly own: string
}
export function browserCandidates(machine: Machine): readonly string[]
export function installAttempts(machine: Machine): readonly (readonly (readonly string[])[])[]
export function fontAttempts(machine: Machine): readonly (readonly (readonly string[])[])[]
export const fontAdvice: string
export function browserAdvice(machine: Machine): string
