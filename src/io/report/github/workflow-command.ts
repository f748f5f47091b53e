/** One line that the runner of GitHub Actions obeys: `::error file=a.md,line=3::Unexpected …`. */
export function workflowCommand(
  name: string,
  properties: Readonly<Record<string, string | number | null>>,
  message: string
): string {
  const given = Object.entries(properties).flatMap(([key, value]) =>
    value === null ? [] : [`${key}=${inProperty(value)}`]
  )
  return `::${name}${given.length > 0 ? ` ${given.join(',')}` : ''}::${inMessage(message)}\n`
}

function inMessage(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function inProperty(value: string | number): string {
  return inMessage(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
