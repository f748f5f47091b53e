import {conference, journal} from './kinds.js'
import type {VenueRows} from './row.js'

/** Software engineering, programming languages and verification. */
export const software = {
  icse: conference(
    'ICSE',
    'IEEE/ACM International Conference on Software Engineering',
    'International Conference on Software Engineering'
  ),
  fse: conference(
    'FSE',
    'ACM International Conference on the Foundations of Software Engineering',
    'ESEC/FSE',
    'Foundations of Software Engineering',
    'ACM Joint European Software Engineering Conference and Symposium on the Foundations of Software Engineering'
  ),
  ase: conference(
    'ASE',
    'IEEE/ACM International Conference on Automated Software Engineering',
    'International Conference on Automated Software Engineering'
  ),
  issta: conference(
    'ISSTA',
    'ACM SIGSOFT International Symposium on Software Testing and Analysis',
    'International Symposium on Software Testing and Analysis'
  ),
  icsme: conference('ICSME', 'IEEE International Conference on Software Maintenance and Evolution', 'ICSM'),
  saner: conference('SANER', 'IEEE International Conference on Software Analysis, Evolution and Reengineering'),
  msr: conference(
    'MSR',
    'IEEE/ACM International Conference on Mining Software Repositories',
    'Mining Software Repositories'
  ),
  icpc: conference(
    'ICPC',
    'IEEE/ACM International Conference on Program Comprehension',
    'International Conference on Program Comprehension'
  ),
  icst: conference('ICST', 'IEEE International Conference on Software Testing, Verification and Validation'),
  issre: conference('ISSRE', 'IEEE International Symposium on Software Reliability Engineering'),
  esem: conference('ESEM', 'ACM/IEEE International Symposium on Empirical Software Engineering and Measurement'),
  re: conference(
    'IEEE RE',
    'IEEE International Requirements Engineering Conference',
    'Requirements Engineering Conference'
  ),
  caise: conference('CAiSE', 'International Conference on Advanced Information Systems Engineering'),
  pldi: conference(
    'PLDI',
    'ACM SIGPLAN Conference on Programming Language Design and Implementation',
    'Programming Language Design and Implementation'
  ),
  popl: conference(
    'POPL',
    'ACM SIGPLAN Symposium on Principles of Programming Languages',
    'Principles of Programming Languages'
  ),
  oopsla: conference(
    'OOPSLA',
    'ACM SIGPLAN Conference on Object-Oriented Programming, Systems, Languages, and Applications',
    'SPLASH'
  ),
  icfp: conference(
    'ICFP',
    'ACM SIGPLAN International Conference on Functional Programming',
    'International Conference on Functional Programming'
  ),
  ecoop: conference('ECOOP', 'European Conference on Object-Oriented Programming'),
  cgo: conference(
    'CGO',
    'IEEE/ACM International Symposium on Code Generation and Optimization',
    'Code Generation and Optimization'
  ),
  'compiler-construction': conference(
    'CC',
    'ACM SIGPLAN International Conference on Compiler Construction',
    'Compiler Construction'
  ),
  esop: conference('ESOP', 'European Symposium on Programming'),
  cav: conference(
    'CAV',
    'International Conference on Computer Aided Verification',
    'Computer Aided Verification',
    'Computer-Aided Verification'
  ),
  tacas: conference(
    'TACAS',
    'International Conference on Tools and Algorithms for the Construction and Analysis of Systems'
  ),
  fmcad: conference('FMCAD', 'Formal Methods in Computer-Aided Design'),
  vmcai: conference('VMCAI', 'International Conference on Verification, Model Checking, and Abstract Interpretation'),
  tse: journal('TSE', 'IEEE Transactions on Software Engineering', 'IEEE TSE'),
  tosem: journal('TOSEM', 'ACM Transactions on Software Engineering and Methodology', 'ACM TOSEM'),
  emse: journal('EMSE', 'Empirical Software Engineering'),
  jss: journal('JSS', 'Journal of Systems and Software'),
  toplas: journal('TOPLAS', 'ACM Transactions on Programming Languages and Systems', 'ACM TOPLAS'),
  pacmpl: journal('PACMPL', 'Proceedings of the ACM on Programming Languages', 'PACM PL'),
  joss: journal('JOSS', 'Journal of Open Source Software')
} as const satisfies VenueRows
