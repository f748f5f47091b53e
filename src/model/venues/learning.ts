import {conference, journal} from './kinds.js'
import type {VenueRows} from './row.js'

/** Machine learning and neural networks. */
export const learning = {
  neurips: conference(
    'NeurIPS',
    'Conference on Neural Information Processing Systems',
    'NIPS',
    'Neural Information Processing Systems',
    'Advances in Neural Information Processing Systems',
    'Annual Conference on Neural Information Processing Systems'
  ),
  icml: conference('ICML', 'International Conference on Machine Learning'),
  iclr: conference('ICLR', 'International Conference on Learning Representations'),
  aistats: conference(
    'AISTATS',
    'International Conference on Artificial Intelligence and Statistics',
    'AI & Statistics'
  ),
  colt: conference(
    'COLT',
    'Conference on Learning Theory',
    'Annual Conference on Learning Theory',
    'Computational Learning Theory'
  ),
  alt: conference('ALT', 'International Conference on Algorithmic Learning Theory', 'Algorithmic Learning Theory'),
  uai: conference(
    'UAI',
    'Conference on Uncertainty in Artificial Intelligence',
    'Uncertainty in Artificial Intelligence'
  ),
  acml: conference('ACML', 'Asian Conference on Machine Learning'),
  'ecml-pkdd': conference(
    'ECML PKDD',
    'European Conference on Machine Learning and Principles and Practice of Knowledge Discovery in Databases',
    'ECML',
    'PKDD',
    'ECMLPKDD',
    'European Conference on Machine Learning'
  ),
  mlsys: conference('MLSys', 'Conference on Machine Learning and Systems', 'SysML'),
  automl: conference('AutoML-Conf', 'International Conference on Automated Machine Learning', 'AutoML Conference'),
  l4dc: conference('L4DC', 'Annual Learning for Dynamics and Control Conference', 'Learning for Dynamics and Control'),
  collas: conference('CoLLAs', 'Conference on Lifelong Learning Agents'),
  log: conference('LoG', 'Learning on Graphs Conference', 'Learning on Graphs'),
  clear: conference('CLeaR', 'Conference on Causal Learning and Reasoning', 'Causal Learning and Reasoning'),
  midl: conference(
    'MIDL',
    'International Conference on Medical Imaging with Deep Learning',
    'Medical Imaging with Deep Learning'
  ),
  mlhc: conference('MLHC', 'Machine Learning for Healthcare Conference', 'Machine Learning for Healthcare'),
  rlc: conference('RLC', 'Reinforcement Learning Conference'),
  ijcnn: conference('IJCNN', 'International Joint Conference on Neural Networks'),
  icann: conference('ICANN', 'International Conference on Artificial Neural Networks'),
  iconip: conference('ICONIP', 'International Conference on Neural Information Processing'),
  esann: conference(
    'ESANN',
    'European Symposium on Artificial Neural Networks',
    'European Symposium on Artificial Neural Networks, Computational Intelligence and Machine Learning'
  ),
  icmla: conference('ICMLA', 'International Conference on Machine Learning and Applications'),
  mlsp: conference(
    'MLSP',
    'IEEE International Workshop on Machine Learning for Signal Processing',
    'Machine Learning for Signal Processing'
  ),
  jmlr: journal('JMLR', 'Journal of Machine Learning Research', 'J. Mach. Learn. Res.'),
  tmlr: journal('TMLR', 'Transactions on Machine Learning Research'),
  dmlr: journal('DMLR', 'Journal of Data-centric Machine Learning Research'),
  pmlr: journal('PMLR', 'Proceedings of Machine Learning Research'),
  mlj: journal('Machine Learning', 'Machine Learning Journal', 'MLJ', 'Mach. Learn.'),
  neco: journal('Neural Computation', 'Neural Computation', 'NECO', 'Neural Comput.'),
  'neural-networks': journal('Neural Networks', 'Neural Networks', 'Neural Netw.'),
  neurocomputing: journal('Neurocomputing', 'Neurocomputing'),
  tnnls: journal(
    'TNNLS',
    'IEEE Transactions on Neural Networks and Learning Systems',
    'T-NNLS',
    'TNN',
    'IEEE Transactions on Neural Networks'
  ),
  npl: journal('Neural Processing Letters', 'Neural Processing Letters'),
  ftml: journal('FnT ML', 'Foundations and Trends in Machine Learning', 'Foundations and Trends® in Machine Learning'),
  distill: journal('Distill', 'Distill', 'distill.pub')
} as const satisfies VenueRows
