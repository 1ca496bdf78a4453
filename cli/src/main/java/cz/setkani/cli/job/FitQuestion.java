package cz.setkani.cli.job;

import java.util.Optional;

/**
 * Where a wish could still be met.
 *
 * @param organisation the name of the one that wishes, as somebody wrote it
 * @param other the name of the one it wishes to meet; if empty, all it does not meet
 * @param from the first round that counts; if empty, the first that the last edition could change
 */
public record FitQuestion(String organisation, Optional<String> other, Optional<Integer> from) {}
