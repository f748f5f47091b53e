import {conference, journal, workshop} from './kinds.js'
import type {VenueRows} from './row.js'

/** Operating systems, architecture, storage, networks, parallel and embedded computing. */
export const systems = {
  sosp: conference(
    'SOSP',
    'ACM Symposium on Operating Systems Principles',
    'Symposium on Operating Systems Principles'
  ),
  osdi: conference(
    'OSDI',
    'USENIX Symposium on Operating Systems Design and Implementation',
    'Operating Systems Design and Implementation'
  ),
  eurosys: conference('EuroSys', 'European Conference on Computer Systems'),
  atc: conference('USENIX ATC', 'USENIX Annual Technical Conference', 'ATC'),
  fast: conference(
    'FAST',
    'USENIX Conference on File and Storage Technologies',
    'USENIX FAST',
    'File and Storage Technologies'
  ),
  nsdi: conference(
    'NSDI',
    'USENIX Symposium on Networked Systems Design and Implementation',
    'Networked Systems Design and Implementation'
  ),
  hotos: workshop('HotOS', 'Workshop on Hot Topics in Operating Systems'),
  hotnets: workshop('HotNets', 'ACM Workshop on Hot Topics in Networks'),
  hotcloud: workshop('HotCloud', 'USENIX Workshop on Hot Topics in Cloud Computing'),
  socc: conference('SoCC', 'ACM Symposium on Cloud Computing', 'ACM SoCC'),
  middleware: conference('Middleware', 'ACM/IFIP International Middleware Conference'),
  icdcs: conference(
    'ICDCS',
    'IEEE International Conference on Distributed Computing Systems',
    'International Conference on Distributed Computing Systems'
  ),
  asplos: conference(
    'ASPLOS',
    'International Conference on Architectural Support for Programming Languages and Operating Systems',
    'Architectural Support for Programming Languages and Operating Systems'
  ),
  isca: conference(
    'ISCA',
    'International Symposium on Computer Architecture',
    'ACM/IEEE International Symposium on Computer Architecture'
  ),
  micro: conference(
    'MICRO',
    'IEEE/ACM International Symposium on Microarchitecture',
    'International Symposium on Microarchitecture'
  ),
  hpca: conference(
    'HPCA',
    'IEEE International Symposium on High-Performance Computer Architecture',
    'High-Performance Computer Architecture'
  ),
  pact: conference('PACT', 'International Conference on Parallel Architectures and Compilation Techniques'),
  sc: conference(
    'SC',
    'International Conference for High Performance Computing, Networking, Storage, and Analysis',
    'Supercomputing Conference'
  ),
  ics: conference(
    'ICS',
    'ACM International Conference on Supercomputing',
    'International Conference on Supercomputing'
  ),
  ppopp: conference(
    'PPoPP',
    'ACM SIGPLAN Symposium on Principles and Practice of Parallel Programming',
    'Principles and Practice of Parallel Programming'
  ),
  ipdps: conference(
    'IPDPS',
    'IEEE International Parallel and Distributed Processing Symposium',
    'International Parallel and Distributed Processing Symposium'
  ),
  icpp: conference('ICPP', 'International Conference on Parallel Processing'),
  hpdc: conference('HPDC', 'ACM International Symposium on High-Performance Parallel and Distributed Computing'),
  spaa: conference('SPAA', 'ACM Symposium on Parallelism in Algorithms and Architectures'),
  cluster: conference('IEEE CLUSTER', 'IEEE International Conference on Cluster Computing'),
  ccgrid: conference('CCGrid', 'IEEE/ACM International Symposium on Cluster, Cloud and Internet Computing'),
  dac: conference('DAC', 'ACM/IEEE Design Automation Conference', 'Design Automation Conference'),
  date: conference('DATE', 'Design, Automation and Test in Europe Conference', 'Design, Automation & Test in Europe'),
  iccad: conference(
    'ICCAD',
    'IEEE/ACM International Conference on Computer-Aided Design',
    'International Conference on Computer-Aided Design'
  ),
  aspdac: conference('ASP-DAC', 'Asia and South Pacific Design Automation Conference'),
  fpga: conference('FPGA', 'ACM/SIGDA International Symposium on Field-Programmable Gate Arrays'),
  fccm: conference('FCCM', 'IEEE International Symposium on Field-Programmable Custom Computing Machines'),
  isscc: conference(
    'ISSCC',
    'IEEE International Solid-State Circuits Conference',
    'International Solid-State Circuits Conference'
  ),
  iscas: conference('ISCAS', 'IEEE International Symposium on Circuits and Systems'),
  hotchips: conference('Hot Chips', 'IEEE Hot Chips Symposium'),
  islped: conference('ISLPED', 'ACM/IEEE International Symposium on Low Power Electronics and Design'),
  rtss: conference('RTSS', 'IEEE Real-Time Systems Symposium', 'Real-Time Systems Symposium'),
  rtas: conference('RTAS', 'IEEE Real-Time and Embedded Technology and Applications Symposium'),
  sigcomm: conference('SIGCOMM', 'ACM SIGCOMM Conference', 'ACM SIGCOMM'),
  sigmetrics: conference(
    'SIGMETRICS',
    'ACM SIGMETRICS Conference on Measurement and Modeling of Computer Systems',
    'ACM SIGMETRICS'
  ),
  infocom: conference(
    'INFOCOM',
    'IEEE International Conference on Computer Communications',
    'IEEE INFOCOM',
    'IEEE Conference on Computer Communications'
  ),
  imc: conference('IMC', 'ACM Internet Measurement Conference', 'Internet Measurement Conference'),
  conext: conference('CoNEXT', 'International Conference on Emerging Networking Experiments and Technologies'),
  mobicom: conference('MobiCom', 'Annual International Conference on Mobile Computing and Networking', 'ACM MobiCom'),
  mobisys: conference(
    'MobiSys',
    'International Conference on Mobile Systems, Applications, and Services',
    'ACM MobiSys'
  ),
  mobihoc: conference(
    'MobiHoc',
    'International Symposium on Theory, Algorithmic Foundations, and Protocol Design for Mobile Networks and Mobile Computing',
    'ACM MobiHoc'
  ),
  sensys: conference('SenSys', 'ACM Conference on Embedded Networked Sensor Systems', 'ACM SenSys'),
  ipsn: conference('IPSN', 'ACM/IEEE International Conference on Information Processing in Sensor Networks'),
  icnp: conference('ICNP', 'IEEE International Conference on Network Protocols'),
  globecom: conference('GLOBECOM', 'IEEE Global Communications Conference', 'IEEE GLOBECOM'),
  icc: conference('IEEE ICC', 'IEEE International Conference on Communications', 'ICC'),
  tocs: journal('TOCS', 'ACM Transactions on Computer Systems', 'ACM TOCS'),
  tpds: journal('TPDS', 'IEEE Transactions on Parallel and Distributed Systems', 'IEEE TPDS'),
  tc: journal('IEEE TC', 'IEEE Transactions on Computers'),
  tcad: journal('TCAD', 'IEEE Transactions on Computer-Aided Design of Integrated Circuits and Systems', 'IEEE TCAD'),
  taco: journal('TACO', 'ACM Transactions on Architecture and Code Optimization', 'ACM TACO'),
  tos: journal('ACM TOS', 'ACM Transactions on Storage'),
  ton: journal('ToN', 'IEEE/ACM Transactions on Networking', 'IEEE/ACM ToN'),
  tmc: journal('TMC', 'IEEE Transactions on Mobile Computing', 'IEEE TMC'),
  jsac: journal('JSAC', 'IEEE Journal on Selected Areas in Communications', 'IEEE JSAC'),
  pomacs: journal('POMACS', 'Proceedings of the ACM on Measurement and Analysis of Computing Systems')
} as const satisfies VenueRows
