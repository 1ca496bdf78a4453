/**
 * When two names mean the same, and what somebody may have meant by a misspelt one.
 *
 * <p>Enters: texts as they were typed. Leaves: what is equal for all spellings of a name ({@link
 * cz.setkani.validate.names.Names#key}), the known name that is meant ({@link
 * cz.setkani.validate.names.NameBook}), guesses to be shown. Uses text.
 */
package cz.setkani.validate.names;
