/** The ground of the page in light and in dark, as `public/assets/tokens.css` has it: what systems colour their frames with. */
export const ground = {light: '#fcfcfa', dark: '#15171a'} as const
