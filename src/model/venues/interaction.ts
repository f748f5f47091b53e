import {conference, journal} from './kinds.js'
import type {VenueRows} from './row.js'

/** Human-computer interaction, ubiquitous and affective computing, learning analytics. */
export const interaction = {
  chi: conference(
    'CHI',
    'ACM CHI Conference on Human Factors in Computing Systems',
    'ACM CHI',
    'SIGCHI',
    'ACM SIGCHI',
    'Human Factors in Computing Systems',
    'CHI Conference on Human Factors in Computing Systems'
  ),
  uist: conference(
    'UIST',
    'ACM Symposium on User Interface Software and Technology',
    'ACM UIST',
    'User Interface Software and Technology'
  ),
  cscw: conference(
    'CSCW',
    'ACM Conference on Computer-Supported Cooperative Work and Social Computing',
    'ACM CSCW',
    'Computer Supported Cooperative Work',
    'PACM HCI',
    'Proceedings of the ACM on Human-Computer Interaction'
  ),
  iui: conference(
    'IUI',
    'ACM International Conference on Intelligent User Interfaces',
    'ACM IUI',
    'Intelligent User Interfaces'
  ),
  ubicomp: conference(
    'UbiComp',
    'ACM International Joint Conference on Pervasive and Ubiquitous Computing',
    'ACM UbiComp',
    'Pervasive and Ubiquitous Computing'
  ),
  imwut: journal(
    'IMWUT',
    'Proceedings of the ACM on Interactive, Mobile, Wearable and Ubiquitous Technologies',
    'ACM IMWUT'
  ),
  percom: conference(
    'PerCom',
    'IEEE International Conference on Pervasive Computing and Communications',
    'IEEE PerCom'
  ),
  mobilehci: conference('MobileHCI', 'ACM International Conference on Mobile Human-Computer Interaction'),
  dis: conference('ACM DIS', 'ACM Conference on Designing Interactive Systems', 'DIS', 'Designing Interactive Systems'),
  tei: conference('TEI', 'ACM International Conference on Tangible, Embedded, and Embodied Interaction'),
  group: conference('ACM GROUP', 'ACM Conference on Supporting Group Work'),
  assets: conference('ACM ASSETS', 'International ACM SIGACCESS Conference on Computers and Accessibility', 'ASSETS'),
  etra: conference(
    'ETRA',
    'ACM Symposium on Eye Tracking Research and Applications',
    'Eye Tracking Research and Applications'
  ),
  icmi: conference(
    'ICMI',
    'ACM International Conference on Multimodal Interaction',
    'International Conference on Multimodal Interaction',
    'International Conference on Multimodal Interfaces'
  ),
  acii: conference(
    'ACII',
    'International Conference on Affective Computing and Intelligent Interaction',
    'Affective Computing and Intelligent Interaction'
  ),
  iva: conference('IVA', 'ACM International Conference on Intelligent Virtual Agents', 'Intelligent Virtual Agents'),
  interact: conference('INTERACT', 'IFIP Conference on Human-Computer Interaction'),
  hcii: conference('HCII', 'International Conference on Human-Computer Interaction', 'HCI International'),
  'l-at-s': conference('L@S', 'ACM Conference on Learning at Scale', 'Learning at Scale'),
  lak: conference(
    'LAK',
    'International Conference on Learning Analytics and Knowledge',
    'Learning Analytics and Knowledge'
  ),
  edm: conference('EDM', 'International Conference on Educational Data Mining', 'Educational Data Mining'),
  aied: conference(
    'AIED',
    'International Conference on Artificial Intelligence in Education',
    'Artificial Intelligence in Education'
  ),
  its: conference('ITS', 'International Conference on Intelligent Tutoring Systems', 'Intelligent Tutoring Systems'),
  tochi: journal('TOCHI', 'ACM Transactions on Computer-Human Interaction', 'ACM TOCHI'),
  taffc: journal('TAFFC', 'IEEE Transactions on Affective Computing'),
  ijhcs: journal('IJHCS', 'International Journal of Human-Computer Studies'),
  thms: journal('THMS', 'IEEE Transactions on Human-Machine Systems'),
  tiis: journal('TiiS', 'ACM Transactions on Interactive Intelligent Systems', 'ACM TiiS'),
  umuai: journal('UMUAI', 'User Modeling and User-Adapted Interaction')
} as const satisfies VenueRows
