import type {Fix, Place} from '../../../model/diagnostic.js'
import {listed} from '../../../model/listed.js'
import {message} from '../../../model/message.js'
import type {Speech} from '../../../model/speech.js'
import {expectedOf} from '../expected-of.js'
import type {Finding} from '../finding.js'
import {levelOf} from './level-of.js'

type Context = {
  readonly speech: Speech
  readonly ruleIndex: number
  readonly fingerprint: string
  /** Why editors silenced it, where they did; `null` where nothing at all is silenced. */
  readonly suppressions: readonly string[] | null
  /** How a file of the site is called. */
  readonly artifact: (file: string) => {readonly uri: string; readonly uriBaseId: string}
}

/** A finding as SARIF tells it. */
export function resultOf(finding: Finding, {speech, ruleIndex, fingerprint, suppressions, artifact}: Context) {
  const {rule, severity, file, place, reason, hint, fix, related} = finding
  const expected = expectedOf(finding, Number.POSITIVE_INFINITY)
  const help = expected.length > 0 ? `${speech.words(message`Expected one of: ${listed(expected)}`)}\n${hint}` : hint
  return {
    ruleId: rule,
    ruleIndex,
    level: levelOf(severity),
    message: {text: `${reason}\n${help}`},
    locations: [locationOf(artifact(file), place)],
    ...(related && {
      relatedLocations: [{id: 1, ...locationOf(artifact(related.file), related.place), message: {text: related.reason}}]
    }),
    ...(suppressions && {suppressions: suppressions.map(justification => ({kind: 'inSource', justification}))}),
    ...(fix && {fixes: [fixOf(fix, artifact(file))]}),
    partialFingerprints: {'offprint/v1': fingerprint}
  }
}

function locationOf(artifactLocation: ReturnType<Context['artifact']>, place: Place | null) {
  if (place === null) return {physicalLocation: {artifactLocation}}
  return {physicalLocation: {artifactLocation, region: regionOf(place)}}
}

function regionOf({start, end}: Place) {
  return {startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column}
}

function fixOf({place, text}: Fix, artifactLocation: ReturnType<Context['artifact']>) {
  const replacements = [{deletedRegion: regionOf(place), insertedContent: {text}}]
  return {artifactChanges: [{artifactLocation, replacements}]}
}
