import {conference, journal, workshop} from './kinds.js'
import type {VenueRows} from './row.js'

/** Speech, audio, music and signal processing. */
export const speech = {
  icassp: conference(
    'ICASSP',
    'IEEE International Conference on Acoustics, Speech and Signal Processing',
    'International Conference on Acoustics, Speech, and Signal Processing'
  ),
  interspeech: conference(
    'Interspeech',
    'Annual Conference of the International Speech Communication Association',
    'Eurospeech',
    'ICSLP'
  ),
  asru: workshop(
    'ASRU',
    'IEEE Automatic Speech Recognition and Understanding Workshop',
    'Automatic Speech Recognition and Understanding'
  ),
  slt: workshop('SLT', 'IEEE Spoken Language Technology Workshop', 'IEEE SLT', 'Spoken Language Technology Workshop'),
  iscslp: conference('ISCSLP', 'International Symposium on Chinese Spoken Language Processing'),
  ncmmsc: conference('NCMMSC', 'National Conference on Man-Machine Speech Communication', '全国人机语音通讯学术会议'),
  odyssey: workshop(
    'Odyssey',
    'Speaker and Language Recognition Workshop',
    'Odyssey: The Speaker and Language Recognition Workshop'
  ),
  ssw: workshop('SSW', 'ISCA Speech Synthesis Workshop', 'Speech Synthesis Workshop'),
  iwaenc: workshop('IWAENC', 'International Workshop on Acoustic Signal Enhancement'),
  waspaa: workshop(
    'WASPAA',
    'IEEE Workshop on Applications of Signal Processing to Audio and Acoustics',
    'Applications of Signal Processing to Audio and Acoustics'
  ),
  dcase: workshop(
    'DCASE',
    'Workshop on Detection and Classification of Acoustic Scenes and Events',
    'Detection and Classification of Acoustic Scenes and Events'
  ),
  ismir: conference(
    'ISMIR',
    'International Society for Music Information Retrieval Conference',
    'International Conference on Music Information Retrieval'
  ),
  icmc: conference('ICMC', 'International Computer Music Conference'),
  dafx: conference('DAFx', 'International Conference on Digital Audio Effects', 'Digital Audio Effects'),
  eusipco: conference('EUSIPCO', 'European Signal Processing Conference'),
  apsipa: conference(
    'APSIPA ASC',
    'Asia-Pacific Signal and Information Processing Association Annual Summit and Conference',
    'APSIPA'
  ),
  globalsip: conference('GlobalSIP', 'IEEE Global Conference on Signal and Information Processing'),
  icsp: conference('ICSP', 'International Conference on Signal Processing'),
  taslp: journal(
    'TASLP',
    'IEEE/ACM Transactions on Audio, Speech, and Language Processing',
    'IEEE Transactions on Audio, Speech, and Language Processing',
    'T-ASLP',
    'TASL',
    'Transactions on Audio, Speech and Language Processing'
  ),
  'speech-communication': journal('Speech Communication', 'Speech Communication', 'SPECOM'),
  csl: journal('Computer Speech & Language', 'Computer Speech & Language', 'CSL', 'Computer Speech and Language'),
  jasa: journal('JASA', 'Journal of the Acoustical Society of America'),
  tsp: journal('TSP', 'IEEE Transactions on Signal Processing', 'IEEE TSP'),
  spl: journal('SPL', 'IEEE Signal Processing Letters', 'IEEE SPL', 'Signal Processing Letters'),
  spm: journal('IEEE Signal Processing Magazine', 'IEEE Signal Processing Magazine', 'IEEE SPM'),
  jstsp: journal('JSTSP', 'IEEE Journal of Selected Topics in Signal Processing', 'J-STSP')
} as const satisfies VenueRows
