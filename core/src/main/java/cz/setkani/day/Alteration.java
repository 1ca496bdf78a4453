package cz.setkani.day;

import cz.setkani.model.Meeting;
import java.util.Optional;

/**
 * What is different on a page in one round.
 *
 * @param organisation whose page it is
 * @param team which of its teams, from 1
 * @param round the round, from 1; also one that the day no longer has
 * @param before the meeting that stands on the page, if one does
 * @param after the meeting that takes place then, if one does
 * @param status {@link Status#STRUCK} if only something was struck, {@link Status#MOVED} if a
 *     promise was moved away from here or to here, {@link Status#ADDED} if something was added,
 *     {@link Status#KEPT} if the same two meet at another table because theirs is lost
 * @param grounds why
 */
public record Alteration(
    String organisation,
    int team,
    int round,
    Optional<Meeting> before,
    Optional<Meeting> after,
    Status status,
    Grounds grounds) {}
