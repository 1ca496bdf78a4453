/**
 * What somebody typed: cells that remember where they stood, in the columns and settings that the
 * files can have, and what these are called in English and Czech ({@link
 * cz.setkani.validate.sheet.Named}).
 *
 * <p>Enters: texts and places. Leaves: {@link cz.setkani.validate.sheet.Sheet}s. Uses names.
 */
package cz.setkani.validate.sheet;
