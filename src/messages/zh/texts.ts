import {authoring} from './authoring.js'
import {differences} from './differences.js'
import {entries} from './entries.js'
import {environment} from './environment.js'
import {figures} from './figures.js'
import {files} from './files.js'
import {importing} from './importing.js'
import {losses} from './losses.js'
import {network} from './network.js'
import {report} from './report.js'
import {runs} from './runs.js'
import {series} from './series.js'
import {silencers} from './silencers.js'
import {site} from './site.js'
import {usage} from './usage.js'
import {yaml} from './yaml.js'

/** The Chinese of every message, by its English; `test/messages/texts.test.ts` says what is missing or nobody says any more. */
export const texts: Readonly<Record<string, string>> = {
  ...authoring,
  ...differences,
  ...entries,
  ...environment,
  ...figures,
  ...files,
  ...importing,
  ...losses,
  ...network,
  ...report,
  ...runs,
  ...series,
  ...silencers,
  ...site,
  ...usage,
  ...yaml
}
