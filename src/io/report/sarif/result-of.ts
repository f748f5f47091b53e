import type {Diagnostic, Place} from '../../../model/diagnostic.js'
import {findingOf} from '../finding.js'
import {levelOf} from './level-of.js'

type Context = {
  readonly ruleIndex: number
  readonly fingerprint: string
  /** How a file of the site is called. */
  readonly artifact: (file: string) => {readonly uri: string; readonly uriBaseId: string}
}

/** A finding as SARIF tells it. */
export function resultOf(diagnostic: Diagnostic, {ruleIndex, fingerprint, artifact}: Context) {
  const {rule, severity, file, place, reason, expected, hint, related} = findingOf(diagnostic)
  const help = expected.length > 0 ? `Expected one of: ${expected.join(', ')}\n${hint}` : hint
  return {
    ruleId: rule,
    ruleIndex,
    level: levelOf(severity),
    message: {text: `${reason}\n${help}`},
    locations: [locationOf(artifact(file), place)],
    ...(related && {
      relatedLocations: [{id: 1, ...locationOf(artifact(related.file), related.place), message: {text: related.reason}}]
    }),
    partialFingerprints: {'offprint/v1': fingerprint}
  }
}

function locationOf(artifactLocation: ReturnType<Context['artifact']>, place: Place | null) {
  if (place === null) return {physicalLocation: {artifactLocation}}
  const {start, end} = place
  const region = {startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column}
  return {physicalLocation: {artifactLocation, region}}
}
