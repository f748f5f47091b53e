const drawn = ({wall, side, floor, bed, sheet, pillow, frame, pane, lamp, shade, rug}) =>
  `<rect width="120" height="90" fill="${wall}"/><path d="M0 0L22 10V62L0 90Z" fill="${side}"/><path d="M22 62H120V90H0V90Z" fill="${floor}"/>` +
  `<path d="M4 84L18 72H44L36 84Z" fill="${rug}"/><rect x="34" y="14" width="26" height="26" fill="${frame}"/><path d="M36 16H46V38H36ZM48 16H58V38H48Z" fill="${pane}"/>` +
  `<rect x="76" y="32" width="40" height="26" rx="3" fill="${frame}"/><path d="M52 62L76 50H114L118 66V80H52Z" fill="${sheet}"/>` +
  `<path d="M52 66H118V84H52Z" fill="${bed}"/><rect x="80" y="46" width="15" height="8" rx="3" fill="${pillow}"/><rect x="98" y="46" width="15" height="8" rx="3" fill="${pillow}"/>` +
  `<rect x="66.6" y="40" width="1.6" height="18" fill="${lamp}"/><path d="M62 40L65 31H70L73 40Z" fill="${shade}"/>`

/** A bedroom in colours. */
export const room = drawn({
  ...{wall: '#efe6da', side: '#dccfbf', floor: '#b98f68', bed: '#3d7cc3', sheet: '#93bbe4', pillow: '#ffffff'},
  ...{frame: '#7a5a3c', pane: '#cfe4f5', lamp: '#5d6b7d', shade: '#f2cd83', rug: '#da6547'}
})

/** The same bedroom as a depth map: the nearer, the lighter. */
export const roomDepth = drawn({
  ...{wall: '#33415c', side: '#4a5f86', floor: '#6f8bb8', bed: '#dbe7f6', sheet: '#a9c3e4', pillow: '#8eabd3'},
  ...{frame: '#3f5175', pane: '#1d273a', lamp: '#7d9ac6', shade: '#86a3cd', rug: '#b9cfea'}
})
