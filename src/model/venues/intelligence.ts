import {conference, journal, workshop} from './kinds.js'
import type {VenueRows} from './row.js'

/** Artificial intelligence at large, agents, planning, games, and evolutionary computation. */
export const intelligence = {
  aaai: conference(
    'AAAI',
    'AAAI Conference on Artificial Intelligence',
    'National Conference on Artificial Intelligence'
  ),
  ijcai: conference(
    'IJCAI',
    'International Joint Conference on Artificial Intelligence',
    'IJCAI-ECAI',
    'International Joint Conferences on Artificial Intelligence'
  ),
  ecai: conference('ECAI', 'European Conference on Artificial Intelligence'),
  iaai: conference(
    'IAAI',
    'Conference on Innovative Applications of Artificial Intelligence',
    'Innovative Applications of Artificial Intelligence'
  ),
  aamas: conference(
    'AAMAS',
    'International Conference on Autonomous Agents and Multiagent Systems',
    'International Conference on Autonomous Agents and Multi-Agent Systems',
    'Autonomous Agents and Multiagent Systems'
  ),
  icaps: conference('ICAPS', 'International Conference on Automated Planning and Scheduling'),
  kr: conference(
    'KR',
    'International Conference on Principles of Knowledge Representation and Reasoning',
    'Principles of Knowledge Representation and Reasoning'
  ),
  cp: conference(
    'CP',
    'International Conference on Principles and Practice of Constraint Programming',
    'Principles and Practice of Constraint Programming'
  ),
  cpaior: conference(
    'CPAIOR',
    'International Conference on the Integration of Constraint Programming, Artificial Intelligence, and Operations Research'
  ),
  pricai: conference('PRICAI', 'Pacific Rim International Conference on Artificial Intelligence'),
  ictai: conference('ICTAI', 'IEEE International Conference on Tools with Artificial Intelligence'),
  socs: conference('SoCS', 'International Symposium on Combinatorial Search', 'Symposium on Combinatorial Search'),
  hcomp: conference(
    'HCOMP',
    'AAAI Conference on Human Computation and Crowdsourcing',
    'Human Computation and Crowdsourcing'
  ),
  aiide: conference(
    'AIIDE',
    'AAAI Conference on Artificial Intelligence and Interactive Digital Entertainment',
    'Artificial Intelligence and Interactive Digital Entertainment'
  ),
  cog: conference(
    'IEEE CoG',
    'IEEE Conference on Games',
    'CoG',
    'CIG',
    'Conference on Computational Intelligence and Games',
    'IEEE CIG'
  ),
  aies: conference('AIES', 'AAAI/ACM Conference on AI, Ethics, and Society'),
  facct: conference(
    'FAccT',
    'ACM Conference on Fairness, Accountability, and Transparency',
    'FAT*',
    'FAT ML',
    'FATML',
    'Fairness, Accountability, and Transparency'
  ),
  cogsci: conference('CogSci', 'Annual Meeting of the Cognitive Science Society', 'Cognitive Science Society'),
  ilp: conference('ILP', 'International Conference on Inductive Logic Programming', 'Inductive Logic Programming'),
  agi: conference('AGI', 'Conference on Artificial General Intelligence', 'Artificial General Intelligence'),
  nesy: conference(
    'NeSy',
    'International Conference on Neurosymbolic Learning and Reasoning',
    'Neural-Symbolic Learning and Reasoning'
  ),
  gecco: conference('GECCO', 'Genetic and Evolutionary Computation Conference'),
  cec: conference(
    'CEC',
    'IEEE Congress on Evolutionary Computation',
    'Congress on Evolutionary Computation',
    'IEEE CEC'
  ),
  ppsn: conference(
    'PPSN',
    'International Conference on Parallel Problem Solving from Nature',
    'Parallel Problem Solving from Nature'
  ),
  evostar: conference(
    'EvoStar',
    'European Conferences on Applications of Evolutionary Computation',
    'EvoApplications',
    'EuroGP',
    'EvoCOP',
    'EvoMUSART'
  ),
  wcci: conference('WCCI', 'IEEE World Congress on Computational Intelligence', 'IEEE WCCI'),
  ssci: conference('SSCI', 'IEEE Symposium Series on Computational Intelligence', 'IEEE SSCI'),
  foga: workshop(
    'FOGA',
    'ACM/SIGEVO Workshop on Foundations of Genetic Algorithms',
    'Foundations of Genetic Algorithms'
  ),
  alife: conference('ALIFE', 'Conference on Artificial Life'),
  tevc: journal(
    'TEVC',
    'IEEE Transactions on Evolutionary Computation',
    'T-EVC',
    'TEC',
    'IEEE TEC',
    'IEEE Trans. Evol. Comput.'
  ),
  ecj: journal('Evolutionary Computation', 'Evolutionary Computation Journal', 'ECJ', 'Evol. Comput.'),
  swevo: journal('Swarm and Evolutionary Computation', 'Swarm and Evolutionary Computation', 'SWEVO'),
  gpem: journal('GPEM', 'Genetic Programming and Evolvable Machines'),
  aij: journal('Artificial Intelligence', 'Artificial Intelligence Journal', 'AIJ', 'Artif. Intell.'),
  jair: journal('JAIR', 'Journal of Artificial Intelligence Research'),
  tist: journal('TIST', 'ACM Transactions on Intelligent Systems and Technology', 'ACM TIST'),
  kbs: journal('Knowledge-Based Systems', 'Knowledge-Based Systems', 'KBS'),
  eswa: journal('Expert Systems with Applications', 'Expert Systems with Applications', 'ESWA'),
  'applied-soft-computing': journal('Applied Soft Computing', 'Applied Soft Computing', 'ASOC'),
  'information-sciences': journal('Information Sciences', 'Information Sciences', 'Inf. Sci.'),
  'information-fusion': journal('Information Fusion', 'Information Fusion', 'Inf. Fusion'),
  tcyb: journal(
    'TCYB',
    'IEEE Transactions on Cybernetics',
    'IEEE Transactions on Systems, Man, and Cybernetics',
    'TSMC',
    'T-CYB'
  ),
  tfs: journal('TFS', 'IEEE Transactions on Fuzzy Systems', 'TFUZZ'),
  tetci: journal('TETCI', 'IEEE Transactions on Emerging Topics in Computational Intelligence'),
  'ai-magazine': journal('AI Magazine', 'AI Magazine'),
  'ieee-intelligent-systems': journal('IEEE Intelligent Systems', 'IEEE Intelligent Systems')
} as const satisfies VenueRows
