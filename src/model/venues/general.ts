import {conference, journal} from './kinds.js'
import type {VenueRows} from './row.js'

/** Science at large, computing at large, bioinformatics, and journals in Chinese. */
export const general = {
  nature: journal('Nature', 'Nature'),
  science: journal('Science', 'Science'),
  cell: journal('Cell', 'Cell'),
  neuron: journal('Neuron', 'Neuron'),
  pnas: journal(
    'PNAS',
    'Proceedings of the National Academy of Sciences of the United States of America',
    'Proceedings of the National Academy of Sciences'
  ),
  'nature-communications': journal('Nature Communications', 'Nature Communications', 'Nat. Commun.'),
  'nature-machine-intelligence': journal(
    'Nature Machine Intelligence',
    'Nature Machine Intelligence',
    'Nat. Mach. Intell.'
  ),
  'nature-medicine': journal('Nature Medicine', 'Nature Medicine', 'Nat. Med.'),
  'nature-neuroscience': journal('Nature Neuroscience', 'Nature Neuroscience', 'Nat. Neurosci.'),
  'nature-methods': journal('Nature Methods', 'Nature Methods', 'Nat. Methods'),
  'nature-biotechnology': journal('Nature Biotechnology', 'Nature Biotechnology', 'Nat. Biotechnol.'),
  'nature-biomedical-engineering': journal('Nature Biomedical Engineering', 'Nature Biomedical Engineering'),
  'nature-human-behaviour': journal('Nature Human Behaviour', 'Nature Human Behaviour'),
  'science-advances': journal('Science Advances', 'Science Advances', 'Sci. Adv.'),
  'scientific-reports': journal('Scientific Reports', 'Scientific Reports', 'Sci. Rep.'),
  'scientific-data': journal('Scientific Data', 'Scientific Data', 'Sci. Data'),
  'plos-one': journal('PLOS ONE', 'PLOS ONE', 'PLoS ONE'),
  'plos-computational-biology': journal(
    'PLOS Computational Biology',
    'PLOS Computational Biology',
    'PLoS Comput. Biol.'
  ),
  jama: journal('JAMA', 'Journal of the American Medical Association'),
  lancet: journal('The Lancet', 'The Lancet', 'Lancet'),
  nejm: journal('NEJM', 'New England Journal of Medicine', 'The New England Journal of Medicine'),
  'npj-digital-medicine': journal('npj Digital Medicine', 'npj Digital Medicine'),
  bioinformatics: journal('Bioinformatics', 'Bioinformatics'),
  'bmc-bioinformatics': journal('BMC Bioinformatics', 'BMC Bioinformatics'),
  tcbb: journal('TCBB', 'IEEE/ACM Transactions on Computational Biology and Bioinformatics'),
  recomb: conference(
    'RECOMB',
    'International Conference on Research in Computational Molecular Biology',
    'Research in Computational Molecular Biology'
  ),
  ismb: conference(
    'ISMB',
    'International Conference on Intelligent Systems for Molecular Biology',
    'Intelligent Systems for Molecular Biology'
  ),
  bibm: conference('BIBM', 'IEEE International Conference on Bioinformatics and Biomedicine'),
  amia: conference('AMIA', 'AMIA Annual Symposium', 'American Medical Informatics Association Annual Symposium'),
  'physical-review-letters': journal('Physical Review Letters', 'Physical Review Letters', 'Phys. Rev. Lett.'),
  cacm: journal('CACM', 'Communications of the ACM', 'Commun. ACM'),
  'acm-computing-surveys': journal('ACM Computing Surveys', 'ACM Computing Surveys', 'CSUR', 'ACM Comput. Surv.'),
  'proceedings-of-the-ieee': journal('Proceedings of the IEEE', 'Proceedings of the IEEE', 'Proc. IEEE'),
  'ieee-access': journal('IEEE Access', 'IEEE Access'),
  'ieee-computer': journal('IEEE Computer', 'IEEE Computer'),
  jcst: journal('JCST', 'Journal of Computer Science and Technology'),
  scis: journal('SCIS', 'Science China Information Sciences', '中国科学：信息科学', '中国科学信息科学'),
  fcs: journal('FCS', 'Frontiers of Computer Science'),
  cjc: journal('计算机学报', 'Chinese Journal of Computers'),
  'journal-of-software': journal('软件学报', 'Journal of Software'),
  crad: journal('计算机研究与发展', 'Journal of Computer Research and Development'),
  'acta-automatica-sinica': journal('自动化学报', 'Acta Automatica Sinica'),
  'acta-electronica-sinica': journal('电子学报', 'Acta Electronica Sinica'),
  sensors: journal('Sensors', 'Sensors', 'MDPI Sensors'),
  'remote-sensing': journal('Remote Sensing', 'Remote Sensing', 'MDPI Remote Sensing'),
  entropy: journal('Entropy', 'Entropy', 'MDPI Entropy'),
  'frontiers-in-neuroscience': journal('Frontiers in Neuroscience', 'Frontiers in Neuroscience'),
  'frontiers-in-neurorobotics': journal('Frontiers in Neurorobotics', 'Frontiers in Neurorobotics'),
  neuroimage: journal('NeuroImage', 'NeuroImage'),
  compag: journal(
    'Computers and Electronics in Agriculture',
    'Computers and Electronics in Agriculture',
    'COMPAG',
    'Comput. Electron. Agric.'
  )
} as const satisfies VenueRows
