/** Six hues and a grey. `tint` fills, `mid` marks, `base` draws lines, `deep` writes on a tint. */
export const palette = {
  blue: {tint: '#e4eefa', mid: '#93bbe4', base: '#3d7cc3', deep: '#1b4a84'},
  teal: {tint: '#dff3ef', mid: '#86cabf', base: '#2a9687', deep: '#0d5850'},
  amber: {tint: '#fdf2da', mid: '#f2cd83', base: '#dc9a22', deep: '#805200'},
  coral: {tint: '#fce9e3', mid: '#f1b09b', base: '#da6547', deep: '#96301b'},
  violet: {tint: '#eeebfa', mid: '#bcb1e6', base: '#7c68c8', deep: '#47358a'},
  rose: {tint: '#fbe8f1', mid: '#e9aecb', base: '#c95a92', deep: '#86285b'},
  grey: {tint: '#f2f4f7', mid: '#c3ccd6', base: '#667486', deep: '#2c3848'}
}

export const ink = '#222c3a'
export const muted = '#5d6b7d'
export const hair = '#d5dce4'
export const paper = '#ffffff'

/** A colour by name: `ink`, `muted`, `hair`, `paper`, `blue` (its base), `blue.tint`; anything else is itself. */
export const colour = name => {
  const [hue, shade = 'base'] = name.split('.')
  return {ink, muted, hair, paper}[name] ?? palette[hue]?.[shade] ?? name
}

/** The colour between two others, `t` in 0…1. */
export const blend = (from, to, t) => {
  const [a, b] = [colour(from), colour(to)].map(hex => [1, 3, 5].map(i => Number.parseInt(hex.slice(i, i + 2), 16)))
  return `#${a
    .map((v, i) =>
      Math.round(v + (b[i] - v) * Math.min(1, Math.max(0, t)))
        .toString(16)
        .padStart(2, '0')
    )
    .join('')}`
}
