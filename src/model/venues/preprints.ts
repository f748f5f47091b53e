import {preprint} from './kinds.js'
import type {VenueRows} from './row.js'

/** Servers of papers that no one has reviewed yet. */
export const preprints = {
  arxiv: preprint(
    'arXiv',
    'arXiv.org e-Print archive',
    'CoRR',
    'arXiv preprint',
    'arXiv.org',
    'Computing Research Repository'
  ),
  openreview: preprint('OpenReview', 'OpenReview.net', 'Open Review'),
  biorxiv: preprint('bioRxiv', 'bioRxiv: The Preprint Server for Biology', 'bioRxiv preprint'),
  medrxiv: preprint('medRxiv', 'medRxiv: The Preprint Server for Health Sciences', 'medRxiv preprint'),
  chemrxiv: preprint('ChemRxiv', 'ChemRxiv: Chemistry Preprints'),
  techrxiv: preprint('TechRxiv', 'TechRxiv: Preprints in Engineering and Computer Science'),
  psyarxiv: preprint('PsyArXiv', 'PsyArXiv: Preprints in Psychological Science'),
  chinaxiv: preprint('ChinaXiv', 'ChinaXiv: Chinese Academy of Sciences Scientific Paper Pre-release Platform'),
  'iacr-eprint': preprint('IACR ePrint', 'IACR Cryptology ePrint Archive', 'Cryptology ePrint Archive', 'ePrint'),
  ssrn: preprint('SSRN', 'Social Science Research Network'),
  'research-square': preprint('Research Square', 'Research Square'),
  hal: preprint('HAL', 'Hyper Articles en Ligne')
} as const satisfies VenueRows
