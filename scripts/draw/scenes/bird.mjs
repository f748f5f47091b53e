/** A kingfisher on a branch: 120 × 90 units, the head near (52, 34). */
export const bird =
  `<rect width="120" height="90" fill="#dcebe4"/><circle cx="20" cy="20" r="26" fill="#cfe3d8"/><circle cx="104" cy="70" r="30" fill="#c7ddcf"/>` +
  `<path d="M0 74Q40 66 120 80" stroke="#7a5a3c" stroke-width="4" fill="none"/><path d="M92 77Q102 66 114 62" stroke="#7a5a3c" stroke-width="2.4" fill="none"/>` +
  `<path d="M112 63q8 -8 8 2q-4 5 -8 -2M20 70q-8 -10 -12 -1q4 6 12 1" fill="#86b58f"/>` +
  `<path d="M78 62L101 79L95 83L70 68Z" fill="#1b4a84"/>` +
  `<path d="M46 38Q42 58 56 68Q72 76 82 64Q86 50 72 40Q60 30 46 38Z" fill="#e58b4a"/>` +
  `<path d="M58 40Q78 36 86 66Q72 64 62 54Q58 48 58 40Z" fill="#2f74b8"/><path d="M64 46Q74 46 80 58M63 51Q70 52 75 58" stroke="#8fc1ea" stroke-width="1.2" fill="none"/>` +
  `<circle cx="52" cy="33" r="12.5" fill="#2f74b8"/><path d="M42 36Q48 45 60 42Q62 36 55 34Z" fill="#e58b4a"/><path d="M57 38Q64 36 63 30Q59 33 55 34Z" fill="#fff"/>` +
  `<path d="M44 31L18 35L43 37Z" fill="#2c3848"/><circle cx="48" cy="31" r="2.6" fill="#1d2430"/><circle cx="47.2" cy="30.2" r=".8" fill="#fff"/>` +
  `<path d="M46 24l2 -1M51 22.5l2 0M56 23.5l2 1M54 27l2 .6M49 26l2 -.2" stroke="#8fc1ea" stroke-width="1.2" stroke-linecap="round"/>` +
  `<path d="M60 70V75M66 72V76" stroke="#da6547" stroke-width="2"/>`
