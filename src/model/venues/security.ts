import {conference, journal, workshop} from './kinds.js'
import type {VenueRows} from './row.js'

/** Security, privacy and cryptography. */
export const security = {
  'ieee-sp': conference(
    'IEEE S&P',
    'IEEE Symposium on Security and Privacy',
    'S&P',
    'Oakland',
    'Symposium on Security and Privacy',
    'IEEE SP'
  ),
  ccs: conference(
    'CCS',
    'ACM Conference on Computer and Communications Security',
    'ACM CCS',
    'Computer and Communications Security'
  ),
  'usenix-security': conference('USENIX Security', 'USENIX Security Symposium'),
  ndss: conference(
    'NDSS',
    'Network and Distributed System Security Symposium',
    'Network and Distributed System Security'
  ),
  'euro-sp': conference(
    'EuroS&P',
    'IEEE European Symposium on Security and Privacy',
    'European Symposium on Security and Privacy'
  ),
  acsac: conference('ACSAC', 'Annual Computer Security Applications Conference'),
  asiaccs: conference(
    'AsiaCCS',
    'ACM Asia Conference on Computer and Communications Security',
    'ACM AsiaCCS',
    'ASIA CCS'
  ),
  esorics: conference('ESORICS', 'European Symposium on Research in Computer Security'),
  raid: conference('RAID', 'International Symposium on Research in Attacks, Intrusions and Defenses'),
  dsn: conference(
    'DSN',
    'IEEE/IFIP International Conference on Dependable Systems and Networks',
    'Dependable Systems and Networks'
  ),
  csf: conference('CSF', 'IEEE Computer Security Foundations Symposium', 'Computer Security Foundations'),
  satml: conference('SaTML', 'IEEE Conference on Secure and Trustworthy Machine Learning'),
  aisec: workshop('AISec', 'ACM Workshop on Artificial Intelligence and Security'),
  crypto: conference('CRYPTO', 'International Cryptology Conference', 'Annual International Cryptology Conference'),
  eurocrypt: conference(
    'EUROCRYPT',
    'Annual International Conference on the Theory and Applications of Cryptographic Techniques'
  ),
  asiacrypt: conference(
    'ASIACRYPT',
    'International Conference on the Theory and Application of Cryptology and Information Security'
  ),
  tcc: conference('TCC', 'Theory of Cryptography Conference'),
  pkc: conference('PKC', 'International Conference on Practice and Theory of Public-Key Cryptography'),
  'fast-software-encryption': conference('IACR FSE', 'Fast Software Encryption'),
  fc: conference(
    'FC',
    'International Conference on Financial Cryptography and Data Security',
    'Financial Cryptography'
  ),
  ches: conference('CHES', 'Conference on Cryptographic Hardware and Embedded Systems', 'TCHES'),
  pets: conference(
    'PETS',
    'Privacy Enhancing Technologies Symposium',
    'PoPETs',
    'Proceedings on Privacy Enhancing Technologies'
  ),
  soups: conference('SOUPS', 'Symposium on Usable Privacy and Security'),
  'ih-mmsec': workshop('IH&MMSec', 'ACM Workshop on Information Hiding and Multimedia Security'),
  wifs: workshop('WIFS', 'IEEE International Workshop on Information Forensics and Security'),
  tifs: journal('TIFS', 'IEEE Transactions on Information Forensics and Security', 'IEEE TIFS', 'T-IFS'),
  tdsc: journal('TDSC', 'IEEE Transactions on Dependable and Secure Computing', 'IEEE TDSC'),
  tops: journal('TOPS', 'ACM Transactions on Privacy and Security', 'TISSEC', 'ACM TOPS'),
  'computers-security': journal('Computers & Security', 'Computers & Security', 'Computers and Security'),
  joc: journal('Journal of Cryptology', 'Journal of Cryptology', 'JoC')
} as const satisfies VenueRows
