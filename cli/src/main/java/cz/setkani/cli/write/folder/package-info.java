/**
 * What is written where: the files of a run, an edition, a survey, a collection, the forms and the
 * folder to begin with.
 *
 * <p>Enters: a folder, what is to be written and a language. Leaves: files, all of them new or all
 * as they were ({@link cz.setkani.cli.write.folder.ResultFolder}). Uses tables, pages, words and
 * the core.
 */
package cz.setkani.cli.write.folder;
