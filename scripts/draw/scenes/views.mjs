/** A sunset over mountains and a lake. */
export const sunset =
  `<rect width="120" height="90" fill="#fbd9a8"/><rect width="120" height="26" fill="#f3b59a"/><rect width="120" height="12" fill="#d99ab0"/><circle cx="74" cy="44" r="11" fill="#fff1c9"/>` +
  `<path d="M0 54L22 28L38 46L58 24L84 52L100 38L120 54V60H0Z" fill="#7c68c8"/><path d="M22 28L29 36L22 40L16 36ZM58 24L66 33L58 38L50 32Z" fill="#eeebfa"/>` +
  `<path d="M0 58Q30 52 60 57T120 55V62H0Z" fill="#47358a"/><rect y="60" width="120" height="30" fill="#d98c8c"/>` +
  `<path d="M66 64H82M62 70H86M68 76H80M60 83H88" stroke="#ffe3b0" stroke-width="2" stroke-linecap="round"/><path d="M18 80Q26 74 34 80V86H18Z" fill="#3b2f4a"/>`

/** A dull desk under grey light. */
export const desk =
  `<rect width="120" height="90" fill="#c9cdd2"/><rect y="58" width="120" height="32" fill="#a39b92"/><rect x="60" y="28" width="38" height="26" fill="#5d6670"/><rect x="63" y="31" width="32" height="20" fill="#8f979f"/><rect x="74" y="54" width="10" height="7" fill="#5d6670"/>` +
  `<path d="M10 62L40 60L44 72L12 75Z" fill="#d9d5cd"/><path d="M22 54L48 56L46 66L20 64Z" fill="#e3e0da"/><rect x="104" y="48" width="9" height="13" rx="2" fill="#8c7f78"/><path d="M58 70H96L100 78H56Z" fill="#777d85"/>`
