import {conference, journal, workshop} from './kinds.js'
import type {VenueRows} from './row.js'

/** Computer vision, graphics, multimedia, document and medical imaging. */
export const vision = {
  cvpr: conference(
    'CVPR',
    'IEEE/CVF Conference on Computer Vision and Pattern Recognition',
    'Computer Vision and Pattern Recognition',
    'IEEE Conference on Computer Vision and Pattern Recognition',
    'CVPRW',
    'CVPR Workshops'
  ),
  iccv: conference(
    'ICCV',
    'IEEE/CVF International Conference on Computer Vision',
    'International Conference on Computer Vision',
    'IEEE International Conference on Computer Vision',
    'ICCVW',
    'ICCV Workshops'
  ),
  eccv: conference('ECCV', 'European Conference on Computer Vision', 'ECCVW', 'ECCV Workshops'),
  accv: conference('ACCV', 'Asian Conference on Computer Vision'),
  bmvc: conference('BMVC', 'British Machine Vision Conference'),
  wacv: conference(
    'WACV',
    'IEEE/CVF Winter Conference on Applications of Computer Vision',
    'Winter Conference on Applications of Computer Vision'
  ),
  '3dv': conference('3DV', 'International Conference on 3D Vision'),
  icpr: conference('ICPR', 'International Conference on Pattern Recognition'),
  icip: conference(
    'ICIP',
    'IEEE International Conference on Image Processing',
    'International Conference on Image Processing'
  ),
  icme: conference(
    'ICME',
    'IEEE International Conference on Multimedia and Expo',
    'International Conference on Multimedia and Expo'
  ),
  mm: conference(
    'ACM MM',
    'ACM International Conference on Multimedia',
    'ACM Multimedia',
    'ACMMM',
    'MM',
    'ACM Conference on Multimedia'
  ),
  icmr: conference(
    'ICMR',
    'ACM International Conference on Multimedia Retrieval',
    'International Conference on Multimedia Retrieval'
  ),
  mmm: conference('MMM', 'International Conference on Multimedia Modeling', 'MultiMedia Modeling'),
  mmsys: conference('MMSys', 'ACM Multimedia Systems Conference'),
  fg: conference(
    'FG',
    'IEEE International Conference on Automatic Face and Gesture Recognition',
    'IEEE FG',
    'Automatic Face and Gesture Recognition'
  ),
  ijcb: conference('IJCB', 'International Joint Conference on Biometrics', 'BTAS'),
  icb: conference('ICB', 'IAPR International Conference on Biometrics', 'International Conference on Biometrics'),
  avss: conference('AVSS', 'IEEE International Conference on Advanced Video and Signal Based Surveillance'),
  icdar: conference('ICDAR', 'International Conference on Document Analysis and Recognition'),
  icfhr: conference('ICFHR', 'International Conference on Frontiers in Handwriting Recognition'),
  das: workshop('DAS', 'IAPR International Workshop on Document Analysis Systems', 'Document Analysis Systems'),
  iccp: conference(
    'ICCP',
    'IEEE International Conference on Computational Photography',
    'International Conference on Computational Photography'
  ),
  ismar: conference(
    'ISMAR',
    'IEEE International Symposium on Mixed and Augmented Reality',
    'International Symposium on Mixed and Augmented Reality'
  ),
  'ieee-vr': conference('IEEE VR', 'IEEE Conference on Virtual Reality and 3D User Interfaces', 'IEEE Virtual Reality'),
  'ieee-vis': conference(
    'IEEE VIS',
    'IEEE Visualization Conference',
    'VIS',
    'InfoVis',
    'IEEE VAST',
    'IEEE Visualization and Visual Analytics'
  ),
  eurovis: conference('EuroVis', 'EG Conference on Visualization', 'Eurographics Conference on Visualization'),
  siggraph: conference(
    'SIGGRAPH',
    'ACM SIGGRAPH Conference on Computer Graphics and Interactive Techniques',
    'ACM SIGGRAPH'
  ),
  'siggraph-asia': conference(
    'SIGGRAPH Asia',
    'ACM SIGGRAPH Conference and Exhibition on Computer Graphics and Interactive Techniques in Asia',
    'ACM SIGGRAPH Asia'
  ),
  eurographics: conference('Eurographics', 'Annual Conference of the European Association for Computer Graphics', 'EG'),
  egsr: conference('EGSR', 'Eurographics Symposium on Rendering'),
  i3d: conference('I3D', 'ACM SIGGRAPH Symposium on Interactive 3D Graphics and Games'),
  hpg: conference('HPG', 'High-Performance Graphics'),
  'pacific-graphics': conference('Pacific Graphics', 'Pacific Conference on Computer Graphics and Applications'),
  sgp: conference('SGP', 'Symposium on Geometry Processing', 'Eurographics Symposium on Geometry Processing'),
  sca: conference(
    'SCA',
    'ACM SIGGRAPH/Eurographics Symposium on Computer Animation',
    'Symposium on Computer Animation'
  ),
  prcv: conference('PRCV', 'Chinese Conference on Pattern Recognition and Computer Vision', 'CCCV'),
  miccai: conference(
    'MICCAI',
    'International Conference on Medical Image Computing and Computer Assisted Intervention',
    'Medical Image Computing and Computer Assisted Intervention',
    'Medical Image Computing and Computer-Assisted Intervention'
  ),
  isbi: conference(
    'ISBI',
    'IEEE International Symposium on Biomedical Imaging',
    'International Symposium on Biomedical Imaging'
  ),
  ipmi: conference(
    'IPMI',
    'International Conference on Information Processing in Medical Imaging',
    'Information Processing in Medical Imaging'
  ),
  'spie-mi': conference('SPIE Medical Imaging', 'SPIE Medical Imaging Conference'),
  embc: conference(
    'EMBC',
    'Annual International Conference of the IEEE Engineering in Medicine and Biology Society',
    'IEEE EMBC'
  ),
  tpami: journal(
    'TPAMI',
    'IEEE Transactions on Pattern Analysis and Machine Intelligence',
    'PAMI',
    'T-PAMI',
    'IEEE Trans. Pattern Anal. Mach. Intell.',
    'Transactions on Pattern Analysis and Machine Intelligence'
  ),
  ijcv: journal('IJCV', 'International Journal of Computer Vision', 'Int. J. Comput. Vis.'),
  tip: journal('TIP', 'IEEE Transactions on Image Processing', 'IEEE TIP', 'T-IP', 'IEEE Trans. Image Process.'),
  tmm: journal('TMM', 'IEEE Transactions on Multimedia', 'IEEE TMM', 'T-MM'),
  tcsvt: journal('TCSVT', 'IEEE Transactions on Circuits and Systems for Video Technology', 'CSVT', 'T-CSVT'),
  tomm: journal(
    'TOMM',
    'ACM Transactions on Multimedia Computing, Communications, and Applications',
    'TOMCCAP',
    'ACM TOMM'
  ),
  tog: journal('TOG', 'ACM Transactions on Graphics', 'ACM TOG', 'ACM Trans. Graph.'),
  tvcg: journal('TVCG', 'IEEE Transactions on Visualization and Computer Graphics', 'IEEE TVCG'),
  cgf: journal('Computer Graphics Forum', 'Computer Graphics Forum', 'CGF'),
  cviu: journal('CVIU', 'Computer Vision and Image Understanding'),
  'pattern-recognition': journal('Pattern Recognition', 'Pattern Recognition', 'Pattern Recognit.'),
  prl: journal('Pattern Recognition Letters', 'Pattern Recognition Letters', 'PRL', 'Pattern Recognit. Lett.'),
  ivc: journal('Image and Vision Computing', 'Image and Vision Computing', 'IVC'),
  mva: journal('Machine Vision and Applications', 'Machine Vision and Applications', 'MVA'),
  tgrs: journal('TGRS', 'IEEE Transactions on Geoscience and Remote Sensing', 'IEEE TGRS'),
  isprs: journal('ISPRS Journal', 'ISPRS Journal of Photogrammetry and Remote Sensing', 'ISPRS J. Photogramm.'),
  tmi: journal('TMI', 'IEEE Transactions on Medical Imaging', 'IEEE TMI', 'IEEE Trans. Med. Imaging'),
  media: journal('Medical Image Analysis', 'Medical Image Analysis', 'MedIA', 'Med. Image Anal.'),
  jbhi: journal('JBHI', 'IEEE Journal of Biomedical and Health Informatics', 'IEEE JBHI', 'J-BHI'),
  tbme: journal('TBME', 'IEEE Transactions on Biomedical Engineering', 'IEEE TBME')
} as const satisfies VenueRows
