import type {IdentifierForm} from './identifier-forms/form.js'
import {pages} from './identifier-forms/pages.js'
import {papers} from './identifier-forms/papers.js'
import {publishers} from './identifier-forms/publishers.js'
import {works} from './identifier-forms/works.js'

/**
 * How identifiers are read from addresses; of each host the first form that fits. Adding a source is a row in one of
 * these tables, and one in `model/schemes.ts` if nobody knows its ids yet. A row that might take one paper for another
 * does not belong here: two pages for one paper are the lesser harm.
 */
export const identifierForms: readonly IdentifierForm[] = [...papers, ...publishers, ...works, ...pages]
