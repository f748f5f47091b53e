import type {Severity} from './severity.js'

type Rule = {readonly severity: Severity; readonly hint: string}

/**
 * Every rule, once: the only place where a severity is chosen.
 * Adding one is a row here; ids are permanent, since editors and CI name them.
 */
export const rules = {
  'file/not-utf8': {severity: 'error', hint: 'Save the file as UTF-8; `offprint explain file/not-utf8` says how.'},
  'file/empty': {severity: 'error', hint: 'Write the issue, or remove the file.'},
  'file/too-large': {
    severity: 'error',
    hint: 'An issue file holds text; keep it below 2 MB and figures in files of their own.'
  },
  'file/unreadable': {severity: 'error', hint: 'Check that it is a regular file that may be read.'},
  'file/outside': {severity: 'error', hint: 'Copy the file into the content folder; links out of it are not followed.'},

  'import/unreadable': {severity: 'error', hint: 'Save the page as HTML, or convert it to Markdown, and import that.'},
  'import/no-article': {severity: 'error', hint: 'Open the page in a browser, save it whole, and import the file.'},
  'import/no-entries': {
    severity: 'error',
    hint: 'Nothing was written. An entry is told by a bold title with `@name 推荐`, a `#tag` or a labelled link below it.'
  },
  'import/not-fetched': {severity: 'error', hint: 'Save the page in a browser, and import the file.'},
  'import/exists': {
    severity: 'error',
    hint: 'What an editor wrote or changed is never overwritten. Move that file away, or import under another `--number`.'
  },
  'import/passed-over': {severity: 'warning', hint: 'If it holds an issue, name the file to hear what it lacks.'},
  'import/damaged': {severity: 'warning', hint: 'Look for `�` in the issue, or save the page once more.'},
  'import/as-it-was': {severity: 'warning', hint: 'Mend the errors in it, then run `offprint fmt` on it.'},
  'import/differs': {severity: 'warning', hint: 'Compare that part of the issue with its source.'},

  'site/no-issues': {severity: 'error', hint: 'Put the issue files into content/issues/.'},

  'file/conflict': {
    severity: 'error',
    hint: 'Keep what is right of the two, and remove the three lines of signs.'
  },

  'front-matter/syntax': {
    severity: 'error',
    hint: 'The block between the `---` lines is YAML: one `key: value` a line.'
  },
  'front-matter/language': {
    severity: 'error',
    hint: 'Begin the file with a plain `---` line; only YAML is read, and code is never run.'
  },
  'front-matter/unknown-key': {severity: 'warning', hint: 'Remove the key, or correct its spelling.'},
  'front-matter/invalid-value': {severity: 'error', hint: 'See content/README.md for what each key holds.'},

  'issue/no-title': {severity: 'error', hint: 'Add `title:` to the front matter, or a first line `# Title`.'},
  'issue/no-number': {severity: 'error', hint: 'Add `number:` to the front matter.'},
  'issue/no-date': {severity: 'error', hint: 'Add `date: YYYY-MM-DD` to the front matter.'},
  'issue/number-mismatch': {severity: 'warning', hint: 'Correct the one that is wrong.'},
  'issue/number-guessed': {severity: 'warning', hint: 'Add `number:` to the front matter to make it certain.'},
  'issue/duplicate-number': {severity: 'error', hint: 'Give one of the two issues another number.'},
  'issue/count-mismatch': {
    severity: 'warning',
    hint: 'Correct the headline, or look for an entry that was not read as one: `offprint inspect --lines FILE`.'
  },
  'issue/out-of-order': {severity: 'warning', hint: 'Correct the date, or the number.'},
  'issue/same-date': {severity: 'info', hint: 'Look whether the date was copied from the issue before.'},
  'issue/number-gap': {severity: 'info', hint: 'Look whether a file is missing, or a number is mistyped.'},
  'issue/no-entries': {severity: 'warning', hint: 'Begin each entry with a line `## Title of the paper`.'},

  'entry/no-title': {
    severity: 'warning',
    hint: 'Add the title as text: a line `**Title**` or `## Title`, or a field `- title: …`.'
  },
  'entry/title-not-bold': {severity: 'warning', hint: 'Set the title in bold, or as a heading `## Title`.'},
  'entry/wide-heading': {severity: 'warning', hint: 'Write `#` and a blank; Markdown knows no full-width ones.'},
  'entry/no-summary': {severity: 'warning', hint: 'Write a sentence on why the paper is worth reading.'},
  'entry/no-link': {severity: 'warning', hint: 'Add a field such as `- 论文：https://arxiv.org/abs/…`.'},
  'entry/duplicate-key': {severity: 'error', hint: 'Keep one of the two lines.'},
  'entry/unknown-key': {severity: 'warning', hint: 'Correct the key; the line is on no page.'},
  'entry/no-value': {severity: 'warning', hint: 'Write the value behind the colon, or remove the line.'},
  'entry/duplicate': {severity: 'warning', hint: 'Keep one of the two entries.'},
  'entry/unknown-line': {
    severity: 'warning',
    hint: 'It is on no page. Make it part of a summary, or put it in a comment `<!-- … -->`.'
  },

  'paper/two-titles': {
    severity: 'warning',
    hint: 'Look which link or title is wrong; if both are right, give each paper an `id:` of its own.'
  },
  'paper/two-identifiers': {
    severity: 'warning',
    hint: 'Look which link is wrong; if there are two papers of that title, give each an `id:` of its own.'
  },
  'paper/recommended-before': {severity: 'info', hint: 'Both recommendations stand on the page of the paper.'},

  'link/unknown-label': {
    severity: 'warning',
    hint: 'The link is shown under its own words; use a known label for a badge of its own.'
  },
  'link/no-url': {severity: 'warning', hint: 'Write the address behind the label, or remove the label.'},
  'link/invalid-url': {severity: 'error', hint: 'An address begins with https:// or http://.'},
  'link/cut-short': {severity: 'warning', hint: 'Copy the whole address from the page of the paper.'},
  'link/dead': {severity: 'warning', hint: 'Look for where it went, or for a copy at https://web.archive.org.'},
  'link/moved': {severity: 'info', hint: 'Write the new address; the old one may stop leading there some day.'},
  'link/ledger': {
    severity: 'warning',
    hint: 'Run `offprint check --external`: it keeps the lines that it can read, and asks for the others again.'
  },
  'link/forbidden-scheme': {severity: 'error', hint: 'Only http, https and mailto links are published.'},

  'link/tracking': {severity: 'warning', hint: 'Remove what follows readers; `offprint check --fix` does.'},
  'link/not-canonical': {
    severity: 'info',
    hint: 'Readers reach PDF and versions from that page; `offprint check --fix` writes its address.'
  },

  'venue/conflict': {severity: 'warning', hint: 'Correct the one that is wrong.'},
  'venue/unknown': {
    severity: 'warning',
    hint: 'Correct the name; if the venue is new, ask for a row in the venue table.'
  },
  'venue/no-name': {severity: 'error', hint: 'Write the name and the year, such as `ACL 2018`.'},

  'tag/spelling': {severity: 'warning', hint: 'Use one spelling; both lead to the same page.'},

  'tag/alike': {severity: 'info', hint: 'Each has a page of its own; use one of them for both.'},

  'markdown/bold-on-github': {
    severity: 'info',
    hint: 'Put the punctuation outside of the bold, or a blank beside the asterisks; the site shows it as meant.'
  },
  'markdown/tilde-on-github': {
    severity: 'info',
    hint: 'Write `\\~` or `～`; the site shows it as meant.'
  },
  'markdown/raw-html': {severity: 'warning', hint: 'HTML is shown as text; write Markdown instead.'},
  'markdown/unbalanced-bold': {severity: 'info', hint: 'Close the bold text with `**`.'},
  'markdown/bad-math': {
    severity: 'warning',
    hint: 'It is shown as text; correct the TeX, or write `\\$` for a dollar sign.'
  },
  'markdown/too-complex': {severity: 'warning', hint: 'It is shown as plain text; break it into paragraphs.'},
  'markdown/relative-link': {severity: 'warning', hint: 'Give the whole address, beginning with https://.'},

  'figure/missing': {severity: 'warning', hint: 'Add the file, or correct the path; it is relative to the issue file.'},
  'figure/outside': {severity: 'error', hint: 'Keep figures inside the content folder.'},
  'figure/unreadable': {severity: 'warning', hint: 'Export the figure again as PNG, JPEG, WebP, GIF or SVG.'},
  'figure/too-large': {severity: 'warning', hint: 'Scale the figure down; at most 100 megapixels are read.'},
  'figure/profile': {severity: 'warning', hint: 'Export the figure again, in sRGB or with its profile.'},
  'figure/small': {severity: 'warning', hint: 'Export it anew, 1440 pixels or wider; drawings do best as SVG.'},
  'figure/heavy': {
    severity: 'info',
    hint: 'Readers who open it in full may wait; save it with fewer pixels, or a photograph as JPEG.'
  },
  'figure/duplicate': {severity: 'warning', hint: 'It appears once; remove the other line.'},
  'figure/shared': {severity: 'warning', hint: 'Look whether one of the papers has got the wrong figure.'},
  'figure/alike': {severity: 'info', hint: 'Look whether one of the papers has got the wrong figure.'},
  'figure/no-alt': {
    severity: 'info',
    hint: 'Say between the brackets of `![…]` what the picture shows; until then the title of the paper stands there.'
  },
  'figure/unused': {severity: 'warning', hint: 'Name the file in its issue, or remove it.'},
  'figure/remote': {
    severity: 'info',
    hint: 'The page shows a stand-in that links to it; run `offprint pull`, or save the picture beside the issue.'
  },
  'figure/gone': {
    severity: 'info',
    hint: 'The page says so; if you have the picture, save it beside the issue and name the file instead.'
  },
  'figure/altered': {
    severity: 'warning',
    hint: 'Run `offprint pull` to fetch it again; to publish a picture of your own, name its file in the issue.'
  },
  'figure/lock': {
    severity: 'error',
    hint: 'Run `offprint pull`: it keeps the lines that it can read, and fetches what the others were about.'
  },
  'figure/refused': {
    severity: 'warning',
    hint: 'Look at the address in a browser; if it shows the figure, save it beside the issue.'
  },
  'figure/notice': {
    severity: 'warning',
    hint: 'Save the figure from the article itself beside the issue, and name the file instead.'
  },
  'figure/repeated': {
    severity: 'warning',
    hint: 'Look at it; if it is a notice of the host, move it to content/placeholders/ and run `offprint pull` again.'
  },
  'figure/unreachable': {severity: 'warning', hint: 'Run `offprint pull` again later; what it has fetched is kept.'},
  'figure/local-network': {
    severity: 'error',
    hint: 'Use an address that readers can reach; `--allow-local` fetches from your own network all the same.'
  },
  'font/unreadable': {
    severity: 'warning',
    hint: 'Save it as TTF, OTF or WOFF2; share pictures are set in the fonts of the package meanwhile.'
  },

  'format/left-out': {
    severity: 'info',
    hint: 'It is on no page. Write what is worth keeping into the introduction, or a comment `<!-- … -->`.'
  },
  'format/not-expressible': {
    severity: 'error',
    hint: 'Write it otherwise: the value holds what parts values in this format, such as a comma or a `#`.'
  },
  'format/refused': {
    severity: 'error',
    hint: 'The file stays as it is. Please report it, with the file: no issue should be read otherwise afterwards.'
  },

  'silencer/no-reason': {
    severity: 'warning',
    hint: 'Write why nobody has to be told: `<!-- offprint-ignore RULE: reason -->`.'
  },
  'silencer/unknown-rule': {
    severity: 'warning',
    hint: 'Copy the name from the end of the finding; content/rules/README.md lists them all.'
  },
  'silencer/error': {
    severity: 'warning',
    hint: 'Errors keep the site from being published, and are always told: mend what it finds, and remove the name here.'
  },
  'silencer/unused': {severity: 'warning', hint: 'Remove the name of the rule, or the comment if it names no other.'},

  'settings/syntax': {severity: 'error', hint: 'content/site.yaml is YAML: one `key: value` a line.'},
  'settings/unknown-key': {severity: 'error', hint: 'Remove the key, or correct its spelling.'},
  'settings/invalid-value': {severity: 'error', hint: 'See content/README.md for what each setting holds.'},
  'settings/missing': {severity: 'error', hint: 'Add the setting to content/site.yaml.'},

  'template/error': {severity: 'error', hint: 'See templates/README.md for what each template receives.'},
  'output/duplicate-path': {severity: 'error', hint: 'Two pages claim one address; change the name of one.'},
  'output/duplicate-id': {
    severity: 'error',
    hint: 'A link to it opens the first one only; change the template that prints the second.'
  },
  'output/dead-link': {
    severity: 'error',
    hint: 'Look for the address in `navigation:` of content/site.yaml, in templates/ and in the issues.'
  }
} as const satisfies Record<string, Rule>

export type RuleId = keyof typeof rules
