/**
 * Files that are written as one act: afterwards all of them are new, or all are as they were; and
 * what somebody may still need of the old ones is kept beside them.
 *
 * <p>Enters: a folder and the files to be ({@link cz.setkani.cli.write.file.Output}), or one file
 * ({@link cz.setkani.cli.write.file.SingleFile}). Leaves: files. Knows nothing of events. How:
 *
 * <ol>
 *   <li>A run has the folder for itself while it writes ({@code .setkani/lock}); others wait.
 *   <li>What an interrupted run left is brought to its end first, forward or back.
 *   <li>All files are written into the hidden folder {@code .setkani} and flushed to the disk, and
 *       the old ones are copied into it.
 *   <li>The mark {@code .setkani/ready} is set: from this moment on the set counts as new.
 *   <li>One file after the other is moved to its place. If one cannot be, the mark becomes {@code
 *       .setkani/undo}, and the old ones are put back.
 *   <li>The hidden folder is removed.
 * </ol>
 *
 * <p>Whenever a run is stopped, even by force, its folder holds whole files, and the next run that
 * writes there finishes or undoes what was begun. No links are needed for that, and no rights but
 * to write into the folder. Uses text and watch.
 */
package cz.setkani.cli.write.file;
