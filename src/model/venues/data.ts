import {conference, journal, workshop} from './kinds.js'
import type {VenueRows} from './row.js'

/** Data mining, information retrieval, recommendation, the Web, knowledge and databases. */
export const data = {
  kdd: conference(
    'KDD',
    'ACM SIGKDD Conference on Knowledge Discovery and Data Mining',
    'SIGKDD',
    'ACM SIGKDD',
    'ACM KDD',
    'Knowledge Discovery and Data Mining',
    'ACM SIGKDD International Conference on Knowledge Discovery and Data Mining'
  ),
  icdm: conference('ICDM', 'IEEE International Conference on Data Mining', 'International Conference on Data Mining'),
  sdm: conference('SDM', 'SIAM International Conference on Data Mining', 'SIAM SDM'),
  pakdd: conference('PAKDD', 'Pacific-Asia Conference on Knowledge Discovery and Data Mining'),
  wsdm: conference(
    'WSDM',
    'ACM International Conference on Web Search and Data Mining',
    'Web Search and Data Mining',
    'International Conference on Web Search and Data Mining'
  ),
  cikm: conference(
    'CIKM',
    'ACM International Conference on Information and Knowledge Management',
    'Conference on Information and Knowledge Management',
    'International Conference on Information and Knowledge Management'
  ),
  sigir: conference(
    'SIGIR',
    'International ACM SIGIR Conference on Research and Development in Information Retrieval',
    'ACM SIGIR',
    'Research and Development in Information Retrieval'
  ),
  'sigir-ap': conference('SIGIR-AP', 'International ACM SIGIR Conference on Information Retrieval in the Asia Pacific'),
  ictir: conference(
    'ICTIR',
    'ACM SIGIR International Conference on the Theory of Information Retrieval',
    'International Conference on the Theory of Information Retrieval'
  ),
  chiir: conference('CHIIR', 'ACM SIGIR Conference on Human Information Interaction and Retrieval'),
  ecir: conference('ECIR', 'European Conference on Information Retrieval'),
  airs: conference('AIRS', 'Asia Information Retrieval Societies Conference', 'Asia Information Retrieval Symposium'),
  ccir: conference('CCIR', 'China Conference on Information Retrieval', '全国信息检索学术会议'),
  trec: conference('TREC', 'Text REtrieval Conference'),
  clef: conference('CLEF', 'Conference and Labs of the Evaluation Forum'),
  ntcir: conference('NTCIR', 'NTCIR Conference on Evaluation of Information Access Technologies'),
  recsys: conference(
    'RecSys',
    'ACM Conference on Recommender Systems',
    'ACM RecSys',
    'Conference on Recommender Systems'
  ),
  umap: conference(
    'UMAP',
    'ACM Conference on User Modeling, Adaptation and Personalization',
    'User Modeling, Adaptation and Personalization'
  ),
  thewebconf: conference(
    'The Web Conference',
    'ACM Web Conference',
    'WWW',
    'TheWebConf',
    'International World Wide Web Conference',
    'World Wide Web Conference',
    'International Conference on World Wide Web',
    'WebConf',
    'Web Conference'
  ),
  websci: conference('WebSci', 'ACM Web Science Conference', 'Web Science Conference'),
  hypertext: conference('Hypertext', 'ACM Conference on Hypertext and Social Media', 'ACM HT'),
  icwsm: conference(
    'ICWSM',
    'International AAAI Conference on Web and Social Media',
    'International Conference on Weblogs and Social Media'
  ),
  asonam: conference('ASONAM', 'IEEE/ACM International Conference on Advances in Social Networks Analysis and Mining'),
  icwe: conference('ICWE', 'International Conference on Web Engineering'),
  wise: conference('WISE', 'International Conference on Web Information Systems Engineering'),
  jcdl: conference('JCDL', 'ACM/IEEE Joint Conference on Digital Libraries', 'Joint Conference on Digital Libraries'),
  tpdl: conference('TPDL', 'International Conference on Theory and Practice of Digital Libraries', 'ECDL'),
  iswc: conference('ISWC', 'International Semantic Web Conference'),
  eswc: conference('ESWC', 'Extended Semantic Web Conference', 'European Semantic Web Conference'),
  jist: conference('JIST', 'Joint International Semantic Technology Conference'),
  'k-cap': conference('K-CAP', 'International Conference on Knowledge Capture', 'KCAP', 'Knowledge Capture Conference'),
  ekaw: conference('EKAW', 'International Conference on Knowledge Engineering and Knowledge Management'),
  akbc: conference(
    'AKBC',
    'Conference on Automated Knowledge Base Construction',
    'Automated Knowledge Base Construction'
  ),
  ccks: conference('CCKS', 'China Conference on Knowledge Graph and Semantic Computing', '全国知识图谱与语义计算大会'),
  ksem: conference('KSEM', 'International Conference on Knowledge Science, Engineering and Management'),
  sigmod: conference(
    'SIGMOD',
    'ACM SIGMOD International Conference on Management of Data',
    'ACM SIGMOD',
    'International Conference on Management of Data'
  ),
  vldb: conference(
    'VLDB',
    'International Conference on Very Large Data Bases',
    'PVLDB',
    'Proceedings of the VLDB Endowment',
    'Very Large Data Bases'
  ),
  icde: conference(
    'ICDE',
    'IEEE International Conference on Data Engineering',
    'International Conference on Data Engineering'
  ),
  pods: conference(
    'PODS',
    'ACM SIGMOD-SIGACT-SIGAI Symposium on Principles of Database Systems',
    'Symposium on Principles of Database Systems'
  ),
  edbt: conference(
    'EDBT',
    'International Conference on Extending Database Technology',
    'Extending Database Technology'
  ),
  icdt: conference('ICDT', 'International Conference on Database Theory'),
  cidr: conference('CIDR', 'Conference on Innovative Data Systems Research', 'Innovative Data Systems Research'),
  dasfaa: conference(
    'DASFAA',
    'International Conference on Database Systems for Advanced Applications',
    'Database Systems for Advanced Applications'
  ),
  ssdbm: conference('SSDBM', 'International Conference on Scientific and Statistical Database Management'),
  sigspatial: conference(
    'SIGSPATIAL',
    'ACM SIGSPATIAL International Conference on Advances in Geographic Information Systems',
    'ACM GIS',
    'ACM SIGSPATIAL'
  ),
  sstd: conference('SSTD', 'International Symposium on Spatial and Temporal Databases'),
  mdm: conference('MDM', 'IEEE International Conference on Mobile Data Management'),
  dsaa: conference('DSAA', 'IEEE International Conference on Data Science and Advanced Analytics'),
  bigdata: conference('IEEE BigData', 'IEEE International Conference on Big Data', 'IEEE Big Data'),
  dolap: workshop(
    'DOLAP',
    'International Workshop on Design, Optimization, Languages and Analytical Processing of Big Data'
  ),
  tkde: journal('TKDE', 'IEEE Transactions on Knowledge and Data Engineering', 'IEEE TKDE'),
  tkdd: journal('TKDD', 'ACM Transactions on Knowledge Discovery from Data', 'ACM TKDD'),
  dmkd: journal('DMKD', 'Data Mining and Knowledge Discovery', 'DAMI'),
  kais: journal('KAIS', 'Knowledge and Information Systems'),
  tois: journal('TOIS', 'ACM Transactions on Information Systems', 'ACM TOIS'),
  tors: journal('TORS', 'ACM Transactions on Recommender Systems'),
  tods: journal('TODS', 'ACM Transactions on Database Systems', 'ACM TODS'),
  vldbj: journal('VLDB Journal', 'The VLDB Journal', 'VLDBJ', 'International Journal on Very Large Data Bases'),
  tweb: journal('TWEB', 'ACM Transactions on the Web', 'ACM TWEB'),
  ipm: journal('IPM', 'Information Processing & Management', 'IP&M', 'Information Processing and Management'),
  irj: journal('Information Retrieval Journal', 'Information Retrieval Journal'),
  jasist: journal(
    'JASIST',
    'Journal of the Association for Information Science and Technology',
    'Journal of the American Society for Information Science and Technology'
  ),
  scientometrics: journal('Scientometrics', 'Scientometrics'),
  jws: journal('Journal of Web Semantics', 'Journal of Web Semantics', 'JWS'),
  swj: journal('Semantic Web', 'Semantic Web Journal', 'SWJ'),
  'world-wide-web': journal('WWWJ', 'World Wide Web Journal'),
  dke: journal('DKE', 'Data & Knowledge Engineering', 'Data and Knowledge Engineering'),
  tbd: journal('TBD', 'IEEE Transactions on Big Data')
} as const satisfies VenueRows
