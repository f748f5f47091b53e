import {conference, journal, workshop} from './kinds.js'
import type {VenueRows} from './row.js'

/** Robotics, control and intelligent vehicles. */
export const robotics = {
  icra: conference(
    'ICRA',
    'IEEE International Conference on Robotics and Automation',
    'International Conference on Robotics and Automation'
  ),
  iros: conference(
    'IROS',
    'IEEE/RSJ International Conference on Intelligent Robots and Systems',
    'International Conference on Intelligent Robots and Systems'
  ),
  rss: conference('RSS', 'Robotics: Science and Systems'),
  corl: conference('CoRL', 'Conference on Robot Learning', 'Annual Conference on Robot Learning'),
  humanoids: conference('Humanoids', 'IEEE-RAS International Conference on Humanoid Robots'),
  wafr: workshop(
    'WAFR',
    'International Workshop on the Algorithmic Foundations of Robotics',
    'Algorithmic Foundations of Robotics'
  ),
  iser: conference('ISER', 'International Symposium on Experimental Robotics'),
  isrr: conference(
    'ISRR',
    'International Symposium of Robotics Research',
    'International Symposium on Robotics Research'
  ),
  robosoft: conference('RoboSoft', 'IEEE International Conference on Soft Robotics'),
  robio: conference('ROBIO', 'IEEE International Conference on Robotics and Biomimetics'),
  hri: conference('HRI', 'ACM/IEEE International Conference on Human-Robot Interaction', 'Human-Robot Interaction'),
  'ro-man': conference('RO-MAN', 'IEEE International Conference on Robot and Human Interactive Communication', 'ROMAN'),
  case: conference('IEEE CASE', 'IEEE International Conference on Automation Science and Engineering'),
  cdc: conference('CDC', 'IEEE Conference on Decision and Control', 'Conference on Decision and Control'),
  acc: conference('ACC', 'American Control Conference'),
  'ieee-iv': conference('IEEE IV', 'IEEE Intelligent Vehicles Symposium', 'Intelligent Vehicles Symposium'),
  itsc: conference(
    'ITSC',
    'IEEE International Conference on Intelligent Transportation Systems',
    'International Conference on Intelligent Transportation Systems'
  ),
  ijrr: journal('IJRR', 'International Journal of Robotics Research', 'The International Journal of Robotics Research'),
  tro: journal('T-RO', 'IEEE Transactions on Robotics', 'TRO'),
  ral: journal('RA-L', 'IEEE Robotics and Automation Letters', 'RAL', 'Robotics and Automation Letters'),
  'science-robotics': journal('Science Robotics', 'Science Robotics', 'Sci. Robot.'),
  'autonomous-robots': journal('Autonomous Robots', 'Autonomous Robots', 'AURO'),
  jfr: journal('JFR', 'Journal of Field Robotics'),
  ras: journal('Robotics and Autonomous Systems', 'Robotics and Autonomous Systems'),
  tac: journal('TAC', 'IEEE Transactions on Automatic Control', 'IEEE TAC'),
  automatica: journal('Automatica', 'Automatica'),
  tits: journal('T-ITS', 'IEEE Transactions on Intelligent Transportation Systems', 'TITS'),
  tiv: journal('T-IV', 'IEEE Transactions on Intelligent Vehicles', 'TIV')
} as const satisfies VenueRows
