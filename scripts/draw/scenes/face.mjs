import {person} from './people.mjs'

/** A face that fills the picture, on a plain ground; `coat`, `skin` and `hair` tell people apart. */
export const face = (coat, skin, hair, ground = '#dbe8f3') =>
  `<rect width="90" height="90" fill="${ground}"/>${person(45, 42, 19, coat, {skin, hair})}`
