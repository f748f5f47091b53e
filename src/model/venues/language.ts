import {conference, journal, workshop} from './kinds.js'
import type {VenueRows} from './row.js'

/** Natural-language processing and computational linguistics. */
export const language = {
  acl: conference(
    'ACL',
    'Annual Meeting of the Association for Computational Linguistics',
    'Association for Computational Linguistics',
    'ACL-IJCNLP',
    'ACL HLT'
  ),
  emnlp: conference(
    'EMNLP',
    'Conference on Empirical Methods in Natural Language Processing',
    'Empirical Methods in Natural Language Processing',
    'EMNLP-IJCNLP',
    'EMNLP-CoNLL'
  ),
  naacl: conference(
    'NAACL',
    'Conference of the North American Chapter of the Association for Computational Linguistics',
    'NAACL-HLT',
    'Annual Conference of the North American Chapter of the Association for Computational Linguistics',
    'HLT-NAACL'
  ),
  eacl: conference('EACL', 'Conference of the European Chapter of the Association for Computational Linguistics'),
  aacl: conference(
    'AACL',
    'Conference of the Asia-Pacific Chapter of the Association for Computational Linguistics',
    'AACL-IJCNLP'
  ),
  findings: conference(
    'Findings of ACL',
    'Findings of the Association for Computational Linguistics',
    'Findings of the ACL',
    'ACL Findings',
    'Findings of EMNLP',
    'EMNLP Findings',
    'Findings of NAACL',
    'NAACL Findings',
    'Findings of EACL',
    'EACL Findings',
    'Findings of AACL',
    'Findings of the Association for Computational Linguistics: ACL',
    'Findings of the Association for Computational Linguistics: EMNLP',
    'Findings of the Association for Computational Linguistics: NAACL',
    'Findings of the Association for Computational Linguistics: EACL'
  ),
  coling: conference('COLING', 'International Conference on Computational Linguistics', 'LREC-COLING', 'COLING-ACL'),
  conll: conference(
    'CoNLL',
    'Conference on Computational Natural Language Learning',
    'Computational Natural Language Learning'
  ),
  ijcnlp: conference('IJCNLP', 'International Joint Conference on Natural Language Processing'),
  lrec: conference(
    'LREC',
    'International Conference on Language Resources and Evaluation',
    'Language Resources and Evaluation Conference'
  ),
  colm: conference('COLM', 'Conference on Language Modeling'),
  inlg: conference(
    'INLG',
    'International Natural Language Generation Conference',
    'International Conference on Natural Language Generation'
  ),
  sigdial: conference(
    'SIGDIAL',
    'Annual Meeting of the Special Interest Group on Discourse and Dialogue',
    'SIGdial Meeting on Discourse and Dialogue'
  ),
  starsem: conference('*SEM', 'Joint Conference on Lexical and Computational Semantics', 'StarSEM'),
  iwcs: conference('IWCS', 'International Conference on Computational Semantics'),
  ranlp: conference(
    'RANLP',
    'International Conference on Recent Advances in Natural Language Processing',
    'Recent Advances in Natural Language Processing'
  ),
  cicling: conference(
    'CICLing',
    'International Conference on Computational Linguistics and Intelligent Text Processing'
  ),
  paclic: conference('PACLIC', 'Pacific Asia Conference on Language, Information and Computation'),
  nlpcc: conference(
    'NLPCC',
    'CCF International Conference on Natural Language Processing and Chinese Computing',
    'Natural Language Processing and Chinese Computing'
  ),
  ccl: conference(
    'CCL',
    'China National Conference on Computational Linguistics',
    'Chinese Computational Linguistics',
    '中国计算语言学大会'
  ),
  ialp: conference('IALP', 'International Conference on Asian Language Processing'),
  rocling: conference('ROCLING', 'Conference on Computational Linguistics and Speech Processing'),
  tlt: workshop(
    'TLT',
    'International Workshop on Treebanks and Linguistic Theories',
    'Treebanks and Linguistic Theories'
  ),
  wmt: conference(
    'WMT',
    'Conference on Machine Translation',
    'Workshop on Statistical Machine Translation',
    'Workshop on Machine Translation'
  ),
  iwslt: conference(
    'IWSLT',
    'International Conference on Spoken Language Translation',
    'International Workshop on Spoken Language Translation'
  ),
  eamt: conference(
    'EAMT',
    'Annual Conference of the European Association for Machine Translation',
    'European Association for Machine Translation'
  ),
  amta: conference('AMTA', 'Conference of the Association for Machine Translation in the Americas'),
  'mt-summit': conference('MT Summit', 'Machine Translation Summit'),
  semeval: workshop('SemEval', 'International Workshop on Semantic Evaluation'),
  repl4nlp: workshop('RepL4NLP', 'Workshop on Representation Learning for NLP'),
  blackboxnlp: workshop('BlackboxNLP', 'BlackboxNLP Workshop on Analyzing and Interpreting Neural Networks for NLP'),
  bea: workshop(
    'BEA',
    'Workshop on Innovative Use of NLP for Building Educational Applications',
    'Innovative Use of NLP for Building Educational Applications'
  ),
  bionlp: workshop('BioNLP', 'Workshop on Biomedical Natural Language Processing'),
  wnut: workshop('W-NUT', 'Workshop on Noisy User-generated Text', 'WNUT'),
  sighan: workshop('SIGHAN', 'SIGHAN Workshop on Chinese Language Processing'),
  tacl: journal('TACL', 'Transactions of the Association for Computational Linguistics'),
  coli: journal('Computational Linguistics', 'Computational Linguistics Journal', 'Comput. Linguistics'),
  nle: journal('Natural Language Engineering', 'Natural Language Engineering', 'JNLE'),
  tallip: journal(
    'TALLIP',
    'ACM Transactions on Asian and Low-Resource Language Information Processing',
    'TALIP',
    'ACM TALLIP',
    'ACM Transactions on Asian Language Information Processing'
  ),
  lre: journal('Language Resources and Evaluation', 'Language Resources and Evaluation'),
  jcip: journal('中文信息学报', 'Journal of Chinese Information Processing', 'JCIP')
} as const satisfies VenueRows
