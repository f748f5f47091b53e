import {conference, journal} from './kinds.js'
import type {VenueRows} from './row.js'

/** Theory of computing, logic, algorithmic economics, optimization, statistics and information theory. */
export const theory = {
  stoc: conference('STOC', 'ACM Symposium on Theory of Computing', 'Symposium on Theory of Computing', 'ACM STOC'),
  focs: conference(
    'FOCS',
    'IEEE Symposium on Foundations of Computer Science',
    'Foundations of Computer Science',
    'IEEE FOCS'
  ),
  soda: conference('SODA', 'ACM-SIAM Symposium on Discrete Algorithms', 'Symposium on Discrete Algorithms'),
  itcs: conference('ITCS', 'Innovations in Theoretical Computer Science'),
  icalp: conference('ICALP', 'International Colloquium on Automata, Languages, and Programming'),
  ccc: conference('CCC', 'Computational Complexity Conference', 'IEEE Conference on Computational Complexity'),
  lics: conference('LICS', 'ACM/IEEE Symposium on Logic in Computer Science', 'Logic in Computer Science'),
  esa: conference('ESA', 'European Symposium on Algorithms'),
  stacs: conference('STACS', 'Symposium on Theoretical Aspects of Computer Science'),
  podc: conference('PODC', 'ACM Symposium on Principles of Distributed Computing'),
  disc: conference('DISC', 'International Symposium on Distributed Computing'),
  socg: conference('SoCG', 'International Symposium on Computational Geometry', 'Symposium on Computational Geometry'),
  approx: conference(
    'APPROX',
    'International Conference on Approximation Algorithms for Combinatorial Optimization Problems',
    'APPROX/RANDOM'
  ),
  sat: conference(
    'SAT',
    'International Conference on Theory and Applications of Satisfiability Testing',
    'Theory and Applications of Satisfiability Testing'
  ),
  cade: conference('CADE', 'International Conference on Automated Deduction', 'Conference on Automated Deduction'),
  ijcar: conference('IJCAR', 'International Joint Conference on Automated Reasoning'),
  itp: conference('ITP', 'International Conference on Interactive Theorem Proving', 'Interactive Theorem Proving'),
  ec: conference('EC', 'ACM Conference on Economics and Computation', 'ACM EC', 'Economics and Computation'),
  wine: conference('WINE', 'Conference on Web and Internet Economics', 'Web and Internet Economics'),
  ipco: conference(
    'IPCO',
    'Conference on Integer Programming and Combinatorial Optimization',
    'Integer Programming and Combinatorial Optimization'
  ),
  isit: conference(
    'ISIT',
    'IEEE International Symposium on Information Theory',
    'International Symposium on Information Theory'
  ),
  itw: conference('ITW', 'IEEE Information Theory Workshop', 'Information Theory Workshop'),
  allerton: conference('Allerton', 'Allerton Conference on Communication, Control, and Computing'),
  jacm: journal('JACM', 'Journal of the ACM', 'J. ACM'),
  sicomp: journal('SICOMP', 'SIAM Journal on Computing'),
  talg: journal('TALG', 'ACM Transactions on Algorithms', 'ACM TALG'),
  algorithmica: journal('Algorithmica', 'Algorithmica'),
  tcs: journal('TCS', 'Theoretical Computer Science'),
  tit: journal('TIT', 'IEEE Transactions on Information Theory', 'IEEE TIT', 'IEEE Trans. Inf. Theory'),
  siopt: journal('SIOPT', 'SIAM Journal on Optimization'),
  simods: journal('SIMODS', 'SIAM Journal on Mathematics of Data Science'),
  'mathematical-programming': journal('Mathematical Programming', 'Mathematical Programming', 'Math. Program.'),
  mor: journal('Mathematics of Operations Research', 'Mathematics of Operations Research', 'Math. Oper. Res.'),
  aos: journal('Annals of Statistics', 'The Annals of Statistics', 'Ann. Statist.'),
  jrssb: journal(
    'JRSS-B',
    'Journal of the Royal Statistical Society, Series B',
    'JRSSB',
    'Journal of the Royal Statistical Society'
  ),
  biometrika: journal('Biometrika', 'Biometrika'),
  'jasa-statistics': journal('J. Am. Stat. Assoc.', 'Journal of the American Statistical Association')
} as const satisfies VenueRows
