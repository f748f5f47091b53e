import {data} from './venues/data.js'
import {general} from './venues/general.js'
import {intelligence} from './venues/intelligence.js'
import {interaction} from './venues/interaction.js'
import {language} from './venues/language.js'
import {learning} from './venues/learning.js'
import {preprints} from './venues/preprints.js'
import {robotics} from './venues/robotics.js'
import type {VenueRow} from './venues/row.js'
import {security} from './venues/security.js'
import {software} from './venues/software.js'
import {speech} from './venues/speech.js'
import {systems} from './venues/systems.js'
import {theory} from './venues/theory.js'
import {vision} from './venues/vision.js'

export type {VenueRow} from './venues/row.js'

const fields = [
  learning,
  intelligence,
  language,
  speech,
  vision,
  data,
  robotics,
  systems,
  software,
  security,
  interaction,
  theory,
  general,
  preprints
]

/**
 * Where papers appear, by permanent id: ids are addresses of pages, so a row may gain aliases but never change its id.
 * Adding a venue is a row in the file of its field.
 */
export const venues: ReadonlyMap<string, VenueRow> = new Map(fields.flatMap(rows => Object.entries<VenueRow>(rows)))
