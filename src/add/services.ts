import type {SchemeId} from '../model/schemes.js'
import {acl} from './services/acl.js'
import {arxiv} from './services/arxiv.js'
import {crossref} from './services/crossref.js'
import {openreview} from './services/openreview.js'
import type {Service} from './services/service.js'

/** Who is asked for a paper, by the scheme of its number. Adding one is a file and a row here. */
export const services: Readonly<Partial<Record<SchemeId, Service>>> = {arxiv, doi: crossref, openreview, acl}
