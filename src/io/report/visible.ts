/**
 * Text of strangers, fit for one line of a terminal: characters that could steer the terminal, break the line or turn
 * its direction are written as their numbers.
 */
export function visible(text: string): string {
  return text.replace(steering, character => `\\u${character.codePointAt(0)?.toString(16).padStart(4, '0')}`)
}

const steering = /[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Surrogate}\ufeff]/gu
